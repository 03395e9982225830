import {
  checkReport,
  comparable,
  get,
  type ParsedReport,
  type ParseOptions,
  parseReport,
  type Report,
  type ReportRecord,
  rates,
  renderAudit,
  renderForm,
  reportSchema,
  type Scope,
  scopes,
  splitReports,
  type Tables,
  toCsv,
  toRecords,
  toTables,
  totals,
} from '../../src/index.js';
import { lineIndex } from '../../src/read/position.js';
import { figuresIn, leavesOf } from '../../src/schema/leaves.js';

/**
 * What must hold of every text, a report or not. Each law gives the faults that it finds, as sentences; the tests of
 * hostile input and the fuzzer hold the same laws.
 */

const LONGEST_QUOTE = 300;

/** A slice of the source that something rests on. */
interface Evidence {
  readonly quote: string;
  readonly offset: number;
  readonly value?: number | null;
}

function* evidenceOf({ report, readings }: ParsedReport): Generator<readonly [what: string, evidence: Evidence]> {
  for (const { key, scope, sources } of readings) {
    for (const place of sources) yield [`${scope} ${key}`, place];
  }
  for (const claim of report.claims) yield [`claim ${claim.text}`, claim];
  for (const unplaced of report.unplaced) yield [`unplaced ${unplaced.value}`, unplaced];
  for (const { total, parts } of report.breakdowns) {
    if (total !== undefined) yield ['total of a list', total];
    for (const part of parts) yield [`part of a list ${part.label}`, part];
  }
}

/** Every quote is the slice of the source at its offset, and shows something unless it is of a blank cell. */
function* unsoundEvidence(parsed: ParsedReport): Generator<string> {
  for (const [what, { quote, offset, value }] of evidenceOf(parsed)) {
    const stands = parsed.source.slice(offset, offset + quote.length);
    if (stands !== quote) yield `${what}: quotes ${JSON.stringify(quote)}, where ${JSON.stringify(stands)} stands`;
    if (quote.trim() === '' && value !== null) yield `${what}: an empty quote`;
    if (quote.length > LONGEST_QUOTE) yield `${what}: a quote of ${quote.length} characters`;
  }
}

/** Lines and columns are those of the offset, and every offset lies in the source. */
function* strayPlaces({ report, readings, messages, source }: ParsedReport): Generator<string> {
  const { positionOf } = lineIndex(source);
  const places = [...readings.flatMap(({ sources }) => sources), ...report.unplaced, ...report.sections, ...messages];
  for (const place of places) {
    if (place.offset === undefined) continue;
    const { line, column } = positionOf(place.offset);
    if (place.offset < 0 || place.offset > source.length) yield `offset ${place.offset} of ${source.length}`;
    if (place.line !== line) yield `line ${place.line} for offset ${place.offset}, which is in line ${line}`;
    if ('column' in place && place.column !== column) yield `column ${place.column} for offset ${place.offset}`;
  }
}

/** A reading is shown by its first place, blank if and only if it has no value, and the only one of its figure. */
function* unsoundReadings({ readings }: ParsedReport): Generator<string> {
  const seen = new Set<string>();
  for (const { key, scope, value, status, sources } of readings) {
    const name = `${scope} ${key}`;
    if (seen.has(name)) yield `${name}: two readings`;
    seen.add(name);
    if (sources.length === 0) yield `${name}: no place`;
    else if (sources[0]!.value !== value) yield `${name}: ${value}, where its first place says ${sources[0]!.value}`;
    if ((value === null) !== (status === 'blank')) yield `${name}: ${value} is ${status}`;
    for (const { text, raw, value: told } of sources) {
      if (status === 'reported' && told !== 0 && !text.includes(raw))
        yield `${name}: ${JSON.stringify(raw)} is not in its text`;
    }
  }
}

/** The figures of the report are the readings, no more and no fewer, and the marks are those that are not plain. */
function* differingFigures({ report, readings }: ParsedReport): Generator<string> {
  const counts = new Map<Scope, number>(scopes.map((scope) => [scope, 0]));
  for (const { key, scope, value } of readings) {
    counts.set(scope, counts.get(scope)! + 1);
    if (get(report, key, scope) !== value) yield `${scope} ${key}: ${value} read, ${get(report, key, scope)} reported`;
  }
  for (const [scope, count] of counts) {
    const leaves = leavesOf(figuresIn(report, scope)).length;
    if (leaves !== count) yield `${scope}: ${count} readings, ${leaves} figures`;
  }
  const marked = readings.filter(({ status, qualifier }) => status !== 'reported' || qualifier !== undefined);
  if (report.marks.length !== marked.length) yield `${report.marks.length} marks for ${marked.length} readings`;
}

