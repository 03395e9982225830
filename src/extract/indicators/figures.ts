import type { IndicatorForm } from '../../forms/indicator-form.js';
import { indicatorForms } from '../../forms/indicator-forms.js';
import { locate } from '../../language/located.js';
import type { FigureKey, Scope } from '../../schema/keys.js';
import { labelOf } from '../../schema/labels/index.js';
import { type CellNumber, type CellOptions, type CellReading, isScaledZero, readCell } from '../cell-value.js';
import type { StreamCell } from '../cells.js';
import type { Evidence, Finding, UnplacedFinding } from '../finding.js';
import { splitUnit } from './words.js';

const MONEY = '元';

/** The unit that the form prescribes for a figure; money is counted in 元 or 万元. */
const formUnit = (key: FigureKey, form: IndicatorForm | undefined): string => {
  for (const { rows } of form === undefined ? indicatorForms : [form, ...indicatorForms]) {
    const row = rows.find((candidate) => candidate.key === key);
    if (row !== undefined) return row.unit;
  }
  return labelOf(key).unit;
};

/** How the value cells of a row are read, and the unit that its figures are counted in. */
export interface RowUnit {
  readonly options: CellOptions;
  readonly unit: string;
}

/** The printed unit where it can count this figure, else that of the form: money is never counted in 件. */
export const rowUnit = (key: FigureKey, printed: string | undefined, form: IndicatorForm | undefined): RowUnit => {
  const prescribed = formUnit(key, form);
  if (labelOf(key).unit === MONEY) {
    const money = printed === '元' || printed === '万元' ? printed : prescribed === '万元' ? '万元' : '元';
    return { options: { money }, unit: MONEY };
  }
  const { unit, tenThousands } = splitUnit(printed ?? prescribed);
  if (unit === MONEY) return { options: {}, unit: prescribed };
  return { options: tenThousands ? { money: '万元' } : {}, unit }; // a count in 万 is scaled as money in 万元 is
};

/** A cell with more source than this (the markup of a word processor) is quoted by its number alone. */
const LONGEST_QUOTE = 300;

const evidenceOf = (cell: StreamCell, from: number, to: number): Evidence => {
  const { value } = cell.text;
  const raw = value.slice(from, to);
  const span = value === '' ? cell.position : locate(cell.text);
  return span.end - span.start <= LONGEST_QUOTE || from === to
    ? { span, text: value, raw }
    : { span: locate(cell.text, from, to), text: raw, raw };
};

const numberEvidence = (cell: StreamCell, number: CellNumber): Evidence => {
  const { from, to } = number;
  const text = cell.text.value.slice(from, to);
  return isScaledZero(number, cell.text.value)
    ? { span: locate(cell.text, from, to), text, raw: text }
    : evidenceOf(cell, from, to);
};

/** A count is a whole number of something; money may have decimals. 01 is the code of a row. */
const canBe = (key: FigureKey, { value, unit }: CellNumber, { options }: RowUnit, folded: string): boolean =>
  value >= 0 &&
  !/^0\d/.test(folded) &&
  (labelOf(key).unit === MONEY || (Number.isInteger(value) && unit !== (options.money ?? MONEY)));

const readValue = (cell: StreamCell, { options }: RowUnit): CellReading =>
  readCell(cell.text.value, options, cell.folded);

/** The figure that a cell of a known row and column states; null where it states none. */
export const findingOf = (key: FigureKey, scope: Scope, cell: StreamCell, row: RowUnit): Finding | null => {
  const reading = readValue(cell, row);
  if (reading.kind === 'other') return null;
  if (reading.kind === 'blank') {
    const evidence = evidenceOf(cell, 0, cell.text.value.length);
    return { key, scope, value: null, status: 'blank', unit: row.unit, origin: 'table', evidence };
  }
  if (!canBe(key, reading, row, cell.folded.value)) return null;
  return {
    key,
    scope,
    value: reading.value,
    status: 'reported',
    ...(reading.qualifier === undefined ? {} : { qualifier: reading.qualifier }),
    unit: reading.unit !== undefined && reading.unit !== MONEY ? reading.unit : row.unit,
    origin: 'table',
    evidence: numberEvidence(cell, reading),
  };
};

/** The groups that all keys share: `applications.received` for one row, nothing for rows of different groups. */
const commonGroup = (keys: readonly FigureKey[]): string => {
  const [first = [], ...others] = keys.map((key) => key.split('.').slice(0, -1));
  const differs = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return (differs < 0 ? first : first.slice(0, differs)).join('.');
};

/** A number whose row or column is not proved; null where the cell holds none. */
export const unplacedOf = (
  candidates: readonly FigureKey[],
  cell: StreamCell,
  row: RowUnit,
): UnplacedFinding | null => {
  const reading = readValue(cell, row);
  if (reading.kind !== 'number') return null;
  return {
    value: reading.value,
    row: commonGroup(candidates),
    candidates,
    evidence: numberEvidence(cell, reading),
  };
};
