import type { Percentage, Quantity } from '../../language/quantities.js';
import type { FigureKey } from '../../schema/keys.js';
import {
  countsItems,
  countsThings,
  isCategory,
  isClosedClass,
  isStatement,
  isSum,
  type Label,
  labelAt,
  namesChannel,
  opensList,
  opensWeakly,
} from './categories.js';
import { behindLast, isMark } from './clause.js';
import type { Ground } from './meaning.js';
import type { Binding } from './reading.js';
import type { Token } from './tokens.js';
import type { Sentence } from './work.js';

/** A list of categories without keys, on the matching copy: 机构职能类12条，占…；业务动态类30条. */
export interface Breakdown {
  readonly of: FigureKey | null;
  readonly scope: Binding['scope'];
  readonly total?: Quantity;
  readonly exhaustive: boolean;
  readonly parts: readonly Part[];
}

interface Part {
  readonly label: string;
  readonly from: number;
  readonly quantity: Quantity;
  readonly percent?: number;
}

/** 网站、微信、微博共发布2617条: one number for several channels, which no key of a report counts. */
const isJointTotal = (tokens: readonly Token[], index: number, text: string): boolean => {
  const quantity = tokens[index]!;
  if (
    !/共(?:发布|公开|发|公布|推送)?[^,。;、:\d]{0,8}$/u.test(text.slice(Math.max(0, quantity.from - 14), quantity.from))
  )
    return false;
  const channels = new Set<string>();
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === 'mark' && token.mark !== '、') break;
    if (token.type === 'quantity') return false;
    if (token.type === 'term' && token.term.type === 'channel') channels.add(token.term.channel);
  }
  return channels.size >= 2;
};

/** The joint total of a sentence and the channels counted behind it. */
const readJoint = ({ tokens, text, bindings }: Sentence): Breakdown[] =>
  tokens.flatMap((token, index) => {
    const stated = bindings.get(token)?.some((bound) => !bound.loose) ?? false;
    if (token.type !== 'quantity' || stated || !countsItems(token)) return [];
    if (!isJointTotal(tokens, index, text)) return [];
    let end = token.to;
    const parts = tokens.slice(index + 1).flatMap((part) => {
      if (part.type !== 'quantity') return [];
      const start = end;
      end = part.to;
      const [bound] = bindings.get(part) ?? [];
      if (bound === undefined || !bound.key.startsWith('disclosure.byChannel.')) return [];
      const { label, from } = labelAt(text, part.from, start);
      return [{ label, from, quantity: part }];
    });
    return [{ of: null, scope: 'all', total: token, exhaustive: true, parts }];
  });

/** The share behind a number, in the brackets behind it or in its clause: no growth, and no rate of anything. */
const shareBehind = ({ tokens, text }: Sentence, index: number): number | undefined => {
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.type === 'quantity' || isMark(token, '.;')) return undefined;
    if (token.type !== 'percentage') continue;
    const between = text.slice(tokens[index]!.to, token.from);
    return /分别|(?<!新)增|[减升降幅]|(?<!比)率/u.test(between) ? undefined : (token as Percentage).value;
  }
  return undefined;
};

/** A list that is being read: what it is of, and its parts so far. */
interface List {
  /** The figure that the parts make; null where it has no key or stands nowhere. */
  of: Binding | null;
  /** The number that the parts make. */
  whole: Quantity | undefined;
  /** Told by 其中, a colon or a bracket: what follows are parts, whatever they are called. */
  opened: boolean;
  /** The list stands in brackets and ends with them. */
  readonly bracket: boolean;
  /** How many parts it takes to be a list. */
  readonly least: number;
  readonly parts: Part[];
  /** The sum of the parts, and the classifiers that they are counted with. */
  sum: number;
  readonly units: Set<string>;
}

const listOf = (of: Binding | null, whole: Quantity | undefined, opened: boolean, bracket = false): List => ({
  of,
  whole,
  opened,
  bracket,
  least: 2,
  parts: [],
  sum: 0,
  units: new Set([whole ?? of?.quantity].flatMap((number) => number?.unit ?? [])),
});

