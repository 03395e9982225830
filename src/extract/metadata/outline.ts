/** The document as the metadata readers see it: its rows, and where the sections begin. */
import { type Folded, gapBefore, unfold } from '../../language/fold.js';
import { type Located, locate, type Span } from '../../language/located.js';
import type { Document } from '../../read/blocks.js';
import { flatten, type StreamCell, type StreamRow } from '../cells.js';

/** A text with its matching copy: a line, a cell, or lines that were joined. */
export interface Phrase {
  readonly text: Located;
  readonly folded: Folded;
}

/** What a part of a line says: `[from, to)` of the matching copy of `phrase`. */
export interface Said<T> {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

export interface Outline {
  readonly document: Document;
  readonly rows: readonly StreamRow[];
  /** Rows in front of the first numbered section: title, bylines, metadata, preface. */
  readonly head: readonly StreamRow[];
  /** The last rows, where signature and date stand. */
  readonly tail: readonly StreamRow[];
}

/** Site chrome may fill many rows in front of a report; behind so many no title is looked for. */
const LONGEST_HEAD = 400;

const LONGEST_TAIL = 24;

const SECTION = /^(?:第?[一二三四五六七八九十]{1,3}(?:部分|章|[、.:])|[(][一二三四五六七八九十]{1,3}[)]|、)/;

const SECTION_WORD = /^(?:概述|概况|总体情况|基本情况|工作概述|主要工作概述|总体工作情况)$/;

const opensSections = (row: StreamRow): boolean => {
  const text = row.cells[0]?.folded.value ?? '';
  return row.block.type === 'heading' && (SECTION.test(text) || SECTION_WORD.test(text));
};

export const outlineOf = (document: Document): Outline => {
  const rows = flatten(document).filter((row) => row.cells.some((cell) => !cell.blank));
  const first = rows.findIndex(opensSections);
  return {
    document,
    rows,
    head: rows.slice(0, Math.min(first < 0 ? rows.length : first, LONGEST_HEAD)),
    tail: rows.slice(Math.max(first, rows.length - LONGEST_TAIL, 0)),
  };
};

/** The one cell of a row that is a heading or a paragraph. */
export const lineOf = (row: StreamRow | undefined): StreamCell | undefined =>
  row?.layout === 'line' ? row.cells[0] : undefined;

/** The source behind `[from, to)` of the matching copy of a phrase. */
export const spanOf = (phrase: Phrase, from: number, to: number): Span =>
  locate(phrase.text, ...unfold(phrase.folded, from, to));

/**
 * `[from, to)` of the matching copy in the characters of the source: traditional stays traditional, while the blanks and
 * the pinyin that layout put between the characters of a word are gone. As many characters as the copy has.
 */
export const spelled = (phrase: Phrase, from: number, to: number): string => {
  const { value } = phrase.text;
  const { at } = phrase.folded;
  if (at === undefined) return value.slice(from, to);
  let text = '';
  for (let index = from; index < to; index++) text += value[at[index]!];
  return text;
};

/** True where white space stands in the source in front of this unit of the matching copy, or the text begins. */
export const hasGap = (phrase: Phrase, index: number): boolean =>
  index >= phrase.folded.value.length || gapBefore(phrase.folded, phrase.text.value, index);

/** The index of the first gap at or behind `from`, or the end of the copy. */
export const nextGap = (phrase: Phrase, from: number): number => {
  let index = from + 1;
  while (index < phrase.folded.value.length && !hasGap(phrase, index)) index++;
  return Math.min(index, phrase.folded.value.length);
};
