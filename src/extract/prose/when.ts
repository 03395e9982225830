import { circleOf, withReach } from './circles.js';
import { before, behindLast, isMark, type Standing } from './clause.js';
import type { Place } from './reading.js';
import { isWord, type Token } from './tokens.js';

/** What stands straight before a year and takes it out of the statement: 自2008年起, 截至2012年底, 结转至2018年. */
const BEFORE_ASIDE = /(?:自|从|由|截至|截止|到|至|于|对|将|(?<!早)在|据|自从|按照|根据|成立|以来|开始)$/u;

/** What stands straight behind a year and takes it out of the statement: 2008年以来, 2012年底. */
const AFTER_ASIDE =
  /^(?:\d{1,2}月|底|末|初|以来|以后|之后|起|前|以前|之前|及以前|制定|出台|施行|修订|实施|成立|印发|要点|工作要点|中期|第(?![一二三四1-4]季度))/u;

/** 增加到126件, 降为6件, 减少到2018年的187件: the level after a change. */
const LEVEL = /(?:增|升|降|减|长|加|少|落|涨)[^,。;\d]{0,2}(?:到|至|为)(?:了)?(?:\d{4}年度?的?)?$/u;

/** True where the number is what a change led to, so that it may borrow the name of what changed. */
export const isLevel = (text: string, from: number): boolean => LEVEL.test(text.slice(Math.max(0, from - 14), from));

const isVerb = (token: Token | undefined): boolean => token?.type === 'term' && token.term.type === 'verb';

/** 增加12件, 多公开87条: a difference, and no count of the year. */
const isDifference = (tokens: readonly Token[], index: number, text: string): boolean => {
  const token = tokens[index]!;
  if (isLevel(text, token.from)) return false;
  let at = index - 1;
  if (isVerb(tokens[at])) at--;
  const previous = tokens[at];
  if (previous === undefined || !(isWord(previous, 'increase') || isWord(previous, 'decrease'))) return false;
  const between = text.slice(previous.to, token.from);
  return /^(?:了|约|近|数|共|出|收|发|办|公开|收到|受理|发布|办理)*$/u.test(between);
};

