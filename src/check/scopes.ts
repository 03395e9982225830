import { minus, sumOf } from '../measure/decimal.js';
import { type FigureKey, type Scope, scopes } from '../schema/keys.js';
import { isApproximate, numberOf, type Subject, slackOfKeys } from './subject.js';
import type { Verdict, Words } from './verdict.js';
import { inBoth, nameOf } from './words.js';

interface Pair {
  readonly key: FigureKey;
  readonly part: number;
  readonly whole: number;
  readonly slack: number;
}

/** The figures that both scopes state. The year is a part of all years together (历年累计). */
const pairsOf = (subject: Subject, part: Scope, whole: Scope): readonly Pair[] =>
  [...(subject.figures.get(part)?.keys() ?? [])].flatMap((key): Pair[] => {
    const one = numberOf(subject, key, part);
    const other = numberOf(subject, key, whole);
    if (one === undefined || other === undefined) return [];
    const slack = slackOfKeys(subject, [key], part) + slackOfKeys(subject, [key], whole);
    return [{ key, part: one, whole: other, slack }];
  });

interface Nesting {
  readonly part: Scope;
  readonly whole: Scope;
  /** The scope that its results are told under. */
  readonly told: Scope;
  readonly wholeName: Words;
}

const WHOLE: Words = { zh: '总数', en: 'the whole' };

const NESTINGS: readonly Nesting[] = [
  { part: 'subordinate', whole: 'all', told: 'subordinate', wholeName: WHOLE },
  { part: 'ownLevel', whole: 'all', told: 'ownLevel', wholeName: WHOLE },
  { part: 'all', whole: 'cumulative', told: 'all', wholeName: { zh: '历年累计', en: 'all years together' } },
];

const excess = ({ wholeName }: Nesting, { key, part, whole }: Pair): Words => ({
  zh: `${nameOf(key).zh} ${part}，大于${wholeName.zh} ${whole}，多 ${minus(part, whole)}。`,
  en: `${nameOf(key).en} ${part} exceeds ${wholeName.en}, ${whole}, by ${minus(part, whole)}.`,
});

const isRough = (subject: Subject, key: FigureKey): boolean =>
  scopes.some((scope) => isApproximate(subject, [key], scope));

/** SUB-LE: what is counted within a part is at most what is counted in the whole. */
const nested = (subject: Subject, nesting: Nesting): Verdict[] => {
  const pairs = pairsOf(subject, nesting.part, nesting.whole);
  if (pairs.length === 0) return [];
  const { told: scope, wholeName } = nesting;
  const wrong = pairs.filter(({ part, whole, slack }) => minus(part, whole) > slack);
  if (wrong.length === 0) {
    const words = {
      zh: `${pairs.length}项数据均不大于${wholeName.zh}。`,
      en: `All ${pairs.length} figures are at most those of ${wholeName.en}.`,
    };
    return [{ rule: 'SUB-LE', status: 'pass', keys: pairs.map(({ key }) => key), scope, words }];
  }
  return wrong.map((pair) => ({
    rule: 'SUB-LE',
    status: 'fail',
    ...(isRough(subject, pair.key) ? { severity: 'info' as const } : {}),
    keys: [pair.key],
    reported: pair.part,
    computed: pair.whole,
    scope,
    words: excess(nesting, pair),
  }));
};

/** G-PART: 含县区 and 市本级 together make the whole, where all three are stated. */
const parts = (subject: Subject): Verdict[] =>
  pairsOf(subject, 'subordinate', 'all').flatMap(({ key, part, whole, slack }): Verdict[] => {
    const own = numberOf(subject, key, 'ownLevel');
    if (own === undefined) return [];
    const sum = sumOf([part, own]);
    const tolerance = slack + slackOfKeys(subject, [key], 'ownLevel');
    const holds = Math.abs(minus(whole, sum)) <= tolerance;
    const words = inBoth((language) => {
      const label = nameOf(key)[language];
      const difference = Math.abs(minus(whole, sum));
      if (language === 'zh') {
        const text = `${label}：下级部分 ${part} + 本级 ${own} = ${sum}`;
        return holds ? `${text}，与总数 ${whole} 相符。` : `${text}，但总数 ${whole}，差 ${difference}。`;
      }
      const text = `${label}: subordinate part ${part} + own level ${own} = ${sum}`;
      return holds
        ? `${text}, which agrees with the whole.`
        : `${text}, but the whole is ${whole}: a difference of ${difference}.`;
    });
    return [{ rule: 'G-PART', status: holds ? 'pass' : 'fail', keys: [key], reported: whole, computed: sum, words }];
  });

/** Parts and wholes across the scopes of one report. */
export const scopeVerdicts = (subject: Subject): Verdict[] => [
  ...NESTINGS.flatMap((nesting) => nested(subject, nesting)),
  ...parts(subject),
];
