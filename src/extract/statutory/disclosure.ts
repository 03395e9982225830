import type { DisclosureItem, FormId } from '../../forms/form.js';
import { tableTitles } from '../../forms/table-titles.js';
import type { Block } from '../../read/blocks.js';
import { foldCell } from '../cells.js';
import { formIds, formsOf, formsWith } from './disclosure-columns.js';
import { type BlockRow, blockRows, columnsOf, readBlockRow, strayFindings } from './disclosure-rows.js';
import type { TableInstance } from './events.js';
import { textOf } from './evidence.js';
import { blankTable, unreadableCells } from './notices.js';
import { type Layout, numbersIn, observe, type Packing } from './placement.js';
import { type FormEvidence, NOTHING, type TableResult } from './result.js';
import type { Token } from './tokens.js';

/** The disclosure table: blocks of one to three columns under the clauses of article 20. */

/** True where only one form prints the header over the row: by a column, or by 处理决定数量 standing alone. */
const speaksFor = ({ item, header }: BlockRow, form: FormId): boolean =>
  header.some(({ leaf }) => leaf !== null && formsWith(item, leaf).join() === form) ||
  (form === 'statutory-2021' && header.length === 1 && header[0]!.leaf === 'decisions');

/** The words of a label: its cell may be the line that a whole page has run together into. */
const wordsOf = (token: Token): string => foldCell(textOf(token)).value;

const evidenceOf = (rows: readonly BlockRow[], form: FormId): FormEvidence | null => {
  const headed = rows.filter((row) => speaksFor(row, form));
  const only = rows.filter(({ item }) => formsOf(item).every((one) => one === form));
  const labels = new Set(headed.flatMap(({ header }) => header.map(({ token }) => wordsOf(token))));
  for (const { row } of only) labels.add(wordsOf(row.token));
  if (labels.size === 0) return null;
  const reason = `disclosure table with ${[...labels].slice(0, 4).join(', ')}`;
  return { form, weight: headed.length + only.length, reason };
};

/** A table of pipes with as many cells in every row. */
const isEven = (block: Block): boolean =>
  block.type === 'table' &&
  block.layout === 'pipes' &&
  block.rows.every(({ cells }) => cells.length === block.rows[0]!.cells.length);

/** The rows without cells that stand under the same header as a row. */
const bareItems = (rows: readonly BlockRow[], { header }: BlockRow): readonly DisclosureItem[] =>
  rows.flatMap((row) => (row.header === header && row.row.slots.length === 0 ? [row.item] : []));

/** A header or a caption has to stand there: labels alone are used in other tables too. */
const isTable = ({ events }: TableInstance): boolean =>
  events.some((event) => event.type === 'label' && event.meaning.role !== 'row');

/** What the rows of blocks with as many columns tell about blank cells. */
const layoutOf = (
  rows: readonly BlockRow[],
  count: number,
  packing: Packing,
): Pick<Layout, 'margin' | 'keepsEmpty'> => {
  const own = observe(
    rows.map(({ row }) => row.slots),
    count,
  );
  return {
    margin: own.margin,
    keepsEmpty: packing === 'kept' || (own.packing === 'unknown' ? packing : own.packing) !== 'packed',
  };
};

/**
 * Reads one printing of the disclosure table. `packing` and `hint` are what the applications table showed about blank cells
 * and about the form.
 */
export const readDisclosure = (instance: TableInstance, packing: Packing, hint: FormId | null): TableResult => {
  const rows = blockRows(instance);
  if (rows.length === 0 || !isTable(instance)) return NOTHING;
  const forms = formIds.flatMap((form) => evidenceOf(rows, form) ?? []);
  const columns = columnsOf(rows, forms.length === 1 ? forms[0]!.form : hint);
  const countOf = (row: BlockRow): number => columns.get(row)?.length ?? 0;
  const layouts = new Map(
    [...new Set(rows.map(countOf))].map((count) => [
      count,
      layoutOf(
        rows.filter((row) => countOf(row) === count),
        count,
        packing,
      ),
    ]),
  );
  const even = new Set(packing === 'kept' ? [...instance.blocks].filter(isEven) : []);
  const readings = rows.map((row) => readBlockRow(row, columns.get(row) ?? null, layouts.get(countOf(row))!, even));
  const strays = rows.flatMap((row) => strayFindings(row, columns.get(row) ?? null, bareItems(rows, row)));
  const isBlank = strays.length === 0 && !rows.some(({ row }) => numbersIn(row.slots).length > 0);
  return {
    findings: readings.flatMap(({ findings }) => findings),
    unplaced: [...readings.flatMap(({ unplaced }) => unplaced), ...strays],
    breakdowns: [],
    notices: [
      ...unreadableCells(readings.flatMap(({ unread }) => unread)),
      ...(isBlank ? [blankTable(tableTitles.disclosure, rows[0]!.row.token)] : []),
    ],
    forms,
    consumed: instance.blocks,
  };
};
