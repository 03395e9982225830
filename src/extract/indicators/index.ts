import type { IndicatorForm, IndicatorFormId } from '../../forms/indicator-form.js';
import { locate } from '../../language/located.js';
import type { Block, Document } from '../../read/blocks.js';
import { flatten } from '../cells.js';
import type { Extraction } from '../finding.js';
import { detectForm } from './detect.js';
import { entriesOf } from './entries.js';
import { type Item, itemsOf } from './items.js';
import { ownLevelSections } from './levels.js';
import { type Found, readSection } from './read-section.js';
import { type Region, regionsOf } from './regions.js';
import { resolveLabels } from './resolve.js';
import { sectionsOf } from './sections.js';

/** What the indicator tables of a document say, and which of the official forms they follow. */
export interface IndicatorExtraction extends Extraction {
  readonly form?: IndicatorFormId;
  /** What decided the form. */
  readonly reasons: readonly string[];
}

/** The blocks of a table: everything from its first header or row to its last row. */
const blocksOf = (region: Region, items: readonly Item[]): Block[] => {
  const [first] = region.entries;
  const last = region.entries[region.entries.length - 1];
  if (first === undefined || last === undefined) return [];
  return items.slice(first.from, last.to).flatMap(({ cells }) => cells.map(({ cell }) => cell.block));
};

/** Says so where a form stands in the document and nobody filled it in. */
const noteBlank = (found: Found, regions: readonly Region[], form: IndicatorForm | undefined): void => {
  const [first] = regions.flatMap(({ labels }) => labels);
  const isFilled = found.unplaced.length > 0 || found.findings.some(({ value }) => value !== null);
  if (first === undefined || form === undefined || isFilled) return;
  found.notices.push({ code: 'blank-table', span: locate(first.head.text), found: form.title });
};

/**
 * Reads the indicator tables of 2008 to 2018 (统计表, 附表): the table of 2014 and the annexes before it. Rows are found by
 * their labels, columns by their headers; codes, enumerators and column numbers are never values. A table is known by
 * its header or by a run of its labels, each alone in its cell: the same words in a sentence are left to the prose.
 *
 * Money is in yuan. A blank cell that kept its place is a finding with status `blank`; a row whose cells were lost gives
 * nothing, and a number whose row or column is not proved is in `unplaced`.
 */
export const readIndicators = (document: Document): IndicatorExtraction => {
  const items = itemsOf(flatten(document));
  const regions = regionsOf(entriesOf(items));
  const { form, reasons } = detectForm(regions);
  const resolutions = resolveLabels(regions, form);
  const found: Found = { findings: [], unplaced: [], notices: [] };
  const sections = regions.flatMap((region) => sectionsOf(region, form));
  const own = ownLevelSections(sections);
  for (const section of sections)
    readSection(found, section, own.has(section) ? 'ownLevel' : 'all', { resolutions, form });
  noteBlank(found, regions, form);
  return {
    ...found,
    claims: [],
    breakdowns: [],
    consumed: new Set(regions.flatMap((region) => blocksOf(region, items))),
    ...(form === undefined ? {} : { form: form.id }),
    reasons,
  };
};