const add = (list: List, part: Part): void => {
  list.parts.push(part);
  list.sum += part.quantity.value;
  list.units.add(part.quantity.unit);
};

/** All parts are told: what follows is another statement, but for parts that are 0. */
const isComplete = ({ whole, parts, sum }: List): boolean =>
  whole !== undefined && parts.length > 1 && sum === whole.value;

const isWhole = ({ key }: Binding): boolean => key === 'disclosure.total' || key.startsWith('disclosure.byChannel.');

/** A part of a list may be a figure as well (政策解读20条); requests, cases and money are none. */
const mayBePart = ({ key }: Binding): boolean => /^(?:disclosure|engagement|complaints|enquiries)\./.test(key);

/** What is read so far of one sentence. */
interface Reader {
  readonly sentence: Sentence;
  readonly found: Breakdown[];
  list: List;
  /** The list of parts of a part (机构类信息22条,内有领导成员11条、…), while it runs. */
  inner: List | null;
  /** The number before: the label of the next one begins behind it. */
  last: Quantity | null;
  /** Where the last number of any kind ends that a mark follows (268户、补偿决定27件). */
  floor: number;
  /** The last number that is no figure; see `isMade`. */
  made: Quantity | null;
}

/**
 * Whether the parts are those of the figure. Where no word says so they may stand beside it: they are more than it, or
 * stand in another sentence and name no categories.
 */
const isOwner = ({ opened, whole, parts, sum }: List, { quantity }: Binding): boolean => {
  if (whole === undefined && sum > quantity.value) return false;
  if (opened || sum === quantity.value) return true;
  return sum < quantity.value && (whole !== undefined || parts.some(({ label }) => isCategory(label)));
};

/** The list with its parts, where they are a list at all. */
const keep = ({ found, sentence: { text } }: Reader, list: List, least = list.least): void => {
  const { of, whole, parts } = list;
  if (parts.length < least) return;
  const first = parts[0]!.from;
  const owner = of !== null && isOwner(list, of) ? of : null;
  found.push({
    of: owner?.key ?? null,
    scope: owner?.scope ?? 'all',
    ...(of === null && whole !== undefined ? { total: whole } : {}),
    exhaustive: /分别|共|全部|按类别|从类别/u.test(text.slice(Math.max(0, first - 20), first)),
    parts,
  });
};

/**
 * Ends the list of a part. Without brackets nothing says where it ends but its sum: where the parts do not make it, the
 * first alone is sure to belong to it (人事信息4条,其中任免1条,计划总结20条), and the others go on with the list around it.
 */
const closeInner = (reader: Reader): void => {
  const { inner, list } = reader;
  reader.inner = null;
  if (inner === null) return;
  const sure = inner.bracket || inner.sum === inner.whole!.value;
  if (!sure) for (const part of inner.parts.splice(1)) add(list, part);
  keep(reader, inner, 1);
};

/** Ends the list, and begins one whose whole is not told yet. */
const close = (reader: Reader, next: List = listOf(null, undefined, false)): void => {
  closeInner(reader);
  keep(reader, reader.list);
  reader.list = next;
};

/** 制作信息3200条: a number on this ground that is no figure may be the whole of a list. */
const isMade = ({ text, tokens, bindings, grounds }: Sentence, index: number): boolean => {
  const quantity = tokens[index] as Quantity;
  const { domain } = grounds[index]!;
  const here = domain === null || domain === 'disclosure' || domain === 'documents';
  if (!here || bindings.has(quantity) || countsThings(quantity) || quantity.unit === '') return false;
  return /信息|文件|公文|发文|资料|规章/u.test(text.slice(Math.max(0, quantity.from - 16), quantity.from));
};

/** Where the sentence begins: behind the stop before its first token. */
const startOf = ({ text, tokens: [first] }: Sentence): number => {
  const to = first?.from ?? 0;
  return to - behindLast(text.slice(Math.max(0, to - 80), to), '。!?\n').length;
};

