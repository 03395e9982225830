import type { FigureKey } from '../../schema/keys.js';
import { type Ground, LEADERS, optionsOf, resultKey } from './meaning.js';
import type { Binding } from './reading.js';
import { isWord, type TermToken, type Token } from './tokens.js';
import { isSpanOfTime } from './window.js';
import type { Sentence } from './work.js';

/** A figure that the sentence asserts without a number: 均为当面申请, 复议机关维持原答复. */
export interface Implied {
  readonly key: FigureKey;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Totals stated so far in a passage, for 均 and 全部. */
export interface Totals {
  received: Binding | null;
  /** Cases of earlier years: with them 全部办结 is more than was received. */
  carriedOver: Binding | null;
  answered: Binding | null;
  disclosed: Binding | null;
  asked: Binding | null;
  /** Cases stated, by route. */
  readonly cases: Map<string, Binding>;
}

/** No totals stated yet. */
export const emptyTotals = (): Totals => ({
  received: null,
  carriedOver: null,
  answered: null,
  disclosed: null,
  asked: null,
  cases: new Map(),
});

/** Updates the totals with what a sentence states. */
export const noteTotal = (totals: Totals, binding: Binding): void => {
  if (binding.scope !== 'all') return;
  if (binding.loose) {
    // 办理申请12件，已全部按期限答复: what was handled stands for what was received, until that is told.
    if (binding.key === 'applications.received.total') totals.received ??= binding;
    return;
  }
  if (binding.key === 'applications.received.total') totals.received = binding;
  else if (binding.key === 'applications.carriedOver.total') totals.carriedOver = binding;
  else if (binding.key === 'applications.outcomes.total.total' || binding.key === 'applications.closed.total')
    totals.answered = binding;
  else if (binding.key === 'disclosure.total') totals.disclosed = binding;
  else if (binding.key === 'enquiries.total') totals.asked = binding;
  else if (/^(?:reconsideration|litigation\.\w+)\.total$/.test(binding.key))
    totals.cases.set(binding.key.slice(0, -'.total'.length), binding);
};

/** How a figure shares in a total. */
type Kind = 'channel' | 'outcome' | 'closing' | 'enquiry';

/** A stretch of a sentence without commas. */
interface Clause {
  /** Where it begins among the tokens of the sentence. */
  readonly from: number;
  readonly tokens: readonly Token[];
  /** Whether it holds a number. */
  readonly counted: boolean;
}

/** So many tokens to either side of a word may belong to its clause; more without a comma are no language. */
const CLAUSE_REACH = 80;

/** The comma clause around a token. */
const clauseAround = (tokens: readonly Token[], index: number): Clause => {
  const isEdge = (token: Token): boolean => token.type === 'mark' && ',;.()'.includes(token.mark);
  let from = index;
  let to = index;
  const first = Math.max(0, index - CLAUSE_REACH);
  const last = Math.min(tokens.length - 1, index + CLAUSE_REACH);
  while (from > first && !isEdge(tokens[from - 1]!)) from--;
  // 14封（含2封转下年度）均…: what stands before a bracket is of the clause too.
  const open = opensAt(tokens, from - 1);
  if (open > 0) from = open;
  while (from > first && !isEdge(tokens[from - 1]!)) from--;
  while (to < last && !isEdge(tokens[to + 1]!)) to++;
  const clause = tokens.slice(from, to + 1);
  return {
    from,
    tokens: clause,
    counted: clause.some(counts),
  };
};

/** A number that counts something or gives a share; 15个工作日 does neither. */
const counts = (token: Token): boolean =>
  (token.type === 'quantity' && token.kind !== 'foreign') || token.type === 'percentage';

/** Where the bracket begins that closes at a place; -1 where none closes there. */
const opensAt = (tokens: readonly Token[], close: number): number => {
  const token = tokens[close];
  if (token?.type !== 'mark' || token.mark !== ')') return -1;
  for (let at = close - 1; at >= 0; at--) {
    const other = tokens[at]!;
    if (other.type === 'mark' && other.mark === '(') return at;
    if (other.type === 'mark' && other.mark === '.') return -1;
  }
  return -1;
};

/** How a figure shares in what was counted before; null where it does not. */
const kindOf = (key: FigureKey): Kind | null => {
  if (key.startsWith('fees.') || key.startsWith('resources.staff.')) return 'outcome';
  if (key.startsWith('applications.received.') && key !== 'applications.received.total') return 'channel';
  if (key.startsWith('applications.byChannel.')) return 'channel';
  if (/^enquiries\.(?:phone|inPerson|online)$/.test(key)) return 'enquiry';
  if (key.startsWith('applications.closed.') || key === 'applications.outcomes.total.total') return 'closing';
  return key.startsWith('applications.outcomes.') ? 'outcome' : null;
};

/** 收到申请1件，为信函申请，告知非本机关掌握: what is said of the one application is said of all. */
const saysOfOne = (sentence: Sentence, index: number, totals: Totals): boolean => {
  const token = sentence.tokens[index]!;
  if (totals.received?.quantity.value !== 1 || token.type !== 'term') return false;
  const before = sentence.text.slice(Math.max(0, token.from - 16), token.from);
  const comma = before.lastIndexOf(',');
  if (comma < 0) return false;
  const lead = before.slice(comma + 1);
  if (token.term.type === 'channel') return /^(?:为|系|是|属|通过|以|采取)?$/u.test(lead);
  const kinds = optionsOf(token.term, sentence.grounds[index]!).map(({ key }) => kindOf(key));
  if (kinds.includes('closing'))
    return /^(?:已经?|业已|现已)(?:依法|依规|及时|书面|按照?规定|按照?要求|按照?程序|进行|予以|作出|向申请人)*$/u.test(
      lead,
    );
  return (
    kinds.includes('outcome') &&
    /^(?:为|系|是|属|告知|答复|答复为|答复类型为|答复结果为|结果为|已|依法|经审查)?(?:申请人)?[“]?$/u.test(lead)
  );
};

/** The total that holds for figures of this kind. */
const wholeOf = (kind: Kind | null, totals: Totals): Binding | null => {
  if (kind === null) return null;
  const older = (totals.carriedOver?.quantity.value ?? 0) > 0;
  const worked = older ? null : totals.received;
  if (kind === 'channel') return totals.received;
  if (kind === 'enquiry') return totals.asked;
  // 受理13件，答复11件，均在法定期限内办结: what was counted last.
  const answeredLast = totals.answered !== null && totals.answered.from > (totals.received?.from ?? -1);
  return kind === 'outcome' || answeredLast ? (totals.answered ?? worked) : worked;
};

/** 不予公开3件，均属于国家秘密: the reasons share what their family counts. */
const familyWhole = (sentence: Sentence, key: FigureKey, before: number): Binding | null | undefined => {
  const whole = /^fees\.(?!total|waived|processing)/.test(key)
    ? 'fees.total'
    : /^resources\.staff\.(?:full|part)Time$/.test(key)
      ? 'resources.staff.total'
      : null;
  if (whole !== null) return boundBefore(sentence, before, whole);
  const family = /^applications\.outcomes\.(?:refused|unavailable|notProcessed|other)\./.exec(key)?.[0];
  if (family === undefined || key === `${family}subtotal.total`) return undefined;
  return boundBefore(sentence, before, `${family}subtotal.total`);
};

/** What was bound last before a place in the sentence, if it is this figure. */
const boundBefore = (sentence: Sentence, before: number, key: string): Binding | null => {
  for (let at = before - 1; at >= 0; at--) {
    const bound = sentence.bindings.get(sentence.tokens[at]!)?.[0];
    if (bound !== undefined) return bound.key === key ? bound : null;
  }
  return null;
};

/** 其余, 未: then what is said holds for a part only. */
const isRest = (token: Token): boolean => isWord(token, 'rest') || isWord(token, 'not');

/** A channel by which people applied, and not one by which they were answered (全部邮件回复). */
const isWay = (text: string, token: TermToken): boolean =>
  /^(?:方式|形式|渠道|途径|网站|系统|平台)?(?:申请|提出|提交|递交|收到|受理|办理|[,;。、)]|$)/u.test(
    text.slice(token.to, token.to + 6),
  );

