import type { Limits } from '../limits.js';
import type { Notice } from '../messages.js';

/** What the parts of a reader share while they read one document: its limits, what is left of them, and what they say. */
export interface Context {
  readonly source: string;
  readonly limits: Limits;
  readonly notices: Notice[];
  /** Table cells that may still be made. */
  cellsLeft: number;
}

export const createContext = (source: string, limits: Limits): Context => ({
  source,
  limits,
  notices: [],
  cellsLeft: limits.tableCells,
});

/** Says once for each code that something was read with less structure. */
export const degrade = (context: Context, notice: Notice): void => {
  if (!context.notices.some(({ code }) => code === notice.code)) context.notices.push(notice);
};

/** False, and a notice, where a row has more columns than any table. */
export const takesColumns = (context: Context, count: number, at: number): boolean => {
  if (count <= context.limits.columns) return true;
  degrade(context, {
    code: 'too-many-columns',
    span: { start: at, end: at },
    expected: String(context.limits.columns),
  });
  return false;
};

/** Takes cells from what is left; false, and a notice, where there are not enough. */
export const takeCells = (context: Context, count: number, at: number): boolean => {
  if (count <= context.cellsLeft) {
    context.cellsLeft -= count;
    return true;
  }
  context.cellsLeft = 0;
  degrade(context, {
    code: 'too-many-cells',
    span: { start: at, end: at },
    expected: String(context.limits.tableCells),
  });
  return false;
};
