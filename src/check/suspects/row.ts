import { minus, sumOf } from '../../measure/decimal.js';
import type { FigureKey, Scope } from '../../schema/keys.js';
import type { Relation } from '../relation.js';
import type { Suspect, SuspectCause } from '../result.js';
import { figureOf, type Subject } from '../subject.js';
import { isStatedElsewhere } from './elsewhere.js';
import { digitSlip } from './slips.js';

/** Slips that are worth naming where one identity alone tells: with any other, every operand would be a suspect. */
const TELLING: ReadonlySet<SuspectCause> = new Set(['digitsSwapped', 'digitDropped', 'digitAdded']);

interface Operand {
  readonly key: FigureKey;
  readonly value: number;
  /** What it should be for the identity to hold. */
  readonly meant: number;
}

const suspectOf = (subject: Subject, scope: Scope, operand: Operand): Suspect[] => {
  const { key, value, meant } = operand;
  if (isStatedElsewhere(subject, scope, key, meant)) return [{ key, value: meant, cause: 'otherPlace' }];
  const slip = digitSlip(value, meant);
  return slip !== undefined && TELLING.has(slip) ? [{ key, value: meant, cause: slip }] : [];
};

/** The total stands in the last part, and its own cell is 0. */
const shiftedTotal = (operands: readonly Operand[]): Suspect[] => {
  const [total, ...parts] = operands;
  const last = parts.at(-1);
  if (total === undefined || last === undefined || parts.length < 3 || total.value !== 0 || last.value === 0) return [];
  const others = sumOf(parts.slice(0, -1).map(({ value }) => value));
  if (others !== last.value) return [];
  return [
    { key: total.key, value: last.value, cause: 'shiftedColumns' },
    { key: last.key, value: 0, cause: 'shiftedColumns' },
  ];
};

/** A blank total of which every part is known. */
const blankTotal = (total: FigureKey, parts: ReadonlyArray<number | null | undefined>): Suspect[] =>
  parts.every((value) => typeof value === 'number')
    ? [{ key: total, value: sumOf(parts as number[]), cause: 'blankTotal' }]
    : [];

/**
 * The operands that would explain a sum that stands alone (a row of the remedies table, an indicator and its parts): with
 * one identity only a telling slip, or another place of the source, points at one of them.
 */
export const rowSuspects =
  (subject: Subject, scope: Scope) =>
  ({ kind, left, right }: Relation): readonly Suspect[] => {
    const [total] = left;
    if (kind !== 'equal' || total === undefined || left.length !== 1) return [];
    const parts = right.map((key) => figureOf(subject, key, scope));
    const reported = figureOf(subject, total, scope);
    if (reported === null) return blankTotal(total, parts);
    if (reported === undefined || !parts.every((value) => typeof value === 'number')) return [];
    const values = parts as readonly number[];
    const excess = minus(sumOf(values), reported);
    const operands: readonly Operand[] = [
      { key: total, value: reported, meant: sumOf([reported, excess]) },
      ...right.map((key, index) => ({ key, value: values[index]!, meant: minus(values[index]!, excess) })),
    ];
    const shifted = shiftedTotal(operands);
    if (shifted.length > 0) return shifted;
    return operands.filter(({ meant }) => meant >= 0).flatMap((operand) => suspectOf(subject, scope, operand));
  };
