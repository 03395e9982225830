import { writeNumeral } from '../../../src/language/numerals.js';
import type { FigureKey } from '../../../src/schema/keys.js';

/** A passage and the figures that it states. */
export interface Said {
  readonly text: string;
  readonly figures: ReadonlyMap<FigureKey, number>;
}

/** How numbers are written throughout a report. */
export type Numbers = 'plain' | 'thousands' | 'spaced' | 'fullWidth' | 'chinese';

export const numberStyles: readonly Numbers[] = ['plain', 'thousands', 'spaced', 'fullWidth', 'chinese'];

const fullWidth = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A number with its classifier. Counts of one are written with 一, not 两 or 壹; 2 of them with 两. */
export const write = (value: number, unit: string, style: Numbers): string => {
  switch (style) {
    case 'plain':
      return `${value}${unit}`;
    case 'thousands':
      return `${value.toLocaleString('en-US')}${unit}`;
    case 'spaced':
      return ` ${value} ${unit}`;
    case 'fullWidth':
      return `${fullWidth(String(value))}${unit}`;
    case 'chinese':
      return `${value === 2 ? '两' : writeNumeral(value)}${unit}`;
  }
};

/** What the random choices of a sentence are drawn from. */
export interface Voice {
  readonly numbers: Numbers;
  /** The choice of a phrasing: any whole number, taken modulo what there is. */
  readonly choose: <T>(from: readonly T[]) => T;
}

export const join = (...said: readonly Said[]): Said => ({
  text: said.map(({ text }) => text).join(''),
  figures: new Map(said.flatMap(({ figures }) => [...figures])),
});

/** One part of a whole: its key, its name in a list, its number. */
export interface Part {
  readonly key: FigureKey;
  readonly name: string;
  readonly value: number;
}

type Form = (told: readonly Part[], number: (value: number) => string, stop: string) => string;

const each =
  (item: (name: string, number: string) => string): Form =>
  (told, number, stop) =>
    told.map(({ name, value }) => item(name, number(value))).join(stop);

/** The forms of a list: the number on either side of its name, or names and numbers apart. */
const FORMS: readonly Form[] = [
  each((name, number) => `${name}${number}`),
  each((name, number) => `${name}的${number}`),
  each((name, number) => `${name}有${number}`),
  each((name, number) => `${name}共${number}`),
  each((name, number) => `${name.replace(/^通过/, '')}：${number}`),
];

/** What leads from a whole to its parts, and what closes them. */
const LINKS: ReadonlyArray<readonly [open: string, close: string]> = [
  ['，其中', '。'],
  ['。其中，', '。'],
  ['，其中：', '。'],
  ['。其中', '。'],
  ['（其中', '）。'],
  ['（', '）。'],
  ['：', '。'],
];

/** The parts of a whole in one of the usual forms of a list. Parts of 0 are left out. */
export const list = (parts: readonly Part[], unit: string, voice: Voice): Said => {
  const told = parts.filter(({ value }) => value > 0);
  const form = voice.choose(FORMS);
  return {
    text: form(told, (value) => write(value, unit, voice.numbers), voice.choose(['，', '、', '；'])),
    figures: new Map(told.map(({ key, value }) => [key, value])),
  };
};

/** A whole that was just told, and its parts. */
export const divide = (whole: Said, parts: readonly Part[], unit: string, voice: Voice): Said => {
  const [open, close] = voice.choose(LINKS);
  return join(whole, say(open), list(parts, unit, voice), say(close));
};

export const say = (text: string, ...figures: ReadonlyArray<readonly [FigureKey, number]>): Said => ({
  text,
  figures: new Map(figures),
});