const LONGEST_REASON = 300;

/** Messages quote the source, each its own place: together no more than it holds. Reasons quote labels. */
function* wordyOutcome({ report, messages, source }: ParsedReport): Generator<string> {
  const told = messages.reduce((sum, { found = '', expected = '' }) => sum + found.length + expected.length, 0);
  const most = source.length + LONGEST_QUOTE * messages.length;
  if (told > most) yield `${messages.length} messages quote ${told} characters of ${source.length}`;
  for (const { length } of report.editionReasons) if (length > LONGEST_REASON) yield `a reason of ${length} characters`;
}

function* invalidReport({ report }: ParsedReport): Generator<string> {
  for (const { path, message } of reportSchema.safeParse(report).error?.issues ?? [])
    yield `${path.map(String).join('.')}: ${message}`;
}

/** True of what JSON gives back as it was: no NaN or Infinity, no -0, nothing undefined, no class. */
const isPlainJson = (value: unknown): boolean => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return value.every(isPlainJson);
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every(isPlainJson);
};

/** The scopes that a report has figures of. */
const scopesOf = ({ scopes: others = {} }: Report): readonly Scope[] =>
  scopes.filter((scope) => scope === 'all' || scope in others);

/** Everything that is made of a parsed report. */
const derive = (parsed: ParsedReport) => {
  const { report } = parsed;
  const records: ReportRecord[] = toRecords(parsed);
  const tables: Tables = toTables(parsed);
  return {
    checks: checkReport(parsed),
    checksOfBareReport: checkReport(report),
    totals: scopesOf(report).map((scope) => totals(report, { scope })),
    rates: scopesOf(report).map((scope) => rates(report, { scope, blankAsZero: true })),
    comparable: comparable(report),
    form: renderForm(report, { form: 'statutory-2021', as: 'text' }),
    page: renderAudit(parsed),
    records,
    tables,
    csv: [toCsv(records), toCsv(records, { wide: true, bom: true }), ...Object.values(tables).map((of) => toCsv(of))],
  };
};

function* oddOutcome(parsed: ParsedReport): Generator<string> {
  const { source: _, ...rest } = parsed;
  for (const [name, part] of Object.entries({ ...rest, ...derive(parsed) })) {
    if (!isPlainJson(part)) yield `${name}: no plain JSON`;
  }
}

/** The pieces of a page put together are the page. */
function* lostPieces(source: string, { format }: ParseOptions): Generator<string> {
  const pieces = splitReports(source, format === undefined ? {} : { format });
  if (pieces.map(({ text }) => text).join('') !== source) yield 'the pieces are not the page';
  for (const { offset, text } of pieces) if (!source.startsWith(text, offset)) yield `a piece is not at ${offset}`;
}

/** The text parsed again, and the results put beside each other. */
function* changedAgain(parsed: ParsedReport, options: ParseOptions): Generator<string> {
  const again = parseReport(parsed.source, options);
  if (JSON.stringify(again) !== JSON.stringify(parsed)) yield 'another result the second time';
}

/** What is wrong with a result by itself. */
export const faultsOfResult = (parsed: ParsedReport): string[] => [
  ...invalidReport(parsed),
  ...unsoundEvidence(parsed),
  ...strayPlaces(parsed),
  ...unsoundReadings(parsed),
  ...differingFigures(parsed),
  ...wordyOutcome(parsed),
];

/** What is wrong with the outcome of a text; nothing, one hopes. An error that is thrown is the only fault then. */
export const faultsOf = (source: string, options: ParseOptions = {}): string[] => {
  try {
    const parsed = parseReport(source, options);
    return [
      ...faultsOfResult(parsed),
      ...oddOutcome(parsed),
      ...lostPieces(source, options),
      ...changedAgain(parsed, options),
    ];
  } catch (error) {
    return [`throws ${error instanceof Error ? error.stack : String(error)}`];
  }
};
