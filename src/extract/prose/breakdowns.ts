import type { Percentage, Quantity } from '../../language/quantities.js';
import type { FigureKey } from '../../schema/keys.js';
import type { Binding } from './reading.js';
import type { Token } from './tokens.js';
import type { Sentence } from './work.js';

/** A list of categories without keys, on the matching copy: 机构职能类12条，占…；业务动态类30条. */
export interface Breakdown {
  readonly of: FigureKey | null;
  readonly scope: Binding['scope'];
  readonly total?: Quantity;
  readonly exhaustive: boolean;
  readonly parts: ReadonlyArray<{
    readonly label: string;
    readonly from: number;
    readonly quantity: Quantity;
    readonly percent?: number;
  }>;
}

const ITEM_UNITS = new Set(['条', '件', '篇', '份', '则', '项', '部', '个', '期', '']);

/** The words straight before a number, without what introduces a list. */
const labelAt = (text: string, to: number): { label: string; from: number } => {
  let from = to;
  while (from > 0 && to - from < 40 && !',;。:、('.includes(text[from - 1]!)) {
    const open = text[from - 1] === ')' ? text.lastIndexOf('(', from - 1) : -1; // 网站(含转发)405条
    from = open > to - 40 && open > 0 ? open : from - 1;
  }
  const raw = text.slice(from, to);
  const lead =
    /^(?:其中|包括|分别是|分别为|主要有|主要包括|\d{1,2}[.、)]|\(\d{1,2}\)|[A-Z](?=\p{Script=Han}))*/u.exec(raw)?.[0]
      .length ?? 0;
  const label = raw.slice(lead).replace(/(?:共|共计|计|为|有|:)$/u, '');
  return { label, from: from + lead };
};

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
    if (token.type !== 'quantity' || stated || !ITEM_UNITS.has(token.unit)) return [];
    if (!isJointTotal(tokens, index, text)) return [];
    const parts = tokens.slice(index + 1).flatMap((part) => {
      const [bound] = bindings.get(part) ?? [];
      if (part.type !== 'quantity' || bound === undefined || !bound.key.startsWith('disclosure.byChannel.')) return [];
      return [{ ...labelAt(text, part.from), quantity: part }];
    });
    return [{ of: null, scope: 'all', total: token, exhaustive: true, parts }];
  });

const shareBehind = (tokens: readonly Token[], index: number): number | undefined => {
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.type === 'quantity' || (token.type === 'mark' && (token.mark === '.' || token.mark === ';')))
      return undefined;
    if (token.type === 'percentage') return (token as Percentage).value;
  }
  return undefined;
};

/** The category lists of a sentence: unbound numbers of one kind, two or more, behind a stated total or a list word. */
export const readBreakdowns = (sentence: Sentence, parent: Binding | null): Breakdown[] => {
  const { tokens, text } = sentence;
  let whole: Binding | null = parent;
  let total: Quantity | undefined;
  let parts: Array<Breakdown['parts'][number]> = [];
  const found: Breakdown[] = readJoint(sentence);
  const close = (): void => {
    if (parts.length >= 2) {
      found.push({
        of: whole?.key ?? null,
        scope: whole?.scope ?? 'all',
        ...(total === undefined ? {} : { total }),
        exhaustive: /分别|共|全部|按类别|从类别/u.test(text.slice(Math.max(0, parts[0]!.from - 20), parts[0]!.from)),
        parts,
      });
    }
    parts = [];
  };
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'quantity') continue;
    const bound = sentence.bindings.get(token);
    if (bound !== undefined) {
      if (bound.some((one) => one.key === 'disclosure.total' || one.key.startsWith('disclosure.byChannel.'))) {
        close();
        whole = bound[0]!;
        total = undefined;
      }
      continue;
    }
    if (!ITEM_UNITS.has(token.unit) || token.kind === 'foreign' || sentence.grounds[index]!.domain !== 'disclosure')
      continue;
    const { label, from } = labelAt(text, token.from);
    if (label === '' || label.length > 30) continue;
    const percent = shareBehind(tokens, index);
    parts.push({ label, from, quantity: token, ...(percent === undefined ? {} : { percent }) });
  }
  close();
  return found;
};
