import { sumOf } from '../measure/decimal.js';
import type { FigureKey } from '../schema/keys.js';
import type { Report } from '../schema/report.js';
import { decidingRegisters, YUAN_PER_UNIT } from './registers.js';
import { numberOf, readingOf, type Subject } from './subject.js';
import type { Verdict } from './verdict.js';
import { nameOf } from './words.js';

const RULE_FIGURES: readonly FigureKey[] = [
  'disclosure.rules.made',
  'disclosure.rules.newlyMade',
  'disclosure.rules.inForce',
];

type RulePower = 'has' | 'lacks' | 'unsure';

/** Rules are made by State Council departments, provinces, and cities with districts (立法法 第九十一、九十三条). */
const powerOf = ({ issuer }: Report): RulePower => {
  const { kind, level } = issuer ?? {};
  if (kind === 'centralAgency' || level === 'national') return 'has';
  if (kind === 'township' || kind === 'subdistrict' || level === 'county' || level === 'township') return 'lacks';
  if (kind === 'department' || kind === 'institution') return level === undefined ? 'unsure' : 'lacks';
  return level === 'provincial' || level === 'prefecture' ? 'has' : 'unsure';
};

/** P-RULES: 规章 of a body that cannot make any are other documents, or those of another body. */
const rulePower = (subject: Subject): Verdict[] => {
  const stated = RULE_FIGURES.filter((key) => (numberOf(subject, key) ?? 0) > 0);
  const power = powerOf(subject.report);
  if (stated.length === 0 || power === 'unsure') return [];
  const numbers = (language: 'zh' | 'en'): string =>
    stated.map((key) => `${nameOf(key)[language]} ${numberOf(subject, key)}`).join(language === 'zh' ? '，' : ', ');
  const common = { rule: 'P-RULES' as const, keys: stated, reported: numberOf(subject, stated[0]!)! };
  if (power === 'has') {
    const words = {
      zh: `${numbers('zh')}：编制机关有规章制定权。`,
      en: `${numbers('en')}: the issuer can make rules.`,
    };
    return [{ ...common, status: 'pass', words }];
  }
  const words = {
    zh: `${numbers('zh')}，但编制机关没有规章制定权，可能误填了行政规范性文件或其他文件。`,
    en: `${numbers('en')}, but the issuer has no power to make rules; other documents may have been counted.`,
  };
  return [{ ...common, status: 'fail', words }];
};

/** The cells that count in 万元. */
const TEN_THOUSANDS: readonly FigureKey[] = [
  'disclosure.administrativeCharges.amount',
  'resources.budget',
  'resources.spending',
  'resources.remedyCosts',
];

/** The number as printed in a cell of 万元, where the cell prints no unit of its own. */
const printedIn = (subject: Subject, key: FigureKey): number | undefined => {
  const place = readingOf(subject, key)?.sources[0];
  if (place?.origin !== 'table') return undefined;
  const raw = place.raw.replace(/[,，\s]/gu, '');
  if (!/^\d{1,15}(?:\.\d{1,9})?$/u.test(raw)) return undefined;
  return Number(raw) * YUAN_PER_UNIT === numberOf(subject, key) ? Number(raw) : undefined;
};

/** From this number on an amount without decimals looks like one in 元. */
const LOOKS_LIKE_YUAN = 10_000;

/** P-UNITS: an amount in 元 in a cell of 万元. */
const units = (subject: Subject): Verdict[] =>
  TEN_THOUSANDS.flatMap((key): Verdict[] => {
    const printed = printedIn(subject, key);
    if (printed === undefined) return [];
    const looks = printed >= LOOKS_LIKE_YUAN && Number.isInteger(printed);
    const common = { rule: 'P-UNITS' as const, keys: [key], reported: numberOf(subject, key)! };
    if (!looks) {
      const words = { zh: `${nameOf(key).zh} ${printed} 万元。`, en: `${nameOf(key).en}: ${printed} 万元.` };
      return [{ ...common, status: 'pass', words }];
    }
    const words = {
      zh: `${nameOf(key).zh}的单元格以万元计，所填 ${printed} 像是以元计的金额。`,
      en: `${nameOf(key).en}: the cell counts in 万元, and ${printed} looks like an amount in 元.`,
    };
    return [{ ...common, status: 'fail', words, suspects: [{ key, value: printed, cause: 'yuanInTenThousands' }] }];
  });

/** P-DECISIONS: a register whose items changed this year, and not one decision. Usual for a government office, which decides nothing itself. */
const decisions = (subject: Subject): Verdict[] =>
  decidingRegisters.flatMap((register): Verdict[] => {
    const keys: readonly FigureKey[] = [
      `disclosure.${register}.decisions`,
      `disclosure.${register}.itemsPreviousYear`,
      `disclosure.${register}.itemsChange`,
    ];
    const [decided, before, change] = keys.map((key) => numberOf(subject, key));
    if (decided === undefined || before === undefined || change === undefined || change === 0) return [];
    if (sumOf([before, change]) <= 0 || subject.report.issuer?.kind === 'governmentOffice') return [];
    const lead = { zh: nameOf(keys[0]!).zh, en: nameOf(keys[0]!).en };
    const items = {
      zh: `上一年项目 ${before}，本年增减 ${change}`,
      en: `${before} items last year, a change of ${change}`,
    };
    const words =
      decided > 0
        ? { zh: `${lead.zh} ${decided}；${items.zh}。`, en: `${lead.en} ${decided}; ${items.en}.` }
        : {
            zh: `${items.zh}，但${lead.zh}为 0，请确认没有漏填。`,
            en: `${items.en}, but ${lead.en} are 0; check that none was left out.`,
          };
    return [{ rule: 'P-DECISIONS', status: decided > 0 ? 'pass' : 'fail', keys, reported: decided, words }];
  });

/** What is unlikely, told as information. */
export const plausibilityVerdicts = (subject: Subject): Verdict[] => [
  ...rulePower(subject),
  ...units(subject),
  ...decisions(subject),
];
