import { isPageFurniture } from '../read/furniture.js';
import type { PageBlock, PageLayout } from './blocks.js';
import { addTo } from './lists.js';

/** A page number without anything around it; it must count with the pages, or it may be a figure. */
const BARE_NUMBER = /^[0-9]{1,4}$/;

const textOf = (block: PageBlock | undefined): string | null => (block?.type === 'line' ? block.text.trim() : null);

/** Differences of the bare numbers at one edge to the number of their page that occur on more than one page. */
const numberings = (pages: readonly PageLayout[], at: 0 | -1): ReadonlySet<number> => {
  const once = new Set<number>();
  const shared = new Set<number>();
  for (const { number, blocks } of pages) {
    const text = textOf(blocks.at(at));
    if (text === null || !BARE_NUMBER.test(text)) continue;
    const difference = Number(text) - number;
    (once.has(difference) ? shared : once).add(difference);
  }
  return shared;
};

const isPageNumber = (block: PageBlock | undefined, page: number, counted: ReadonlySet<number>): boolean => {
  const text = textOf(block);
  if (text === null) return false;
  return BARE_NUMBER.test(text) ? counted.has(Number(text) - page) : isPageFurniture(text);
};

/** Running heads stand in this part of the page, at its upper or lower edge. */
const EDGE = 0.12;
/** Fewer pages repeat nothing. */
const FEWEST_PAGES = 2;

/** What a running head is known by, whatever number it counts with: its text and its height on the page. */
const headOf = (block: PageBlock | undefined, pageHeight: number): string | null => {
  if (block?.type !== 'line') return null;
  const { top, bottom } = block.box;
  if (bottom > pageHeight * EDGE && top < pageHeight * (1 - EDGE)) return null;
  return `${Math.round(top / 4)} ${block.text.trim().replace(/[0-9]{1,4}/g, '#')}`;
};

/** For each running head at one edge the pages that have it. */
const runningHeads = (pages: readonly PageLayout[], at: 0 | -1): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const { number, height, blocks } of pages) {
    const head = headOf(blocks.at(at), height);
    if (head !== null) addTo(found, head, number);
  }
  const needed = Math.max(FEWEST_PAGES, pages.length / 2);
  return new Map([...found].filter(([, numbers]) => numbers.length >= needed));
};

/** A page without its page number. */
const withoutNumber = (page: PageLayout, above: ReadonlySet<number>, below: ReadonlySet<number>): PageLayout => {
  const { number, blocks } = page;
  const from = isPageNumber(blocks[0], number, above) ? 1 : 0;
  const to = blocks.length > from && isPageNumber(blocks.at(-1), number, below) ? blocks.length - 1 : blocks.length;
  return { ...page, blocks: blocks.slice(from, to) };
};

/**
 * Takes page numbers off, and running heads and feet off every page but one, so that text meets across pages: the first
 * page keeps its head and the last one its foot.
 */
export const withoutFurniture = (pages: readonly PageLayout[]): PageLayout[] => {
  const [above, below] = [numberings(pages, 0), numberings(pages, -1)];
  const numberless = pages.map((page) => withoutNumber(page, above, below));
  const [heads, feet] = [runningHeads(numberless, 0), runningHeads(numberless, -1)];
  return numberless.map((page) => {
    const { number, height, blocks } = page;
    const headPages = heads.get(headOf(blocks[0], height) ?? '') ?? [number];
    const footPages = feet.get(headOf(blocks.at(-1), height) ?? '') ?? [number];
    const from = headPages[0] === number ? 0 : 1;
    const to = footPages.at(-1) === number || blocks.length <= from ? blocks.length : blocks.length - 1;
    return { ...page, blocks: blocks.slice(from, to) };
  });
};
