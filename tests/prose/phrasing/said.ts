import { writeNumeral } from '../../../src/language/numerals.js';
import type { FigureKey } from '../../../src/schema/keys.js';
import type { Name } from '../read.js';

/** A passage and the figures that it states. */
export interface Said {
  readonly text: string;
  readonly figures: ReadonlyMap<Name, number>;
}

/** How numbers are written throughout a report. */
export type Numbers = 'plain' | 'thousands' | 'spaced' | 'fullWidth' | 'chinese';

export const numberStyles: readonly Numbers[] = ['plain', 'thousands', 'spaced', 'fullWidth', 'chinese'];

const fullWidth = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A number with its classifier; two of a thing are 两. */
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
  /** The same behind its number: 5件为当面申请. */
  readonly behind: string;
  readonly value: number;
}

type Form = (told: readonly Part[], number: (value: number) => string, stop: string) => string;

const each =
  (item: (part: Part, number: string) => string): Form =>
  (told, number, stop) =>
    told.map((part) => item(part, number(part.value))).join(stop);

/** 当面申请、网络申请分别为3件、5件; one name alone is told plainly. */
const respectively: Form = (told, number) => {
  const [first] = told;
  if (first === undefined || told.length === 1)
    return told.map(({ name, value }) => `${name}${number(value)}`).join('');
  const names = told.map(({ name }) => name).join('、');
  return `${names}分别为${told.map(({ value }) => number(value)).join('、')}`;
};

/** The forms of a list: the number on either side of its name, or names and numbers apart. */
const FORMS: readonly Form[] = [
  each(({ name }, number) => `${name}${number}`),
  each(({ name }, number) => `${name}的${number}`),
  each(({ name }, number) => `${name}有${number}`),
  each(({ name }, number) => `${name}共${number}`),
  each(({ name }, number) => `${name}：${number}`),
  each(({ behind }, number) => `${number}${behind}`),
  each(({ name }, number) => `${name}${number}，占12.5%`),
  respectively,
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

export const say = (text: string, ...figures: ReadonlyArray<readonly [Name, number]>): Said => ({
  text,
  figures: new Map(figures),
});

/** What may stand behind a whole about the year before. */
export const compare = (key: FigureKey, value: number, unit: string, voice: Voice): Said => {
  const before = write(value + 3, unit, voice.numbers);
  const restated: readonly [Name, number] = [`previousYear ${key}`, value + 3];
  return voice.choose<Said>([
    say(''),
    say(''),
    say('，比上年增长12.5%'),
    say('，与上年基本持平'),
    say(`，同比减少${write(3, unit, voice.numbers)}`),
    say(`，较上年的${before}有所减少`, restated),
    say(`（上年为${before}）`, restated),
  ]);
};
