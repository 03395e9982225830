import type { Quantity } from '../../language/quantities.js';
import type { FigureKey, Scope } from '../../schema/keys.js';
import { behindLast } from './clause.js';
import { accepts } from './meaning.js';
import type { Binding } from './reading.js';
import { isWord, type Token } from './tokens.js';
import { leftOf } from './window.js';
import type { Turn, Work } from './work.js';

/**
 * Wholes and parts: where several numbers of a sentence got one name, which of them states the figure.
 */

/** Settles wholes and parts once all quantities of a sentence are bound. */
export const settleParts = (work: Work): void => {
  nameHandled(work);
  dropCaseload(work);
  dropParts(work);
  dropAsides(work.bindings);
  nameDismissed(work);
  nameWhole(work);
};

/** What is all of a family, and its parts. */
const WHOLES: ReadonlyArray<readonly [whole: FigureKey, part: RegExp]> = [
  ['disclosure.total', /^disclosure\.byChannel\./],
  ['resources.staff.total', /^resources\.staff\.(?:full|part)Time$/],
];

/**
 * 公开工作信息1318条（其中网站402条、微信公众号916条）, 工作人员118人，其中专职11人、兼职107人: a number that is just the sum of
 * the parts told behind it is all of them.
 */
const nameWhole = ({ tokens, bindings }: Work): void => {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'quantity' || bindings.has(token)) continue;
    const end = endOfParts(tokens, index);
    const parts = tokens.slice(index, end).flatMap((part) => bindings.get(part)?.slice(0, 1) ?? []);
    const sum = parts.reduce((amount, part) => amount + part.quantity.value, 0);
    if (parts.length < 2 || sum !== token.value) continue;
    const whole = WHOLES.find(([, part]) => parts.every(({ key, scope }) => scope === 'all' && part.test(key)))?.[0];
    if (whole === undefined) continue;
    const { from, to } = token;
    bindings.set(token, [{ key: whole, scope: 'all', quantity: token, from, to, loose: false }]);
  }
};

/** Where the parts end that a bracket or 其中 behind a number opens; the number's own place where none are told. */
const endOfParts = (tokens: readonly Token[], index: number): number => {
  const [mark, among] = [tokens[index + 1], tokens[index + 2]];
  if (mark?.type !== 'mark') return index;
  const closing = mark.mark === '(' ? ')' : mark.mark === ',' && isWord(among, 'among') ? ';' : null;
  if (closing === null) return index;
  const end = tokens.findIndex((other, at) => at > index && other.type === 'mark' && other.mark === closing);
  return end < 0 && closing === ';' ? tokens.length : end;
};

/** 行政复议21件，其中维持17件、驳回4件: beside what was upheld a dismissal is another result. */
const nameDismissed = ({ bindings, text }: Work): void => {
  const upheld = [...bindings].filter(
    ([, [bound]]) => bound?.key === 'reconsideration.upheld' && bound.scope === 'all',
  );
  const isDismissed = ([, [bound]]: (typeof upheld)[number]): boolean =>
    text.slice(bound!.from, bound!.from + 2) === '驳回' || text.slice(bound!.quantity.to, bound!.to).includes('驳回');
  const dismissed = upheld.filter(isDismissed);
  if (dismissed.length !== 1 || upheld.length !== 2) return;
  const [token, [bound, ...rest]] = dismissed[0]!;
  bindings.set(token, [{ ...bound!, key: 'reconsideration.other' }, ...rest]);
};

/** 共办理申请58件，其中新收52件，上年结转6件; 收到37件，上年结转3件，合计受理40件: what was handled is both together. */
const nameHandled = ({ bindings, text }: Work): void => {
  const counts = (key: FigureKey): Array<[Token, readonly Binding[]]> =>
    [...bindings].filter(([, [first]]) => first?.key === key && first.scope === 'all');
  const received = counts('applications.received.total');
  const carried = counts('applications.carriedOver.total').find(([, [first]]) => !first!.loose);
  const handled = received.find(([token, [whole]]) => {
    if ((whole!.loose && includesCarried(text, token)) || holdsCarried(text, token)) return true;
    const { value } = whole!.quantity;
    return received.some(
      ([other, [fresh]]) =>
        carried !== undefined &&
        other !== token &&
        !fresh!.loose &&
        value === fresh!.quantity.value + carried[1][0]!.quantity.value &&
        value > fresh!.quantity.value,
    );
  });
  if (handled === undefined) return;
  bindings.set(handled[0], [{ ...handled[1][0]!, key: 'applications.handled.total', loose: false }]);
};

/** 连同2017年结转的5件，全年共办理申请178件: the words say that both are in it. */
const includesCarried = (text: string, { from }: Token): boolean => {
  const lead = behindLast(text.slice(Math.max(0, from - 40), from), '。;');
  return /(?:连同|加上|包括|含).{0,12}(?:结转|转结|转入)/u.test(lead);
};

