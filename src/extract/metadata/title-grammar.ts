/**
 * The titles of annual reports, as far as they are a language of their own:
 *
 *     X局2017年政府信息公开工作年度报告        2017年度X局政府信息公开年度报告     X局政府信息公开工作2017年度报告
 *     关于2015年政府信息公开工作情况的报告      X海关2014年海关信息公开年报          2008年政务公开工作总结（X管理委员会）
 */
import { findYears, type YearMention } from '../../language/dates.js';
import { couldBeName, isAgencyName, isGeneric } from './agency.js';

/** A part of a matching copy: `[from, to)`. */
interface Part {
  readonly from: number;
  readonly to: number;
}

interface NamedPart extends Part {
  readonly name: string;
}

/** What a title says. Indices are indices of the matching copy that was read. */
export interface TitleReading {
  readonly year?: YearMention;
  readonly issuer?: NamedPart;
}

const LONGEST_TITLE = 70;

/** What is reported on. The 政府 in front of it is taken off the name, see `nameIn`. */
const SUBJECT = /(?:信息|资讯|政务|警务|关务)公开/g;

/** Nothing but words for a report may follow the subject; years are taken out before. */
const TAIL =
  /^(?:[和及与]政务服务)?(?:工作|情况|的|年度|年终|全年|本年度|年|总|自查|统计|执行|实施|落实|开展|公开){0,8}(?:报告书|报告|年报|总结|汇报)(?:的?(?:报告|公告|通告|公示|附表|附件|统计表|统计报表)|表|\/?全文)?$/;

/** The caption of a statistical table: …情况统计表, …情况统计报表, …情况统计. */
const CAPTION_TAIL = /^(?:工作|情况|的|年度|年){0,5}(?:统计报表|统计表|汇总表|情况表|统计|报表)$/;

/** What may stand before the issuer and is no part of its name. */
const LEAD = /^(?:附件\d{0,2}:?|附:|附表:?|标题:|名称:|信息名称:|文件名称:|关于印发|关于公布|关于发布|关于报送|关于)/;

const LINK = /(?:关于印发|关于公布|关于发布|关于报送|关于|依法行政[和及与]|[的和及与暨])$/;

/** （本级） behind a name says how much of the agency is meant. */
const REMARK = /\((?:本级|本级机关|机关本级|局机关|本部|机关)\)$/;

/**
 * Branches of administration that stand before 信息公开 where others write 政府. 海关 is an agency itself: 杭州海关 is no 杭州
 * that reports on its customs, and only 杭州海关海关 names the branch.
 */
const BRANCH =
  /(?:政府|政务|部门|机关|(?<=^|海关)海关|海事|税务|国税|地税|环境保护|环境|环保|气象|公安|统计|审计|民政|司法|教育|卫生|交通|财政|农业|水利|水务|林业|国土资源|国土|规划|质监|工商|食品药品|人防|城管|地震|邮政|通信|文化|旅游|商务|科技)$/;

/** 年度 behind the digits of a year; the 度 of 度假区 is none of it. */
const YEAR_WORD = /^年?(?:度(?!假))?/;

/** 2022政府信息公开…: a year that lost its 年 in front of the subject. */
const BARE_YEAR = /(?<!\d)20[0-4]\d(?=度?(?:政府)?(?:信息|政务)公开)/;

/** Universities report by school years, which are no calendar year: 江海大学2013-2014学年信息公开年度报告. */
const SCHOOL_YEAR = /\d{4}[-—~至]{1,2}\d{4}学年度?$/;

const withoutStart = (text: string, part: Part, words: RegExp): Part => {
  const match = words.exec(text.slice(part.from, part.to));
  return match === null ? part : { from: part.from + match[0].length, to: part.to };
};

const withoutEnd = (text: string, part: Part, words: RegExp): Part => {
  const match = words.exec(text.slice(part.from, part.to));
  return match === null ? part : { from: part.from, to: part.from + match.index };
};

const nameOf = (text: string, part: Part): NamedPart | undefined => {
  const name = text.slice(part.from, part.to);
  return isAgencyName(name) || (name.length >= 4 && couldBeName(name)) ? { ...part, name } : undefined;
};

