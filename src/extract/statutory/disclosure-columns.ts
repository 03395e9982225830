import type { DisclosureBlock, DisclosureColumn, DisclosureItem, DisclosureLeaf } from '../../forms/form.js';
import { statutoryForms } from '../../forms/statutory-forms.js';
import { fold } from '../../language/fold.js';
import { lazy } from '../../lazy.js';
import type { StatutoryFormId } from '../../schema/editions.js';
import { labelText } from './label-text.js';
import type { Token } from './tokens.js';

/** The columns of a block of the disclosure table, as its header prints them. */

export interface BlockColumn extends DisclosureColumn {
  /** The header cell; absent where the column is taken from the form. */
  readonly token?: Token;
}

/** A header cell: the leaf that its text names, or null where it could not be read. */
export interface ColumnCell {
  readonly leaf: DisclosureLeaf | null;
  readonly token: Token;
}

/** The columns over a row, with the blocks that have them: one a form, the newest first. */
interface BlockKind {
  readonly columns: readonly DisclosureColumn[];
  readonly blocks: ReadonlyMap<StatutoryFormId, DisclosureBlock>;
}

const spellings = ({ label, variants = [] }: DisclosureColumn): readonly string[] => [label, ...variants];

/** The columns of blocks that differ in their wording alone: those of the first, with the wordings of all. */
const withAllWordings = (blocks: readonly DisclosureBlock[]): readonly DisclosureColumn[] =>
  blocks[0]!.columns.map((column, index) => ({
    ...column,
    variants: blocks.flatMap(({ columns }) => spellings(columns[index]!)),
  }));

/** What may stand over each row, in the order of the forms; columns that only change their wording are the same. */
const kinds = lazy((): ReadonlyMap<DisclosureItem, readonly BlockKind[]> => {
  const found = new Map<DisclosureItem, Map<string, Map<StatutoryFormId, DisclosureBlock>>>();
  for (const { id, disclosure } of statutoryForms) {
    for (const block of disclosure) {
      for (const { item } of block.rows) {
        const ofItem = found.get(item) ?? new Map<string, Map<StatutoryFormId, DisclosureBlock>>();
        const leaves = block.columns.map(({ leaf }) => leaf).join();
        found.set(item, ofItem.set(leaves, (ofItem.get(leaves) ?? new Map()).set(id, block)));
      }
    }
  }
  return new Map(
    [...found].map(([item, ofItem]) => [
      item,
      [...ofItem.values()].map((blocks) => ({ columns: withAllWordings([...blocks.values()]), blocks })),
    ]),
  );
});

const kindsOf = (item: DisclosureItem): readonly BlockKind[] => kinds().get(item) ?? [];

/** A header text cut at its end fits every column that begins with it: 本年新 fits two. */
const mayBe = (cell: ColumnCell, column: DisclosureColumn): boolean =>
  cell.leaf === column.leaf ||
  (cell.leaf === null && spellings(column).some((label) => startsAlike(label, cell.token)));

const startsAlike = (label: string, { label: { letters } }: Token): boolean =>
  letters.length > 1 && label.replace(/[^\u4e00-\u9fff]/gu, '').startsWith(letters);

/** A header that a merged cell repeats is one column. */
const withoutRepeats = (cells: readonly ColumnCell[]): readonly ColumnCell[] =>
  cells.filter((cell, index) => cell.leaf === null || cells.findIndex(({ leaf }) => leaf === cell.leaf) === index);

const withUnit = (column: DisclosureColumn, token: Token): BlockColumn => {
  const printed = column.unit === '元' || column.unit === '万元' ? token.label.money : undefined;
  return { ...column, token, ...(printed === undefined ? {} : { unit: printed }) };
};

/** Header cells on lines of their own: one that is missing leaves no gap. */
const inLines = (cells: readonly ColumnCell[]): boolean =>
  new Set(cells.map(({ token }) => token.cell.row)).size > 1 ||
  cells.every(({ token }) => token.cell.isAlone || token.cell.block.type !== 'table');

/** True for a block that has all columns of the header, and more. */
const lacks = ({ columns }: BlockKind, cells: readonly ColumnCell[]): boolean =>
  cells.length < columns.length && cells.every((cell) => columns.some((column) => mayBe(cell, column)));

/**
 * The columns of the block that a row stands in. The header decides; where it was cut, the one block of the official forms
 * that has the row and fits all that is left of the header.
 */
export const columnsFor = (item: DisclosureItem, header: readonly ColumnCell[]): readonly BlockColumn[] | null => {
  const cells = withoutRepeats(header);
  const possible = kindsOf(item);
  const fits = possible.filter(
    ({ columns }) => columns.length === cells.length && cells.every((cell, index) => mayBe(cell, columns[index]!)),
  );
  if (fits.length === 1) return fits[0]!.columns.map((column, index) => withUnit(column, cells[index]!.token));
  const missing = inLines(cells) ? possible.filter((kind) => lacks(kind, cells)) : [];
  if (missing.length > 0) return missing.length === 1 ? missing[0]!.columns : null;
  const known = new Map(possible.flatMap(({ columns }) => columns.map((column) => [column.leaf, column] as const)));
  const named = cells.flatMap(({ leaf, token }) => {
    const column = leaf === null ? undefined : known.get(leaf);
    return column === undefined ? [] : [withUnit(column, token)];
  });
  return named.length > 0 && named.length === cells.length ? named : null;
};

/** The columns that a form prints over a row, for a block that lost its header. */
export const columnsOfForm = (item: DisclosureItem, form: StatutoryFormId): readonly BlockColumn[] | null =>
  kindsOf(item).find(({ blocks }) => blocks.has(form))?.columns ?? null;

/** All columns that a form prints over a row. */
export const columnsOfAll = (item: DisclosureItem): readonly BlockColumn[] =>
  kindsOf(item).flatMap(({ columns }) => columns);

/** The forms that print a row. */
export const formsOf = (item: DisclosureItem): readonly StatutoryFormId[] =>
  kindsOf(item).flatMap(({ blocks }) => [...blocks.keys()]);

/** The forms that print a header cell over a row: by its column and, where forms differ in nothing else, by its wording. */
const formsWith = (item: DisclosureItem, { leaf, token }: ColumnCell): readonly StatutoryFormId[] =>
  kindsOf(item).flatMap(({ columns, blocks }) => {
    const index = columns.findIndex((column) => column.leaf === leaf);
    if (index < 0 || blocks.size === 1) return index < 0 ? [] : [...blocks.keys()];
    const spell = [...blocks].filter(([, block]) =>
      spellings(block.columns[index]!).some((label) => labelText(fold(label).value).letters === token.label.letters),
    );
    return (spell.length > 0 ? spell : [...blocks]).map(([form]) => form);
  });

/** What a header over a row says of the form: for each of its cells, and for a cell that stands alone, the forms that print it so. */
export const formsOfHeader = (
  item: DisclosureItem,
  header: readonly ColumnCell[],
): ReadonlyArray<readonly StatutoryFormId[]> => {
  const named = header.filter(({ leaf }) => leaf !== null);
  const alone = header.length === 1 ? kindsOf(item).filter(({ columns }) => columns.length === 1) : [];
  return [
    ...named.map((cell) => formsWith(item, cell)),
    ...alone.filter(({ columns }) => columns[0]!.leaf === header[0]!.leaf).map(({ blocks }) => [...blocks.keys()]),
  ];
};
