import type { FormId } from '../../forms/form.js';
import type { Block, Document } from '../../read/blocks.js';
import { flatten } from '../cells.js';
import type { Extraction } from '../finding.js';
import { type ApplicationsResult, readApplications } from './applications.js';
import { scopesOf } from './circles.js';
import { isCut } from './cut.js';
import { readDisclosure } from './disclosure.js';
import type { TableInstance } from './events.js';
import { findLabels } from './labels.js';
import type { Packing } from './placement.js';
import { readRemedies } from './remedies.js';
import type { FormEvidence, TableResult } from './result.js';
import { tokenize } from './tokens.js';
import { findTables } from './walk.js';

export interface StatutoryExtraction extends Extraction {
  /** At least one statutory table stands in the document. */
  readonly found: boolean;
  /** The form that most labels speak for; null where the tables found are the same in both. */
  readonly form: FormId | null;
  /** Why: the labels that decide, in the words of the report. */
  readonly reasons: readonly string[];
}

/** The form with the greater weight; the newer one where both weigh the same. */
const decide = (evidence: readonly FormEvidence[]): FormId | null => {
  const weight = (form: FormId): number =>
    evidence.filter((one) => one.form === form).reduce((sum, one) => sum + one.weight, 0);
  if (evidence.length === 0) return null;
  return weight('statutory-2019') > weight('statutory-2021') ? 'statutory-2019' : 'statutory-2021';
};

const worst = (packings: readonly Packing[]): Packing =>
  packings.includes('packed') ? 'packed' : packings.includes('kept') ? 'kept' : 'unknown';

const isOf =
  (table: TableInstance['table']) =>
  (instance: TableInstance): boolean =>
    instance.table === table;

/**
 * Reads the statutory tables of a document, wherever and in whatever layout they stand: 二、主动公开政府信息情况,
 * 三、收到和处理政府信息公开申请情况 and 四、政府信息公开行政复议、行政诉讼情况 of the forms of 2019 and 2021.
 */
export const readStatutory = (document: Document): StatutoryExtraction => {
  const rows = tokenize(flatten(document));
  const tables = findTables(rows, findLabels(rows));
  const scopes = scopesOf(document, tables);
  const within = <Result extends TableResult>(table: TableInstance, result: Result): Result => {
    const scope = scopes.get(table) ?? 'all';
    return scope === 'all' ? result : { ...result, findings: result.findings.map((one) => ({ ...one, scope })) };
  };
  const applications: readonly ApplicationsResult[] = tables
    .filter(isOf('applications'))
    .map((table) => within(table, readApplications(table)));
  const packing = worst(applications.map((result) => result.packing));
  // （六）其他处理 as one row is met with the other table of 2021 too: it tells nothing about columns whose header is lost
  const newer = decide(applications.flatMap(({ forms }) => forms)) === 'statutory-2021';
  const hint = newer ? 'statutory-2021' : null;
  const disclosures = tables
    .filter(isOf('disclosure'))
    .map((table) => within(table, readDisclosure(table, packing, hint)));
  const remedies = tables.filter(isOf('remedies')).map((table) => within(table, readRemedies(table, packing)));
  const results: readonly TableResult[] = [...disclosures, ...applications, ...remedies];
  const evidence = results.flatMap(({ forms }) => forms);
  const findings = results.flatMap((result) => result.findings);
  const cut = findings.filter((finding) => isCut(finding, findings, document.source.length));
  const consumed = new Set<Block>(results.flatMap((result) => [...result.consumed]));
  return {
    findings: findings.filter((finding) => !cut.includes(finding)),
    unplaced: results.flatMap(({ unplaced }) => unplaced),
    claims: [],
    breakdowns: results.flatMap(({ breakdowns }) => breakdowns),
    notices: [
      ...results.flatMap(({ notices }) => notices),
      ...cut.map(({ key, evidence }) => ({
        code: 'cut-number' as const,
        span: evidence.span,
        key,
        found: evidence.text,
      })),
    ],
    consumed,
    found: consumed.size > 0,
    form: decide(evidence),
    reasons: [...new Set(evidence.map(({ reason }) => reason))],
  };
};
