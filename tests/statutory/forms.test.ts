import { describe, expect, test } from 'vitest';
import { lookUp } from '../../src/extract/statutory/lexicon.js';
import { statutoryForms } from '../../src/forms/statutory-forms.js';
import { keysOf, statutoryForm } from '../../src/forms/which-form.js';
import { figureKeys } from '../../src/schema/keys.js';
import { generateReport } from '../generate/report.js';
import { lines, read } from './read.js';

const forms = statutoryForms;

describe('the forms as data', () => {
  test.each(forms.map((form) => ({ id: form.id, form })))('$id: every printed cell has a key', ({ form }) => {
    const keys = keysOf(form);
    expect(keys.filter((key) => !figureKeys.includes(key as never))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([
    ['statutory-2019', 23],
    ['statutory-2021', 25],
  ] as const)('%s: %d rows of seven columns, and fifteen columns of cases', (id, rows) => {
    const { applications, applicants, caseGroups, caseColumns } = statutoryForm(id);
    expect([applications.length, applicants.length, caseGroups.length * caseColumns.length]).toEqual([rows, 7, 15]);
  });

  test('no spelling names two rows or two columns of one table', () => {
    for (const form of forms) {
      for (const { label, variants = [] } of [
        ...form.applications,
        ...form.applicants,
        ...form.disclosure.flatMap(({ columns, rows }) => [...columns, ...rows]),
      ]) {
        for (const spelling of [label, ...variants]) {
          const letters = spelling.replace(/^[（(]?[一二三四五六七\d]+[）)、.]/u, '').replace(/[^\u4e00-\u9fff]/gu, '');
          const meanings = lookUp(letters)?.meanings ?? [];
          for (const table of ['applications', 'disclosure'] as const) {
            for (const role of ['row', 'column'] as const) {
              expect(meanings.filter((one) => one.table === table && one.role === role).length, spelling).toBeLessThan(
                2,
              );
            }
          }
        }
      }
    }
  });
});

describe('which form it is', () => {
  test('the labels decide, not the year', () => {
    for (const form of ['statutory-2019', 'statutory-2021'] as const) {
      const { source } = generateReport({
        form,
        seed: 1,
        layout: 'html',
        year: form === 'statutory-2019' ? 2022 : 2020,
      });
      const { extraction } = read(source);
      expect(extraction.forms).toEqual([form]);
      expect(extraction.found).toBe(true);
    }
  });

  test('a single row （六）其他处理 speaks for 2019, as far as nothing else speaks', () => {
    const rows = ['（六）其他处理 0 0 0 0 0 0 0', '（七）总计 5 2 0 0 0 0 7', '四、结转下年度继续办理 1 0 0 0 0 0 1'];
    expect(read(lines(...rows)).extraction.forms).toEqual(['statutory-2019']);
    const mixed = read(
      lines(
        '第二十条第（一）项 |',
        '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
        '规章 | 0 | 0 | 0 |',
        '行政规范性文件 | 1 | 0 | 1 |',
        ...rows,
      ),
    );
    expect(mixed.extraction.forms).toEqual(['statutory-2021']);
    expect(mixed.figures['applications.outcomes.other.subtotal.total']).toBe(0);
    expect(mixed.extraction.reasons).toHaveLength(2);
  });

  test('reasons name the labels of the report', () => {
    const { extraction } = read(lines('信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |', '规章 | 0 | 0 | 0 |'));
    expect(extraction.reasons.join()).toContain('本年制发件数');
  });

  test('and nothing else of the line that a page has run together into', () => {
    const { extraction } = read(`信息内容 本年处理决定数量 行政许可 318 ${'说明 '.repeat(200)}`, 'text');
    expect(extraction.forms).toEqual(['statutory-2021']);
    expect(extraction.reasons).toEqual(['disclosure table with 本年处理决定数量']);
  });

  test('tables that both forms print alike decide nothing', () => {
    const { extraction } = read(lines('四、政府信息公开行政复议、行政诉讼情况', '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0'));
    expect(extraction.found).toBe(true);
    expect(extraction.forms).toEqual([]);
  });

  test('a text without a table has no form', () => {
    const { extraction } = read('一、总体情况\n全年主动公开政府信息12条。\n');
    expect(extraction).toMatchObject({ found: false, forms: [], findings: [], unplaced: [], notices: [] });
  });
});