/**
 * The name in a part of a title, without the branch in front of 信息公开: 石鼓镇 of 石鼓镇政府(信息公开). Where nothing that
 * could be a name would be left, the word belongs to the name: 柳河镇人民政府, 大连海关.
 */
const nameIn = (text: string, part: Part): NamedPart | undefined => {
  const bare = withoutEnd(text, withoutStart(text, part, LEAD), SCHOOL_YEAR);
  const whole = withoutEnd(text, withoutEnd(text, bare, LINK), REMARK);
  const short = withoutEnd(text, whole, BRANCH);
  // 海关政府(信息公开) behind the year names the branch twice and nobody.
  const left = withoutEnd(text, short, BRANCH);
  if (short.to < whole.to && left.from === left.to) return undefined;
  const name = text.slice(short.from, short.to);
  if (isGeneric(name)) return undefined;
  // 依法行政和政府信息公开: what is reported on, and nobody.
  if (LINK.test(name)) return nameOf(text, withoutEnd(text, short, LINK));
  return isAgencyName(name) ? { ...short, name } : nameOf(text, whole);
};

/** Who reports: the name behind the year or, where none stands there, the name before it. */
const issuerIn = (text: string, head: Part, year: YearMention | undefined): NamedPart | undefined => {
  if (year === undefined || year.from >= head.to) return nameIn(text, head);
  const behindYear = year.to + YEAR_WORD.exec(text.slice(year.to, year.to + 3))![0].length;
  const behind = nameIn(text, { from: Math.min(behindYear, head.to), to: head.to });
  const before = nameIn(text, { from: head.from, to: year.from });
  if (behind === undefined || before?.name.endsWith(behind.name)) return before;
  return before !== undefined && !isAgencyName(behind.name) ? before : behind;
};

/** What stands in brackets at the end: （2023-03-30）, （2019年度）, （文字稿）, （X管理委员会）. */
const bracketed = (text: string): Part | undefined => {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  return open < 0 ? undefined : { from: open + 1, to: text.length - 1 };
};

const withoutYears = (text: string, part: Part, years: readonly YearMention[]): string => {
  let rest = '';
  let from = part.from;
  for (const year of years) {
    if (year.from < from) continue;
    rest += text.slice(from, year.from);
    from = year.to;
  }
  return rest + text.slice(from, part.to);
};

const yearsOf = (title: string): readonly YearMention[] => {
  const years = findYears(title);
  const bare = years.length > 0 ? null : BARE_YEAR.exec(title);
  return bare === null ? years : [{ from: bare.index, to: bare.index + bare[0].length, year: Number(bare[0]) }];
};

const read = (text: string, tail: RegExp): TitleReading | null => {
  if (text.length < 6 || text.length > LONGEST_TITLE || !text.includes('公开')) return null;
  const bracket = bracketed(text);
  const title = bracket === undefined ? text : text.slice(0, bracket.from - 1).trimEnd();
  if (/[,。;:!?<>»›|《》\t]/.test(title.replace(LEAD, ''))) return null;
  let subject: RegExpMatchArray | undefined;
  for (const match of title.matchAll(SUBJECT)) subject = match;
  if (subject?.index === undefined) return null;
  const years = yearsOf(title);
  if (years.some((each) => each.year !== years[0]!.year)) return null;
  const behind = subject.index + subject[0].length;
  if (!tail.test(withoutYears(title, { from: behind, to: title.length }, years))) return null;
  const year = years[0] ?? (bracket === undefined ? undefined : findYears(text)[0]);
  const issuer = issuerIn(title, { from: 0, to: subject.index }, years[0]) ?? (bracket && nameIn(text, bracket));
  return {
    ...(year === undefined ? {} : { year }),
    ...(issuer === undefined ? {} : { issuer }),
  };
};

/** Reads a matching copy that is nothing but the title of a report; null where it is none. */
export const readTitle = (text: string): TitleReading | null => read(text, TAIL);

/** Reads the caption of a statistical table, which names the issuer and the year as a title does. */
export const readCaption = (text: string): TitleReading | null => read(text, CAPTION_TAIL);
