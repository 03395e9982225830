import { isStatutoryForm } from '../../schema/editions.js';
import { type FigureKey, figureKeys } from '../../schema/keys.js';
import { YUAN_PER_UNIT } from '../registers.js';
import { columns } from '../relations/applications.js';
import { figureOf, numberOf } from '../subject.js';
import type { Verdict } from '../verdict.js';
import { nameOf } from '../words.js';
import type { Pair } from './pair.js';

/** A jump is more than five times and more than twenty, or from nothing to more than a hundred. */
const TIMES = 5;
const LEAST = 20;
const FROM_NOTHING = 100;

const jumps = (before: number, now: number): boolean => {
  const [low, high] = [Math.min(Math.abs(before), Math.abs(now)), Math.max(Math.abs(before), Math.abs(now))];
  return low === 0 ? high > FROM_NOTHING : high > low * TIMES && high - low > LEAST;
};

/** Cells of single kinds of applicant jump all the time; their totals are watched. */
const isWatched = (key: FigureKey): boolean =>
  !columns.some((column) => column !== 'total' && key.endsWith(`.${column}`)) && key !== 'enquiries.pageViews';

/** Y-JUMP: one result for every figure that jumps. Where the form changed, figures that changed their meaning are no pair. */
export const jumpVerdicts = (pair: Pair): Verdict[] => {
  const { earlier, later, years } = pair;
  const compared = figureKeys.filter(
    (key) => isWatched(key) && numberOf(earlier, key) !== undefined && numberOf(later, key) !== undefined,
  );
  if (compared.length === 0) return [];
  const jumped = compared.filter((key) => jumps(numberOf(earlier, key)!, numberOf(later, key)!));
  if (jumped.length === 0) {
    const words = {
      zh: `${years[0]}年与${years[1]}年的${compared.length}项数据没有异常跳变。`,
      en: `None of ${compared.length} figures jumps from ${years[0]} to ${years[1]}.`,
    };
    return [{ rule: 'Y-JUMP', status: 'pass', keys: [], years, words }];
  }
  return jumped.map((key): Verdict => {
    const [before, now] = [numberOf(earlier, key)!, numberOf(later, key)!];
    const words = {
      zh: `${nameOf(key).zh}：${years[0]}年 ${before}，${years[1]}年 ${now}，变化很大。`,
      en: `${nameOf(key).en}: ${before} in ${years[0]}, ${now} in ${years[1]}, a large change.`,
    };
    return { rule: 'Y-JUMP', status: 'fail', keys: [key], reported: now, computed: before, years, words };
  });
};

interface Table {
  readonly zh: string;
  readonly en: string;
  readonly prefixes: readonly string[];
}

const TABLES: readonly Table[] = [
  { zh: '主动公开表', en: 'disclosure table', prefixes: ['disclosure.'] },
  { zh: '申请办理表', en: 'applications table', prefixes: ['applications.'] },
  { zh: '复议诉讼表', en: 'remedies table', prefixes: ['reconsideration.', 'litigation.'] },
];

/** Stocks stay the same where nothing is made or repealed, which is no copy. */
const isStock = (key: FigureKey): boolean => /\.(?:inForce|disclosedTotal|itemsPreviousYear)$/u.test(key);

/** Y-COPY: a table that repeats last year's to the last cell, with something in it. */
export const copyVerdicts = (pair: Pair): Verdict[] => {
  const { earlier, later, years } = pair;
  if (earlier.report.edition !== later.report.edition || !isStatutoryForm(later.report.edition)) return [];
  return TABLES.flatMap(({ zh, en, prefixes }): Verdict[] => {
    const keys = figureKeys.filter((key) => prefixes.some((prefix) => key.startsWith(prefix)));
    if (!keys.some((key) => !isStock(key) && (numberOf(later, key) ?? 0) !== 0)) return [];
    const same = keys.every((key) => figureOf(earlier, key) === figureOf(later, key));
    const words = same
      ? {
          zh: `${zh}与${years[0]}年完全相同，可能照抄了上年数据。`,
          en: `The ${en} repeats that of ${years[0]} cell by cell.`,
        }
      : { zh: `${zh}与${years[0]}年不同。`, en: `The ${en} differs from that of ${years[0]}.` };
    const filled = keys.filter((key) => (numberOf(later, key) ?? 0) !== 0);
    return [{ rule: 'Y-COPY', status: same ? 'fail' : 'pass', keys: same ? filled : [], years, words }];
  });
};

/** An amount of more than a hundred times last year's looks like one in 元 in a cell of 万元. */
const UNIT_TIMES = 100;

export const unitVerdicts = ({ earlier, later, years }: Pair): Verdict[] => {
  const key: FigureKey = 'disclosure.administrativeCharges.amount';
  const [before, now] = [numberOf(earlier, key), numberOf(later, key)];
  if (before === undefined || now === undefined || before <= 0) return [];
  const looks = now >= before * UNIT_TIMES;
  const words = {
    zh: `${nameOf(key).zh}：${years[0]}年 ${before} 元，${years[1]}年 ${now} 元${looks ? '，可能把以元计的金额填入了万元单元格' : ''}。`,
    en: `${nameOf(key).en}: ${before} yuan in ${years[0]}, ${now} in ${years[1]}${looks ? ', perhaps an amount in 元 in a cell of 万元' : ''}.`,
  };
  const common = { rule: 'P-UNITS' as const, keys: [key], reported: now, computed: before, years, words };
  if (!looks) return [{ ...common, status: 'pass' }];
  return [{ ...common, status: 'fail', suspects: [{ key, value: now / YUAN_PER_UNIT, cause: 'yuanInTenThousands' }] }];
};
