import type { DisclosureLeaf } from '../../forms/form.js';
import { statutoryForm } from '../../forms/which-form.js';
import { minus } from '../../measure/decimal.js';
import { type Edition, isStatutoryForm } from '../../schema/editions.js';
import type { FigureKey } from '../../schema/keys.js';
import type { Subject } from '../subject.js';
import type { Verdict, Words } from '../verdict.js';

/** The reports of one issuer on two years that follow each other. */
export interface Pair {
  readonly earlier: Subject;
  readonly later: Subject;
  readonly years: readonly [number, number];
}

/** True for a form whose disclosure table counts something. */
export const counts = (edition: Edition, leaf: DisclosureLeaf): boolean =>
  isStatutoryForm(edition) &&
  statutoryForm(edition).disclosure.some(({ columns }) => columns.some((column) => column.leaf === leaf));

/** Both years stand on the same form, and it counts something, so that their figures of it follow from each other. */
export const bothCount = ({ earlier, later }: Pair, leaf: DisclosureLeaf): boolean =>
  earlier.report.edition === later.report.edition && counts(later.report.edition, leaf);

/** What two years make of a number: what the later report states, and what it should be. */
export interface Chain {
  readonly rule: Verdict['rule'];
  readonly keys: readonly FigureKey[];
  readonly reported: number;
  readonly computed: number;
  readonly holds: boolean;
  /** How the computed number comes about: 上年有效 12 + 制发 3 - 废止 1 = 14. */
  readonly derivation: Words;
  /** The number as the later report states it: 现行有效 13. */
  readonly statement: Words;
  readonly scope?: Verdict['scope'];
}

/** The verdict on a number that follows from the year before. */
export const chained = ({ years }: Pair, chain: Chain): Verdict => {
  const { rule, keys, reported, computed, holds, derivation, statement, scope } = chain;
  const [before, now] = years;
  const lead = {
    zh: `${before}年${derivation.zh}，${now}年${statement.zh}`,
    en: `${before}: ${derivation.en}; ${now}: ${statement.en}`,
  };
  const difference = Math.abs(minus(reported, computed));
  const words = holds
    ? { zh: `${lead.zh}，相符。`, en: `${lead.en}, which agrees.` }
    : { zh: `${lead.zh}，差 ${difference}。`, en: `${lead.en}: a difference of ${difference}.` };
  return {
    rule,
    status: holds ? 'pass' : 'fail',
    keys,
    reported,
    computed,
    words,
    years,
    ...(scope === undefined ? {} : { scope }),
  };
};
