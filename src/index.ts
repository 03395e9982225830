export { InputTooLargeError } from './errors.js';
export type { ReportPiece } from './extract/split.js';
export type { Limits } from './limits.js';
export type { Language, Message, MessageCode, Severity } from './messages.js';
export { type ParseOptions, parseNarrative, parseReport, parseStatutory, splitReports } from './parse.js';
export type { Format } from './read/blocks.js';
export { get } from './records/get.js';
export { type RecordOptions, type ReportRecord, toRecords } from './records/records.js';
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
