import { decimalOf } from '../../measure/decimal.js';
import { type FigureKey, figureKeys } from '../../schema/keys.js';
import { type Leaf, leafOf } from '../../schema/leaves.js';
import type { Report } from '../../schema/report.js';
import type { PrintedCell } from './printed.js';

/** What a cell of a form counts in; only 万元 changes how a number is written, only 元 is written behind it. */
type CellUnit = string;

/** Yuan that make one 万元, as decimal places. */
const TEN_THOUSAND_PLACES = 4;

const withoutZerosBehind = (digits: string): string => {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
};

/** A decimal without exponent and without trailing zeros: 31824700 moved by four places is 3182.47. */
const plainDecimal = (value: number, moved: number): string => {
  const { units, places } = decimalOf(value);
  const sign = units < 0n ? '-' : '';
  const digits = `${units < 0n ? -units : units}`.padStart(places + moved + 1, '0');
  const split = digits.length - places - moved;
  const fraction = withoutZerosBehind(digits.slice(split));
  return `${sign}${digits.slice(0, split)}${fraction === '' ? '' : `.${fraction}`}`;
};

/** A figure as a form prints it; a blank one is left blank. */
const printFigure = (value: number | null, unit: CellUnit): string => {
  if (value === null) return '';
  const text = plainDecimal(value, unit === '万元' ? TEN_THOUSAND_PLACES : 0);
  return unit === '元' && value !== 0 ? `${text}元` : text;
};

/** The figures that a form is filled with. */
export interface Filling {
  /** Whether the report states one of these figures, be it as a blank. */
  readonly states: (...keys: readonly string[]) => boolean;
  readonly cell: (key: string, unit?: CellUnit, columnSpan?: number) => PrintedCell;
}

const keySet: ReadonlySet<string> = new Set(figureKeys);

const isKey = (key: string): key is FigureKey => keySet.has(key);

export const fillingOf = ({ figures }: Report): Filling => {
  const stated = (key: string): Leaf => (isKey(key) ? leafOf(figures, key) : undefined);
  return {
    states: (...keys) => keys.some((key) => stated(key) !== undefined),
    cell: (key, unit = '件', columnSpan = 1) => ({
      text: printFigure(stated(key) ?? null, unit),
      role: 'figure',
      ...(isKey(key) ? { key } : {}),
      columnSpan,
      rowSpan: 1,
    }),
  };
};
