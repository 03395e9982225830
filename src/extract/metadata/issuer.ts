/** Who reports: the names that the source offers, weighed. */
import type { Notice } from '../../messages.js';
import type { Actors } from './actors.js';
import { agree, isAgencyName, isFuller, isPlaceOnly, namesPlace, withoutInnerUnit } from './agency.js';
import { describeAgency } from './agency-kind.js';
import type { LabelKind } from './label-words.js';
import type { LabelledValue } from './labels.js';
import type { Metadata } from './metadata.js';
import { nextGap, type Outline, type Phrase, type Said, spanOf, spelled } from './outline.js';
import type { Preface } from './preface.js';
import type { Signature } from './signature.js';
import type { Titles } from './title.js';

/**
 * How much a place proves, the strongest first. The title says whose report it is; what the report says of its author
 * comes next, then the caption of its table and who signed it; the record of the site names a publisher, who may be
 * another; a 来源 is often the site, and whoever acts in a sentence may be anybody. A mention names nobody by itself.
 */
type Rank = 'title' | 'author' | 'caption' | 'signature' | 'publisher' | 'source' | 'actor' | 'mention';

interface Candidate {
  readonly rank: Rank;
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
  /** The matching copy of the name. */
  readonly name: string;
}

/** Everything that may name the issuer. */
export interface IssuerEvidence {
  readonly outline: Outline;
  readonly titles: Titles;
  readonly values: readonly LabelledValue[];
  readonly preface: Preface;
  readonly actors: Actors;
  readonly byline: Signature;
  readonly signature: Signature;
}

/** The name at the start of a labelled value; a department's site stands for the department. */
const nameOfValue = ({ phrase, from, to }: LabelledValue): Omit<Candidate, 'rank'> | null => {
  const end = Math.min(to, nextGap(phrase, from));
  const text = phrase.folded.value.slice(from, end);
  const name = text
    .replace(/[,;。/]$/, '')
    .replace(/\((?:单位)?(?:盖|签|公)?章\)$/, '')
    .replace(/(?<=局|厅|委|委员会|街道|镇|乡)(?:门户网站|网站|网)$/, '');
  return isAgencyName(name) ? { phrase, from, to: from + name.length, name } : null;
};

const fromValues = (values: readonly LabelledValue[], kind: LabelKind, rank: Rank): readonly Candidate[] =>
  values
    .filter((value) => value.kind === kind)
    .map(nameOfValue)
    .flatMap((found) => (found === null ? [] : [{ rank, ...found }]));

const fromSaid = (said: readonly Said<string>[], rank: Rank): readonly Candidate[] =>
  said.map(({ phrase, from, to, value }) => ({ rank, phrase, from, to, name: value }));

const fromTitles = ({ title, all }: Titles): readonly Candidate[] =>
  [...(title === undefined ? [] : [title]), ...all].flatMap(({ phrase, reading }) =>
    reading.issuer === undefined ? [] : [{ rank: 'title', phrase, ...reading.issuer }],
  );

/** A form for the whole place carries the place in its caption, whoever fills it in. */
const ofAgencies = (captions: readonly Said<string>[]): readonly Said<string>[] =>
  captions.filter(({ value }) => !isPlaceOnly(value));

/** Every name, the strongest first. */
const candidatesOf = ({ titles, values, preface, actors, byline, signature }: IssuerEvidence): readonly Candidate[] => [
  ...fromTitles(titles),
  ...fromSaid(preface.authors, 'author'),
  ...fromValues(values, 'compiler', 'author'),
  ...fromSaid(ofAgencies(preface.captions), 'caption'),
  ...fromSaid(
    [byline.name, signature.name].flatMap((name) => name ?? []),
    'signature',
  ),
  ...fromValues(values, 'publisher', 'publisher'),
  ...fromValues(values, 'source', 'source'),
  ...fromSaid(actors.actors, 'actor'),
  ...fromSaid(actors.mentions, 'mention'),
];

/** 我局, 本委, 我镇: what a report calls its author, and what the author's name must then hold. */
const SELF: ReadonlyArray<readonly [RegExp, RegExp]> = [
  [/[我本]局/, /局/],
  [/[我本]委/, /委/],
  [/[我本]厅/, /厅/],
  [/[我本]镇/, /镇/],
  [/[我本]乡/, /乡/],
  [/[我本]街道?/, /街/],
  [/[我本]院/, /院/],
  [/[我本]校/, /[校学]/],
];

const SPEAKS_OF_SELF = /[我本][局委厅镇乡街院校]/;

/** The endings that the text asks of its author's name; weak evidence that has none of them speaks of somebody else. */
const selfNames = ({ rows }: Outline): readonly RegExp[] => {
  const found = new Set<RegExp>();
  for (const row of rows) {
    for (const cell of row.cells) {
      const { value } = cell.folded;
      if (!SPEAKS_OF_SELF.test(value)) continue;
      for (const [speaks, name] of SELF) if (speaks.test(value)) found.add(name);
    }
  }
  return [...found];
};

const isWeak = (rank: Rank): boolean => rank === 'source' || rank === 'actor' || rank === 'mention';

const usable = (candidate: Candidate, self: readonly RegExp[]): boolean => {
  if (!isWeak(candidate.rank)) return true;
  if (self.length > 0 && !self.some((name) => name.test(candidate.name))) return false;
  return candidate.rank === 'source' || namesPlace(candidate.name);
};

/** The name without the unit that published or answered; who wrote 由X局办公室编制 means X局. */
const reduced = (candidate: Candidate): Candidate => {
  if (candidate.rank === 'title') return candidate;
  const name = withoutInnerUnit(candidate.name);
  return { ...candidate, name, to: candidate.from + name.length };
};

/** The office of a government may stand for its place where it signs or writes, not where a site has a page from it. */
const mayBeOffice = (rank: Rank): boolean => rank === 'author' || rank === 'signature' || rank === 'publisher';

const fullest = (base: Candidate, others: readonly Candidate[]): Candidate =>
  others.reduce(
    (best, other) =>
      isFuller(other.name, best.name, isPlaceOnly(best.name) && mayBeOffice(other.rank)) ? other : best,
    base,
  );

/** Other titles are links to other reports; weak evidence may be of anybody. */
const conflictsWith = (chosen: Candidate, others: readonly Candidate[]): readonly Notice[] => {
  const named = new Set<string>();
  return others.flatMap((other) => {
    if (other.rank === 'title' || isWeak(other.rank) || agree(other.name, chosen.name) || named.has(other.name))
      return [];
    named.add(other.name);
    return [
      {
        code: 'issuer-conflict',
        span: spanOf(other.phrase, other.from, other.to),
        found: spelled(other.phrase, other.from, other.to),
        expected: spelled(chosen.phrase, chosen.from, chosen.to),
      },
    ];
  });
};

/**
 * The strongest name, in the fullest form that the others give it. A stronger place wins over a weaker that contradicts
 * it, and a notice says so.
 */
export const findIssuer = (
  evidence: IssuerEvidence,
): { readonly issuer?: NonNullable<Metadata['issuer']>; readonly notices: readonly Notice[] } => {
  const self = selfNames(evidence.outline);
  const candidates = candidatesOf(evidence)
    .map(reduced)
    .filter((candidate) => usable(candidate, self));
  const base = candidates[0];
  if (base === undefined || base.rank === 'mention') return { notices: [] };
  const chosen = fullest(base, candidates.slice(1));
  const { phrase, from, to, name } = chosen;
  return {
    issuer: { ...describeAgency(spelled(phrase, from, to), name), span: spanOf(phrase, from, to) },
    notices: conflictsWith(chosen, candidates),
  };
};
