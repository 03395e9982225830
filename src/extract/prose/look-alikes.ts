import type { Binding } from './reading.js';
import { isWord, type Token } from './tokens.js';
import type { Turn } from './work.js';

/**
 * Numbers whose words name a figure while the sentence speaks of something else: a part of what was told before, a kind of
 * answer, what was asked in other business.
 */

/** What a number counts of that; null where its sentence counts something else altogether. */
export const withoutParts = (turn: Turn, made: readonly Binding[]): Binding[] | null => {
  if (made.some((binding) => isKindOfAnswer(turn, binding))) return null;
  const asked = made.some(({ key }) => key.startsWith('enquiries.')) && isAskedElsewhere(turn.tokens, turn.index);
  const part = isPartOfDisclosed(turn, made) || isOfColumn(turn);
  return made.filter(({ key }) => !(asked && key.startsWith('enquiries.')) && !(part && key === 'disclosure.total'));
};

/** 办理12345热线工单312件；接听电话305个: enquiries in the same breath as other business are of that business. */
const isAskedElsewhere = (tokens: readonly Token[], index: number): boolean => {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (isWord(token, 'ogi')) return false;
    if (token.type !== 'term' || token.term.type !== 'domain' || token.term.bare) continue;
    return token.term.domain === 'foreign';
  }
  return false;
};

/** 通过网站发布640条，其中主动公开140条: behind 其中 what was disclosed is a part of what was counted before it. */
const isPartOfDisclosed = ({ tokens, index, order }: Turn, made: readonly Binding[]): boolean => {
  const total = made.find(({ key }) => key === 'disclosure.total');
  const whole = order.findLast(({ key }) => key.startsWith('disclosure.') && !key.includes('Documents'));
  if (total?.scope !== 'all' || whole?.scope !== 'all' || whole.quantity.value < total.quantity.value) return false;
  // 公开总数730条，其中主动公开715条: of a hint the plain statement is no part, unless it is one of a channel.
  if (whole.loose && !made.some(({ key }) => key.startsWith('disclosure.byChannel.'))) return false;
  const place = tokens.indexOf(whole.quantity);
  return tokens.slice(place, index).some((token) => isWord(token, 'among'));
};

/** The column of a site that a clause names in quotation marks. */
const COLUMN = /[“"]([^“”",;.。、]{1,16})[”"](?:专栏|栏目|栏|板块|频道)/u;

/** So far before its number a column may be named. */
const COLUMN_REACH = 40;

/** 在“通知公告”栏公开信息30条: of one column, which is a part of what was disclosed, unless it is the column for all of it. */
const isOfColumn = ({ text, quantity }: Turn): boolean => {
  const before = text.slice(Math.max(0, quantity.from - COLUMN_REACH), quantity.from);
  const clause = before.slice(Math.max(...[',', ';', '。'].map((stop) => before.lastIndexOf(stop))) + 1);
  const column = COLUMN.exec(clause);
  return column !== null && !column[1]!.includes('公开');
};

/** 收到申请11件，其中主动公开1件，咨询2件: of applications, whatever the words of an answer look like. */
const isKindOfAnswer = ({ order, quantity }: Turn, { key }: Binding): boolean => {
  const received = order.find((bound) => bound.key === 'applications.received.total');
  return (
    received !== undefined &&
    (key === 'disclosure.total' || key === 'enquiries.total') &&
    ['件', '起', '宗', '例'].includes(quantity.unit) &&
    quantity.value <= received.quantity.value
  );
};
