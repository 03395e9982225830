/** Where the sentence that holds an offset begins and ends, within reach of it. */

const BEFORE = 160;
const AFTER = 80;

const isEnd = (char: string): boolean => '。；;！？!?\n'.includes(char);

/** The sentence around a place of the source, cut where it runs on for too long. */
export const sentenceAt = (source: string, offset: number): string => {
  let from = offset;
  while (from > 0 && offset - from < BEFORE && !isEnd(source[from - 1]!)) from--;
  let to = offset;
  while (to < source.length && to - offset < AFTER && !isEnd(source[to]!)) to++;
  return source.slice(from, to);
};
