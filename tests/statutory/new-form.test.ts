import { expect, test, vi } from 'vitest';
import type { StatutoryForm } from '../../src/forms/form.js';
import {
  checkReport,
  comparable,
  type FigureKey,
  parseReport,
  renderAudit,
  renderForm,
  totals,
} from '../../src/index.js';
import { generateReport, type LayoutName } from '../generate/report.js';

/**
 * A form that does not exist, with one more row, one renamed column and one renamed row: as a file of data, named in the
 * list of forms and among the ids, it is read, checked, measured and written, and the forms before it as well as ever.
 */

const { ROW } = vi.hoisted(() => ({ ROW: 'applications.outcomes.notProcessed.machineMade' }));

vi.mock('../../src/schema/editions.js', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/schema/editions.js')>();
  const statutoryFormIds = [...original.statutoryFormIds, 'statutory-2099'];
  return { ...original, statutoryFormIds, isStatutoryForm: (edition: string) => statutoryFormIds.includes(edition) };
});

vi.mock('../../src/schema/keys.js', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/schema/keys.js')>();
  const { applicants } = await import('../../src/forms/statutory-common.js');
  return { ...original, figureKeys: [...original.figureKeys, ...applicants.map(({ column }) => `${ROW}.${column}`)] };
});

vi.mock('../../src/schema/labels/terms.js', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/schema/labels/terms.js')>();
  const term = [ROW, '不予处理 / 机器批量生成的申请', 'not processed: machine-made applications', '件'] as const;
  return { ...original, applicationRows: [...original.applicationRows, term] };
});

vi.mock('../../src/forms/statutory-forms.js', async (importOriginal) => {
  const { statutoryForms } = await importOriginal<typeof import('../../src/forms/statutory-forms.js')>();
  const newest = statutoryForms[0]!;
  const added = newest.applications.findIndex(({ group }) => group === 'other');
  const form: StatutoryForm = {
    ...newest,
    id: 'statutory-2099' as StatutoryForm['id'],
    since: 2099,
    legalBasis: '国办公开办函〔2099〕1号',
    disclosure: newest.disclosure.map((block) => ({
      ...block,
      columns: block.columns.map((column) =>
        column.leaf === 'inForce' ? { ...column, label: '年末有效件数', variants: ['年末有效'] } : column,
      ),
    })),
    applications: newest.applications.toSpliced(added, 0, {
      row: ROW,
      group: 'notProcessed',
      label: '6.机器批量生成的申请',
    }),
  };
  return { statutoryForms: [form, ...statutoryForms] };
});

const NEW = 'statutory-2099' as StatutoryForm['id'];
const LAYOUTS: readonly LayoutName[] = ['html', 'pipes', 'page', 'cellLines'];

test.each(LAYOUTS)('a report on the new form, %s: every figure, and no row of it is missing or wrong', (layout) => {
  for (let seed = 0; seed < 4; seed++) {
    const { source, figures } = generateReport({ form: NEW, seed, layout, year: 2099, density: 0.6 });
    const parsed = parseReport(source);
    const read = new Map(parsed.readings.map(({ key, value }) => [key, value]));
    expect(parsed.report.edition).toBe(NEW);
    expect([...figures].filter(([key, value]) => read.get(key) !== value)).toEqual([]);
    expect(parsed.messages.map(({ code }) => code)).toEqual([]);
    const failed = checkReport(parsed).filter(({ status }) => status === 'fail');
    expect(failed.filter(({ rule }) => rule.startsWith('T3'))).toEqual([]);
    expect(totals(parsed.report).filter(({ delta }) => delta !== null && delta !== 0)).toEqual([]);
  }
});

test.each(['statutory-2019', 'statutory-2021'] as const)('a report on %s stays one, whatever its year', (form) => {
  for (let seed = 0; seed < 4; seed++) {
    const { source } = generateReport({ form, seed, layout: 'html', year: 2098, density: 0.6 });
    const parsed = parseReport(source);
    expect(parsed.report.edition).toBe(form);
    expect(parsed.messages.map(({ code }) => code)).toEqual([]);
    expect(checkReport(parsed).filter(({ rule, status }) => status === 'fail' && rule.startsWith('T3'))).toEqual([]);
  }
});

test('where nothing tells the forms apart the year does', () => {
  const source = (year: number): string =>
    `青沙县粮食局${year}年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n0 0 0 0 0 0 0 0 0 0 0 0 0 0 0\n`;
  expect([2020, 2098, 2099].map((year) => parseReport(source(year)).report.edition)).toEqual([
    'statutory-2019',
    'statutory-2021',
    NEW,
  ]);
});

test('a label of the new form is enough, and a row that it lacks is told', () => {
  const { source } = generateReport({ form: NEW, seed: 1, layout: 'pipes', year: 2099 });
  const cut = source.replace(/^.*机器批量生成.*\n/mu, '');
  expect(parseReport(cut).report.edition).toBe(NEW);
  expect(parseReport(cut).messages.map(({ code }) => code)).toContain('missing-rows');
});

test('it can be written, shown and set beside the years before', () => {
  const { source } = generateReport({ form: NEW, seed: 3, layout: 'html', year: 2099, density: 0.6 });
  const parsed = parseReport(source);
  const text = renderForm(parsed.report, { form: NEW, as: 'markdown' });
  expect(text).toContain('机器批量生成的申请');
  expect(text).toContain('年末有效件数');
  expect(renderAudit(parsed)).toContain('2099年格式（国办公开办函〔2099〕1号）');
  expect([...new Set(comparable(parsed.report).unallocated.map(({ key }) => key.slice(0, ROW.length)))]).toEqual([
    ROW as FigureKey,
  ]);
});