/** 共收到申请60件（含上年结转2件）. */
const holdsCarried = (text: string, { to }: Token): boolean =>
  /^\((?:其中)?(?:含|包括|包含)[^()]{0,6}(?:上年|去年|上一年|\d{4}年)[^()]{0,4}(?:结转|转)/u.test(
    text.slice(to, to + 24),
  );

/** The count of all cases, of disclosure or of anything. */
export const isCaseload = ({ key }: Binding): boolean =>
  key === 'reconsideration.total' || key === 'litigation.all.total';

/** 行政复议案件63件、行政诉讼案件28件，其中涉及政府信息公开的复议3件、诉讼1件: what stands before 其中 is the whole caseload. */
const dropCaseload = ({ tokens, bindings }: Work): void => {
  const among = tokens.findIndex((token) => isWord(token, 'among'));
  if (among < 0 || !tokens.slice(among, among + 3).some((token) => isWord(token, 'ogi'))) return;
  const edge = tokens[among]!.from;
  for (const [token, [bound]] of [...bindings]) {
    const again = [...bindings].some(([other, [one]]) => other.from > edge && one?.key === bound?.key);
    if (token.from < edge && bound !== undefined && isCaseload(bound) && again) bindings.delete(token);
  }
};

/** Counts of a whole that one sentence can state only once. */
const ONCE: ReadonlySet<FigureKey> = new Set([
  'applications.received.total',
  'applications.outcomes.total.total',
  'disclosure.total',
]);

/** How an answer was given. */
const MANNER = /(?:当场|现场|当面|口头|电话|书面|网上|邮件|信函|邮寄)[答回]复$/u;

/**
 * 收到住房类申请6件、征收类申请9件: several numbers under one noun are parts, unless the first is the whole of the others.
 * A sum is not stated and so not reported.
 */
const dropParts = ({ bindings, text }: Work): void => {
  dropRivals(bindings, 'applications.received.total');
  for (const key of ONCE) {
    const told = (scopes: readonly Scope[]): Array<[Token, readonly Binding[]]> =>
      [...bindings].filter(([, bound]) =>
        bound.some((one) => one.key === key && scopes.includes(one.scope) && !one.loose),
      );
    const same = told(['all']);
    const values = same.map(([token]) => (token as Quantity).value);
    if (same.length < 2 || values.every((value) => value === values[0])) continue;
    const sumOf = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0);
    const circles = told(['all', 'ownLevel', 'subordinate']).map(([token]) => (token as Quantity).value);
    if (circles.at(-1) === values.at(-1) && circles.at(-1) === sumOf(circles.slice(0, -1))) {
      for (const [token] of same.slice(0, -1)) bindings.delete(token); // 市本级156件，各部门811件，…全市合计2292件
      continue;
    }
    const last = values.length - 1;
    const ways = same.filter(([token]) => MANNER.test(text.slice(Math.max(0, token.from - 4), token.from)));
    const drop =
      ways.length === same.length
        ? same // 当场答复11件，书面答复6件
        : values[0]! >= sumOf(values.slice(1))
          ? same.slice(1)
          : values[last] === sumOf(values.slice(0, last))
            ? same.slice(0, last)
            : same;
    for (const [token] of drop) bindings.delete(token);
    if (drop === same) dropHints(bindings, key);
  }
};

/** 市发改委主动公开信息133条，市信用办公开信息475条: where no statement is the whole, no hint beside them is. */
const dropHints = (bindings: Map<Token, readonly Binding[]>, key: FigureKey): void => {
  for (const [token, bound] of [...bindings])
    if (bound.some((one) => one.key === key && one.loose)) bindings.delete(token);
};

/** 其中县政府办公室37件，县直部门71件: of two that could both be the level itself neither is. */
const dropRivals = (bindings: Map<Token, readonly Binding[]>, key: FigureKey): void => {
  const own = [...bindings].filter(([, bound]) => bound.some((one) => one.key === key && one.scope === 'ownLevel'));
  if (new Set(own.map(([token]) => (token as Quantity).value)).size < 2) return;
  for (const [token] of own) bindings.delete(token);
};

/** 通过网站公开1540条，通过公报公开32条: where channels stand side by side, none of them is all. */
const dropAsides = (bindings: Map<Token, readonly Binding[]>): void => {
  const channels = new Set(
    [...bindings.values()]
      .flat()
      .filter(({ key }) => key.startsWith('disclosure.byChannel.'))
      .map(({ key }) => key),
  );
  if (channels.size < 2) return;
  for (const [token, bound] of bindings)
    bindings.set(
      token,
      bound.filter((one) => one.aside !== true),
    );
};

/** 培训班2期，其中镇村干部培训班1期: behind 其中 the same figure again is a part of it. */
export const isPartOfSame = ({ tokens, index, used, order, text }: Turn, binding: Binding): boolean => {
  const whole = order[order.length - 1];
  if (
    whole === undefined ||
    whole.key !== binding.key ||
    whole.scope !== binding.scope ||
    (whole.loose && !binding.loose) ||
    text.slice(binding.from, binding.quantity.from).includes('新收') // 受理83件，其中新收77件
  )
    return false;
  return leftOf(tokens, index, used).among && binding.quantity.value <= whole.quantity.value;
};

/** 行政复议案件48件，其中涉及政府信息公开的5件: the first number was the whole caseload, the second is the figure. */
export const partOfCaseload = (
  { tokens, index, quantity, used, bindings }: Turn,
  previous: Token | null,
): Binding | null => {
  const whole = previous === null ? undefined : bindings.get(previous)?.[0];
  if (whole === undefined || !/^(?:reconsideration|litigation\.\w+|complaints|grievances)\.total$/.test(whole.key))
    return null;
  const left = leftOf(tokens, index, used);
  const names = left.terms.find((near) => isWord(near.token, 'ogi'));
  if (names === undefined || !accepts('cases', quantity) || quantity.value > whole.quantity.value) return null;
  return { ...whole, quantity, from: names.token.from, to: quantity.to };
};
