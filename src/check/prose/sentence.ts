/** Where the sentence that holds a place of the source begins and ends. One that runs on for too long is cut. */

const BEFORE = 160;
const AFTER = 160;

const isEnd = (char: string): boolean => '。；;！？!?\n'.includes(char);

const startOf = (source: string, offset: number): number => {
  let from = offset;
  while (from > 0 && offset - from < BEFORE && !isEnd(source[from - 1]!)) from--;
  return from;
};

/** The end of the sentence. */
export const sentenceEnd = (source: string, offset: number): number => {
  let to = offset;
  while (to < source.length && to - offset < AFTER && !isEnd(source[to]!)) to++;
  return to;
};

/** The sentence around a place. */
export const sentenceAt = (source: string, offset: number): string =>
  source.slice(startOf(source, offset), sentenceEnd(source, offset));

/** What stands before a place in its clause. */
export const clauseBefore = (source: string, offset: number): string => {
  const before = source.slice(startOf(source, offset), offset);
  return before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1);
};
