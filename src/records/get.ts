import type { FigureKey, Scope } from '../schema/keys.js';
import { figuresIn, leafOf } from '../schema/leaves.js';
import type { Report } from '../schema/report.js';

/**
 * The figure behind a key, as `get(report, 'applications.received.total')`; money in yuan, everything else a count.
 *
 * @returns null where the form has the cell and it is blank, undefined where the source does not state the figure.
 */
export const get = (report: Report, key: FigureKey, scope: Scope = 'all'): number | null | undefined =>
  leafOf(figuresIn(report, scope), key);
