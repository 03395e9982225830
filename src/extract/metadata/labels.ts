/**
 * Labelled values: cells of a metadata table, lines of `label: value`, several of them glued on one line, and labels
 * whose value stands on the next line.
 */
import type { StreamRow } from '../cells.js';
import { LABELS, type LabelKind, LONGEST_LABEL, PLAIN_LABELS } from './label-words.js';
import { hasGap, lineOf, type Outline, type Phrase } from './outline.js';

/** A value behind a label: `[from, to)` of the matching copy of `phrase`, trimmed and never empty. */
export interface LabelledValue {
  readonly kind: LabelKind;
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
}

interface LabelPlace {
  readonly kind: LabelKind;
  readonly from: number;
  /** Behind the label and its colon. */
  readonly to: number;
}

/** A line of prose is no metadata, whatever words with a colon stand in it. */
const LONGEST_LINE = 400;

const isHan = (char: string | undefined): boolean => char !== undefined && char >= '\u3400' && char <= '\u9fff';

/** Short labels are the ends of other words (开放时间, 食品来源): they need a boundary in front, or another label. */
const standsFree = (phrase: Phrase, from: number, length: number, follows: boolean): boolean =>
  follows || length > 2 || from === 0 || hasGap(phrase, from) || !isHan(phrase.folded.value[from - 1]);

const LONGEST_REMARK = 8;

/** Where a label ends in front of a colon: ornament (索引号]) and a remark in brackets (填报单位(盖章)) are no part of it. */
const endOfLabel = (text: string, colon: number): number => {
  if (text[colon] === '】') return colon;
  if (text[colon - 1] === ']' || text[colon - 1] === '】') return colon - 1;
  const open = text[colon - 1] === ')' ? text.lastIndexOf('(', colon) : -1;
  return open > 0 && colon - open <= LONGEST_REMARK ? open : colon;
};

/** The longest label in front of the colon at `colon`; `follows` where the line has begun with another. */
const labelBefore = (phrase: Phrase, colon: number, follows: boolean): { kind: LabelKind; from: number } | null => {
  const text = phrase.folded.value;
  const close = endOfLabel(text, colon);
  for (let length = Math.min(LONGEST_LABEL, close); length >= 2; length--) {
    const kind = LABELS.get(text.slice(close - length, close));
    if (kind === undefined) continue;
    return standsFree(phrase, close - length, length, follows) ? { kind, from: close - length } : null;
  }
  return null;
};

/** A label without a colon, behind a gap: `索引号 719776475 发布日期 2016-03-09`. */
const plainLabelAt = (phrase: Phrase, at: number): LabelPlace | null => {
  for (let length = LONGEST_LABEL; length >= 2; length--) {
    const word = phrase.folded.value.slice(at, at + length);
    if (word.length < length || !PLAIN_LABELS.has(word)) continue;
    const kind = LABELS.get(word);
    const to = at + length;
    // 来源广泛 begins a sentence: the value must stand apart or be no Chinese word.
    return kind !== undefined && (hasGap(phrase, to) || !isHan(phrase.folded.value[to]))
      ? { kind, from: at, to }
      : null;
  }
  return null;
};

/** 【文号】苍交发〔2025〕7号: brackets around the label in place of a colon. */
const closesLabel = (text: string, at: number): boolean => {
  if (text[at] !== '】' || text[at + 1] === ':') return false;
  const open = text.lastIndexOf('【', at);
  return open >= 0 && at - open <= LONGEST_LABEL + 1 && LABELS.has(text.slice(open + 1, at));
};

/** Where the record of a page may end that came on one line with its text: before the first sentence is over. */
const endOfRecord = (text: string): number => {
  if (text.length <= LONGEST_LINE) return text.length;
  const stop = text.slice(0, LONGEST_LINE).indexOf('。');
  return Math.max(0, stop);
};

const labelsIn = (phrase: Phrase): readonly LabelPlace[] => {
  const text = phrase.folded.value;
  const end = endOfRecord(text);
  const places: LabelPlace[] = [];
  for (let at = 0; at < end; at++) {
    if (text[at] === ':' || closesLabel(text, at)) {
      const last = places.at(-1);
      const label = labelBefore(phrase, at, last !== undefined);
      if (label === null) continue;
      if (last !== undefined && last.to > label.from) places.pop(); // the same label, read before its colon
      places.push({ ...label, to: at + 1 });
    } else if (at === 0 || hasGap(phrase, at)) {
      const label = plainLabelAt(phrase, at);
      if (label === null) continue;
      places.push(label);
      at = label.to - 1;
    }
  }
  return places;
};

const BLANK = /[\s:|\]】]/;

const valueBetween = (kind: LabelKind, phrase: Phrase, from: number, to: number): LabelledValue | null => {
  const text = phrase.folded.value;
  let start = from;
  let end = to;
  while (start < end && BLANK.test(text[start]!)) start++;
  while (end > start && /[\s|[【]/.test(text[end - 1]!)) end--;
  return start === end ? null : { kind, phrase, from: start, to: end };
};

const valuesOfPhrase = (phrase: Phrase): readonly LabelledValue[] => {
  const places = labelsIn(phrase);
  return places.flatMap((place, index) => {
    const next = places[index + 1]?.from ?? endOfRecord(phrase.folded.value);
    return valueBetween(place.kind, phrase, place.to, next) ?? [];
  });
};

/** The kind of a text that is a label and nothing else. */
const bareLabel = (phrase: Phrase): LabelKind | undefined =>
  LABELS.get(phrase.folded.value.replace(/^[[【•·*]/, '').replace(/[\]】]?:?$/, ''));

const whole = (kind: LabelKind, phrase: Phrase): LabelledValue | null =>
  valueBetween(kind, phrase, 0, phrase.folded.value.length);

/** A label that fills its cell or line, and the text behind it unless that is a label again. */
const valueBehind = (phrase: Phrase, next: Phrase | undefined): LabelledValue | null => {
  const kind = bareLabel(phrase);
  if (kind === undefined || next === undefined || bareLabel(next) !== undefined) return null;
  return labelsIn(next).length === 0 ? whole(kind, next) : null;
};

const valuesOfRow = (row: StreamRow, next: StreamRow | undefined): readonly LabelledValue[] => {
  const line = lineOf(row);
  if (line !== undefined) {
    const behind = valueBehind(line, lineOf(next));
    return behind === null ? valuesOfPhrase(line) : [behind];
  }
  return row.cells.flatMap((cell, index) => {
    if (cell.folded.value.length > LONGEST_LINE) return [];
    const behind = valueBehind(cell, row.cells[index + 1]);
    return behind === null ? valuesOfPhrase(cell) : [behind];
  });
};

const valuesOf = (rows: readonly StreamRow[]): readonly LabelledValue[] =>
  rows.flatMap((row, index) => valuesOfRow(row, rows[index + 1]));

/** The labelled values around the report: those in front of its sections, then those behind them. */
export const labelledValues = (outline: Outline): readonly LabelledValue[] => {
  const { head, tail } = outline;
  const behind = tail.filter((row) => row.layout === 'line' && !head.includes(row));
  return [...valuesOf(head), ...valuesOf(behind)];
};

/** A row of the record that a page keeps of a report: labels, with values or without. */
export const isRecordRow = (row: StreamRow): boolean =>
  row.cells.every((cell) => cell.folded.value.length <= LONGEST_LINE) &&
  row.cells.some((cell) => bareLabel(cell) !== undefined || labelsIn(cell).length > 0);
