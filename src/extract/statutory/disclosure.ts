import type { DisclosureItem } from '../../forms/form.js';
import { statutoryForms } from '../../forms/statutory-forms.js';
import { tableTitles } from '../../forms/table-titles.js';
import type { Block } from '../../read/blocks.js';
import type { StatutoryFormId } from '../../schema/editions.js';
import { foldCell } from '../cells.js';
import { formsOf, formsOfHeader } from './disclosure-columns.js';
import { type BlockRow, blockRows, columnsOf, readBlockRow, strayFindings } from './disclosure-rows.js';
import type { TableInstance } from './events.js';
import { textOf } from './evidence.js';
import { blankTable, unreadableCells } from './notices.js';
import { type Layout, numbersIn, observe, type Packing } from './placement.js';
import { type FormEvidence, NOTHING, type TableResult } from './result.js';
import type { Token } from './tokens.js';

/** The disclosure table: blocks of one to three columns under the clauses of article 20. */

/** What rows say of the form, by the forms that they speak for. */
interface Speakers {
  readonly forms: readonly StatutoryFormId[];
  readonly headed: BlockRow[];
  /** Rows that stand in these forms alone. */
  readonly own: BlockRow[];
}

/** The words of a label: its cell may be the line that a whole page has run together into. */
/** No label is longer; a cell that is quotes only its beginning. */
const LONGEST_WORDS = 60;

const wordsOf = (token: Token): string => {
  const words = foldCell(textOf(token)).value;
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words;
};

const reasonOf = ({ headed, own }: Speakers): string => {
  const labels = new Set(headed.flatMap(({ header }) => header.map(({ token }) => wordsOf(token))));
  for (const { row } of own) labels.add(wordsOf(row.token));
  return `disclosure table with ${[...labels].slice(0, 4).join(', ')}`;
};

/** What the headers and the rows say of the form; what all forms print alike says nothing. Newer forms come first. */
const evidenceOf = (rows: readonly BlockRow[]): readonly FormEvidence[] => {
  const found = new Map<string, Speakers>();
  const speakersFor = (forms: readonly StatutoryFormId[]): Speakers => {
    const speakers = found.get(forms.join()) ?? { forms, headed: [], own: [] };
    found.set(forms.join(), speakers);
    return speakers;
  };
  const tells = (forms: readonly StatutoryFormId[]): boolean =>
    forms.length > 0 && forms.length < statutoryForms.length;
  for (const row of rows) {
    for (const forms of formsOfHeader(row.item, row.header).filter(tells)) {
      const { headed } = speakersFor(forms);
      if (headed[headed.length - 1] !== row) headed.push(row);
    }
    const forms = formsOf(row.item);
    if (tells(forms)) speakersFor(forms).own.push(row);
  }
  const ids = statutoryForms.map(({ id }) => id);
  return [...found.values()]
    .sort((a, b) => ids.indexOf(a.forms[0]!) - ids.indexOf(b.forms[0]!))
    .map((one) => ({ forms: one.forms, weight: one.headed.length + one.own.length, reason: reasonOf(one) }));
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
export const readDisclosure = (
  instance: TableInstance,
  packing: Packing,
  hint: StatutoryFormId | null,
): TableResult => {
  const rows = blockRows(instance);
  if (rows.length === 0 || !isTable(instance)) return NOTHING;
  const forms = evidenceOf(rows);
  const columns = columnsOf(rows, forms.length === 1 ? forms[0]!.forms[0]! : hint);
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
