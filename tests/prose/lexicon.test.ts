import { describe, expect, it } from 'vitest';
import { entries } from '../../src/extract/prose/lexicon/index.js';
import type { Entry, Term } from '../../src/extract/prose/lexicon/term.js';
import { fold } from '../../src/language/fold.js';
import { ownerOf, probes } from './lexicon/should.js';
import { shouldNot } from './lexicon/should-not.js';
import { figures } from './read.js';
import { groups } from './sentences/index.js';

/**
 * The entries that say what is counted. The small words (其中, 未, 比 …) have their sentences by mechanism; what names
 * other things (objects, neutral words, foreign business) is itself what should not be read.
 */
const COUNTS: ReadonlySet<Term['type']> = new Set(['figure', 'contextual', 'channel', 'result', 'domain', 'document']);

const nameOf = ([term, words]: Entry): string => `${term.type} ${words[0]}`;

const isForeign = ([term]: Entry): boolean => term.type === 'domain' && term.domain === 'foreign';

const counting = entries.filter((entry) => COUNTS.has(entry[0].type) && !isForeign(entry));

const silenced = [...shouldNot, ...groups.flatMap((group) => group.shouldNot)];

const yearOf = (text: string): number => (text.includes('2022年') ? 2022 : 2016);

describe('every word of an entry names its figure', () => {
  it.each(counting.map((entry) => [nameOf(entry), entry] as const))('%s', (_name, entry) => {
    const own = probes(entry).filter(({ word }) => ownerOf.get(word) === entry[0]);
    expect(own.length).toBeGreaterThan(0);
    const unread = own.filter(({ text, key, value }) => figures(text, { year: yearOf(text) })[key] !== value);
    expect(unread.map(({ text }) => text)).toEqual([]);
  });
});

describe('the words of an entry count nothing', () => {
  it.each(shouldNot.map((row) => [row.text, row] as const))('in %s', (_text, { text, figures: stated, may }) => {
    const read = Object.entries(figures(text)).filter(
      ([name, value]) => (may as Record<string, unknown>)[name] !== value,
    );
    expect(Object.fromEntries(read)).toEqual(stated);
  });
});

describe('no entry is left', () => {
  it.each(counting.map((entry) => [nameOf(entry), entry] as const))('without both: %s', (_name, entry) => {
    const holds = (text: string): boolean => entry[1].some((word) => fold(text).value.includes(word));
    expect(probes(entry).length).toBeGreaterThan(0);
    expect(silenced.filter(({ text }) => holds(text)).length).toBeGreaterThan(0);
  });
});

describe('foreign business', () => {
  const words = entries.filter(isForeign).flatMap(([, all]) => all);

  it.each(words)('%s counts nothing of disclosure', (word) => {
    expect(figures(`三、依申请公开情况\n全年${word}受理37件，办结35件。信息公开工作正常。`)).toEqual({});
  });
});

describe('things that are published, handled or held', () => {
  const words = entries.filter(([term]) => term.type === 'object').flatMap(([, all]) => all);

  it.each(words)('%s is no item of information', (word) => {
    expect(figures(`二、主动公开情况\n全年信息公开工作正常，${word}37件。`)).toEqual({});
  });
});

describe('longer words', () => {
  const words = entries.filter(([term]) => term.type === 'neutral').flatMap(([, all]) => all);

  it.each(words.filter((word) => ownerOf.get(word)?.type === 'neutral'))('%s is no term', (word) => {
    expect(figures(`信息公开工作正常，${word}37件。`)).toEqual({});
  });
});

describe('the lexicon', () => {
  it('holds no word in two entries that differ', () => {
    const meanings = new Map<string, Set<string>>();
    for (const [term, words] of entries) {
      for (const word of words) meanings.set(word, (meanings.get(word) ?? new Set()).add(JSON.stringify(term)));
    }
    expect([...meanings].filter(([, terms]) => terms.size > 1).map(([word]) => word)).toEqual([]);
  });

  it('is written as its matching copy, so that every word can match', () => {
    const words = entries.flatMap(([, all]) => all);
    expect(words.filter((word) => fold(word).value !== word)).toEqual([]);
  });
});
