import { prints } from './printed.mjs';
import { shows } from './shows.mjs';

const LONGEST_QUOTE = 300;
const at = (object, path) => path.split('.').reduce((node, name) => node?.[name], object) ?? null;
const equal = (one, other) => Number.isFinite(one) && Math.abs(one - other) < 1e-9;
const stated = (record) => record?.value !== null && record?.value !== undefined;

/** `{ key: value }` and `{ scope: { key: value } }` as one map from "scope key". */
const flatten = (figures = {}, scopes = {}) =>
  new Map(
    Object.entries({ all: figures, ...scopes }).flatMap(([scope, values]) =>
      Object.entries(values).map(([key, value]) => [`${scope} ${key}`, value]),
    ),
  );

const wantedOf = (expected, tablesOnly) => {
  const wanted = flatten(expected.figures, expected.scopes);
  const optional = flatten(expected.optional, expected.optionalScopes);
  for (const [id, value] of tablesOnly ? wanted : []) {
    if (prints(expected.meta?.edition, id.split(' ')[1])) continue;
    wanted.delete(id);
    optional.set(id, value);
  }
  return { wanted, optional };
};

/** Expected figures that are there, wrong or missing. */
const scoreRecall = (wanted, found, tally) => {
  for (const [id, value] of wanted) {
    const record = found.get(id);
    if (!stated(record)) tally.fault(`missed ${id} = ${value}`);
    else if (equal(record.value, value)) tally.hit++;
    else {
      tally.wrong++;
      tally.fault(`wrong ${id}: ${record.value}, not ${value}`);
    }
  }
};

/** Figures that nobody expected: outside `optional`, and in a complete case outside everything. */
const scorePrecision = (expected, wanted, optional, found, tally) => {
  const blank = new Set((expected.blank ?? []).map((key) => `all ${key}`));
  for (const [id, record] of found) {
    if (wanted.has(id) || !stated(record)) continue;
    const allowed = optional.get(id);
    const forbidden = expected.complete || blank.has(id) || expected.forbiddenValues?.values.includes(record.value);
    const fine = allowed === undefined ? !forbidden : [allowed].flat().some((value) => equal(record.value, value));
    if (fine) continue;
    tally.spurious++;
    tally.fault(`spurious ${id} = ${record.value} «${record.quote}»`);
  }
};

/** A quote must stand at its offset, be short, and show a reported number. */
const scoreEvidence = (records, source, tally) => {
  for (const { key, value, status, quote, text, offset } of records) {
    if (value === null) continue;
    const stands = quote && quote.length <= LONGEST_QUOTE && source.slice(offset, offset + quote.length) === quote;
    if (stands && (status !== 'reported' || shows(text, value))) continue;
    tally.unsound++;
    tally.fault(`evidence ${key} = ${value}: «${quote}» at ${offset} does not ${stands ? 'show it' : 'stand there'}`);
  }
};

const scoreMarks = (expected, wanted, found, tally) => {
  for (const key of expected.blank ?? []) {
    const record = found.get(`all ${key}`);
    tally.ask(record?.value === null && record.status === 'blank', `not blank: ${key}`);
  }
  for (const name of ['status', 'qualifier']) {
    for (const [key, value] of Object.entries(expected[name === 'status' ? 'statuses' : 'qualifiers'] ?? {})) {
      if (name === 'status' && !wanted.has(`all ${key}`)) continue;
      const got = found.get(`all ${key}`)?.[name] ?? undefined;
      tally.ask(got === value, `${name} of ${key}: ${got}, not ${value}`);
    }
  }
};

const scoreReport = (expected, report, tally) => {
  for (const [path, value] of Object.entries(expected.meta ?? {})) {
    const got = at(report, path);
    tally.ask(got === value, `meta ${path}: ${JSON.stringify(got)}, not ${JSON.stringify(value)}`);
  }
  for (const claim of expected.claims ?? []) {
    const matches = ({ kind, of, percent, base }) =>
      kind === claim.kind &&
      of === (claim.of ?? null) &&
      equal(percent, claim.percent) &&
      (!claim.base || !base || [claim.base].flat().includes(base));
    tally.ask(report?.claims.some(matches), `claim missed: ${claim.of ?? claim.label} ${claim.percent}%`);
  }
};

const scoreUnplaced = (expected, report, tally) => {
  const left = [...(report?.unplaced ?? [])];
  for (const { row, value } of expected.unplaced ?? []) {
    const index = left.findIndex(
      ({ value: got, candidates }) =>
        got === value && candidates.length > 0 && candidates.every((key) => key.startsWith(`${row}.`)),
    );
    tally.ask(index >= 0, `unplaced missed: ${row} ${value}`);
    if (index >= 0) left.splice(index, 1);
  }
  if (!expected.complete || expected.unplacedMayExceed) return;
  for (const { value, candidates } of left) tally.ask(false, `unplaced without need: ${value} ${candidates[0]}`);
};

const startTally = () => ({
  hit: 0,
  wrong: 0,
  spurious: 0,
  unsound: 0,
  asked: 0,
  untrue: 0,
  faults: [],
  fault(text) {
    this.faults.push(text);
  },
  ask(holds, text) {
    this.asked++;
    if (holds) return;
    this.untrue++;
    this.fault(text);
  },
});

const indexed = (records, tally) => {
  const found = new Map();
  for (const record of records) {
    const id = `${record.scope} ${record.key}`;
    if (found.has(id)) {
      tally.spurious++;
      tally.fault(`twice: ${id}`);
    }
    found.set(id, record);
  }
  return found;
};

/** Holds one parsed report against what is expected of it. */
export const scoreCase = ({ source, expected, read, tablesOnly }) => {
  const tally = startTally();
  const { wanted, optional } = wantedOf(expected, tablesOnly);
  let report;
  let records = [];
  try {
    ({ report, records } = read(source));
  } catch (error) {
    tally.fault(`threw: ${error?.stack}`);
  }
  const found = indexed(records, tally);
  scoreRecall(wanted, found, tally);
  scorePrecision(expected, wanted, optional, found, tally);
  scoreMarks(expected, wanted, found, tally);
  scoreEvidence(records, source, tally);
  scoreReport(expected, report, tally);
  scoreUnplaced(expected, report, tally);
  return { ...tally, expected: wanted.size, records: records.length };
};
