import { charSet } from '../../language/chars.js';
import { type NumberToken, readNumbers } from '../../language/quantities.js';
import { findTerms, type TermMatch } from './lexicon/index.js';
import { contextual, type Grammar, type Term } from './lexicon/term.js';
import { answersInTime } from './timeliness.js';

/** A term of the lexicon where it stands in the matching copy. */
export interface TermToken {
  readonly type: 'term';
  readonly from: number;
  readonly to: number;
  readonly term: Term;
}

/** `,` and `、` part what belongs together, `;` and `:` less so, `.` ends a sentence (。！？). */
interface Mark {
  readonly type: 'mark';
  readonly from: number;
  readonly to: number;
  readonly mark: ',' | '、' | ';' | ':' | '(' | ')' | '.';
}

/** What the grammar works on: numbers, terms and marks, in order. */
export type Token = NumberToken | TermToken | Mark;

/** True of a small word of this meaning (未, 其中, 均). */
export const isWord = (token: Token | undefined, word: Grammar): boolean =>
  token?.type === 'term' && token.term.type === 'grammar' && token.term.word === word;

const MARKS: ReadonlyMap<string, Mark['mark']> = new Map([
  [',', ','],
  ['、', '、'],
  [';', ';'],
  [':', ':'],
  ['(', '('],
  [')', ')'],
  ['。', '.'],
  ['!', '.'],
  ['?', '.'],
  ['\n', '.'],
]);

const MARK_SIGNS = charSet([...MARKS.keys()].join(''));

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['"', '"'],
]);

const OPENINGS = charSet([...CLOSING.keys()].join(''));

/** What a straight quotation mark never holds: it does not tell its beginning from its end, and may stand alone. */
const STOPS = /[,。;:]/u;

/** Titles, and quotations short enough to be names: their numbers count nothing (《…32条》, “5·15”). */
const silentSpans = (text: string): Array<readonly [number, number]> => {
  const spans: Array<readonly [number, number]> = [];
  for (let at = 0; at < text.length; at++) {
    if (!OPENINGS.has(text.charCodeAt(at))) continue;
    const closing = CLOSING.get(text[at]!)!;
    const limit = closing === '”' || closing === '"' ? 24 : 120;
    const inside = text.slice(at + 1, at + 1 + limit).indexOf(closing);
    if (inside < 0) continue;
    const end = at + 1 + inside;
    if (closing === '"' && STOPS.test(text.slice(at + 1, end))) continue;
    spans.push([at, end + 1]);
    at = end;
  }
  return spans;
};

/** Terms inside a title or a quotation are names of something else, unless the quotation is the term (“无法提供”). */
const isQuoted = (token: { from: number; to: number }, span: readonly [number, number] | undefined): boolean =>
  span !== undefined && token.from > span[0] && token.to < span[1] && token.to - token.from < span[1] - span[0] - 2;

const HOTLINE: Term = { type: 'domain', domain: 'foreign' };

/** 12366, 96156: the number of a service line names other business. */
const isHotline = (number: NumberToken, text: string): boolean =>
  number.type === 'quantity' &&
  number.kind === 'none' &&
  /^(?:12\d{3}|96\d{3,4})$/.test(text.slice(number.from, number.to));

const WEBSITE: Term = { type: 'channel', channel: 'website' };

/** “汉洛教育网” is a web site by its name. */
const quotedSites = (text: string, silent: ReadonlyArray<readonly [number, number]>): TermToken[] =>
  silent
    .filter(
      ([from, to]) =>
        text[from] === '“' &&
        /(?:网|网站|在线|门户)$/u.test(text.slice(from + 1, to - 1)) &&
        !/(?:微信|微博|公众号|抖音|视频号|客户端)$/u.test(text.slice(Math.max(0, from - 3), from)) &&
        !/^(?:门户网站|网站|官方|政务)?(?:微信|微博|公众号|抖音|客户端|网站)/u.test(text.slice(to, to + 8)),
    )
    .map(([from, to]) => ({ type: 'term', from, to, term: WEBSITE }));

const ONLINE: Term = { type: 'channel', channel: 'online' };

/** “互联网+海关”平台: a way online, by its name. */
const quotedPlatforms = (text: string, silent: ReadonlyArray<readonly [number, number]>): TermToken[] =>
  silent
    .filter(
      ([from, to]) =>
        text.startsWith('“互联网+', from) &&
        /^(?:一体化)?(?:平台|系统)(?:提交|提出|申请|收到|递交)/u.test(text.slice(to, to + 8)),
    )
    .map(([from, to]) => ({ type: 'term', from, to, term: ONLINE }));

const MEDIA: Term = { type: 'channel', channel: 'media' };

/** 《揭川日报》 is a newspaper by its name. */
const newspapers = (text: string, silent: ReadonlyArray<readonly [number, number]>): TermToken[] =>
  silent
    .filter(
      ([from, to]) =>
        text[from] === '《' && /(?:日报|晚报|时报|晨报|早报|周报|商报)$/u.test(text.slice(from + 1, to - 1)),
    )
    .map(([from, to]) => ({ type: 'term', from, to, term: MEDIA }));

