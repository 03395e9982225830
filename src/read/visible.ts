import { EMPTY, type Located, sliceLocated, verbatim } from '../language/located.js';

/** White space of any script, control characters, and characters that have no width: nothing that a reader sees. */
export const isBlankCode = (code: number): boolean =>
  code <= 0x20 ||
  (code >= 0x7f && code <= 0xa0) ||
  code === 0xad ||
  code === 0x3000 ||
  code === 0xfeff ||
  code === 0x1680 ||
  code === 0x180e ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  (code >= 0x205f && code <= 0x2064);

/** The extent of the visible text in `[from, to)`; `[to, to]` where there is none. */
export const visibleExtent = (text: string, from: number, to: number): readonly [number, number] => {
  let start = from;
  let end = to;
  while (start < end && isBlankCode(text.charCodeAt(start))) start++;
  while (end > start && isBlankCode(text.charCodeAt(end - 1))) end--;
  return [start, end];
};

/** The slice of the source without the blanks at its ends. */
export const visibleSlice = (source: string, from: number, to: number): Located => {
  const [start, end] = visibleExtent(source, from, to);
  return verbatim(source, start, end);
};

/** The text without the blanks at its ends. */
export const trimVisible = (text: Located): Located => {
  const [start, end] = visibleExtent(text.value, 0, text.value.length);
  return start >= end ? EMPTY : sliceLocated(text, start, end);
};