/** 均为网上申请, 全部按时办结, 均已答复: the whole of what was counted. */
const readAll = (sentence: Sentence, index: number, totals: Totals, later: Totals): Implied[] => {
  const clause = clauseAround(sentence.tokens, index);
  const all = sentence.tokens[index]!;
  const counted = clause.tokens.filter(counts);
  if (counted.some((token) => token.from > all.from) || clause.tokens.some(isRest)) return [];
  // 19件申请全部在法定时限内办结: the clause itself says of how many.
  const own = counted.map((token) => sentence.bindings.get(token)?.[0]).find((bound) => bound !== undefined);
  const family = own === undefined ? undefined : /^(applications\.outcomes\.\w+\.)subtotal\.total$/.exec(own.key)?.[1];
  if (counted.length > 0 && own?.key !== 'applications.received.total' && family === undefined) return [];
  // 企业档案查询4600户次，均…: what was counted before is meant, and no application that comes later.
  const opens = !sentence.tokens.some(
    (token) =>
      token.from < all.from && token.type === 'quantity' && !isSpanOfTime(token) && !sentence.bindings.has(token),
  );
  const implied: Implied[] = [];
  const names = clause.tokens.filter(
    (token): token is TermToken => token.type === 'term' && token.term.type !== 'grammar' && token.from >= all.from,
  );
  const channels = new Set(
    names
      .flatMap((token) => optionsOf(token.term, sentence.grounds[index]!))
      .map(({ key }) => key)
      .filter((key) => key.includes('.byChannel.')),
  );
  for (const token of names) {
    const ground = sentence.grounds[clause.from + clause.tokens.indexOf(token)]!;
    for (const { key } of optionsOf(token.term, ground)) {
      const kind = kindOf(key);
      if (kind === 'enquiry' && token.term.type !== 'figure') continue; // 全部当场答复 is no way of asking
      if (family !== undefined && !key.startsWith(family)) continue; // 不予公开的2件均涉及个人隐私
      if (kind === null || (key.includes('.byChannel.') && (channels.size > 1 || !isWay(sentence.text, token))))
        continue;
      const of = familyWhole(sentence, key, index);
      const ahead = opens ? wholeOf(kind, later) : null;
      const whole = of === undefined ? (own ?? wholeOf(kind, totals) ?? ahead) : of;
      if (whole === null) continue;
      const made = { value: whole.quantity.value, from: all.from, to: token.to };
      implied.push({ key, ...made });
      if (key === 'applications.closed.onTime') {
        const answers = /答复|回复/u.test(sentence.text.slice(token.from, token.to));
        implied.push({ key: answers ? 'applications.outcomes.total.total' : 'applications.closed.total', ...made });
      }
    }
  }
  return implied;
};