/** True where the words before the number end in the year before: 2011年的1290条, 上年同期的80件. */
const namesPreviousYear = (list: readonly Token[], from: number, text: string, year: number | undefined): boolean => {
  const nearest = list.find((token) => token.type !== 'mark');
  if (nearest === undefined) return false;
  const between = text.slice(nearest.to, from);
  if (!/^(?:的|同期|同期的|为|\(|度|度的|:|有)?$/u.test(between)) return false;
  if (isWord(nearest, 'previousYear')) return true;
  if (nearest.type !== 'year' || year === undefined || nearest.year !== year - 1) return false;
  if (between.startsWith('的') || between === '为' || between === ':') return true;
  const earlier = list[list.indexOf(nearest) + 1];
  return (earlier !== undefined && isWord(earlier, 'compare')) || '由从'.includes(text[nearest.from - 1] ?? ' ');
};

/**
 * 58件（2009年19件、2010年17件、2011年22件）: a series of years in a bracket, each straight before its number. Undefined
 * where the number stands in none, null where its year is neither this one nor the last.
 */
const inSeries = (tokens: readonly Token[], index: number, year: number | undefined): Standing | null | undefined => {
  const dated = tokens[index - 1];
  if (dated?.type !== 'year' || dated.to !== tokens[index]!.from || year === undefined) return undefined;
  let open = index;
  while (open >= 0 && !isMark(tokens[open]!, '(.;)')) open--;
  if (open < 0 || !isMark(tokens[open]!, '(')) return undefined;
  let close = index;
  while (close < tokens.length && !isMark(tokens[close]!, ').;')) close++;
  if (tokens.slice(open, close).filter((token) => token.type === 'year').length < 2) return undefined;
  if (dated.year === year) return { scope: 'all', borrows: 'always' };
  return dated.year === year - 1 ? { scope: 'previousYear', borrows: 'always' } : null;
};

/** The words in the bracket that a number stands in. */
const bracketed = (
  tokens: readonly Token[],
  index: number,
  bracket: number,
  year: number | undefined,
): Standing | null => {
  const inside = tokens.slice(bracket + 1, index);
  if (inside.some((token) => token.type === 'quantity')) return null;
  if (inside.some((token) => isWord(token, 'subordinate'))) return { scope: 'subordinate', borrows: 'always' };
  if (inside.some((token) => isWord(token, 'ownLevel'))) return { scope: 'ownLevel', borrows: 'always' };
  const dated = inside.filter((token) => !isMark(token, ':'));
  const past = (token: Token | undefined): boolean =>
    token !== undefined &&
    (isWord(token, 'previousYear') || (token.type === 'year' && year !== undefined && token.year === year - 1));
  if (dated.length === 1 && past(dated[0])) return { scope: 'previousYear', borrows: 'always' };
  if (dated.length === 0 && past(before(tokens, bracket)[0])) return { scope: 'previousYear', borrows: 'always' };
  return null;
};

/** The other year that holds for the number, if one does: 此外，2011年公开31条. */
const otherYear = (list: readonly Token[], text: string, year: number | undefined): number | null => {
  const dated = list.find((token) => token.type === 'year');
  if (dated === undefined || dated.type !== 'year' || year === undefined || dated.year === year) return null;
  const aside =
    BEFORE_ASIDE.test(text.slice(Math.max(0, dated.from - 4), dated.from)) ||
    AFTER_ASIDE.test(text.slice(dated.to, dated.to + 4)) ||
    /结转|留转|转入|转至|转到|遗留/u.test(text.slice(dated.to, dated.to + 4)) ||
    /[因就](?:为|对)?$/u.test(text.slice(Math.max(0, dated.from - 2), dated.from)) || // 因2021年度的申请引发
    /(?:结转|转入|顺延)$/u.test(text.slice(Math.max(0, dated.from - 2), dated.from));
  const compared = list.some(
    (token) => isWord(token, 'compare') && dated.from - token.to <= 1 && token.from < dated.from,
  );
  return aside || compared ? null : dated.year;
};

/** 自《条例》实施至今，我局共收到58件. */
const SINCE =
  /自(?:从)?(?:《[^》]{1,12}》|条例|\d{4}年)[^,。;]{0,12}(?:至今|以来|至\d{4}年底),?(?:我局|本局|我[镇县市区乡办委]|本[镇县市区乡])?(?:一?共|累计)[^,。;、\d]{0,12}$/u;

/** 自2008年施行以来累计, 截至2010年底历年累计: what has piled up since the beginning. */
const isCumulative = (clause: readonly Token[], list: readonly Token[], { quantity, text }: Place): boolean => {
  const cumulative = clause.find((token) => isWord(token, 'cumulative'));
  if (cumulative !== undefined) return !'及和与'.includes(text[cumulative.from - 1] ?? ' ');
  if (SINCE.test(text.slice(Math.max(0, quantity.from - 50), quantity.from))) return true;
  const running = clause.find((token) => isWord(token, 'runningTotal'));
  if (running === undefined) return false;
  const start = list.length === 0 ? 0 : list[list.length - 1]!.from;
  const lead = text.slice(Math.max(0, start - 20), running.from);
  if (/(?<!年初|今年|本年|月|一年|去年)以来/u.test(lead)) return true;
  if (/新增[^,。;\d]{0,16}\d[\d,]{0,8}[条件篇份]/u.test(text.slice(sentenceStart(text, running.from), running.from)))
    return true; // 新增426条，累计达5210条
  const tail = text.slice(quantity.to, quantity.to + 40);
  const stock = /(?:其中|\()[^。;]{0,10}(?:本年|当年|今年|全年|\d{4}年)[^。;]{0,4}(?:新增|公开|发布)/u.test(tail);
  return (
    stock ||
    (/截[至止]|[到至]\d{4}年底?/u.test(lead) &&
      /^,?(?:其中)?[^。;]{0,6}(?:本年|当年|今年|\d{4}年)[^。;]{0,4}(?:新增|公开)/u.test(tail))
  );
};

/** A number that counts something; 12月 counts nothing. */
const isCount = (token: Token): boolean => token.type === 'quantity' && token.kind !== 'foreign';

/**
 * 截至年底累计14107条, …，累计公开862项: a running total that no year bounds. Beside a smaller count of the year it is the
 * sum of all years (see settle.ts); alone it is the year's.
 */
export const isRunning = ({
  tokens,
  index,
  quantity,
  text,
}: Pick<Place, 'tokens' | 'index' | 'quantity' | 'text'>): boolean => {
  const counted = tokens.slice(0, index).findLast(isCount);
  const lead = text.slice(Math.max(counted?.to ?? 0, sentenceStart(text, quantity.from)), quantity.from);
  if (/截[至止][^。;]{0,24}已经?(?:主动)?公开/u.test(lead)) return true; // 截止年底，我局已主动公开1400多条
  if (!/累[计积]/u.test(behindLast(lead, ',。;'))) return false;
  return /截[至止]|至今|以来/u.test(lead) || !/全年|本年|今年|当年|年度|\d{4}年/u.test(lead);
};

/** 2020年公开492条, 本年度主动公开492条: a count that the words bound to one year. */
export const isAnnual = ({ quantity, text }: Pick<Place, 'quantity' | 'text'>): boolean => {
  const lead = text.slice(sentenceStart(text, quantity.from), quantity.from);
  return !/截[至止]|至今/u.test(lead) && /全年|本年|今年|当年|\d{4}年|新增/u.test(lead);
};

/** Longer leads say nothing more about the year. */
const LONGEST_LEAD = 120;

/** Where the words begin that may bound a number to a year: behind the last stop. */
const sentenceStart = (text: string, at: number): number => {
  const from = Math.max(0, at - LONGEST_LEAD);
  const lead = text.slice(from, at);
  return from + 1 + Math.max(lead.lastIndexOf('。'), lead.lastIndexOf(';'));
};

/** 每个科室每月至少公开2条, 每张表只填1项, 同一信息计为1条: a duty for each or a way to count, not a count. */
const isPerUnit = (text: string, from: number): boolean =>
  /(?<![共合总累统])(?:计为|计作|算作)$/u.test(text.slice(Math.max(0, from - 3), from)) ||
  /(?:[日周月年人]均|平均)[^,。;\d]{0,16}$/u.test(text.slice(Math.max(0, from - 18), from)) || // 日均接待咨询7人次
  /每(?:个|月|季度|季|周|日|天|年|人|件|张|张表|次|半年)[^,。;]{0,14}$/u.test(text.slice(Math.max(0, from - 18), from));

/** 在大厅和图书馆新设查阅点各1处, 5个科室各确定1名: so many for each of them, where no list of names shares the number. */
export const isApiece = ({ text, quantity }: Pick<Place, 'text' | 'quantity'>): boolean =>
  /各(?:有|为|设|设立|设置|建立|确定|配备|配|明确|指定|安排|落实|聘请|组织|举办|召开)?$/u.test(
    text.slice(Math.max(0, quantity.from - 3), quantity.from),
  );

/** 上年度收到申请21件: a statement on the year before. */
const PAST_STATEMENT = /^(?:全年|共|全[市县区镇省])?(?:共)?(?:收到|受理|主动公开|公开|发布|办结|答复|新收)/u;

/** 对2016年前发布的3290条信息逐条复核: records of before, which something is done to. */
const isStock = (text: string, from: number): boolean => {
  const lead = behindLast(text.slice(Math.max(0, from - 34), from), ',。;()');
  return /(?:发布|上传|刊登|刊发)的$/u.test(lead) && /[对将把]/u.test(lead);
};

/** 要求…不少于1次, 超过10件的: a duty or a condition, and no count. */
const isDuty = (text: string, quantity: { from: number; to: number; qualifier?: string }): boolean =>
  quantity.qualifier === 'atLeast' &&
  (/^(?:的|或)/u.test(text.slice(quantity.to, quantity.to + 1)) ||
    /(?:要求|应当|必须|不得|每年|每月|每季度)[^,。;]{0,24}$/u.test(
      text.slice(Math.max(0, quantity.from - 28), quantity.from),
    ));

/** Scope and time of a quantity, or null where it says nothing about the year of the report. */
export const standingOf = (place: Place, bracket: number): Standing | null => {
  const { tokens, index, quantity, text, year } = place;
  const list = before(tokens, index);
  if (isDuty(text, quantity) || isStock(text, quantity.from)) return null;
  if (
    isDifference(tokens, index, text) ||
    list.some((token) => isWord(token, 'future')) ||
    isPerUnit(text, quantity.from)
  )
    return null;
  const series = inSeries(tokens, index, year);
  if (series !== undefined) return series;
  if (bracket >= 0) {
    const inBrackets = bracketed(tokens, index, bracket, year);
    if (inBrackets !== null) return inBrackets;
  }
  const clause: Token[] = [];
  for (const token of list) {
    if ((token.type === 'quantity' && token.kind !== 'foreign') || token.type === 'percentage') break;
    clause.push(token);
  }
  if (isCumulative(clause, list, place)) return { scope: 'cumulative', borrows: 'unnamed' };
  if (namesPreviousYear(clause, quantity.from, text, year)) return { scope: 'previousYear', borrows: 'unnamed' };
  const compared = clause.find((token) => isWord(token, 'compare'));
  const past = clause.find((token) => isWord(token, 'previousYear'));
  if (compared === undefined && past !== undefined && PAST_STATEMENT.test(text.slice(past.to, past.to + 10))) {
    return { scope: 'previousYear', borrows: 'no' };
  }
  const level = isLevel(text, quantity.from);
  if (!level && compared !== undefined && past !== undefined && past.from > compared.from) {
    // 与去年持平（其中网站800条）: behind its verdict a comparison is over.
    const parted = clause.some((token) => token.from > past.from && (isMark(token, ',') || isWord(token, 'unchanged')));
    if (!parted) return { scope: 'previousYear', borrows: 'unnamed' };
  }
  const other = level ? null : otherYear(list, text, year);
  if (other !== null && year !== undefined) {
    return other === year - 1 ? { scope: 'previousYear', borrows: 'no' } : null;
  }
  const circle = withReach(circleOf(clause, list, text, quantity.from), clause, text, quantity.from);
  return level && circle.borrows === 'no' ? { ...circle, borrows: 'unnamed' } : circle;
};
