import { type Ground, optionsOf } from './meaning.js';
import { fits, groundFor, isSite, isVerb, type Place, type Reading } from './reading.js';
import type { TermToken } from './tokens.js';
import type { Near, Window } from './window.js';

/** Words that may stand between a comma and a number without naming anything. */
const FILLERS =
  '全年度 全年 本年度 年度 今年 我局 我镇 我县 我市 我区 我乡 我办 我委 本局 本镇 本县 本市 本区 全局 全镇 全县 全市 全区 已经 已 累计 总计 总共 共计 合计 总数 数量 共 计 为 有 达到 达 约 近 超过 的 了 截至 目前 其中 及时 先后 实际 作出指引 作出说明 作出解释 作出答复 书面告知 告知申请人 已告知 告知 引导 指引 召开 举办 举行 组织 开展 接待 参加'
    .split(' ')
    .sort((one, other) => other.length - one.length);

/** True where the words are fillers from end to end. */
const isFiller = (words: string): boolean => {
  let at = 0;
  while (at < words.length) {
    const filler =
      FILLERS.find((word) => words.startsWith(word, at)) ?? /^\d{4}年度?/u.exec(words.slice(at, at + 6))?.[0];
    if (filler === undefined) return false;
    at += filler.length;
  }
  return true;
};

/** A noun reaches over a comma only where nothing but fillers and verbs stands between the comma and the number. */
export const reaches = ({ tokens, index, quantity, text }: Place): boolean => {
  let words = '';
  let to = quantity.from;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === 'mark' && (token.mark === ',' || token.mark === ':')) {
      words = text.slice(token.to, to) + words;
      return isFiller(words);
    }
    if (token.type === 'term' && (token.term.type === 'verb' || token.term.type === 'grammar')) {
      words = text.slice(token.to, to) + words;
      to = token.from;
    } else if (token.type === 'term' && token.term.type === 'object') {
      return text.slice(token.to, quantity.from).includes('信息');
    } else if (token.type !== 'year') return true;
  }
  return true;
};

/** Nearer words that say the number counts something else. */
export const blocksReach = (near: Near, { quantity, text }: Place): boolean =>
  near.token.term.type === 'domain' ||
  (near.token.term.type === 'object' && !text.slice(near.token.to, quantity.from).includes('信息'));

/** 开通政务微博3个，发布信息45318条: a bare verb of publishing speaks of the channel that is the subject of the sentence. */
export const subjectChannel = (place: Place, left: Window, ground: Ground): Reading | null => {
  const { tokens, index, quantity, text } = place;
  if (!left.terms.some((near) => near.level === 0 && isVerb(near, 'publish')) || left.among) return null;
  const channels: TermToken[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === 'mark' && (token.mark === '.' || token.mark === ';')) break;
    if (token.type === 'term' && token.term.type === 'channel' && !channels.some((other) => sameChannel(other, token)))
      channels.push(token);
  }
  const [channel] = channels;
  const verb = left.terms.find((near) => isVerb(near, 'publish'))!.token;
  const general = /^(?:各类|政务|政府)*(?:信息|文章|推文|动态|稿件)?(?:共|累计)?$/u.test(
    text.slice(verb.to, quantity.from),
  );
  if (channel === undefined || channels.length > 1 || isAmongWays(text, channel)) return null;
  if (!general && (channel.term.type !== 'channel' || isSite(channel.term.channel))) return null;
  if (isGazetteOf(channel, text.slice(verb.to, quantity.from))) return null;
  const here = groundFor(ground, left.terms, 0, quantity);
  const option = fits(optionsOf(channel.term, here), quantity);
  return option === undefined ? null : { key: option.key, token: channel, loose: true };
};

/** 门户网站和智慧江浦客户端等渠道: one way of several, the others of which have no key. */
export const isAmongWays = (text: string, { to }: TermToken): boolean =>
  /^[、和及与][^,。;、\d]{2,12}等(?:多种|各种)?(?:方式|渠道|形式|途径|载体|媒介)/u.test(text.slice(to, to + 24));

/** 政府公报全年编发24期，刊登市政府规章3件: the documents of one kind are not all that it published. */
const isGazetteOf = ({ term }: TermToken, words: string): boolean =>
  term.type === 'channel' && term.channel === 'gazette' && /规章|规范性文件/u.test(words);

const sameChannel = (one: TermToken, other: TermToken): boolean =>
  one.term.type === 'channel' && other.term.type === 'channel' && one.term.channel === other.term.channel;
