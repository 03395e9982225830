import { charSet } from '../language/chars.js';
import { fold } from '../language/fold.js';

/** Longest line that can be page furniture. */
const LONGEST = 60;

/** What PDF readers and flip books print at the edge of a page, folded. It is never a heading or a row of values. */
const FURNITURE: readonly RegExp[] = [
  /^[-—~·]{1,2}[0-9]{1,4}[-—~·]{1,2}$/, // - 3 -
  /^[-—~·]{1,2} ?[0-9]{1,4} ?[-—~·]{1,2}$/,
  /^[0-9]{1,4} ?\/ ?[0-9]{1,4}$/, // 3 / 9
  /^第?\[?[0-9]{1,4}\]?(?: ?\[[0-9]{1,4}\]){0,12}页(?:[,/]?[共总]\[?[0-9]{1,4}\]?页)?$/, // 第 3 页 共 9 页, 第 [1] [2] 页 共[5]页
  /^(?:P|p|Page|page|PAGE)\.? ?[0-9]{1,4}(?: ?[-—|].{0,40})?$/, // P. 11, Page 11 - 年报
];

/** What the patterns begin with: spares them most lines. */
const STARTS = charSet('-—~·0123456789第[Pp');

/** True for page numbers and running heads of a printed page. */
export const isPageFurniture = (text: string): boolean => {
  if (text.length > LONGEST) return false;
  const folded = fold(text).value;
  return STARTS.has(folded.charCodeAt(0)) && FURNITURE.some((pattern) => pattern.test(folded));
};
