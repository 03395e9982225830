import { statutoryForms } from '../../forms/statutory-forms.js';
import type { Block, Document } from '../../read/blocks.js';
import type { StatutoryFormId } from '../../schema/editions.js';
import { flatten } from '../cells.js';
import type { Extraction } from '../finding.js';
import { type ApplicationsResult, readApplications } from './applications.js';
import { scopesOf } from './circles.js';
import { isCut, isUnwritten } from './cut.js';
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
  /** The form that most labels speak for; several, newest first, or none, where the tables found do not tell them apart. */
  readonly forms: readonly StatutoryFormId[];
  /** Why: the labels that decide, in the words of the report. */
  readonly reasons: readonly string[];
}

/** The form with the greatest weight, the newest of those that weigh the same; with it those that no label tells from it. */
const decide = (evidence: readonly FormEvidence[]): readonly StatutoryFormId[] => {
  const weights = statutoryForms.map(({ id }) => {
    const own = evidence.filter(({ forms }) => forms.includes(id));
    return { id, own, weight: own.reduce((sum, { weight }) => sum + weight, 0) };
  });
  const best = weights.reduce((a, b) => (b.weight > a.weight ? b : a));
  const isAlike = ({ own }: typeof best): boolean =>
    own.length === best.own.length && own.every((one) => best.own.includes(one));
  return evidence.length === 0 ? [] : weights.filter(isAlike).map(({ id }) => id);
};

const worst = (packings: readonly Packing[]): Packing =>
  packings.includes('packed') ? 'packed' : packings.includes('kept') ? 'kept' : 'unknown';

const isOf =
  (table: TableInstance['table']) =>
  (instance: TableInstance): boolean =>
    instance.table === table;

/**
 * Reads the statutory tables of a document, wherever and in whatever layout they stand: 二、主动公开政府信息情况,
 * 三、收到和处理政府信息公开申请情况 and 四、政府信息公开行政复议、行政诉讼情况 of the forms since 2019.
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
  const isWhole = applications.length > 0 && applications.every((result) => result.isWhole);
  // （六）其他处理 as one row is met with the other table of 2021 too: it tells nothing about columns whose header is lost
  const [form] = decide(applications.flatMap(({ forms }) => forms));
  const hint = form === undefined || form === 'statutory-2019' ? null : form;
  const disclosures = tables
    .filter(isOf('disclosure'))
    .map((table) => within(table, readDisclosure(table, packing, hint)));
  const remedies = tables.filter(isOf('remedies')).map((table) => within(table, readRemedies(table, packing, isWhole)));
  const results: readonly TableResult[] = [...disclosures, ...applications, ...remedies];
  const evidence = results.flatMap(({ forms }) => forms);
  const findings = results
    .flatMap((result) => result.findings)
    .filter((finding) => !isUnwritten(finding, document.source.length));
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
    forms: decide(evidence),
    reasons: [...new Set(evidence.map(({ reason }) => reason))],
  };
};
