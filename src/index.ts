export { amend, type Correction } from './amend/amend.js';
export { type CheckOptions, checkReport } from './check/report.js';
export type { CheckResult, CheckSeverity, CheckStatus, Suspect, SuspectCause } from './check/result.js';
export { checkRollup } from './check/rollup.js';
export { type Rule, type RuleId, ruleIds, rules } from './check/rules.js';
export { checkSeries, type SeriesOptions } from './check/series/index.js';
export type { Checkable } from './check/subject.js';
export { InputTooLargeError } from './errors.js';
export type { ReportPiece } from './extract/split.js';
export type { Limits } from './limits.js';
export type { SeriesBreak } from './measure/breaks.js';
export { type Comparable, comparable, type Incomplete, type Unallocated } from './measure/comparable.js';
export {
  type Change,
  type ChangeReason,
  type ComparedReport,
  type Comparison,
  compareReports,
  type NetGrowth,
} from './measure/compare.js';
export { formatPercent, growth, matchesPercent, share } from './measure/decimal.js';
export type { IssuerId } from './measure/issuers.js';
export { type PooledRate, sumRates } from './measure/pool.js';
export type { RateVariants } from './measure/rate-definitions.js';
export type { RateId } from './measure/rate-ids.js';
export { type Rate, type RateOptions, type RateReason, rates, requestsPerCapita } from './measure/rates.js';
export { type IssuerSeries, type IssuerSeriesOptions, series, type Unpaired } from './measure/series.js';
export { type MissingParts, type ReportSum, sumReports } from './measure/sum.js';
export { type Total, totals } from './measure/totals.js';
export { type Interval, wilsonInterval } from './measure/wilson.js';
export type { Language, Message, MessageCode, Severity } from './messages.js';
export {
  type BytesOptions,
  type ParseOptions,
  parseBytes,
  parseNarrative,
  parseReport,
  parseStatutory,
  splitReports,
} from './parse.js';
export type { Format } from './read/blocks.js';
export { get } from './records/get.js';
export { type RecordOptions, type ReportRecord, toRecords } from './records/records.js';
export { type AuditOptions, renderAudit } from './render/audit/index.js';
export { type CsvOptions, type FlatRow, type LayoutOptions, type TableRow, toCsv } from './render/csv.js';
export { type DataPackage, type DataPackageInfo, type TableResource, toDataPackage } from './render/data-package.js';
export { type FormFormat, type FormOptions, type OfficialForm, renderForm } from './render/form/index.js';
export {
  type BreakdownRow,
  type ClaimRow,
  type MessageRow,
  type TableOptions,
  type Tables,
  toTables,
  type UnplacedRow,
} from './render/tables.js';
export type { ApplicantRow, CaseRow, Figures } from './schema/figures.js';
export { type FigureKey, figureKeys, type Scope, scopes } from './schema/keys.js';
export type { ParsedReport, Qualifier, Reading, ReadingStatus, Source } from './schema/parsed.js';
export {
  type Breakdown,
  type Claim,
  type Edition,
  type IndicatorForm,
  type Issuer,
  type Mark,
  type Report,
  reportJsonSchema,
  reportSchema,
  type Section,
  type Unplaced,
} from './schema/report.js';
