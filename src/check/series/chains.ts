import { sumOf } from '../../measure/decimal.js';
import type { FigureKey, Scope } from '../../schema/keys.js';
import { registers } from '../registers.js';
import { CARRIED_FORWARD, CARRIED_OVER, cell, columns } from '../relations/applications.js';
import { figureOf, numberOf, type Subject, slackOfKeys } from '../subject.js';
import type { Verdict, Words } from '../verdict.js';
import { nameOf } from '../words.js';
import { bothCount, type Chain, chained, type Pair } from './pair.js';

const term = (subject: Subject, key: FigureKey, scope: Scope = 'all'): Words => {
  const value = figureOf(subject, key, scope);
  return { zh: `${nameOf(key).zh} ${value}`, en: `${nameOf(key).en} ${value}` };
};

const near = (pair: Pair, keys: readonly FigureKey[], reported: number, computed: number): boolean =>
  Math.abs(reported - computed) <= slackOfKeys(pair.earlier, keys, 'all') + slackOfKeys(pair.later, keys, 'all');

/** Y-CARRY and Y-CARRY-COL: what one report carries forward, the next carries over. */
export const carried = (pair: Pair): Verdict[] =>
  columns.flatMap((column): Verdict[] => {
    const [forward, over] = [cell(CARRIED_FORWARD, column), cell(CARRIED_OVER, column)];
    const computed = numberOf(pair.earlier, forward);
    const reported = numberOf(pair.later, over);
    if (computed === undefined || reported === undefined) return [];
    return [
      chained(pair, {
        rule: column === 'total' ? 'Y-CARRY' : 'Y-CARRY-COL',
        keys: [over, forward],
        reported,
        computed,
        holds: near(pair, [over, forward], reported, computed),
        derivation: term(pair.earlier, forward),
        statement: term(pair.later, over),
      }),
    ];
  });

/** Y-STOCK: documents in force are those of last year, and those made, without those repealed. */
export const stocks = (pair: Pair): Verdict[] => {
  if (!bothCount(pair, 'inForce')) return [];
  return (['rules', 'normativeDocuments'] as const).flatMap((item): Verdict[] => {
    const keys = (['inForce', 'made', 'repealed'] as const).map((leaf): FigureKey => `disclosure.${item}.${leaf}`);
    const [inForce, made, repealed] = keys.map((key) => numberOf(pair.later, key));
    const before = numberOf(pair.earlier, keys[0]!);
    if (inForce === undefined || made === undefined || repealed === undefined || before === undefined) return [];
    const computed = sumOf([before, made, -repealed]);
    const derivation = {
      zh: `${term(pair.earlier, keys[0]!).zh}，加本年制发 ${made}、减本年废止 ${repealed} 为 ${computed}`,
      en: `${term(pair.earlier, keys[0]!).en}, with ${made} made and ${repealed} repealed, makes ${computed}`,
    };
    const statement = term(pair.later, keys[0]!);
    return [
      chained(pair, {
        rule: 'Y-STOCK',
        keys,
        reported: inForce,
        computed,
        holds: inForce === computed,
        derivation,
        statement,
      }),
    ];
  });
};

/** Y-ITEMS: the items of last year are those that last year's report arrived at. */
export const items = (pair: Pair): Verdict[] => {
  if (!bothCount(pair, 'itemsChange')) return [];
  return registers.flatMap((register): Verdict[] => {
    const stock: FigureKey = `disclosure.${register}.itemsPreviousYear`;
    const change: FigureKey = `disclosure.${register}.itemsChange`;
    const [before, changed] = [numberOf(pair.earlier, stock), numberOf(pair.earlier, change)];
    const reported = numberOf(pair.later, stock);
    if (before === undefined || changed === undefined || reported === undefined) return [];
    const computed = sumOf([before, changed]);
    const [one, other] = [term(pair.earlier, stock), term(pair.earlier, change)];
    const derivation = { zh: `${one.zh} + ${other.zh} = ${computed}`, en: `${one.en} + ${other.en} = ${computed}` };
    const chain: Chain = {
      rule: 'Y-ITEMS',
      keys: [stock, change],
      reported,
      computed,
      holds: reported === computed,
      derivation,
      statement: term(pair.later, stock),
    };
    return [chained(pair, chain)];
  });
};

const CASES = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'] as const;

/** Y-PENDING: the cases of a year are at least those that were pending at its beginning. */
export const pending = (pair: Pair): Verdict[] =>
  CASES.flatMap((group): Verdict[] => {
    const [open, total]: readonly [FigureKey, FigureKey] = [`${group}.pending`, `${group}.total`];
    const computed = numberOf(pair.earlier, open);
    const reported = numberOf(pair.later, total);
    if (computed === undefined || reported === undefined) return [];
    return [
      chained(pair, {
        rule: 'Y-PENDING',
        keys: [total, open],
        reported,
        computed,
        holds: reported >= computed,
        derivation: term(pair.earlier, open),
        statement: term(pair.later, total),
      }),
    ];
  });

/** FJ-CUM: the cumulative figure (历年累计) grows by the year. */
export const cumulative = (pair: Pair): Verdict[] =>
  [...(pair.later.figures.get('cumulative')?.keys() ?? [])].flatMap((key): Verdict[] => {
    const before = numberOf(pair.earlier, key, 'cumulative');
    const reported = numberOf(pair.later, key, 'cumulative');
    const year = numberOf(pair.later, key);
    if (before === undefined || reported === undefined || year === undefined) return [];
    const computed = sumOf([before, year]);
    const slack = slackOfKeys(pair.later, [key], 'cumulative') + slackOfKeys(pair.earlier, [key], 'cumulative');
    const derivation = {
      zh: `${term(pair.earlier, key, 'cumulative').zh}，加本年 ${year} 为 ${computed}`,
      en: `${term(pair.earlier, key, 'cumulative').en}, with ${year} this year, makes ${computed}`,
    };
    const statement = term(pair.later, key, 'cumulative');
    const holds = Math.abs(reported - computed) <= slack + slackOfKeys(pair.later, [key], 'all');
    return [
      chained(pair, {
        rule: 'FJ-CUM',
        keys: [key],
        reported,
        computed,
        holds,
        derivation,
        statement,
        scope: 'cumulative',
      }),
    ];
  });

/** X-T4-T3: reconsiderations are at most the outcomes of both years, since they may concern requests of last year. */
export const reviews = (pair: Pair): Verdict[] => {
  const [cases, outcomes]: readonly [FigureKey, FigureKey] = [
    'reconsideration.total',
    'applications.outcomes.total.total',
  ];
  const reported = numberOf(pair.later, cases);
  const [before, now] = [numberOf(pair.earlier, outcomes), numberOf(pair.later, outcomes)];
  if (reported === undefined || before === undefined || now === undefined) return [];
  const computed = sumOf([before, now]);
  const derivation = {
    zh: `办理结果 ${before}，加本年 ${now} 为 ${computed}`,
    en: `outcomes ${before}, with those of the next year, makes ${computed}`,
  };
  const statement = term(pair.later, cases);
  return [
    chained(pair, {
      rule: 'X-T4-T3',
      keys: [cases, outcomes],
      reported,
      computed,
      holds: reported <= computed,
      derivation,
      statement,
    }),
  ];
};
