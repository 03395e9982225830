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

/** The parts of a whole in one of the usual forms of a list, each with its number on either side of its name. */
export const list = (parts: readonly Part[], unit: string, voice: Voice): Said => {
  const number = (value: number): string => write(value, unit, voice.numbers);
  const told = parts.filter(({ value }) => value > 0);
  const item = voice.choose<(part: Part) => string>([
    ({ name, value }) => `${name}${number(value)}`,
    ({ name, value }) => `${name}的${number(value)}`,
    ({ name, value }) => `${name}有${number(value)}`,
  ]);
  const stop = voice.choose(['，', '、', '；']);
  return { text: told.map(item).join(stop), figures: new Map(told.map(({ key, value }) => [key, value])) };
};

export const say = (text: string, ...figures: ReadonlyArray<readonly [FigureKey, number]>): Said => ({
  text,
  figures: new Map(figures),
});
