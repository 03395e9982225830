import type { IndicatorForm, IndicatorRow } from '../../src/forms/indicator-form.js';
import type { FigureKey } from '../../src/schema/keys.js';

/** What a test writes into a form: a value for each column, `null` for a cell left blank. */
export type Values = ReadonlyMap<FigureKey, readonly (number | null)[]>;

/** One printed line of a table. */
export interface Line {
  readonly row: IndicatorRow;
  readonly label: string;
  /** Unit, code where the form has codes, and one cell for each column of values. */
  readonly cells: readonly string[];
}

export interface WriteOptions {
  /** Printed in the header of the column of the year. */
  readonly year?: number;
  /** What a blank cell holds. */
  readonly blank?: string;
  /** Leaves out the column of units. */
  readonly withoutUnits?: boolean;
  /** Leaves out the column of codes. */
  readonly withoutCodes?: boolean;
  /** Codes in an order of their own. */
  readonly codes?: (index: number) => string;
}

export const isMoney = (row: IndicatorRow): boolean => row.unit === '元' || row.unit === '万元';

/** Ten-thousandths without binary noise: 85000 yuan are 8.5 in a column of 万元. */
const inTenThousands = (value: number): string => {
  const digits = String(value).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/\.?0+$/, '');
};

const printed = (row: IndicatorRow, value: number | null | undefined, blank: string): string => {
  if (value === null || value === undefined) return blank;
  return row.unit === '万元' ? inTenThousands(value) : String(value);
};

export const headOf = (form: IndicatorForm, options: WriteOptions = {}): string[] => {
  const [label, unit, code] = form.head;
  return [
    label!,
    ...(options.withoutUnits ? [] : [unit!]),
    ...(code === undefined || options.withoutCodes ? [] : [code]),
    ...form.columns.map((column) => column.label.replace('{year}', String(options.year ?? 2012))),
  ];
};

/** The rows of a form as a person filled them in. */
export const linesOf = (form: IndicatorForm, values: Values, options: WriteOptions = {}): Line[] =>
  form.rows.map((row, index) => {
    const written = row.key === null ? undefined : values.get(row.key);
    const code = options.codes?.(index) ?? row.code ?? '';
    return {
      row,
      label: row.label,
      cells: [
        ...(options.withoutUnits ? [] : [row.unit]),
        ...(form.head.length < 3 || options.withoutCodes ? [] : [code]),
        ...form.columns.map((_, column) =>
          row.key === null ? '——' : printed(row, written?.[column], options.blank ?? ''),
        ),
      ],
    };
  });

type Writer = (head: readonly string[], lines: readonly Line[]) => string;

const html: Writer = (head, lines) => {
  const cell = (text: string): string => `<td><p>${text === '' ? '&nbsp;' : text}</p></td>`;
  const row = (cells: readonly string[]): string => `<tr>${cells.map(cell).join('')}</tr>`;
  return `<html><body><table border="1">${row(head)}${lines.map(({ label, cells }) => row([label, ...cells])).join('')}</table></body></html>`;
};

const markdown: Writer = (head, lines) =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...lines.map(({ label, cells }) => `| ${[label, ...cells].join(' | ')} |`),
  ].join('\n');

const pipes: Writer = (head, lines) =>
  [head, ...lines.map(({ label, cells }) => [label, ...cells])].map((cells) => `${cells.join(' | ')} |`).join('\n');

/** One cell a line, a pipe before each but the first, and one to end the row. */
const leadingPipes: Writer = (head, lines) =>
  [head, ...lines.map(({ label, cells }) => [label, ...cells])]
    .map(([first, ...rest]) => [first, ...rest.map((cell) => (cell === '' ? '|' : `| ${cell}`)), '|'].join('\n'))
    .join('\n');

/** One cell a line with a pipe behind it. */
const trailingPipes: Writer = (head, lines) =>
  [head, ...lines.map(({ label, cells }) => [label, ...cells])]
    .map((cells) => cells.map((cell) => (cell === '' ? '|' : `${cell} |`)).join('\n'))
    .join('\n');

/** Cell, pipe, cell, pipe, each on a line of its own. */
const alternatingPipes: Writer = (head, lines) =>
  [head, ...lines.map(({ label, cells }) => [label, ...cells])]
    .map((cells) => cells.map((cell) => (cell === '' ? '|' : `${cell}\n|`)).join('\n'))
    .join('\n');

/** One cell a line, blank cells lost. */
const bareLines: Writer = (head, lines) =>
  [...head, ...lines.flatMap(({ label, cells }) => [label, ...cells])].filter((cell) => cell !== '').join('\n\n');

/** Columns set off by blanks, blank cells lost. */
const spaces: Writer = (head, lines) =>
  [head, ...lines.map(({ label, cells }) => [label, ...cells])]
    .map((cells) => cells.filter((cell) => cell !== '').join('  '))
    .join('\n');

/** The whole table on one line, blank cells lost. */
const oneLine: Writer = (head, lines) =>
  [...head, ...lines.flatMap(({ label, cells }) => [label, ...cells])].filter((cell) => cell !== '').join(' ');

/** Layouts in which every cell keeps its place. */
export const exactWriters: Readonly<Record<string, Writer>> = {
  html,
  markdown,
  pipes,
  leadingPipes,
  trailingPipes,
  alternatingPipes,
};

/** Layouts that lose blank cells. */
export const lossyWriters: Readonly<Record<string, Writer>> = { bareLines, spaces, oneLine };
