import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { amend, checkReport, type ParsedReport, parseReport } from '../../../src/index.js';
import { bundledReports } from '../../api/sources.js';
import { layoutNames, makeFigures, writeReport } from '../../generate/report.js';
import { holds, pageFor, pageOf } from './page.js';

const example = (name: string): string => readFileSync(`docs/examples/${name}`, 'utf8');

/** Ids are there once, links lead somewhere, and every figure is marked with the words that state it. */
const isSound = (parsed: ParsedReport): void => {
  const page = pageOf(parsed);
  const ids = page.all('[id]').map(({ id }) => id);
  expect(ids.length).toBe(new Set(ids).size);
  const known = new Set(ids);
  for (const link of page.all('a[href]')) expect(known).toContain(link.getAttribute('href')!.slice(1));
  for (const { key, scope, sources } of parsed.readings) {
    const entry = scope === 'all' ? key : `${scope}:${key}`;
    expect(known).toContain(entry);
    for (const [index, { text }] of sources.entries()) {
      expect(known).toContain(`${entry}@${index + 1}`);
      expect(holds(page.marked(entry), text), `${entry}: ${text}`).toBe(true);
    }
  }
  expect(page.all('.hidden-places')).toEqual([]);
};

describe('every figure is marked in its place', () => {
  it.each(bundledReports)('in %s', (_, source) => isSound(parseReport(source)));

  it.each(layoutNames)('in a form written as %s', (layout) => {
    const figures = makeFigures({ form: 'statutory-2021', seed: 4, blanks: 'some' });
    isSound(parseReport(writeReport(figures, { form: 'statutory-2021', layout }).source));
  });

  it('also where the page is told another format than the report was read in', () => {
    const source = '<p>云汀县林业局2018年政府信息公开工作年度报告</p><p>共收到申请15件。</p>';
    const page = pageOf(parseReport(source, { format: 'html' }), { format: 'text' });
    expect(page.marked('applications.received.total')).toContain('15');
  });
});

describe('marks', () => {
  it('tell label, value, unit, status and quote', () => {
    const page = pageFor('云汀县林业局2018年政府信息公开工作年度报告\n\n共收到政府信息公开申请约15件。', {
      language: 'en',
    });
    const [mark] = page.all('.text a.m');
    expect(mark!.getAttribute('title')).toBe('applications received, total: about 15 件 (stated)');
    expect(mark!.getAttribute('href')).toBe('#applications.received.total');
    const entry = page.document.getElementById('applications.received.total')!;
    expect(entry.querySelector('.value')!.textContent).toBe('about 15 件');
    expect(entry.querySelector('q')!.textContent).toBe('政府信息公开申请约15件');
    expect(entry.querySelector('.places a')!.textContent).toBe('line 3, column 4');
  });

  it('show blank cells, also empty ones', () => {
    const html =
      '<h2>二、主动公开政府信息情况</h2><table><tr><td>第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td></td><td>&nbsp;</td><td>/</td></tr></table>';
    const page = pageFor(html);
    expect(page.all('.text .m.blank.void')).toHaveLength(2);
    expect(page.all('.text .m.blank').map(({ textContent }) => textContent)).toEqual(['', '', '/']);
  });

  it('set apart what contradicts itself', () => {
    const page = pageFor(
      '云汀县林业局2018年政府信息公开工作年度报告\n\n共收到政府信息公开申请15件。\n全年收到政府信息公开申请16件。',
    );
    expect(page.all('.text .m.conflict').map(({ textContent }) => textContent)).toEqual(['政府信息公开申请16件']);
    expect(page.document.getElementById('applications.received.total')!.querySelector('.other')!.textContent).toContain(
      '16',
    );
    expect(page.all('.messages a').map((link) => link.getAttribute('href'))).toContain(
      '#applications.received.total@2',
    );
  });

  it('set apart numbers without a place, percentages and lists', () => {
    const figures = makeFigures({ form: 'statutory-2021', seed: 3, density: 0.8, blanks: 'some' });
    const damaged = writeReport(figures, { form: 'statutory-2021', layout: 'pipesDropped' }).source;
    const unplaced = parseReport(damaged).report.unplaced;
    expect(unplaced.length).toBeGreaterThan(0);
    expect(
      pageFor(damaged)
        .all('.text .m.unplaced')
        .map(({ textContent }) => textContent),
    ).toEqual(unplaced.map(({ value }) => `${value}`));
    const page = pageFor(example('reports/2016.txt'));
    expect(page.all('.text .m.claim').map(({ textContent }) => textContent)).toEqual(
      parseReport(example('reports/2016.txt')).report.claims.map(({ quote }) => quote),
    );
  });

  it('keep a figure that a person added, though it has no place', () => {
    const parsed = amend(parseReport('云汀县林业局2018年政府信息公开工作年度报告'), [
      { key: 'fees.total', value: 25, reason: '<更正>' },
    ]);
    const entry = pageOf(parsed).document.getElementById('fees.total')!;
    expect(entry.querySelector('.value')!.textContent).toBe('25 元');
    expect(entry.querySelector('.amendment')!.textContent).toContain('<更正>');
  });
});

