import { minus, sumOf } from '../measure/decimal.js';
import { figureKeys } from '../schema/keys.js';
import type { Breakdown } from '../schema/report.js';
import { sentenceEnd } from './prose/sentence.js';
import type { RuleId } from './rules.js';
import { isApproximate, numberOf, placesOf, type Subject, slackOfKeys } from './subject.js';
import type { Verdict, Words } from './verdict.js';
import { nameOf } from './words.js';

interface Part {
  readonly label: string;
  readonly value: number;
  readonly percent?: number;
}

/** Channels of publication, as lists of them name their parts. */
const CHANNEL =
  /网站|網站|门户|門戶|微信|微博|公众号|公眾號|公报|公報|报刊|報刊|广播|廣播|电视|電視|新媒体|新媒體|公开栏|公開欄/u;

const ruleOf = (parts: readonly Part[]): RuleId =>
  parts.every(({ label }) => CHANNEL.test(label)) ? 'CHANNEL-SUM' : 'BREAKDOWN-SUM';

const channelKeys = figureKeys.filter((key) => key.startsWith('disclosure.byChannel.'));

/**
 * The parts of a stated total. Channels that follow it in the same sentence are figures of their own, and the list itself
 * may then be empty (网站、微信、微博共发布2617条，其中网站405条…).
 */
const partsOf = (subject: Subject, { parts, total, scope }: Breakdown): readonly Part[] => {
  if (parts.length > 0 || total === undefined || subject.parsed === undefined) return parts;
  const reach = sentenceEnd(subject.parsed.source, total.offset);
  return channelKeys.flatMap((key): Part[] => {
    const place = placesOf(subject, key, 'prose', scope).find(({ offset }) => offset > total.offset && offset < reach);
    return place === undefined ? [] : [{ label: nameOf(key).zh, value: place.value! }];
  });
};

const sumOfParts = (parts: readonly Part[]): number => sumOf(parts.map(({ value }) => value));

/**
 * The ways a list may make its total: all parts, or the categories alone, which are those with a share. Parts without one
 * in front of them may add to the total themselves (公开47条，更新2条。其中…占…).
 */
const makes = (whole: number, parts: readonly Part[], slack: number): boolean => {
  const shared = parts.filter(({ percent }) => percent !== undefined);
  const wholes = shared.length > 1 ? [whole, sumOf([whole, sumOfParts(parts), -sumOfParts(shared)])] : [];
  const isNear = (one: number, other: number): boolean => Math.abs(minus(one, other)) <= slack;
  return isNear(sumOfParts(parts), whole) || wholes.some((total) => isNear(sumOfParts(shared), total));
};

/** The list runs to the very end of the source, where it may have been cut. */
const isCut = ({ parsed }: Subject, { parts }: Breakdown): boolean => {
  const last = parts.at(-1);
  return (
    parsed !== undefined && last !== undefined && last.offset + last.quote.length >= parsed.source.trimEnd().length
  );
};

const titleOf = ({ of, label }: Breakdown): Words =>
  label === undefined && of !== null ? nameOf(of) : { zh: label ?? '所述总数', en: label ?? 'the stated total' };

/** A list with the number that its parts should make. */
interface Sum {
  readonly breakdown: Breakdown;
  readonly parts: readonly Part[];
  readonly whole: number;
  readonly computed: number;
  readonly state: 'holds' | 'fails' | 'open';
}

/** A part that is larger than its whole was hardly meant as one, and parts that make less than half of it are some of them. */
const isPlausible = (parts: readonly Part[], whole: number, sum: number): boolean =>
  parts.every(({ value }) => value <= whole) && sum * 2 >= whole;

/** An item published through two channels is counted once in the total and twice in its channels, which is legal. */
const isDeduplicated = ({ of }: Breakdown, parts: readonly Part[], whole: number, sum: number): boolean =>
  of === 'disclosure.total' && ruleOf(parts) === 'CHANNEL-SUM' && sum > whole;

const sumFor = (subject: Subject, breakdown: Breakdown): Sum | undefined => {
  const { of, scope, total } = breakdown;
  const parts = partsOf(subject, breakdown);
  const whole = total?.value ?? (of === null ? undefined : numberOf(subject, of, scope));
  if (parts.length < 2 || whole === undefined) return undefined;
  const slack = total === undefined && of !== null ? slackOfKeys(subject, [of], scope) : 0;
  const computed = sumOfParts(parts);
  const isAll =
    breakdown.exhaustive === true &&
    !isCut(subject, breakdown) &&
    isPlausible(parts, whole, computed) &&
    !isDeduplicated(breakdown, parts, whole, computed);
  const state = makes(whole, parts, slack) ? 'holds' : isAll ? 'fails' : 'open';
  return { breakdown, parts, whole, computed, state };
};

const wordsOf = ({ breakdown, parts, whole, computed, state }: Sum): Words => {
  const list = `${parts.map(({ label, value }) => `${label} ${value}`).join(' + ')} = ${computed}`;
  const name = titleOf(breakdown);
  const difference = Math.abs(minus(whole, computed));
  switch (state) {
    case 'holds':
      return { zh: `${list}，与${name.zh} ${whole} 相符。`, en: `${list}, which agrees with ${name.en}, ${whole}.` };
    case 'fails':
      return {
        zh: `${list}，但${name.zh} ${whole}，差 ${difference}；所列若是全部，请核对。`,
        en: `${list}, but ${name.en}: ${whole}, a difference of ${difference}. Check them if the parts are all there are.`,
      };
    case 'open':
      return {
        zh: `${list}，${name.zh} ${whole}；所列未必是全部，无法核对。`,
        en: `${list}, ${name.en}: ${whole}; the parts need not be all there are.`,
      };
  }
};

const STATUS = { holds: 'pass', fails: 'fail', open: 'notAssessable' } as const;

const verdictOf = (subject: Subject, sum: Sum): Verdict => {
  const { of, scope, total, parts } = sum.breakdown;
  const rough = of !== null && isApproximate(subject, [of], scope);
  const offset = total?.offset ?? parts[0]?.offset;
  return {
    rule: ruleOf(sum.parts),
    status: STATUS[sum.state],
    ...(rough ? { severity: 'info' as const } : {}),
    keys: of === null ? [] : [of],
    scope,
    ...(offset === undefined ? {} : { offset }),
    reported: sum.whole,
    computed: sum.computed,
    words: wordsOf(sum),
  };
};

/** BREAKDOWN-SUM and CHANNEL-SUM: lists worded as all parts of a stated total add up to it. */
export const breakdownVerdicts = (subject: Subject): Verdict[] =>
  subject.report.breakdowns.flatMap((breakdown): Verdict[] => {
    const sum = sumFor(subject, breakdown);
    return sum === undefined ? [] : [verdictOf(subject, sum)];
  });