/** The classes of documents are siblings: what is disclosed is one of them, and not the whole of the others. */
const isSiblingClass = ({ list: { of, parts }, inner }: Reader, { label }: Label): boolean =>
  inner === null && of?.key === 'disclosure.total' && parts.length < 2 && isClosedClass(label);

/** 制作信息3200条,其中主动公开1100条,依申请公开500条: the list of the classes, begun with the one that is a figure. */
const openClasses = (reader: Reader): void => {
  const { of, whole, parts } = reader.list;
  const [disclosed, made] = parts.length > 0 ? [parts[0]!.quantity, whole] : [of!.quantity, reader.made];
  const { whole: words, start } = labelAt(reader.sentence.text, disclosed.from, startOf(reader.sentence));
  const label = words.replace(/^[我本][局镇乡县市区委办院]/u, '');
  const all = made != null && made.value > disclosed.value ? made : undefined;
  reader.list = { ...listOf(null, all, true), least: all === undefined ? 3 : 2 };
  add(reader.list, { label, from: start + words.length - label.length, quantity: disclosed });
};

/**
 * What a list word behind a number makes of it: the whole of what follows. Behind a part of a list it is the whole of a
 * list inside (机构类信息22条,内有领导成员11条); before anything is listed, of the list itself (制发文件184件,其中…).
 */
const open = (reader: Reader, between: string, depth: number): void => {
  const { list, last, inner } = reader;
  const part = list.parts.at(-1);
  if (list.parts.length === 0) {
    list.opened = true;
    if (list.of === null && list.whole === undefined && last !== null && last === reader.made) list.whole = last;
  } else if (inner === null && last !== null && part?.quantity === last) {
    const alone = list.parts.length === 1 && !isCategory(part.label);
    if (alone && list.of === null && list.whole === undefined) {
      list.parts.pop();
      reader.list = listOf(null, last, true, depth > 0);
    } else if (alone && !list.opened)
      list.opened = true; // 公开47条,更新2条,其中…: of both
    else if (depth > 0 || isCategory(part.label) || !opensWeakly(between))
      reader.inner = listOf(null, last, true, depth > 0);
  }
};

/**
 * A number that counts the same as the whole before 其中, or counts a channel that its own words do not name, is a part
 * of it (网站发布640条,其中主动公开信息140条,双公示信息57条).
 */
const isPartOfWhole = (
  { list: { of, whole, opened } }: Reader,
  bound: Binding,
  { label }: Label,
  opens: boolean,
): boolean => {
  if (of === null || whole === undefined || !(opened || opens) || bound.quantity.value >= whole.value) return false;
  if (bound.loose && !namesChannel(label)) return true;
  return bound.key === 'disclosure.total' && bound.scope === of.scope && !/^(?:通过|在|利用)/u.test(label);
};

/** Hands one number to the list that it belongs to. */
const readNumber = (reader: Reader, index: number, depth: number): void => {
  const { sentence, last } = reader;
  const { text, tokens } = sentence;
  const quantity = tokens[index] as Quantity;
  const bound = sentence.bindings.get(quantity) ?? [];
  const floor = last?.to ?? startOf(sentence);
  const label = labelAt(text, quantity.from, Math.max(floor, reader.floor));
  const between = text.slice(floor, label.start);
  const opens = opensList(between);
  const whole = bound.find(isWhole);
  if (whole !== undefined && !isPartOfWhole(reader, whole, label, opens)) {
    close(reader, listOf(whole, quantity, false));
    return;
  }
  if (isSiblingClass(reader, label)) openClasses(reader);
  else if (opens) open(reader, between, depth);
  settleInner(reader, quantity);
  if (reader.inner === null) settleList(reader, quantity, label);
  if (goesOn(reader, index, label, bound)) {
    const percent = shareBehind(sentence, index);
    const part = { label: label.label, from: label.from, quantity, ...(percent === undefined ? {} : { percent }) };
    add(reader.inner ?? reader.list, part);
  } else if (bound.length > 0 && depth === 0 && bound[0]!.key !== 'disclosure.digitized') close(reader);
};

