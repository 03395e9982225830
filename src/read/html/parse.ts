import { Parser } from 'parse5';
import { adapter, type HtmlTypeMap, limitGrowth, OVERGROWN } from './adapter.js';
import type { HtmlElement, HtmlRoot } from './tree.js';

/** No tag has less than three units, so that only tags which the parser opens anew make more elements than this. */
const UNITS_PER_ELEMENT = 2;
/** `<html>`, `<head>`, `<body>`, `<tbody>`: elements that are implied. */
const IMPLIED_ELEMENTS = 1_000;

type Attach = Parser<HtmlTypeMap>['_attachElementToTree'];

/**
 * The parser, without the copies that it makes of the location of every element before it hands it over: the adapter
 * takes two numbers of it, and the copies are more than half of the time that a page takes. Should the parser stop asking
 * here, the adapter is handed the copies again.
 */
class LeanParser extends Parser<HtmlTypeMap> {
  override _attachElementToTree(
    element: HtmlElement,
    location: Parameters<Attach>[1],
    { parent, beforeElement }: Parameters<Attach>[2],
  ): void {
    this.treeAdapter.setNodeSourceCodeLocation(element, location);
    if (beforeElement === null) this.treeAdapter.appendChild(parent, element);
    else this.treeAdapter.insertBefore(parent, element, beforeElement);
  }
}

/**
 * The tree of a page, or null where it would be nested deeper than `nesting`, or have more elements than its source
 * has tags: the parser opens formatting elements anew in every block.
 */
export const parseTree = (source: string, nesting: number): HtmlRoot | null => {
  limitGrowth(source.length / UNITS_PER_ELEMENT + IMPLIED_ELEMENTS, nesting);
  try {
    return LeanParser.parse(source, { treeAdapter: adapter, sourceCodeLocationInfo: true });
  } catch (error) {
    if (error === OVERGROWN) return null;
    throw error;
  }
};
