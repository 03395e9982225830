/**
 * Draws the outcomes of applications by year as SVG. The years before 2019 stand in the categories of today as far as
 * the crosswalk allows; what has no counterpart is drawn apart instead of being guessed.
 *
 *   node docs/examples/outcomes-chart.mjs docs/examples/reports outcomes.svg
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { comparable, figureKeys, get, parseReport } from 'ogi-annual-report';

const [folder = 'docs/examples/reports', output = 'outcomes.svg'] = process.argv.slice(2);

const OUTCOMES = 'applications.outcomes.';
const families = [
  ['granted', '予以公开'],
  ['partiallyGranted', '部分公开'],
  ['refused', '不予公开'],
  ['unavailable', '无法提供'],
  ['notProcessed', '不予处理'],
  ['other.subtotal', '其他处理'],
];
const APART = '无对应类别';

const isCount = (key) => key.endsWith('.total') && (!key.includes('.subtotal.') || key.includes('.other.'));

const rowsOf = (report) => {
  const { view, unallocated } = comparable(report);
  const sumOf = (numbers) => numbers.reduce((sum, number) => sum + (number ?? 0), 0);
  const rows = families.map(([family, name]) => {
    const keys = figureKeys.filter((key) => key.startsWith(`${OUTCOMES}${family}.`) && isCount(key));
    return { year: report.year, name, count: sumOf(keys.map((key) => get({ ...report, figures: view }, key))) };
  });
  const left = unallocated.filter(({ key }) => key.startsWith(OUTCOMES) && !/(?:subtotal|outcomes\.total)\./.test(key));
  return [...rows, { year: report.year, name: APART, count: sumOf(left.map(({ value }) => value)) }];
};

const reports = readdirSync(folder).map((file) => parseReport(readFileSync(join(folder, file), 'utf8')).report);
const rows = reports.sort((one, other) => one.year - other.year).flatMap(rowsOf);
const names = [...families.map(([, name]) => name), APART];
const years = [...new Set(rows.map(({ year }) => year))];
const drawn = rows.filter(({ count }) => count > 0);
const lastApart = drawn.findLast(({ name }) => name === APART);

const size = { width: 820, height: 420, marginLeft: 40, marginRight: 120 };
const step = (size.width - size.marginLeft - size.marginRight) / years.length;
const label = { x: 'year', y: 'count', text: 'name' };

const { document } = parseHTML('<html></html>');
const chart = Plot.plot({
  document,
  className: 'outcomes',
  ...size,
  color: { domain: names, range: ['#1b7837', '#7fbf7b', '#b2182b', '#ef8a62', '#fddbc7', '#999999', '#d9d9d9'] },
  x: { domain: years, label: null, tickFormat: String },
  y: { label: '件', grid: true },
  marks: [
    Plot.barY(drawn, Plot.stackY({ x: 'year', y: 'count', fill: 'name', order: names })),
    Plot.text(
      drawn.filter(({ year }) => year === years.at(-1)),
      Plot.stackY({ ...label, z: 'name', order: names, textAnchor: 'start', dx: step / 2 }),
    ),
    Plot.text(
      drawn.filter(({ year }) => year === lastApart?.year),
      Plot.groupX({ y: 'sum', text: () => APART }, { ...label, dy: -8 }),
    ),
    Plot.ruleX([2019], { dx: -step / 2, strokeDasharray: '4 3' }),
    Plot.ruleY([0]),
  ],
});
// A file of its own needs a namespace and a title, and none of the styles for pages.
chart.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
chart.querySelector('style')?.remove();
const title = document.createElement('title');
title.textContent = `${reports[0].issuer.name}政府信息公开申请办理结果`;
chart.prepend(title);
writeFileSync(output, `${chart.outerHTML}\n`);

for (const year of years) {
  const counts = drawn.filter((row) => row.year === year);
  console.log(`${year}  ${counts.map(({ name, count }) => `${name} ${count}`).join('，')}`);
}
