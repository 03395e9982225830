import type { ParsedReport } from '../../schema/parsed.js';
import { type AuditOptions, auditOf } from './model.js';
import { pageOf } from './page.js';

export type { AuditOptions } from './model.js';

/**
 * One self-contained HTML page to see where every number stands: the source with each figure marked in its place, the
 * checks with their verdicts, the outcomes as a chart, the official form filled with what was read, and every figure with
 * its quotes.
 *
 * The page loads nothing. Everything of the source is escaped, and its Content-Security-Policy lets nothing run but the
 * page's own script, without which it is read just as well.
 *
 * @param options.language Language of the page's own words; Chinese unless told otherwise.
 * @param options.format The format that the source was parsed as, where `parseReport` was told one.
 */
export const renderAudit = (parsed: ParsedReport, options: AuditOptions = {}): string =>
  pageOf(auditOf(parsed, options));
