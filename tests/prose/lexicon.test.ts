import { describe, expect, it } from 'vitest';
import { entries } from '../../src/extract/prose/lexicon/index.js';
import type { Entry, Term } from '../../src/extract/prose/lexicon/term.js';
import { fold } from '../../src/language/fold.js';
import { ownerOf, probes } from './lexicon/should.js';
import { shouldNot } from './lexicon/should-not.js';
import { claimWords, grammarWords, leadingWords, type SmallWord } from './lexicon/small-words.js';
import { claims, figures } from './read.js';
import { groups } from './sentences/index.js';
import { expected, told } from './told.js';

/** The entries that say by themselves what is counted. */
const COUNTS: ReadonlySet<Term['type']> = new Set(['figure', 'contextual', 'channel', 'result', 'domain', 'document']);

const nameOf = ([term, words]: Entry): string => `${term.type} ${words[0]}`;

const isForeign = ([term]: Entry): boolean => term.type === 'domain' && term.domain === 'foreign';

const named = (list: readonly Entry[]): Array<[name: string, entry: Entry]> =>
  list.map((entry) => [nameOf(entry), entry]);

const counting = named(entries.filter((entry) => COUNTS.has(entry[0].type) && !isForeign(entry)));

const wordsOf = (is: (entry: Entry) => boolean): string[] =>
  entries.filter(is).flatMap(([term, words]) => words.filter((word) => ownerOf.get(word) === term));

const silenced = [...shouldNot, ...groups.flatMap((group) => group.shouldNot)];

const yearOf = (text: string): number => (text.includes('2022年') ? 2022 : 2016);

describe('every word of an entry names its figure', () => {
  it.each(counting)('%s', (_name, entry) => {
    const own = probes(entry).filter(({ word }) => ownerOf.get(word) === entry[0]);
    expect(own.length).toBeGreaterThan(0);
    const unread = own.filter(({ text, key, value }) => figures(text, { year: yearOf(text) })[key] !== value);
    expect(unread.map(({ text }) => text)).toEqual([]);
  });
});

describe('the words of an entry count nothing', () => {
  it.each(shouldNot.map((row) => [row.text, row] as const))('in %s', (_text, row) => {
    expect(told(row)).toEqual(expected(row));
  });
});

describe('no entry is left without both', () => {
  it.each(counting)('%s', (_name, entry) => {
    const holds = (text: string): boolean => entry[1].some((word) => fold(text).value.includes(word));
    expect(probes(entry).length).toBeGreaterThan(0);
    expect(silenced.filter(({ text }) => holds(text)).length).toBeGreaterThan(0);
  });
});

const smallWordOf = (term: Term): SmallWord | undefined => {
  if (term.type !== 'grammar') return leadingWords.find(([is]) => is(term))?.[1];
  return term.word === 'share' || term.word === 'increase' || term.word === 'decrease'
    ? undefined
    : grammarWords[term.word];
};

const small = entries.flatMap((entry) => {
  const rule = smallWordOf(entry[0]);
  return rule === undefined ? [] : [[nameOf(entry), entry, rule] as const];
});

describe('every small word does its work', () => {
  it.each(small)('%s', (_name, [term, words], { should, except }) => {
    for (const word of words) {
      if (ownerOf.get(word) !== term) continue;
      const row = except?.[word] ?? should(word);
      expect(told(row), row.text).toEqual(expected(row));
    }
  });

  it.each(small)('%s, and does not where it is another', (_name, _entry, { shouldNot: row }) => {
    expect(told(row), row.text).toEqual(expected(row));
  });

  it.each(['share', 'increase', 'decrease'] as const)('%s makes a claim', (kind) => {
    for (const word of wordsOf(([term]) => term.type === 'grammar' && term.word === kind)) {
      const [text, claim] = claimWords[kind](word);
      expect(claims(text), text).toEqual([claim]);
    }
  });

  it('of every kind but those of documents, which their nouns prove', () => {
    const rest = entries.filter(
      ([term]) =>
        !COUNTS.has(term.type) && smallWordOf(term) === undefined && term.type !== 'object' && term.type !== 'neutral',
    );
    expect(new Set(rest.map(([term]) => (term.type === 'grammar' ? term.word : term.type)))).toEqual(
      new Set(['share', 'increase', 'decrease', 'documentVerb']),
    );
  });
});

/** The words of which a number in this sentence is read as something. */
const read = (words: readonly string[], sentence: (word: string) => string): string[] =>
  words.filter((word) => Object.keys(figures(sentence(word))).length > 0);

describe('nothing of disclosure is counted', () => {
  it('by foreign business', () => {
    const words = wordsOf(isForeign);
    expect(words.length).toBeGreaterThan(50);
    expect(read(words, (word) => `三、依申请公开情况\n全年${word}受理37件，办结35件。信息公开工作正常。`)).toEqual([]);
  });

  it('by other things that are published, handled or held', () => {
    const words = wordsOf(([term]) => term.type === 'object');
    expect(words.length).toBeGreaterThan(100);
    expect(read(words, (word) => `二、主动公开情况\n全年信息公开工作正常，${word}37件。`)).toEqual([]);
  });

  it('by longer words that only look like terms', () => {
    const words = wordsOf(([term]) => term.type === 'neutral');
    expect(words.length).toBeGreaterThan(200);
    expect(read(words, (word) => `信息公开工作正常，${word}37件。`)).toEqual([]);
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