/** 被申请行政复议2件，均维持; 复议机关维持原答复; 正在办理中: the result of all cases just counted by one route. */
const resultOn = (sentence: Sentence, index: number, totals: Totals, ground: Ground): Implied[] => {
  const token = sentence.tokens[index] as TermToken;
  const cases = ground.route === null ? undefined : totals.cases.get(ground.route);
  if (cases === undefined || cases.quantity.value === 0) return [];
  const clause = clauseAround(sentence.tokens, index);
  if (clause.counted || clause.tokens.some(isRest)) return [];
  const option =
    token.term.type === 'result'
      ? resultKey(token.term.result, ground.route)
      : optionsOf(token.term, ground).find(({ key }) => key.startsWith(`${ground.route}.`));
  if (option === null || option === undefined) return [];
  const all = clause.tokens.some((other) => isWord(other, 'all'));
  const pending = token.term.type !== 'result' || token.term.result === 'pending';
  if (cases.quantity.value !== 1 && !all && !pending) return [];
  return [{ key: option.key, value: cases.quantity.value, from: token.from, to: token.to }];
};

/** 行政复议8件，行政诉讼16件，均维持…: the result holds for both, where nothing was said of the first. */
const readResult = (sentence: Sentence, index: number, totals: Totals, settled: ReadonlySet<string>): Implied[] => {
  const ground = sentence.grounds[index]!;
  const result = resultOn(sentence, index, totals, ground);
  const both = ground.route === 'litigation.all' && !settled.has('reconsideration');
  const earlier = totals.cases.get('reconsideration');
  if (result.length === 0 || !both || earlier === undefined || !sentence.tokens.includes(earlier.quantity))
    return result;
  const { tokens } = clauseAround(sentence.tokens, index);
  if (!tokens.some((token) => isWord(token, 'all'))) return result;
  return [...resultOn(sentence, index, totals, { ...ground, route: 'reconsideration' }), ...result];
};

