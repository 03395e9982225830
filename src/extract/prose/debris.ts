/**
 * What is left of a table that no recognizer could read and that stands in a line of text: numbers in a row, with the words
 * of a label before them (四、结转下年度继续办理 2 0 0 0 1 0 3). No sentence counts like that, so nothing of it is read.
 */

/** Four numbers with nothing but blanks or bars between them; three with commas that are none of thousands. */
const ROW = /(?<![\d.])(?<!\d,)\d[\d.]{0,15}(?:(?:[ |]{1,3}\d[\d.]{0,15}){3}|(?:"?,"?(?!\d{3}(?!\d))\d{1,15}){2})/gu;

const ENDS = '。；;!?';

/** The stretches `[from, to)` of a folded text outside the sentences that hold a row of numbers. Linear. */
export const withoutDebris = (folded: string): ReadonlyArray<readonly [from: number, to: number]> => {
  const kept: Array<readonly [number, number]> = [];
  let from = 0;
  for (const { index } of folded.matchAll(ROW)) {
    if (index < from) continue;
    let start = index;
    while (start > from && !ENDS.includes(folded[start - 1]!)) start--;
    let end = index;
    while (end < folded.length && !ENDS.includes(folded[end]!)) end++;
    if (start > from) kept.push([from, start]);
    from = Math.min(folded.length, end + 1);
  }
  if (from < folded.length) kept.push([from, folded.length]);
  return kept;
};
