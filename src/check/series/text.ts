import { fold } from '../../language/fold.js';
import type { Report } from '../../schema/report.js';
import type { Verdict } from '../verdict.js';
import type { Pair } from './pair.js';

/** CASS found reports that repeat up to 90 % of the year before. */
const ALIKE = 0.9;

/** Runs of this many characters are compared. */
const RUN = 5;

/** Shorter texts repeat each other by nature: 今后将加强学习。 */
const SHORTEST = 60;

const problemsOf = ({ sections }: Report): string =>
  fold(
    sections
      .filter(({ heading }) => /问题|問題|改进|改進/u.test(heading))
      .map(({ text }) => text)
      .join('\n'),
  ).value.replace(/[\s\d]/gu, '');

const runsOf = (text: string): ReadonlySet<string> => {
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= text.length; at++) runs.add(text.slice(at, at + RUN));
  return runs;
};

/** The part of the later text that stands in the earlier one, by runs of characters. */
const likeness = (earlier: string, later: string): number => {
  const known = runsOf(earlier);
  const runs = runsOf(later);
  let shared = 0;
  for (const run of runs) if (known.has(run)) shared++;
  return runs.size === 0 ? 0 : shared / runs.size;
};

/** Y-TEXT: section five (问题及改进) does not repeat last year's. */
export const textVerdicts = ({ earlier, later, years }: Pair): Verdict[] => {
  const [before, now] = [problemsOf(earlier.report), problemsOf(later.report)];
  if (before.length < SHORTEST || now.length < SHORTEST) return [];
  const percent = Math.round(likeness(before, now) * 100);
  const alike = percent >= ALIKE * 100;
  const words = {
    zh: `存在的问题及改进情况与${years[0]}年的文字重合约 ${percent}%。`,
    en: `The section on problems and improvements repeats ${percent} % of that of ${years[0]}.`,
  };
  return [
    {
      rule: 'Y-TEXT',
      status: alike ? 'fail' : 'pass',
      keys: [],
      reported: percent,
      computed: ALIKE * 100,
      years,
      words,
    },
  ];
};
