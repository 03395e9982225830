import { sumOf } from '../measure/decimal.js';
import type { FigureKey } from '../schema/keys.js';
import { registers } from './registers.js';
import { isStatutory, numberOf, type Subject } from './subject.js';
import type { Verdict } from './verdict.js';
import { inBoth, nameOf } from './words.js';

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

const notACount = (key: FigureKey, value: number): Verdict => ({
  rule: 'T3-INT',
  status: 'fail',
  keys: [key],
  reported: value,
  words: {
    zh: `${nameOf(key).zh} ${value}，不是非负整数。`,
    en: `${nameOf(key).en} ${value} is no count: it must be an integer and not negative.`,
  },
});

/** T3-INT: the cells of the applications table are counts. */
const counts = (subject: Subject): Verdict[] => {
  const cells = [...(subject.figures.get('all') ?? [])].filter(
    (entry): entry is [FigureKey, number] => entry[0].startsWith('applications.') && entry[1] !== null,
  );
  if (cells.length === 0) return [];
  const wrong = cells.filter(([, value]) => !isCount(value));
  if (wrong.length > 0) return wrong.map(([key, value]) => notACount(key, value));
  const words = { zh: `${cells.length}个数均为非负整数。`, en: `All ${cells.length} numbers are counts.` };
  return [{ rule: 'T3-INT', status: 'pass', keys: [], words }];
};

/** T2-2019-NONNEG: a register does not hold less than nothing. */
const registersHold = (subject: Subject): Verdict[] =>
  registers.flatMap((register): Verdict[] => {
    const keys: readonly FigureKey[] = [
      `disclosure.${register}.itemsPreviousYear`,
      `disclosure.${register}.itemsChange`,
    ];
    const [before, change] = keys.map((key) => numberOf(subject, key));
    if (before === undefined || change === undefined) return [];
    const now = sumOf([before, change]);
    const words = inBoth((language) => {
      const [one, other] = keys.map((key) => nameOf(key)[language]);
      const sum = `${one} ${before} + ${other} ${change} = ${now}`;
      if (now >= 0) return language === 'zh' ? `${sum}。` : `${sum}.`;
      return language === 'zh' ? `${sum}，项目数量不应为负。` : `${sum}: a register cannot hold less than nothing.`;
    });
    return [{ rule: 'T2-2019-NONNEG', status: now < 0 ? 'fail' : 'pass', keys, computed: now, words }];
  });

/** What single cells of the statutory tables must be. */
export const numberVerdicts = (subject: Subject): Verdict[] =>
  isStatutory(subject) ? [...counts(subject), ...registersHold(subject)] : [];
