import type { PageBlock, PageLayout, PageLine } from './blocks.js';
import { opensItem } from './enumerator.js';
import { WIDE_GAP } from './lines.js';

/** A block and the page on which it begins. */
export interface FlowBlock {
  readonly page: number;
  readonly block: PageBlock;
}

/** Where the text of the pages begins and ends, and its usual size. */
interface Margins {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** A line reaches the right margin if not even this many more characters would fit. */
const SHORT_BY = 1.6;
/** The first line of a paragraph is set in by more than this. */
const INDENT = 0.8;
/** Lines of one paragraph follow at this distance at most, in sizes of the type. */
const LINE_PITCH = 2.6;
/** Lines that are shorter show no margin; in sizes of the type. */
const NARROWEST = 15;
/** A title is larger than the text by this factor. */
const TITLE_SIZE = 1.25;

/** The size of most of the text. */
const usualSize = (lines: readonly PageLine[]): number => {
  const lengths = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size);
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  return [...lengths].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
};

/** Margins by the longer lines of the usual size: short ones are headings, dates and signatures, others running heads. */
const marginsOf = (lines: readonly PageLine[]): Margins => {
  const size = usualSize(lines);
  const usual = lines.filter((line) => Math.abs(line.size - size) < 1);
  const widest = usual.reduce((width, { box }) => Math.max(width, box.right - box.left), 0);
  const full = usual.filter(({ box }) => box.right - box.left > widest * 0.85);
  return {
    left: full.reduce((left, { box }) => Math.min(left, box.left), Number.POSITIVE_INFINITY),
    right: full.reduce((right, { box }) => Math.max(right, box.right), 0),
    size,
  };
};

const isSameSize = (one: PageLine, other: PageLine): boolean => Math.abs(one.size - other.size) < one.size * 0.1;

/** Whether the text of a line goes on in the next line, perhaps of the next page. */
const goesOn = (line: PageLine, next: PageLine, samePage: boolean, { left, right, size }: Margins): boolean => {
  if (!isSameSize(line, next) || line.text.includes(WIDE_GAP) || next.text.includes(WIDE_GAP)) return false;
  if (samePage && next.box.top - line.box.top > LINE_PITCH * line.size) return false;
  if (opensItem(next.text)) return false;
  // The lines of a title are centred, so that none of them reaches the margin.
  if (line.size > size * TITLE_SIZE) return samePage;
  if (right - left < NARROWEST * size) return false;
  return line.box.right > right - SHORT_BY * line.size && next.box.left < left + INDENT * line.size;
};

/** Blank between the parts of a wrapped line: none in Chinese. */
const gapBetween = (before: string, after: string): string =>
  /[a-z]$/i.test(before) && /^[a-z]/i.test(after) ? ' ' : '';

const append = (line: PageLine, next: PageLine): PageLine => ({
  ...next,
  text: line.text + gapBetween(line.text, next.text) + next.text,
});

/** The blocks of all pages in order, with the lines of a paragraph joined. */
export const flowOf = (pages: readonly PageLayout[]): FlowBlock[] => {
  const lines = pages.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'line'));
  const margins = marginsOf(lines);
  const flow: FlowBlock[] = [];
  let lastPage = 0;
  for (const { number, blocks } of pages) {
    for (const block of blocks) {
      const last = flow[flow.length - 1];
      if (
        block.type === 'line' &&
        last?.block.type === 'line' &&
        goesOn(last.block, block, lastPage === number, margins)
      ) {
        flow[flow.length - 1] = { page: last.page, block: append(last.block, block) };
      } else flow.push({ page: number, block });
      lastPage = number;
    }
  }
  return flow;
};
