import { isDeclaredCell } from './declared.js';
import type { HtmlElement, HtmlNode } from './tree.js';
import { isElement } from './tree.js';

/** What has to be known of a page before it is read from its beginning. */
export interface Survey {
  /** Cells with another table's cells inside: parts of a page layout. */
  readonly layoutCells: ReadonlySet<HtmlElement>;
  readonly title?: HtmlElement;
  readonly metas: readonly HtmlElement[];
}

/** Looks once at every node of a page. */
export const survey = (document: HtmlNode): Survey => {
  const layoutCells = new Set<HtmlElement>();
  const metas: HtmlElement[] = [];
  let title: HtmlElement | undefined;
  // The nodes to visit, and beside each the innermost cell around it, and the innermost element that declares to be one:
  // the latter stands inside the cells of real tables as well, which it leaves what they are.
  const nodes: HtmlNode[] = [document];
  const cells: Array<HtmlElement | undefined> = [undefined];
  const declared: Array<HtmlElement | undefined> = [undefined];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    let cell = cells.pop();
    let outer = declared.pop();
    if (node.kind === 'text') continue;
    if (isElement(node)) {
      if (node.name === 'td' || node.name === 'th') {
        if (cell !== undefined) layoutCells.add(cell);
        if (outer !== undefined) layoutCells.add(outer);
        cell = node;
      } else if (isDeclaredCell(node)) {
        if (outer !== undefined) layoutCells.add(outer);
        outer = node;
      } else if (node.name === 'meta') metas.push(node);
      else if (node.name === 'title' && !node.namespace.endsWith('svg')) title ??= node;
    }
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      nodes.push(node.childNodes[index]!);
      cells.push(cell);
      declared.push(outer);
    }
  }
  return { layoutCells, metas, ...(title === undefined ? {} : { title }) };
};
