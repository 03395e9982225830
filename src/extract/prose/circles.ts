import type { Scope } from '../../schema/keys.js';
import { before, type Standing } from './clause.js';
import { isWord, type Token } from './tokens.js';

/** The circle that the words before a number name: 市本级, 各县区, 全市; sticky where it is the subject of the sentence. */
export const circleOf = (
  clause: readonly Token[],
  list: readonly Token[],
  text: string,
  at: number,
): { scope: Scope; borrows: 'unnamed' | 'no' } => {
  const near = clause.filter(
    (token) => isWord(token, 'ownLevel') || isWord(token, 'whole') || isWord(token, 'subordinate'),
  );
  const own = near.some((token) => isWord(token, 'ownLevel'));
  const whole = near.some((token) => isWord(token, 'whole'));
  const below = near.find((token) => isWord(token, 'subordinate'));
  const subject = below !== undefined && opensClause(clause, below, text);
  if (whole || (own && below !== undefined) || (below !== undefined && joinsOthers(below, text)))
    return { scope: 'all', borrows: 'no' };
  if (own) return { scope: 'ownLevel', borrows: 'unnamed' };
  if (subject) return { scope: 'subordinate', borrows: 'unnamed' };
  const opening = list[list.length - 1];
  const lead = list.slice().reverse();
  const start = lead.findIndex((token) => !isWord(token, 'among') && token.type !== 'mark');
  const first = lead.findIndex(
    (token, place) => token.type === 'quantity' || (isWord(token, 'among') && place > start),
  );
  const head = first < 0 ? lead : lead.slice(0, first);
  if (opening === undefined || list.some((token) => isWord(token, 'whole'))) return { scope: 'all', borrows: 'no' };
  if (
    /[,;](?:[省市州县区]|市政府|县政府|区政府)?(?:直|级|属)?(?:各|其他)(?:部门|单位|委办局)[^,;]{0,12}$/u.test(
      text.slice(Math.max(0, at - 28), at),
    )
  )
    return { scope: 'all', borrows: 'no' }; // 市政府各部门收到811件: another subject than 市本级 before
  const circles = head.filter((token) => isWord(token, 'ownLevel') || isWord(token, 'subordinate'));
  const [circle] = circles;
  if (
    circle === undefined ||
    circles.length > 1 ||
    !(isWord(circle, 'ownLevel') ? opensSentence(circle, text) : opensClause([], circle, text)) ||
    joinsOthers(circle, text)
  )
    return { scope: 'all', borrows: 'no' };
  return { scope: isWord(circle, 'ownLevel') ? 'ownLevel' : 'subordinate', borrows: 'no' };
};

/** 各乡镇、各部门: together they are the whole. */
const joinsOthers = (token: Token, text: string): boolean =>
  /^(?:、|和|及|以及|与)(?:各|县直|市直|区直|省直|所属)?[^,。;]{0,4}(?:部门|单位|机构)/u.test(
    text.slice(token.to, token.to + 12),
  );

/** The circle that the subject of a sentence names, for what states no number (未收到投诉). */
export const circleAt = (tokens: readonly Token[], index: number, text: string): Scope => {
  const list = before(tokens, index);
  const clause = list.slice(0, list.findIndex((token) => token.type === 'quantity') >>> 0);
  return circleOf(clause, list, text, tokens[index]!.from).scope;
};

/** 县政府办公室本级新收19件: the circle stands among the first words of its clause. */
const opensSentence = (token: Token, text: string): boolean => {
  const lead = text.slice(Math.max(0, token.from - 12), token.from);
  return /(?:^|[,;。:])[^,;。:]{0,11}$/u.test(lead);
};

/** Nothing but a list word stands between the start of the clause and the subject. */
const opensClause = (clause: readonly Token[], token: Token, text: string): boolean => {
  let from = token.from;
  while (from > 0 && token.from - from < 6 && !',;。(:、'.includes(text[from - 1]!)) from--;
  const lead = text.slice(from, token.from);
  return (
    /^(?:其中|各|所属|下属|全[市县区]|和|及|另外|此外)*$/u.test(lead) &&
    !clause.some((other) => other.type === 'quantity')
  );
};

/** A circle lends the name of the figure only to a number close by: 其中市本级30件, and not 乡镇的债权债务类信息0条. */
export const withReach = (circle: Standing, clause: readonly Token[], text: string, from: number): Standing => {
  const named = clause.find((token) => isWord(token, 'ownLevel') || isWord(token, 'subordinate'));
  if (named === undefined) return circle;
  return from - named.to > 8 || CATEGORY.test(text.slice(named.to, from)) ? { ...circle, borrows: 'no' } : circle;
};

/** What makes a category of the word for a circle: 乡镇概况2条, 局机关各部门发文件120条. */
const CATEGORY = /概况|动态|建设|简介|介绍|文件|新闻|要闻|机构|类|专栏|通知|公告/u;
