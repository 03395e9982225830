import { fold } from '../language/fold.js';
import type { Report } from '../schema/report.js';

/** Names the issuer where its name changed or two share one: one name for all reports, or a function of the report. */
export type IssuerId = string | ((report: Report) => string | undefined);

/** What tells issuers apart: the name that was given, else that of the source, whatever its script and spaces. */
export const issuerIdOf = (report: Report, issuerId?: IssuerId): string | undefined => {
  const given = typeof issuerId === 'function' ? issuerId(report) : issuerId;
  return given ?? (report.issuer === undefined ? undefined : fold(report.issuer.name).value.replace(/\s/gu, ''));
};
