import type { DisclosureItem, FormId } from '../../forms/form.js';
import type { FigureKey } from '../../schema/keys.js';
import type { CellOptions } from '../cell-value.js';
import type { Finding, UnplacedFinding } from '../finding.js';
import { alignRows, type LabelledRow } from './alignment.js';
import { type BlockColumn, type ColumnCell, columnsFor, columnsOfForm, formsWith } from './disclosure-columns.js';
import type { Slot, TableEvent, TableInstance } from './events.js';
import { findingOf, numberOf, spanOf } from './evidence.js';
import { type Layout, observe, ownSlots, type Packing, place } from './placement.js';
import { byOrder } from './proof/rows.js';
import { type FormEvidence, NOTHING, type TableResult } from './result.js';
import type { Token } from './tokens.js';

/** The disclosure table: blocks of one to three columns under the clauses of article 20. */

interface BlockRow {
  readonly item: DisclosureItem;
  readonly row: LabelledRow;
  /** The header above the row. */
  readonly header: readonly ColumnCell[];
}

/** The events of the table, block by block: each header with the labels and cells that follow it. */
const splitBlocks = (events: readonly TableEvent[]): ReadonlyArray<{ header: ColumnCell[]; events: TableEvent[] }> => {
  const blocks: Array<{ header: ColumnCell[]; events: TableEvent[] }> = [{ header: [], events: [] }];
  for (const event of events) {
    const last = blocks[blocks.length - 1]!;
    const column = event.type === 'unread' ? { leaf: null, token: event.token } : columnOf(event);
    if (column === null) last.events.push(event);
    else if (last.events.some(isRowLabel)) blocks.push({ header: [column], events: [] });
    else last.header.push(column);
  }
  return blocks;
};

const columnOf = (event: TableEvent): ColumnCell | null =>
  event.type === 'label' && event.meaning.table === 'disclosure' && event.meaning.role === 'column'
    ? { leaf: event.meaning.leaf, token: event.token }
    : null;

const isRowLabel = (event: TableEvent): boolean => event.type === 'label' && event.meaning.role === 'row';

const blockRows = (instance: TableInstance): readonly BlockRow[] =>
  splitBlocks(instance.events).flatMap(({ header, events }) => {
    const count = new Set(header.map(({ leaf, token }) => leaf ?? token)).size;
    return alignRows(events, count).flatMap((row) =>
      row.meaning.table === 'disclosure' && row.meaning.role === 'row' ? [{ item: row.meaning.item, row, header }] : [],
    );
  });

/** Columns of each row: its own header, else that of the block above where it fits, else the form that the rest follows. */
const columnsOf = (
  rows: readonly BlockRow[],
  form: FormId | null,
): ReadonlyMap<BlockRow, readonly BlockColumn[] | null> => {
  let above: readonly ColumnCell[] = [];
  const columns = new Map<BlockRow, readonly BlockColumn[] | null>();
  for (const row of rows) {
    const header = row.header.length > 0 ? row.header : above;
    const own = columnsFor(row.item, header);
    columns.set(row, own ?? (form === null ? null : columnsOfForm(row.item, form)));
    above = header;
  }
  return columns;
};

const optionsOf = ({ unit, signed }: BlockColumn): CellOptions => ({
  ...(unit === '元' || unit === '万元' ? { money: unit } : {}),
  ...(signed === true ? { signed } : {}),
});

const keyOf = (item: DisclosureItem, { leaf }: BlockColumn): FigureKey => `disclosure.${item}.${leaf}` as FigureKey;

const unitOf = ({ unit }: BlockColumn): string => (unit === '万元' ? '元' : unit);

/** Grid columns of the header cells, where all of them stand in the table of the row. */
const placesOf = (columns: readonly BlockColumn[], slots: readonly Slot[]): readonly number[] | undefined => {
  const block = slots[0]?.token.cell.block;
  const at = columns.flatMap(({ token }) =>
    token !== undefined && token.cell.block === block && token.cell.column !== undefined ? [token.cell.column] : [],
  );
  return at.length === columns.length ? at : undefined;
};

const columnAt = ({ token: { cell } }: { readonly token: Token }): number => cell.column ?? cell.index;

/** A merged cell that was written out in every column that it covers shows one value: its header is repeated as well. */
const withoutRepeats = (slots: readonly Slot[], header: readonly ColumnCell[]): readonly Slot[] => {
  const repeats = new Set(
    header
      .filter(({ leaf }, index) => leaf !== null && header.findIndex((cell) => cell.leaf === leaf) < index)
      .map(columnAt),
  );
  if (repeats.size === 0) return slots;
  const text = ({ token }: Slot): string => token.cell.folded.value;
  return slots.filter(
    (slot, index) => !repeats.has(columnAt(slot)) || index === 0 || text(slot) !== text(slots[index - 1]!),
  );
};

