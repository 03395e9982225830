import type { HtmlElement, HtmlNode } from './tree.js';
import { isElement } from './tree.js';

/** What has to be known of a page before it is read from its beginning. */
export interface Survey {
  /** Cells with another table's cells inside: parts of a page layout. */
  readonly layoutCells: ReadonlySet<HtmlElement>;
  readonly title?: HtmlElement;
  readonly metas: readonly HtmlElement[];
}

interface Visit {
  readonly node: HtmlNode;
  /** The innermost cell around the node. */
  readonly cell: HtmlElement | undefined;
}

/** Looks once at every node of a page. */
export const survey = (document: HtmlNode): Survey => {
  const layoutCells = new Set<HtmlElement>();
  const metas: HtmlElement[] = [];
  let title: HtmlElement | undefined;
  const visits: Visit[] = [{ node: document, cell: undefined }];
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    const { node } = visit;
    let { cell } = visit;
    if (isElement(node)) {
      if (node.tagName === 'td' || node.tagName === 'th') {
        if (cell !== undefined) layoutCells.add(cell);
        cell = node;
      } else if (node.tagName === 'meta') metas.push(node);
      else if (node.tagName === 'title' && !node.namespaceURI.endsWith('svg')) title ??= node;
    }
    if (!('childNodes' in node)) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index--)
      visits.push({ node: node.childNodes[index]!, cell });
  }
  return { layoutCells, metas, ...(title === undefined ? {} : { title }) };
};