/** 在线访谈3次，主要负责同志均到场参加: the leaders came to all of them. */
const readLeaders = (sentence: Sentence, index: number): Implied[] => {
  const [leaders, all] = [sentence.tokens[index - 1], sentence.tokens[index]!];
  const led = leaders?.type === 'term' && leaders.term.type === 'contextual' && 'engagement' in leaders.term.meanings;
  const { text } = sentence;
  if (!led || leaders.to !== all.from || !/^(?:亲自)?(?:到场|出席|参加|参与)/u.test(text.slice(all.to, all.to + 6)))
    return [];
  for (let at = index - 1; at >= 0; at--) {
    const bound = sentence.bindings.get(sentence.tokens[at]!)?.[0];
    const key = bound === undefined ? undefined : LEADERS.get(bound.key);
    if (key !== undefined) return [{ key, value: bound!.quantity.value, from: leaders.from, to: all.to + 2 }];
    if (bound !== undefined) return [];
  }
  return [];
};

/** 行政诉讼1件，未经复议直接起诉: all of the suits went this way. */
const readWay = (sentence: Sentence, index: number, totals: Totals): Implied[] => {
  const token = sentence.tokens[index] as TermToken;
  const key = token.term.type === 'figure' ? token.term.options[0]!.key : undefined;
  if (key !== 'litigation.direct.total' && key !== 'litigation.afterReconsideration.total') return [];
  const suits = totals.cases.get('litigation.all');
  const clause = clauseAround(sentence.tokens, index);
  if (suits === undefined || clause.counted || clause.tokens.some(isRest)) return [];
  if (suits.quantity.value !== 1 && !clause.tokens.some((other) => isWord(other, 'all'))) return [];
  totals.cases.set(key.slice(0, -'.total'.length), { ...suits, key });
  return [{ key, value: suits.quantity.value, from: token.from, to: token.to }];
};

/**
 * Everything a sentence implies, in order. `totals` is brought up to date on the way; `later` is what the whole passage
 * states, for sentences that stand before their total.
 */
export const readImplied = (sentence: Sentence, totals: Totals, later: Totals): Implied[] => {
  const implied: Implied[] = [];
  const settled = new Set<string>(); // routes of which a result was counted or implied
  for (const [index, token] of sentence.tokens.entries()) {
    for (const binding of sentence.bindings.get(token) ?? []) {
      noteTotal(totals, binding);
      const route = /^(reconsideration|litigation\.\w+)\.(total)?/.exec(binding.key);
      if (route?.[2] === 'total') settled.delete(route[1]!);
      else if (route !== null) settled.add(route[1]!);
    }
    if (token.type === 'percentage' && token.kind === 'percent' && token.value === 100) {
      implied.push(...readDigitized(sentence, index, totals));
      continue;
    }
    if (token.type !== 'term') continue;
    if (isWord(token, 'all')) implied.push(...readAll(sentence, index, totals, later), ...readLeaders(sentence, index));
    else if (saysOfOne(sentence, index, totals)) implied.push(...readAll(sentence, index, totals, later));
    implied.push(...readWay(sentence, index, totals));
    const route = sentence.grounds[index]!.route;
    if (route === null || settled.has(route) || (token.term.type !== 'result' && token.term.type !== 'contextual'))
      continue;
    const result = readResult(sentence, index, totals, settled);
    if (result.length > 0) settled.add(route);
    implied.push(...result);
  }
  return implied.filter((one, at) => implied.findIndex((other) => other.key === one.key) === at);
};

/** 全文电子化率达100%: all of what was disclosed. */
const readDigitized = (sentence: Sentence, index: number, totals: Totals): Implied[] => {
  if (totals.disclosed === null || totals.disclosed.span === 'running') return [];
  const percent = sentence.tokens[index]!;
  for (let at = index - 1; at >= 0; at--) {
    const token = sentence.tokens[at]!;
    if (token.type !== 'term') break;
    if (token.term.type === 'figure' && token.term.options[0]!.key === 'disclosure.digitized') {
      return [
        { key: 'disclosure.digitized', value: totals.disclosed.quantity.value, from: token.from, to: percent.to },
      ];
    }
  }
  return [];
};
