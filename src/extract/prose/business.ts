import type { FigureKey } from '../../schema/keys.js';
import type { Finding } from '../finding.js';
import type { Passage } from './passages.js';
import type { Binding } from './reading.js';
import type { Token } from './tokens.js';

/** Cases of reconsideration and litigation in general, which an agency hears as the organ of reconsideration. */
export const isOtherCaseload = (text: string): boolean =>
  /与(?:政府)?信息公开无关|不计入(?:主动公开)?(?:政府)?信息公开|不在上表统计|不列入(?:上表|本表)/u.test(text) ||
  (/复议|诉讼/u.test(text) &&
    !/信息公开(?!专栏|网|栏|平台|目录|指南|系统|专区)|政府信息(?!公开)/u.test(text) &&
    /复议机关(?:全年|共|本年度|\d{4}年){0,2}(?:共)?(?:收到|受理|办理|审结)|办理行政复议案件|审理行政复议案件|审结行政复议|各类|(?:全部|所有)行政(?:复议|诉讼)案件\d|法制|司法局|决定受理|决定不予受理|转送|负责人出庭|复议能力/u.test(
      text,
    ));

/** 物业纠纷投诉1135件: complaints of other business, told where nothing speaks of disclosure. */
export const isOtherDispute = (passage: Passage, binding: Binding): boolean =>
  binding.key === 'complaints.total' &&
  binding.loose &&
  passage.topic !== 'remedies' &&
  passage.topic !== 'enquiries' &&
  !/信息公开|政务公开|行政复议|行政诉讼/u.test(passage.folded.value);

/** 政府信息公开, 信息处理费 …, in either script: without these words a text is no report of this kind, nor a part of one. */
export const speaksOfDisclosure = (source: string): boolean =>
  /(?:信息|政务|政務|主动|主動|申请|申請|不予|部分)(?:公开|公開)|(?:公开|公開).{0,12}信息|信息(?:处理费|處理費)|政策解(?:读|讀)|规范性文件|規範性文件/u.test(
    source,
  );

/** Facts that any page on disclosure may tell, a guide or a list of reports too. */
const TELLS_NOTHING: ReadonlySet<FigureKey> = new Set([
  'enquiries.pageViews',
  'resources.readingPoints',
  'resources.offices',
  'resources.staff.total',
  'resources.staff.fullTime',
  'resources.staff.partTime',
]);

/** True where the figures are those of a year's work, or the text calls itself a report. */
export const isReport = (findings: readonly Finding[], source: string): boolean => {
  if (findings.some(({ key }) => !TELLS_NOTHING.has(key))) return true;
  const named = /年度(?:工作)?(?:报告|報告|总结|總結)|年报|年報|工作(?:报告|報告|总结|總結)/u.test(source);
  return named && findings.some(({ key }) => key !== 'enquiries.pageViews');
};

/** Where a passage comes to speak of applications alone, its first words do too (不予公开2件，答复政府信息公开申请30件). */
export const soleDomain = (tokens: readonly Token[]): 'applications' | null => {
  const domains = tokens.flatMap((token) => {
    if (token.type !== 'term') return [];
    if (token.term.type === 'domain') return token.term.bare ? [] : [token.term.domain];
    return token.term.type === 'figure'
      ? [token.term.domain]
      : token.term.type === 'object'
        ? ['foreign' as const]
        : [];
  });
  return domains.length > 0 && domains.every((domain) => domain === 'applications') ? 'applications' : null;
};
