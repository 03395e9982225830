import type { Language } from '../messages.js';
import type { FigureKey } from '../schema/keys.js';
import { labelOf } from '../schema/labels/index.js';
import type { Words } from './verdict.js';

const SEPARATOR: Words = { zh: ' / ', en: ', ' };
const COMMA: Words = { zh: '、', en: ', ' };
const COLON: Words = { zh: '：', en: ': ' };

/** Terms longer than this are shortened to those that are not 0. */
const LONGEST_SUM = 4;

/** One language after the other. */
export const inBoth = (say: (language: Language) => string): Words => ({ zh: say('zh'), en: say('en') });

interface Halves {
  readonly head: string;
  readonly tail: string;
}

const halvesOf = (label: string, separator: string): Halves => {
  const cut = label.lastIndexOf(separator);
  return cut < 0 ? { head: label, tail: '' } : { head: label.slice(0, cut), tail: label.slice(cut + separator.length) };
};

const common = (values: readonly string[]): string =>
  values.length > 1 && values.every((value) => value === values[0]) ? values[0]! : '';

const TOTAL: Words = { zh: '总计', en: 'total' };

const plainName = (label: string, language: Language): string => {
  const { head, tail } = halvesOf(label, SEPARATOR[language]);
  return tail === TOTAL[language] ? head : label;
};

/** What a figure is called by itself: 本年新收政府信息公开申请 of its column 总计, 予以公开 / 自然人 of another. */
export const nameOf = (key: FigureKey): Words => inBoth((language) => plainName(labelOf(key)[language], language));

/** The names of figures side by side, with what all of them have in common in front: 自然人：本年新收, 上年结转. */
export interface Names {
  readonly lead: string;
  readonly of: ReadonlyMap<FigureKey, string>;
}

export const namesOf = (keys: readonly FigureKey[], language: Language): Names => {
  const labels = keys.map((key) => labelOf(key)[language]);
  const halves = labels.map((label) => halvesOf(label, SEPARATOR[language]));
  const name = (pick: (index: number) => string): ReadonlyMap<FigureKey, string> =>
    new Map(keys.map((key, index) => [key, pick(index)]));
  const tail = common(halves.map((half) => half.tail));
  if (tail !== '')
    return {
      lead: tail === TOTAL[language] ? '' : `${tail}${COLON[language]}`,
      of: name((index) => halves[index]!.head),
    };
  const head = common(halves.map((half) => half.head));
  if (head !== '' && halves.every((half) => half.tail !== '')) {
    return { lead: `${head}${COLON[language]}`, of: name((index) => halves[index]!.tail) };
  }
  return { lead: '', of: name((index) => plainName(labels[index]!, language)) };
};

/** The names of figures as a list. */
export const listOf = (keys: readonly FigureKey[], language: Language): string => {
  const { lead, of } = namesOf(keys, language);
  return `${lead}${[...of.values()].join(COMMA[language])}`;
};

export interface Term {
  readonly key: FigureKey;
  /** null for a blank, undefined for a figure that is not stated. */
  readonly value: number | null | undefined;
}

const isShown = ({ value }: Term, count: number): boolean =>
  value !== undefined && value !== null && (value !== 0 || count <= LONGEST_SUM);

/** 本年新收 143 + 上年结转 5 = 148; of a long sum the terms that are not 0. */
export const sumText = (terms: readonly Term[], sum: number, names: Names, language: Language): string => {
  const shown = terms.filter((term) => isShown(term, terms.length));
  if (shown.length === 0) return language === 'zh' ? `各项之和 ${sum}` : `the parts, ${sum}`;
  const text = shown.map(({ key, value }) => `${names.of.get(key)} ${value}`).join(' + ');
  return shown.length === 1 ? text : `${text} = ${sum}`;
};
