import type {
  DisclosureBlock,
  DisclosureColumn,
  DisclosureItem,
  DisclosureLeaf,
  FormId,
  StatutoryForm,
} from '../../forms/form.js';
import { statutory2019 } from '../../forms/statutory-2019.js';
import { statutory2021 } from '../../forms/statutory-2021.js';
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

const forms: readonly StatutoryForm[] = [statutory2021, statutory2019];

export const formIds: readonly FormId[] = forms.map(({ id }) => id);

const blocksOf = (item: DisclosureItem): ReadonlyArray<DisclosureBlock & { readonly form: FormId }> =>
  forms.flatMap(({ id, disclosure }) =>
    disclosure.filter(({ rows }) => rows.some((row) => row.item === item)).map((block) => ({ ...block, form: id })),
  );

/** A header text cut at its end fits every column that begins with it: 本年新 fits two. */
const mayBe = (cell: ColumnCell, column: DisclosureColumn): boolean =>
  cell.leaf === column.leaf ||
  (cell.leaf === null && [column.label, ...(column.variants ?? [])].some((label) => startsAlike(label, cell.token)));

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
const lacks = ({ columns }: DisclosureBlock, cells: readonly ColumnCell[]): boolean =>
  cells.length < columns.length && cells.every((cell) => columns.some((column) => mayBe(cell, column)));

/**
 * The columns of the block that a row stands in. The header decides; where it was cut, the one block of the official forms
 * that has the row and fits all that is left of the header.
 */
export const columnsFor = (item: DisclosureItem, header: readonly ColumnCell[]): readonly BlockColumn[] | null => {
  const cells = withoutRepeats(header);
  const blocks = blocksOf(item);
  const fits = blocks.filter(
    ({ columns }) => columns.length === cells.length && cells.every((cell, index) => mayBe(cell, columns[index]!)),
  );
  const [whole] = fits;
  if (whole !== undefined && new Set(fits.map(({ columns }) => columns.map(({ leaf }) => leaf).join())).size === 1) {
    return whole.columns.map((column, index) => withUnit(column, cells[index]!.token));
  }
  const missing = inLines(cells) ? blocks.filter((block) => lacks(block, cells)) : [];
  if (missing.length > 0) return missing.length === 1 ? missing[0]!.columns : null;
  const known = new Map(blocks.flatMap(({ columns }) => columns.map((column) => [column.leaf, column] as const)));
  const named = cells.flatMap(({ leaf, token }) => {
    const column = leaf === null ? undefined : known.get(leaf);
    return column === undefined ? [] : [withUnit(column, token)];
  });
  return named.length > 0 && named.length === cells.length ? named : null;
};

/** The columns that a form prints over a row, for a block that lost its header. */
export const columnsOfForm = (item: DisclosureItem, form: FormId): readonly BlockColumn[] | null =>
  blocksOf(item).find((block) => block.form === form)?.columns ?? null;

/** The forms that print a row. */
export const formsOf = (item: DisclosureItem): readonly FormId[] => blocksOf(item).map(({ form }) => form);

/** The forms that print a column over a row. */
export const formsWith = (item: DisclosureItem, leaf: DisclosureLeaf): readonly FormId[] =>
  blocksOf(item)
    .filter(({ columns }) => columns.some((column) => column.leaf === leaf))
    .map(({ form }) => form);
