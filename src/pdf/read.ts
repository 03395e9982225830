import { InputTooLargeError } from '../errors.js';
import type { Limits } from '../limits.js';
import type { Notice } from '../messages.js';
import { joinTables } from './continued.js';
import { flowOf } from './flow.js';
import { withoutFurniture } from './furniture.js';
import { htmlOf } from './html.js';
import { type ReadPage, readPage } from './page.js';
import type { PdfDocument, PdfJs } from './pdfjs.js';

/** The text of a PDF file as HTML, and what was not in it. */
export interface PdfText {
  readonly html: string;
  readonly notices: readonly Notice[];
}

/** [1, 2, 3, 7] as "1-3, 7". */
const rangesOf = (numbers: readonly number[]): string => {
  const ranges: Array<[number, number]> = [];
  for (const number of numbers) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
};

const silentPages = (pages: readonly ReadPage[]): Notice[] => {
  const silent = pages.filter(({ length }) => length === 0);
  const unread = silent.filter(({ drawsText }) => drawsText).map(({ number }) => number);
  const scanned = silent.filter(({ drawsText }) => !drawsText).map(({ number }) => number);
  const found = (numbers: readonly number[]) => ({ found: rangesOf(numbers), expected: String(pages.length) });
  return [
    ...(unread.length === 0 ? [] : [{ code: 'unreadable-font', ...found(unread) } as const]),
    ...(scanned.length === 0 ? [] : [{ code: 'scanned-pages', ...found(scanned) } as const]),
  ];
};

/** @throws {InputTooLargeError} where the pages hold more text than the limit allows. */
export const readPdf = async (document: PdfDocument, ops: PdfJs['OPS'], limits: Limits): Promise<PdfText> => {
  const pages: ReadPage[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(document, number, ops, limits.tableCells);
    length += page.length;
    if (length > limits.inputLength) throw new InputTooLargeError(length, limits.inputLength);
    pages.push(page);
  }
  const html = htmlOf(joinTables(flowOf(withoutFurniture(pages))));
  return { html: length === 0 ? '' : html, notices: silentPages(pages) };
};
