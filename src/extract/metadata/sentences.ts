/** Sentences of the preface, cut so that names can be found in them. All texts are matching copies. */
import { charSet } from '../../language/chars.js';
import { isAgencyName, leadingAgency, withoutInnerUnit } from './agency.js';
import { lineOf, type Outline, type Phrase, type Said } from './outline.js';
import { readTitle } from './title-grammar.js';

interface Clause {
  readonly from: number;
  readonly text: string;
}

/** A line of the preface with foreign titles blotted out. */
export interface PrefaceLine {
  readonly phrase: Phrase;
  readonly text: string;
  readonly clauses: readonly Clause[];
}

/** The preface may stand under the first heading. */
const ROWS_BEHIND_HEAD = 6;

/** A report on one line is read no further than its preface can reach. */
const LONGEST_LINE = 4000;

const PUBLISHED_TITLE = /(?:将|公布|发布|编制|编制了|形成)$/;

const OPENING = charSet('《〈');

/** What stands between title marks says nothing of this report: #### takes its place, sign for sign. */
export const withoutQuoted = (text: string, keeps: (title: string, at: number) => boolean = () => false): string =>
  OPENING.isIn(text)
    ? text.replace(/[《〈][^《》〈〉]{0,120}[》〉]/g, (quoted, at: number) =>
        keeps(quoted.slice(1, -1), at) ? quoted : '#'.repeat(quoted.length),
      )
    : text;

/** 将《X局2015年政府信息公开年度报告》予以公布: the one title between marks that is of this report. */
const withoutForeignTitles = (text: string): string =>
  withoutQuoted(
    text,
    (title, at) => readTitle(title) !== null && PUBLISHED_TITLE.test(text.slice(Math.max(0, at - 8), at)),
  );

export const prefaceLines = ({ rows, head }: Outline): readonly PrefaceLine[] =>
  rows.slice(0, head.length + ROWS_BEHIND_HEAD).flatMap((row) => {
    const phrase = lineOf(row);
    if (phrase === undefined) return [];
    const text = withoutForeignTitles(phrase.folded.value.slice(0, LONGEST_LINE));
    return [{ phrase, text, clauses: clausesOf(text) }];
  });

const clausesOf = (text: string): readonly Clause[] =>
  [...text.matchAll(/[^,。;:()#!?]+/g)].map(({ 0: clause, index }) => ({ from: index, text: clause }));

/** The sentence that `from` stands in, from there on. */
export const restOfSentence = (text: string, from: number): string => {
  const end = text.indexOf('。', from);
  return text.slice(from, end < 0 ? text.length : end);
};

/** The agency whose name begins at `from`, reduced to the agency behind its units. */
export const agencyAt = ({ phrase, text }: PrefaceLine, from: number): Said<string> | null => {
  let name = leadingAgency(text.slice(from, from + 48));
  // 贺州市政府信息公开办公室 is an office of 贺州市, not of a 贺州市政府.
  if (/[^民]政府$/.test(name) && text.startsWith('信息公开', from + name.length)) name = name.slice(0, -2);
  name = withoutInnerUnit(name);
  return isAgencyName(name) ? { phrase, from, to: from + name.length, value: name } : null;
};