const placeIn = (row: BlockRow, columns: readonly BlockColumn[], layout: Pick<Layout, 'margin' | 'keepsEmpty'>) => {
  const slots = withoutRepeats(ownSlots(row.row.slots, row.row.token), row.header);
  const at = placesOf(columns, slots);
  return { slots, placed: place(slots, { count: columns.length, ...layout, ...(at === undefined ? {} : { at }) }) };
};

/** Values of a row that lost blank cells: the columns that their order leaves to them. */
const unplacedIn = (
  row: BlockRow,
  columns: readonly BlockColumn[],
  slots: readonly Slot[],
): readonly UnplacedFinding[] => {
  const values = slots.filter(({ kind }) => kind === 'number' || kind === 'other');
  const order =
    values.length < columns.length ? byOrder(values.length, columns.length) : values.map(() => [...columns.keys()]);
  return values.flatMap((slot, index) => {
    const candidates = order[index]!.map((column) => columns[column]!);
    const number = numberOf(slot, { signed: true });
    if (number === null) return [];
    const { value, evidence } = number;
    return [
      {
        value,
        row: `disclosure.${row.item}`,
        candidates: candidates.map((column) => keyOf(row.item, column)),
        evidence,
      },
    ];
  });
};

const evidenceOf = (rows: readonly BlockRow[], form: FormId): FormEvidence | null => {
  const printed = rows.filter(({ item, header }) =>
    header.some(({ leaf }) => leaf !== null && formsWith(item, leaf).length === 1 && formsWith(item, leaf)[0] === form),
  );
  const only = rows.filter(
    ({ item }) => (item === 'otherServices' || item === 'procurement') && form === 'statutory-2019',
  );
  const labels = new Set(printed.flatMap(({ header }) => header.map(({ token }) => token.cell.folded.value)));
  for (const { row } of only) labels.add(row.token.cell.folded.value);
  if (labels.size === 0) return null;
  return {
    form,
    weight: printed.length + only.length,
    reason: `disclosure table with ${[...labels].slice(0, 4).join(', ')}`,
  };
};

const TITLE = '二、主动公开政府信息情况';

/** A header or a caption has to stand there: labels alone are used in other tables too. */
const isTable = ({ events }: TableInstance): boolean =>
  events.some((event) => event.type === 'label' && event.meaning.role !== 'row');

/**
 * Reads one printing of the disclosure table. `packing` and `hint` are what the applications table showed about blank cells
 * and about the form.
 */
export const readDisclosure = (instance: TableInstance, packing: Packing, hint: FormId | null): TableResult => {
  const rows = blockRows(instance);
  if (rows.length === 0 || !isTable(instance)) return NOTHING;
  const forms = (['statutory-2021', 'statutory-2019'] as const).flatMap((form) => evidenceOf(rows, form) ?? []);
  const form = forms.length === 1 ? forms[0]!.form : hint;
  const columns = columnsOf(rows, form);
  const findings: Finding[] = [];
  const unplaced: UnplacedFinding[] = [];
  const unread: Slot[] = [];
  for (const count of [1, 2, 3]) {
    const alike = rows.filter((row) => columns.get(row)?.length === count);
    const own = observe(
      alike.map(({ row }) => row.slots),
      count,
    );
    const layout = { margin: own.margin, keepsEmpty: (own.packing === 'unknown' ? packing : own.packing) !== 'packed' };
    for (const row of alike) {
      const { slots, placed } = placeIn(row, columns.get(row)!, layout);
      for (const one of placed === null ? unplacedIn(row, columns.get(row)!, slots) : []) unplaced.push(one);
      for (const [index, slot] of (placed ?? []).entries()) {
        const column = columns.get(row)![index]!;
        const finding = findingOf(keyOf(row.item, column), slot, unitOf(column), optionsOf(column));
        if (finding === null) unread.push(slot);
        else findings.push(finding);
      }
    }
  }
  const blank = !rows.some(({ row }) => row.slots.some(({ kind }) => kind === 'number'));
  return {
    findings,
    unplaced,
    breakdowns: [],
    notices: [
      ...unread.map(({ token }) => ({
        code: 'unreadable-cell' as const,
        span: spanOf(token),
        found: token.cell.text.value,
      })),
      ...(blank ? [{ code: 'blank-table' as const, span: spanOf(rows[0]!.row.token), found: TITLE }] : []),
    ],
    forms,
    consumed: instance.blocks,
  };
};
