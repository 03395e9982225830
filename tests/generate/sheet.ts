import type { Applicant, ApplicationRow } from '../../src/forms/form.js';
import { balanceNote, litigationLabel, organizationsLabel } from '../../src/forms/statutory-common.js';
import { statutoryForm } from '../../src/forms/which-form.js';
import type { StatutoryFormId } from '../../src/schema/editions.js';
import type { FigureKey } from '../../src/schema/keys.js';
import type { Figures } from './figures.js';

/** A printed cell; `key` where it shows a figure. */
export interface PrintedCell {
  readonly text: string;
  readonly key?: FigureKey;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export type PrintedRow = readonly PrintedCell[];

/** The three tables as the form prints them, with spans; a cell stands in the row in which it begins. */
export interface Sheet {
  readonly disclosure: readonly PrintedRow[];
  readonly applications: readonly PrintedRow[];
  readonly remedies: readonly PrintedRow[];
}

export interface SheetOptions {
  /** Applicant columns that are printed; all seven unless told. */
  readonly applicants?: readonly Applicant[];
  /** How a number is printed; plain digits unless told. Money is handed over in the unit of the column. */
  readonly write?: (value: number, key: FigureKey) => string;
  /** What stands in a blank cell; nothing unless told. */
  readonly blank?: string;
}

const label = (text: string, columnSpan = 1, rowSpan = 1): PrintedCell => ({ text, columnSpan, rowSpan });

/** Yuan in units of 10,000, by moving the point. */
export const inTenThousands = (yuan: number): string => {
  const [whole = '0', cents = ''] = yuan.toFixed(2).split('.');
  const digits = whole.padStart(5, '0');
  const decimals = `${digits.slice(-4)}${cents}`.replace(/0+$/, '');
  return decimals === '' ? String(Number(digits.slice(0, -4))) : `${Number(digits.slice(0, -4))}.${decimals}`;
};

const plain = (value: number, key: FigureKey): string =>
  key === 'disclosure.administrativeCharges.amount'
    ? inTenThousands(value)
    : key === 'disclosure.procurement.amount' && value > 0
      ? `${value}元`
      : String(value);

const cellWriter =
  (figures: Figures, { write = plain, blank = '' }: SheetOptions) =>
  (key: string, columnSpan = 1): PrintedCell => {
    const value = figures.get(key as FigureKey);
    const text = value == null ? blank : write(value, key as FigureKey);
    return { text, key: key as FigureKey, columnSpan, rowSpan: 1 };
  };

type Write = ReturnType<typeof cellWriter>;

/** The widest block has four columns; a narrower one stretches its last. */
const WIDTH = 4;

const disclosureSheet = (form: StatutoryFormId, write: Write): PrintedRow[] =>
  statutoryForm(form).disclosure.flatMap(({ clause, columns, rows }) => {
    const span = (index: number): number => (index === columns.length - 1 ? WIDTH - columns.length : 1);
    return [
      [label(clause, WIDTH)],
      [label('信息内容'), ...columns.map((column, index) => label(column.label, span(index)))],
      ...rows.map((row) => [
        label(row.label),
        ...columns.map(({ leaf }, index) => write(`disclosure.${row.item}.${leaf}`, span(index))),
      ]),
    ];
  });

const applicationsSheet = (form: StatutoryFormId, write: Write, printed?: readonly Applicant[]): PrintedRow[] => {
  const { applicants, applications, applicationGroups } = statutoryForm(form);
  const columns = applicants.filter(({ column }) => printed === undefined || printed.includes(column));
  const legal = columns.filter(({ column }) => column !== 'naturalPerson' && column !== 'total');
  const rows: PrintedCell[][] = [[label(balanceNote, 3, 3), label('申请人情况', columns.length)]];
  if (printed === undefined) {
    const [first, last] = [applicants[0]!, applicants[applicants.length - 1]!];
    rows.push([label(first.label, 1, 2), label(organizationsLabel.label, legal.length), label(last.label, 1, 2)]);
    rows.push(legal.map((column) => label(column.label)));
  } else
    rows.push(
      columns.map((column) => label(column.label)),
      [],
    );
  const cells = (row: string): PrintedCell[] => columns.map(({ column }) => write(`${row}.${column}`));
  const inOutcomes = applications.filter(({ row }) => row.includes('.outcomes.'));
  const open = new Set<string>();
  const groupCell = (row: ApplicationRow): PrintedCell[] => {
    if (row.group === undefined || open.has(row.group)) return [];
    open.add(row.group);
    const group = applicationGroups.find(({ group }) => group === row.group)!;
    return [label(group.label, 1, applications.filter((other) => other.group === row.group).length)];
  };
  for (const row of applications) {
    if (!row.row.includes('.outcomes.')) rows.push([label(row.label, 3), ...cells(row.row)]);
    else {
      const head = row === inOutcomes[0] ? [label(applicationGroups[0]!.label, 1, inOutcomes.length)] : [];
      rows.push([...head, ...groupCell(row), label(row.label, row.group === undefined ? 2 : 1), ...cells(row.row)]);
    }
  }
  return rows;
};

const remediesSheet = (form: StatutoryFormId, write: Write): PrintedRow[] => {
  const { caseGroups, caseColumns } = statutoryForm(form);
  const [reconsideration, ...litigation] = caseGroups;
  return [
    [label(reconsideration!.label, 5), label(litigationLabel.label, 10)],
    [...caseColumns.map((column) => label(column.label, 1, 2)), ...litigation.map((group) => label(group.label, 5))],
    litigation.flatMap(() => caseColumns.map((column) => label(column.label))),
    caseGroups.flatMap(({ group }) => caseColumns.map(({ outcome }) => write(`${group}.${outcome}`))),
  ];
};

/** Lays the figures out on the form. */
export const layOut = (form: StatutoryFormId, figures: Figures, options: SheetOptions = {}): Sheet => {
  const write = cellWriter(figures, options);
  return {
    disclosure: disclosureSheet(form, write),
    applications: applicationsSheet(form, write, options.applicants),
    remedies: remediesSheet(form, write),
  };
};