/** A list inside a list ends where its sum is reached. */
const settleInner = (reader: Reader, quantity: Quantity): void => {
  const { inner } = reader;
  if (inner === null || inner.bracket) return;
  const exceeds = inner.sum + quantity.value > inner.whole!.value;
  if (exceeds || (isComplete(inner) && quantity.value > 0)) closeInner(reader);
};

/** A list ends where its sum is reached or told, and where another statement begins. */
const settleList = (reader: Reader, quantity: Quantity, { label, whole }: Label): void => {
  const { list } = reader;
  if (isSum(whole)) {
    if (list.of === null && list.whole === undefined) list.whole = quantity;
    close(reader);
  } else if (isComplete(list) && quantity.value > 0) close(reader);
  else if (isStatement(label) && !(list.opened && list.parts.length === 0)) close(reader);
};

/** True where a number goes on with the list. */
const goesOn = ({ sentence, list, inner }: Reader, index: number, label: Label, bound: readonly Binding[]): boolean => {
  const quantity = sentence.tokens[index] as Quantity;
  const { whole, opened, parts, of, sum, units } = inner ?? list;
  if (!/\p{L}/u.test(label.label) || label.label.length > LONGEST_LABEL || isSum(label.whole)) return false;
  const under = opened && whole !== undefined;
  const alike = units.has(quantity.unit);
  if (!opened && isStatement(label.label)) return false;
  if (countsThings(quantity) && !alike && !(under && sum + quantity.value <= whole.value)) return false;
  const told = under || (parts.length > 0 && (opened || of === null));
  if (bound.length > 0 && !bound.some(isWhole))
    return (
      (told || parts.length > 0 || (opened && of !== null)) &&
      (under || alike) &&
      mayBePart(bound[0]!) &&
      bound[0]!.key !== 'disclosure.digitized'
    );
  const { domain } = sentence.grounds[index]!;
  return told || domain === 'disclosure' || (opened && (alike || units.size === 0) && KINDRED.has(domain));
};

/** What the parts of a list may speak of; 其中电话诉求1823件 is no part of what was published. */
const KINDRED: ReadonlySet<Ground['domain']> = new Set(['documents', 'engagement']);

/** A longer name is a sentence. */
const LONGEST_LABEL = 40;

/**
 * The category lists of a sentence: two or more numbers of one kind behind a stated whole, or side by side. `parent` is
 * what was disclosed by the sentences before.
 */
export const readBreakdowns = (sentence: Sentence, parent: Binding | null): Breakdown[] => {
  const reader: Reader = {
    sentence,
    found: readJoint(sentence),
    list: listOf(parent, undefined, false),
    inner: null,
    last: null,
    floor: 0,
    made: null,
  };
  let depth = 0;
  for (const [index, token] of sentence.tokens.entries()) {
    const before = sentence.tokens[index - 1];
    if (token.type === 'mark' && before?.type === 'quantity' && token.from - before.to <= 1) reader.floor = token.from;
    if (isMark(token, '(')) depth++;
    else if (isMark(token, ')')) {
      depth = Math.max(0, depth - 1);
      if (reader.inner?.bracket) closeInner(reader);
      else if (reader.list.bracket) close(reader);
    } else if (isMark(token, ';')) {
      if (reader.inner !== null && !reader.inner.bracket) closeInner(reader);
      // Siblings of a whole stand behind a semicolon, its parts do not, unless the list is under way.
      if (!reader.list.opened && reader.list.parts.length === 0) close(reader);
    } else if (token.type === 'quantity' && countsItems(token)) {
      readNumber(reader, index, depth);
      if (depth === 0 && isMade(sentence, index)) reader.made = token;
      reader.last = token;
    }
  }
  close(reader);
  return reader.found;
};