const OWN_LEVEL: Term = { type: 'grammar', word: 'ownLevel' };

/** 其中区政府收到121件: of a whole district the government itself. */
const governments = (text: string): TermToken[] =>
  [
    ...text.matchAll(
      /其中[,:]?(?<who>[省市州县区]?(?:人民)?政府(?:办公室|办公厅|办|本级)?)(?=共?(?:收到|受理|新收|接收|答复|办结|办理|主动公开))/gu,
    ),
  ].map((match) => {
    const to = match.index + match[0].length;
    return { type: 'term', from: to - match.groups!.who!.length, to, term: OWN_LEVEL };
  });

const ALL_DISCLOSED: Term = {
  type: 'figure',
  domain: 'disclosure',
  options: [{ key: 'disclosure.total', units: 'items' }],
  loose: true,
  sole: true,
};

/** 主动公开环境信息640条: what a bureau of the environment discloses is all that it discloses. */
const ownInformation = (text: string, matches: readonly TermMatch[]): TermToken[] => {
  if (!text.includes('主动公开')) return [];
  const known = new Set(matches.filter(isWhole).map(({ from }) => from));
  return [...text.matchAll(/主动公开(?:了)?(?<what>\p{Script=Han}{1,6})信息(?:共计|合计|共|总数|数量|数)?(?=\d)/gu)]
    .filter(({ index }) => !known.has(index))
    .filter(({ groups }) => !/[的和及与类]|政府|政务|各/u.test(groups!.what!))
    .map((match) => ({ type: 'term', from: match.index, to: match.index + match[0].length, term: ALL_DISCLOSED }));
};

/** 主动公开文件信息 is a term of the lexicon from end to end. */
const isWhole = ({ from, to }: TermMatch): boolean => to - from > '主动公开'.length;

/** The tokens of a matching copy in order, without overlap; a number beats a term at the same place (零件). */
export const tokenize = (text: string): Token[] => {
  const silent = silentSpans(text);
  const numbers = readNumbers(text, silent);
  const matches = findTerms(text);
  const own = [...ownInformation(text, matches), ...answersInTime(text)].sort((one, other) => one.from - other.from);
  const tokens: Token[] = [...own];
  const dropped = new Set<NumberToken>();
  let next = 0;
  let quote = 0;
  let inner = 0;
  for (const match of matches) {
    while (inner < own.length && own[inner]!.to <= match.from) inner++;
    if (own[inner] !== undefined && own[inner]!.from <= match.from) continue;
    while (next < numbers.length && numbers[next]!.to <= match.from) next++;
    const number = numbers[next];
    if (number !== undefined && number.from < match.to && number.to > match.from) {
      const nobody = match.term.type === 'grammar' && match.term.word === 'not' && match.from < number.from;
      if (!nobody) continue;
      dropped.add(number); // 无一人
    }
    while (quote < silent.length && silent[quote]![1] <= match.from) quote++;
    const gazette = match.term.type === 'channel' && match.term.channel === 'gazette' && text[match.to] === '》';
    if (!gazette && isQuoted(match, silent[quote])) continue;
    if (match.term.type === 'neutral') continue;
    const term = isCountedAbsence(text, match) ? NOT_EXISTING : match.term;
    tokens.push({ type: 'term', from: match.from, to: match.to, term });
  }
  for (const number of numbers) {
    if (dropped.has(number)) continue;
    tokens.push(isHotline(number, text) ? { type: 'term', from: number.from, to: number.to, term: HOTLINE } : number);
  }
  if (silent.length > 0) {
    tokens.push(...quotedSites(text, silent), ...quotedPlatforms(text, silent), ...newspapers(text, silent));
  }
  if (text.includes('其中')) tokens.push(...governments(text));
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    if (!MARK_SIGNS.has(text.charCodeAt(at))) continue;
    const mark = MARKS.get(text[at]!)!;
    while (last < numbers.length && numbers[last]!.to <= at) last++;
    const inside = numbers[last];
    if (inside !== undefined && inside.from <= at) continue;
    tokens.push({ type: 'mark', from: at, to: at + 1, mark });
  }
  return dropMarksInTerms(tokens.sort((a, b) => a.from - b.from || b.to - a.to));
};

const [NOT_EXISTING] = contextual('', {
  applications: { figure: { key: 'applications.outcomes.doesNotExist.total', units: 'cases' } },
});

/** 不存在9件 counts what was not there; 不存在 before a noun denies it. */
const isCountedAbsence = (text: string, { from, to }: TermMatch): boolean =>
  text.slice(from, to) === '不存在' && /^(?:的|有|共|为|数|:)?\d/u.test(text.slice(to, to + 2));

/** A comma inside a term (国家安全、公共安全、…) parts nothing. */
const dropMarksInTerms = (tokens: readonly Token[]): Token[] => {
  const kept: Token[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.type === 'mark' && token.from < end) continue;
    kept.push(token);
    if (token.type === 'term') end = Math.max(end, token.to);
  }
  return kept;
};
