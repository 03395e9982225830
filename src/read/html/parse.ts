import { parse } from 'parse5';
import { adapter, limitGrowth, OVERGROWN } from './adapter.js';
import type { HtmlRoot } from './tree.js';

/** No tag has less than three units, so that only tags which the parser opens anew make more elements than this. */
const UNITS_PER_ELEMENT = 2;
/** `<html>`, `<head>`, `<body>`, `<tbody>`: elements that are implied. */
const IMPLIED_ELEMENTS = 1_000;

/**
 * The tree of a page, or null where it would be nested deeper than `nesting`, or have more elements than its source
 * has tags: the parser opens formatting elements anew in every block.
 */
export const parseTree = (source: string, nesting: number): HtmlRoot | null => {
  limitGrowth(source.length / UNITS_PER_ELEMENT + IMPLIED_ELEMENTS, nesting);
  try {
    return parse(source, { treeAdapter: adapter, sourceCodeLocationInfo: true });
  } catch (error) {
    if (error === OVERGROWN) return null;
    throw error;
  }
};
