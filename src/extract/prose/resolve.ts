import type { FigureKey, Scope } from '../../schema/keys.js';
import { type Found, readQuantity } from './bind.js';
import { borrow, lenderOf } from './borrow.js';
import { carryAdjacent, carryLeft, carryRight } from './carry.js';
import { readDocuments } from './documents.js';
import { readElliptic } from './ellipsis.js';
import { coordinated } from './lists.js';
import { type Ground, optionsOf } from './meaning.js';
import { bindingsOf } from './quote.js';
import type { Binding, Reading } from './reading.js';
import { isApiece, standingOf } from './when.js';
import { leftOf, rightOf } from './window.js';
import type { Turn } from './work.js';

/**
 * The rules for one quantity in order of precedence: whose number it is and of which year, lists, 结转, documents, the
 * words around it, what was told before, and last the name it may borrow.
 */

/** The figures that a quantity states, in their scope; none where it states none of this year or the last. */
export const bind = (turn: Turn, ground: Ground): Binding[] => {
  const { tokens, index, quantity, text } = turn;
  const standing = standingOf(turn, leftOf(tokens, index, turn.used).bracket);
  const moved = carryAdjacent(turn);
  if (moved?.key === 'applications.carriedOver.total') return bindingsOf(turn, moved, 'all'); // 2015年收到的申请中有1件结转到2016年
  if (standing === null || (!turn.lists.has(index) && isApiece(turn))) return [];
  const place = turn.inherited.get(index);
  if (place !== undefined) return inherit(turn, place, standing.scope);
  const made = readingsOf(turn, ground).flatMap((reading) => bindingsOf(turn, reading, standing.scope));
  if (made.length === 0 && /(?:新增|公开|发布)$/u.test(text.slice(Math.max(0, quantity.from - 3), quantity.from))) {
    const stock = turn.order[turn.order.length - 1];
    if (stock?.scope === 'cumulative') return borrow(stock, quantity, 'all'); // 历年累计9218条，其中2016年新增1106条
  }
  const borrows = standing.borrows === 'always' || (standing.borrows === 'unnamed' && made.length === 0);
  if (!borrows) return made;
  const lender = lenderOf(turn, standing.scope);
  return lender === null ? [] : borrow(lender, quantity, standing.scope);
};

/** 其中省本级分别为57件和19件: the figure at the same place, from the end, of what was bound before. */
const inherit = (turn: Turn, place: number, scope: Scope): Binding[] => {
  const lender = turn.order[turn.order.length - place];
  const neighbour = turn.inherited.has(turn.index - 1)
    ? turn.bindings.get(turn.tokens[turn.index - 1]!)?.[0]
    : undefined;
  return lender === undefined ? [] : borrow(lender, turn.quantity, neighbour?.scope ?? scope);
};

/** All that a quantity counts, by the first rule that names it. */
const readingsOf = (turn: Turn, ground: Ground): readonly Reading[] => {
  const { tokens, index } = turn;
  const listed = turn.lists.get(index);
  if (listed !== undefined) return listed;
  const mayCarry = ground.domain === 'applications' || ground.domain === null;
  const carried = mayCarry ? (carryLeft(turn) ?? carryAdjacent(turn)) : null;
  if (carried !== null) return [carried];
  const document = readDocuments(turn);
  if (document !== null) return [document];
  const found = readQuantity(turn, ground);
  if (found === null) return unnamed(turn, ground, mayCarry);
  const ended = resultOf(turn, found.reading, ground);
  if (ended !== null) return [ended];
  if (found.side === 'right') for (const token of rightOf(tokens, index)) turn.used.add(token);
  return amongEquals(turn, found);
};

/** What a quantity counts that nothing beside it names. */
const unnamed = (turn: Turn, ground: Ground, mayCarry: boolean): readonly Reading[] => {
  const reading = (mayCarry ? carryRight(turn) : null) ?? readElliptic(turn, ground);
  if (reading !== null) return [reading];
  const zeros = turn.quantity.value === 0 ? coordinated(turn.tokens, turn.index, turn.groundAt, turn.text) : [];
  return zeros.length >= 2 ? zeros : [];
};

const GRANTED: FigureKey = 'applications.outcomes.granted.total';
const PARTIALLY: FigureKey = 'applications.outcomes.partiallyGranted.total';

/** 予以公开、部分公开共28件: the two have a figure in common. */
const grantsTogether = (names: readonly Reading[]): Reading | null =>
  names.length === 2 && names.every(({ key }) => key === GRANTED || key === PARTIALLY)
    ? { ...names[0]!, key: 'applications.outcomes.grantedOrPartiallyGranted.total' }
    : null;

/** Of names side by side before a number: a zero holds for all of them, any other number for none. */
const amongEquals = ({ tokens, index, quantity, text, groundAt, order }: Turn, found: Found): readonly Reading[] => {
  const { reading } = found;
  if (reading.key === 'fees.total') return [reading];
  const conference = order[order.length - 1]?.key === 'engagement.pressConferences';
  if (conference && reading.loose && reading.key === 'disclosure.total') {
    return [{ ...reading, key: 'disclosure.byChannel.pressConference', loose: false }]; // 组织新闻发布会24场，公开信息63条
  }
  const equals = found.side === 'left' ? coordinated(tokens, index, groundAt, text) : [];
  if (equals.length < 2) return [reading];
  if (quantity.value === 0) return equals;
  const joint = grantsTogether(equals);
  if (joint !== null) return [joint];
  return equals[equals.length - 1]!.key === reading.key ? [] : [reading];
};

/** 行政诉讼3件，…诉讼案件2件胜诉: where the cases are counted already, a second number counts their result. */
const resultOf = ({ tokens, index, quantity, order, used }: Turn, reading: Reading, ground: Ground): Reading | null => {
  const [next, end] = [tokens[index + 1], tokens[index + 2]];
  if (!order.some((bound) => bound.key === reading.key) || !/^(?:recon|litig)\w+(?:\.\w+)?\.total$/.test(reading.key))
    return null;
  if (next?.type !== 'term' || next.from !== quantity.to || (end !== undefined && end.type !== 'mark')) return null;
  const option = optionsOf(next.term, ground).find(({ key }) => /\.(?:upheld|corrected|other|pending)$/.test(key));
  if (option === undefined) return null;
  used.add(next);
  return { key: option.key, token: next, loose: false };
};
