import { SKIPPED } from './elements.js';
import type { SourceRow } from './grid.js';
import { attributeOf, type HtmlElement, type HtmlNode, isElement } from './tree.js';

/**
 * Tables without table elements: `<div class="tr"><div class="td">`, `display: table-row` and `table-cell`, `role="row"` and
 * `role="cell"`. An element is what it declares itself to be by its role, its style or one of its classes.
 */
interface Declaration {
  readonly roles: ReadonlySet<string>;
  readonly style: RegExp;
  readonly classes: ReadonlySet<string>;
}

const CELL: Declaration = {
  roles: new Set(['cell', 'gridcell', 'columnheader', 'rowheader']),
  style: /display\s{0,9}:\s{0,9}table-cell(?![-\w])/i,
  classes: new Set(['td', 'th', 'cell', 'table-cell', 'table_cell', 'tablecell', 't-cell', 'tcell']),
};

const ROW: Declaration = {
  roles: new Set(['row']),
  style: /display\s{0,9}:\s{0,9}table-row(?![-\w])/i,
  classes: new Set(['tr', 'row', 'table-row', 'table_row', 'tablerow', 't-row', 'trow']),
};

const GROUP: Declaration = {
  roles: new Set(['rowgroup']),
  style: /display\s{0,9}:\s{0,9}table-(?:row|header|footer)-group(?![-\w])/i,
  classes: new Set(['thead', 'tbody', 'tfoot', 'table-header', 'table-body']),
};

/** These are parts of a table, or none, by their names. */
const NAMED: ReadonlySet<string> = new Set([
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'html',
  'body',
]);

const declares = (element: HtmlElement, { roles, style, classes }: Declaration): boolean => {
  if (element.attributes.length === 0 || NAMED.has(element.name)) return false;
  const role = attributeOf(element, 'role');
  if (role !== undefined && roles.has(role.trim().toLowerCase())) return true;
  const styles = attributeOf(element, 'style');
  if (styles !== undefined && style.test(styles)) return true;
  const names = attributeOf(element, 'class');
  return names?.split(/\s/).some((name) => classes.has(name.toLowerCase())) === true;
};

export const isDeclaredCell = (element: HtmlElement): boolean => declares(element, CELL);

/** Nothing that a reader would see. */
const isSilent = (node: HtmlNode): boolean =>
  node.kind === 'text' ? !/\S/.test(node.value) : isElement(node) && SKIPPED.has(node.name);

/** The elements below a node where it holds nothing else that shows, and `isPart` is true of each. */
const partsOnly = (
  { childNodes }: HtmlElement,
  isPart: (element: HtmlElement) => boolean,
): readonly HtmlElement[] | null => {
  const parts: HtmlElement[] = [];
  for (const node of childNodes) {
    if (isSilent(node)) continue;
    if (!isElement(node) || !isPart(node)) return null;
    parts.push(node);
  }
  return parts.length === 0 ? null : parts;
};

/** A row and its cells, how many rows are left aside. */
type DeclaredRow = Omit<SourceRow, 'rowsLeft'>;

/** The row that an element declares itself to be; null where it holds anything but cells. */
const rowOf = (element: HtmlElement): DeclaredRow | null => {
  const cells = declares(element, ROW) ? partsOnly(element, isDeclaredCell) : null;
  return cells === null ? null : { element, cells };
};

/** The rows that a node is, or holds as a group of them. */
const rowsIn = (node: HtmlNode): readonly DeclaredRow[] => {
  if (!isElement(node)) return [];
  const own = rowOf(node);
  if (own !== null) return [own];
  const elements = declares(node, GROUP) ? partsOnly(node, () => true) : null;
  const rows = (elements ?? []).flatMap((element) => rowOf(element) ?? []);
  return rows.length === elements?.length ? rows : [];
};

/** One row may be anything; two that stand together, one of which has two cells, are a table. */
const FEWEST_ROWS = 2;

const isTable = (rows: readonly DeclaredRow[]): boolean =>
  rows.length >= FEWEST_ROWS && rows.some(({ cells }) => cells.length > 1);

/** What stands in an element, in its order: nodes, and the rows of each table. Null where it holds no table. */
export const declaredTables = ({ childNodes }: HtmlElement): ReadonlyArray<HtmlNode | readonly SourceRow[]> | null => {
  const found: Array<HtmlNode | readonly SourceRow[]> = [];
  let rows: DeclaredRow[] = [];
  let nodes: HtmlNode[] = [];
  let isFound = false;
  const close = (): void => {
    if (isTable(rows)) {
      found.push(rows.map((row, index) => ({ ...row, rowsLeft: rows.length - index })));
      isFound = true;
    } else for (const node of nodes) found.push(node);
    rows = [];
    nodes = [];
  };
  for (const node of childNodes) {
    const own = rowsIn(node);
    if (own.length === 0 && !(isSilent(node) && rows.length > 0)) {
      close();
      found.push(node);
      continue;
    }
    for (const row of own) rows.push(row);
    nodes.push(node);
  }
  close();
  return isFound ? found : null;
};
