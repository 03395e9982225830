import type { PrintedCell, PrintedRow } from './sheet.js';

/** Ways in which a printed table comes to a reader of web pages and PDF files. */
export interface Layout {
  readonly format: 'html' | 'markdown' | 'text';
  /** True where a blank cell leaves no trace, so that the columns of the others are lost. */
  readonly lossy: boolean;
  readonly write: (rows: readonly PrintedRow[]) => string;
}

interface Placed {
  readonly cell: PrintedCell;
  /** The cell begins in this row and column; otherwise it only reaches here by its spans. */
  readonly origin: boolean;
}

/** The full grid, every span carried out. */
const expand = (rows: readonly PrintedRow[]): Placed[][] => {
  const grid: Placed[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[at]![column] !== undefined) column++;
      for (let down = 0; down < cell.rowSpan && at + down < rows.length; down++) {
        for (let across = 0; across < cell.columnSpan; across++) {
          grid[at + down]![column + across] = { cell, origin: down === 0 && across === 0 };
        }
      }
      column += cell.columnSpan;
    }
  }
  return grid;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const html =
  (cellOf: (cell: PrintedCell) => string) =>
  (rows: readonly PrintedRow[]): string =>
    `<table border="1">\n${rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('\n')}\n</table>`;

const spans = (columnSpan: number, rowSpan: number): string =>
  `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;

const properCell = ({ text, columnSpan, rowSpan }: PrintedCell): string =>
  `<td${spans(columnSpan, rowSpan)}>${escaped(text)}</td>`;

/** Row spans two rows short, every text wrapped by an editor, blanks as &nbsp;. */
const sloppyCell = ({ text, columnSpan, rowSpan }: PrintedCell): string =>
  `<td${spans(columnSpan, rowSpan > 5 ? rowSpan - 2 : rowSpan)}><p class="MsoNormal"><span>${escaped(text) || '&nbsp;'}</span></p></td>`;

/** No spans at all: an empty cell for every place that a span covers. */
const flatHtml = (rows: readonly PrintedRow[]): string =>
  `<table>${expand(rows)
    .map((row) => `<tr>${row.map(({ cell, origin }) => `<td>${origin ? escaped(cell.text) : ''}</td>`).join('')}</tr>`)
    .join('\n')}</table>`;

const markdown =
  (covered: (cell: PrintedCell) => string) =>
  (rows: readonly PrintedRow[]): string => {
    const lines = expand(rows).map(
      (row) => `| ${row.map(({ cell, origin }) => (origin ? cell.text : covered(cell))).join(' | ')} |`,
    );
    const width = Math.max(...expand(rows).map((row) => row.length));
    return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
  };

/** Lines of the full grid: what a span covers is empty, or written out again. */
const gridLines =
  (covered: (cell: PrintedCell) => string, write: (cells: readonly string[]) => string) =>
  (rows: readonly PrintedRow[]): string =>
    expand(rows)
      .map((row) => write(row.map(({ cell, origin }) => (origin ? cell.text : covered(cell)))))
      .join('\n');

const again = ({ text }: PrintedCell): string => text;
const nothing = (): string => '';

/** A comma-separated value, in quotes where it holds a comma itself. */
const quoted = (text: string): string => (/[,，]/u.test(text) ? `"${text}"` : text);

const texts = (row: PrintedRow): readonly string[] => row.map(({ text }) => text);

const kept = (row: PrintedRow): readonly string[] => texts(row).filter((text) => text !== '');

const lines = (write: (row: PrintedRow) => string) => (rows: readonly PrintedRow[]) =>
  rows
    .filter((row) => row.length > 0)
    .map(write)
    .join('\n');

const padded = (row: PrintedRow, width: number): string =>
  [...kept(row), ...Array(Math.max(0, width - kept(row).length)).fill('')].join(' | ');

const widthOf = (rows: readonly PrintedRow[]): number => Math.max(...expand(rows).map((row) => row.length));

const isValue = ({ key }: PrintedCell): boolean => key !== undefined;

/** A line of a page: labels at the left, numbers behind; what does not fit goes to the next line. */
const pageLine =
  (wrap: number, place: 'first' | 'middle' | 'last') =>
  (row: PrintedRow): string => {
    const label = row
      .filter((cell) => !isValue(cell))
      .map(({ text }) => text)
      .join(' ');
    const values = row
      .filter(isValue)
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' ');
    if (values === '' || label.length <= wrap) return `${label} ${values}`.trim();
    const pieces = label.match(new RegExp(`.{1,${wrap}}`, 'gu'))!;
    const at = place === 'first' ? 0 : place === 'last' ? pieces.length - 1 : Math.floor(pieces.length / 2);
    return place === 'middle'
      ? [...pieces.slice(0, at), values, ...pieces.slice(at)].join('\n')
      : pieces.map((piece, index) => (index === at ? `${piece} ${values}` : piece)).join('\n');
  };

/** Pages of a PDF file: after some rows a page number, and the header of the table again. */
const paged =
  (write: (row: PrintedRow) => string, perPage: number, number: (page: number) => string) =>
  (rows: readonly PrintedRow[]): string => {
    const first = rows.findIndex((row) => row.some(isValue));
    const header = rows.slice(0, first);
    const body = rows.slice(first);
    const pages: string[] = [];
    for (let at = 0; at < body.length; at += perPage) {
      pages.push(
        [...header, ...body.slice(at, at + perPage)]
          .filter((row) => row.length > 0)
          .map(write)
          .join('\n'),
        number(at / perPage + 1),
      );
    }
    return pages.join('\n');
  };

/** Cells and bars on lines of their own. */
const barLines =
  (opener: string, bar: string) =>
  (row: PrintedRow): string =>
    opener +
    texts(row)
      .map((text) => (text === '' ? bar : `${text}\n${bar}`))
      .join('\n');

const between = (bar: string) => (cells: readonly string[]) => cells.join(`\n${bar}\n`).replace(/\n{2,}/g, '\n');

/** One cell a line, each with its bar but for the first or the last one of the row. */
const onePipeLess = (write: (text: string) => string, bare: 'first' | 'last') => (row: PrintedRow) =>
  texts(row)
    .map((text, index) => (index === (bare === 'first' ? 0 : row.length - 1) ? text : write(text)).trim())
    .filter((line) => line !== '')
    .join('\n');

const cellLines = (row: PrintedRow): string => kept(row).join('\n');

export const layouts = {
  /** Spans as they should be. */
  html: { format: 'html', lossy: false, write: html(properCell) },
  htmlShortSpans: { format: 'html', lossy: false, write: html(sloppyCell) },
  htmlFlat: { format: 'html', lossy: false, write: flatHtml },
  markdown: { format: 'markdown', lossy: false, write: markdown(() => '') },
  /** Merged cells written out in every place that they cover, as table converters do. */
  markdownRepeated: { format: 'markdown', lossy: false, write: markdown(({ text }) => text) },
  /** One line a row, spans lost, blank cells kept. */
  pipes: { format: 'text', lossy: false, write: lines((row) => `${texts(row).join(' | ')} |`) },
  pipesBothSides: { format: 'text', lossy: false, write: lines((row) => `| ${texts(row).join(' | ')} |`) },
  pipesRepeated: { format: 'text', lossy: false, write: gridLines(again, (cells) => `| ${cells.join(' | ')} |`) },
  pipesEmptied: { format: 'text', lossy: false, write: gridLines(nothing, (cells) => `| ${cells.join(' | ')} |`) },
  /** The bars of a table whose line ends are lost. */
  pipesThroughout: { format: 'text', lossy: true, write: (rows) => rows.flatMap(kept).join(' | ') },
  /** As spreadsheets save a table. */
  commas: { format: 'text', lossy: false, write: gridLines(nothing, (cells) => cells.map(quoted).join(',')) },
  commasRepeated: { format: 'text', lossy: false, write: gridLines(again, (cells) => cells.map(quoted).join(',')) },
  tabsRepeated: { format: 'text', lossy: true, write: gridLines(again, (cells) => cells.join('\t')) },
  tabs: { format: 'text', lossy: true, write: lines((row) => kept(row).join('\t')) },
  /** One cell a line; a lone pipe is a blank cell. */
  lonePipes: {
    format: 'text',
    lossy: false,
    write: lines((row) =>
      texts(row)
        .map((text) => `${text} |`.trim())
        .join('\n'),
    ),
  },
  /** The same, with a line of pipes behind rows that had merged cells. */
  linePipesFiller: {
    format: 'text',
    lossy: true,
    write: lines(
      (row) =>
        `${kept(row)
          .map((text) => `${text} |`)
          .join('\n')}\n||||`,
    ),
  },
  /** One cell a line, and behind each a line with nothing but a bar. */
  barLines: { format: 'text', lossy: false, write: lines(barLines('', '|')) },
  barLinesDoubled: { format: 'text', lossy: false, write: lines(barLines('', '||')) },
  barLinesAround: { format: 'text', lossy: true, write: lines(barLines('|\n', '|')) },
  /** The bars stand between the cells of a row, or of the whole table: a blank cell at the end leaves no trace. */
  barLinesBetween: { format: 'text', lossy: true, write: lines((row) => between('|')(texts(row))) },
  barLinesThroughout: { format: 'text', lossy: true, write: (rows) => between('|')(rows.flatMap(texts)) },
  lonePipesBefore: {
    format: 'text',
    lossy: false,
    write: lines((row) =>
      texts(row)
        .map((text) => `| ${text}`.trim())
        .join('\n'),
    ),
  },
  lonePipesBetween: { format: 'text', lossy: true, write: lines(onePipeLess((text) => `${text} |`, 'last')) },
  lonePipesBeforeBetween: { format: 'text', lossy: true, write: lines(onePipeLess((text) => `| ${text}`, 'first')) },
  cellLines: { format: 'text', lossy: true, write: lines(cellLines) },
  cellLinesSpaced: { format: 'text', lossy: true, write: lines((row) => kept(row).join('\n\n').concat('\n')) },
  pipesDropped: { format: 'text', lossy: true, write: lines((row) => `${kept(row).join(' | ')} |`) },
  /** Blank cells dropped and the row padded at its end. */
  pipesPadded: {
    format: 'text',
    lossy: true,
    write: (rows) => lines((row) => `${padded(row, widthOf(rows))} |`)(rows),
  },
  page: { format: 'text', lossy: true, write: lines(pageLine(80, 'first')) },
  pageWrappedFirst: { format: 'text', lossy: true, write: lines(pageLine(16, 'first')) },
  pageWrappedMiddle: { format: 'text', lossy: true, write: lines(pageLine(16, 'middle')) },
  pageWrappedLast: { format: 'text', lossy: true, write: lines(pageLine(16, 'last')) },
  pages: { format: 'text', lossy: true, write: paged(pageLine(80, 'first'), 9, (page) => `- ${page} -`) },
  pagesOfCells: { format: 'text', lossy: true, write: paged(cellLines, 7, (page) => `第 ${page} 页 共 9 页`) },
  /** The first number of a row glued to its label. */
  pageGlued: {
    format: 'text',
    lossy: true,
    write: lines((row) => pageLine(80, 'first')(row).replace(/(?<=[\u4e00-\u9fff）”]) (?=[-+\d])/u, '')),
  },
  oneLine: { format: 'text', lossy: true, write: (rows) => rows.map((row) => kept(row).join(' ')).join(' ') },
} as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof layouts;

export const layoutNames = Object.keys(layouts) as readonly LayoutName[];
