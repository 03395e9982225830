import type { FigureKey } from '../schema/keys.js';
import type { Report } from '../schema/report.js';
import { type Era, eraOf, eras } from './eras.js';

/** A change of what is counted, between two reports. docs/series-breaks.md has a paragraph on each. */
export interface SeriesBreak {
  readonly id: string;
  /** Across a hard break figures may not be set off against each other; across a soft one only with a word of warning. */
  readonly hard: boolean;
  /** Groups of figures that it concerns, by the beginning of their keys; empty for all. */
  readonly affects: readonly string[];
  readonly zh: string;
  readonly en: string;
}

/** A break stands at the first report of an era, or at the first report year for which the change holds. */
interface BreakRule extends SeriesBreak {
  readonly at: Era | number;
}

const rules: readonly BreakRule[] = [
  {
    id: 'first-year-2008',
    at: 2009,
    hard: false,
    affects: [],
    zh: '《条例》自2008年5月1日起施行，2008年度报告多只统计八个月。',
    en: 'The Regulation took effect on 1 May 2008, so that most reports for 2008 cover eight months.',
  },
  {
    id: 'indicators-2014',
    at: 'indicators-2014',
    hard: false,
    affects: [],
    zh: '国办发〔2014〕32号统一统计指标，此前各地口径不一。',
    en: 'One set of indicators for the whole country since 国办发〔2014〕32号; before, every region counted by its own rules.',
  },
  {
    id: 'institutional-reform-2018',
    at: 2018,
    hard: false,
    affects: [],
    zh: '2018年机构改革，部分机关合并，数据随之转移。',
    en: 'The institutional reform merged agencies from 2018 on, and their counts moved with them.',
  },
  {
    id: 'institutional-reform-2019',
    at: 2019,
    hard: false,
    affects: [],
    zh: '地方机构改革延续至2019年，部分机关数据口径变化。',
    en: 'The institutional reform reached local agencies by 2019, and their counts moved with them.',
  },
  {
    id: 'outcomes-2019',
    at: 'statutory-2019',
    hard: true,
    affects: ['applications.outcomes'],
    zh: '2019年起办理结果按法定决定类型分类，与此前的答复类型不可比。',
    en: 'Outcomes are the decision types of the Regulation since 2019 and cannot be set off against the replies before.',
  },
  {
    id: 'already-public-2019',
    at: 'statutory-2019',
    hard: true,
    affects: ['applications.outcomes.granted', 'applications.outcomes.alreadyPublic'],
    zh: '“属于已主动公开范围”2014—2018年单列，2019年起计入予以公开。',
    en: 'Replies that the information is already public had a row of their own and count as granted since 2019.',
  },
  {
    id: 'interim-replies-2019',
    at: 'statutory-2019',
    hard: true,
    affects: ['applications.outcomes.total', 'applications.outcomes.correctionRequested'],
    zh: '“告知作出更改补充”曾计入答复数，2019年起不是办理结果。',
    en: 'Requests for correction counted as replies and are no outcome since 2019.',
  },
  {
    id: 'withdrawals-2019',
    at: 'statutory-2019',
    hard: true,
    affects: ['applications.outcomes.other', 'applications.outcomes.withdrawn'],
    zh: '撤回的申请此前不统计或计入其他，2019年起计入其他处理。',
    en: 'Withdrawn applications were left out or hidden; since 2019 they are other handling.',
  },
  {
    id: 'petitions-2019',
    at: 'statutory-2019',
    hard: true,
    affects: [
      'applications.outcomes.notProcessed',
      'applications.outcomes.refused',
      'applications.outcomes.redirected',
    ],
    zh: '信访、举报、投诉类申请2019年起列为不予处理，公开率下降可能源于重新归类。',
    en: 'Petitions became 不予处理 in 2019: a falling disclosure rate may be a matter of classes.',
  },
  {
    id: 'carry-over-2019',
    at: 'statutory-2019',
    hard: false,
    affects: ['applications.received', 'applications.closed', 'applications.handled'],
    zh: '2019年起新收与上年结转分开统计，此前无结转项。',
    en: 'Received and carried-over applications are apart since 2019; before there was no carry-over.',
  },
  {
    id: 'three-needs-2019',
    at: 2019,
    hard: false,
    affects: ['applications.received'],
    zh: '2019年修订取消“三需要”条件，答复期限由15个工作日改为20个工作日，申请构成随之变化。',
    en: 'The revision of 2019 dropped the test of need and lengthened the time to answer, which changed what is asked for.',
  },
  {
    id: 'remedies-2019',
    at: 'statutory-2019',
    hard: false,
    affects: ['reconsideration', 'litigation'],
    zh: '2019年起复议、诉讼单列尚未审结，诉讼区分是否经过复议。',
    en: 'Pending cases have a column since 2019, and lawsuits are split by whether reconsideration came first.',
  },
  {
    id: 'fees-2019',
    at: 2019,
    hard: true,
    affects: ['fees'],
    zh: '2019年起不再收取检索、复制、邮寄等成本费用。',
    en: 'Fees for searching, copying and mailing ended in 2019.',
  },
  {
    id: 'two-regulations-2019',
    at: 2020,
    hard: false,
    affects: ['applications'],
    zh: '2019年度数据跨新旧两部《条例》（5月15日起施行新条例）。',
    en: 'The report year 2019 straddles both Regulations; the new one took effect on 15 May.',
  },
  {
    id: 'processing-fee-2021',
    at: 2021,
    hard: false,
    affects: ['fees', 'applications.received', 'applications.outcomes.other'],
    zh: '2021年起可收取信息处理费，性质不同于此前的成本费用，并影响一件申请如何拆分。',
    en: 'The processing fee since 2021 is another charge than the fees before, and changes how a letter is split into applications.',
  },
  {
    id: 'other-handling-2021',
    at: 'statutory-2021',
    hard: false,
    affects: ['applications.outcomes.other'],
    zh: '“其他处理”由一行改为三行，仅小计可比。',
    en: '其他处理 has three rows instead of one: only the subtotal compares.',
  },
  {
    id: 'documents-2021',
    at: 'statutory-2021',
    hard: true,
    affects: ['disclosure.rules', 'disclosure.normativeDocuments'],
    zh: '规章和规范性文件由“新制作、新公开、对外公开总数”改为“制发、废止、现行有效”。',
    en: 'Documents made, repealed and in force are counted instead of documents newly made and disclosed.',
  },
  {
    id: 'charges-2021',
    at: 'statutory-2021',
    hard: true,
    affects: ['disclosure.administrativeCharges'],
    zh: '行政事业性收费由项目数量改为收费金额。',
    en: 'Administrative charges are an amount instead of a number of items.',
  },
  {
    id: 'reconsideration-first-2024',
    at: 2024,
    hard: false,
    affects: ['reconsideration', 'litigation'],
    zh: '2024年起不予公开案件复议前置，直接起诉减少，复议增加。',
    en: 'Refusals go to reconsideration first since 2024: direct suits fall, reconsiderations rise.',
  },
];

/** The side of a break that a report stands on. */
export interface Place {
  readonly era: Era | undefined;
  readonly year: number | undefined;
}

export const placeOf = (report: Report): Place => ({ era: eraOf(report), year: report.year });

const crosses = (at: number, one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && Math.min(one, other) < at && at <= Math.max(one, other);

const rankOf = (era: Era | undefined): number | undefined => (era === undefined ? undefined : eras.indexOf(era));

/** The breaks between two reports, oldest first. */
export const breaksBetween = (one: Place, other: Place): SeriesBreak[] =>
  rules
    .filter(({ at }) =>
      typeof at === 'number'
        ? crosses(at, one.year, other.year)
        : crosses(eras.indexOf(at), rankOf(one.era), rankOf(other.era)),
    )
    .map(({ at: _, ...seriesBreak }) => seriesBreak);

/** Whether a break concerns a figure. */
export const concerns = ({ affects }: SeriesBreak, key: FigureKey): boolean =>
  affects.length === 0 || affects.some((group) => key === group || key.startsWith(`${group}.`));