describe('checks', () => {
  const source = example('draft-2025.html');
  const page = pageFor(source);
  const checks = checkReport(parseReport(source));

  it('stand there with their verdicts, the failing ones in the open', () => {
    const count = (status: string): number => checks.filter((check) => check.status === status).length;
    for (const status of ['fail', 'pass', 'notAssessable'])
      expect(page.all(`.check.${status}`), status).toHaveLength(count(status));
    expect(page.all('.question > .check').every(({ classList }) => classList.contains('fail'))).toBe(true);
    expect(page.all('.answer').map(({ textContent }) => textContent![0])).toEqual(['✗', '✗', '✓']);
  });

  it('lead to their figures and to the cell that they suspect', () => {
    const [suspect] = checks.find(({ rule }) => rule === 'T3-OUTCOME-SUM')!.suspects!;
    expect(page.document.querySelector('.suspects a')!.getAttribute('href')).toBe(`#${suspect!.key}@1`);
    expect(page.all('.text .m.suspect').map((mark) => mark.id)).toEqual([`${suspect!.key}@1`]);
    expect(page.document.getElementById(suspect!.key)!.querySelector('.failing')!.textContent).toContain(
      `若为 ${suspect!.value} 则相符`,
    );
    for (const { keys, status } of checks.filter((check) => check.status === 'fail'))
      for (const key of keys)
        expect(
          page.all(`.check.${status} .operands a[href="#${key}@1"]`).length +
            Number(parseReport(source).readings.find((reading) => reading.key === key)!.value === 0),
        ).toBeGreaterThan(0);
  });

  it('do not call wrong what often has a good reason', () => {
    const older = pageFor(example('reports/2016.txt'));
    expect(older.all('.check.fail').map(({ className }) => className)).toEqual(['check fail info']);
    expect(older.all('.answer')[0]!.textContent).toBe('✓ 相符：可核对的 13 项全部成立；另有 1 项供参考');
    expect(older.all('.tallies li')).toHaveLength(1);
  });

  it('say so where there is nothing to check', () => {
    expect(pageFor('').all('.answer')[0]!.textContent).toBe('– 报告未列出可供核对的数据');
  });
});

describe('the chart', () => {
  it('shows every outcome with its count', () => {
    const texts = pageFor(example('reports/2023.html'))
      .all('.chart title')
      .map(({ textContent }) => textContent);
    expect(texts).toEqual([
      '予以公开: 115 (38.5%)',
      '部分公开: 30 (10.0%)',
      '不予公开: 38 (12.7%)',
      '无法提供: 71 (23.7%)',
      '不予处理: 28 (9.4%)',
      '其他处理: 17 (5.7%)',
    ]);
  });

  it('has the replies of the older tables too', () => {
    const texts = pageFor(example('reports/2016.txt'))
      .all('.chart title')
      .map(({ textContent }) => textContent!.split(' ')[0]);
    expect(texts).toContain('属于已主动公开范围:');
    expect(texts).toContain('不予公开:');
  });

  it('is left out where no outcome is stated', () => {
    expect(pageFor('').all('.chart, #outcomes')).toEqual([]);
  });
});

describe('the official form', () => {
  it('is filled with links to the places', () => {
    const page = pageFor(example('reports/2023.html'));
    const links = page.all('#forms td a');
    expect(links).toHaveLength(
      parseReport(example('reports/2023.html')).readings.filter(
        ({ key }) => key !== 'fees.processing' && key !== 'applications.closed.total',
      ).length,
    );
    expect(links[0]!.getAttribute('href')).toBe('#disclosure.rules.made@1');
  });

  it('is left out for a report without one, in the navigation too', () => {
    const page = pageFor('云汀县林业局2018年政府信息公开工作年度报告\n\n共收到申请15件。');
    expect(page.all('#forms, nav a[href="#forms"]')).toEqual([]);
  });
});

describe('the page', () => {
  const { html, document, all } = pageFor(example('reports/2023.html'), { language: 'en' });

  it('loads nothing and lets nothing run but its own script', () => {
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content');
    const text = (selector: string): string => document.querySelector(selector)!.textContent!;
    expect(policy).toBe(
      `default-src 'none'; script-src ${hash(text('script'))}; style-src ${hash(text('style'))}; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/https?:|@import|url\(/);
  });

  it('speaks the language that it is told, and marks the Chinese text as Chinese', () => {
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.querySelector('.text')!.getAttribute('lang')).toBe('zh');
    expect(all('h2').map(({ textContent }) => textContent)).toEqual([
      'Checks',
      'Outcomes',
      'Messages',
      'Source',
      'On the official form',
      'All figures',
      'Numbers without a key',
    ]);
    const chinese = pageFor(example('reports/2023.html'));
    expect(chinese.document.documentElement.getAttribute('lang')).toBe('zh-CN');
    expect(chinese.all('h2')[0]!.textContent).toBe('核对');
  });

  it('is the same each time', () => {
    expect(pageFor(example('reports/2023.html'), { language: 'en' }).html).toBe(html);
  });

  it('is made of any text', () => {
    for (const source of ['', '\u0000', '<', '&', '|'.repeat(99), '一、\n二、\n', '\ud800'])
      expect(pageFor(source).document.querySelector('main')).not.toBeNull();
  });
});
