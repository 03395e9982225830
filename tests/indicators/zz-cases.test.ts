import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { readIndicators } from '../../src/extract/indicators/index.js';
import { readDocument } from '../../src/read/index.js';

const dir = '/work/shared/cases/';
const names = [
  'blank-form-codes.txt',
  'blank-annex-two-columns.txt',
  'health-bureau-2009-appendix-two-columns.txt',
  'county-2011-annex-cumulative.md',
  'bureau-2008-filled-2014-table.txt',
  'transport-bureau-2016-indicator-table.html',
];
test.each(names)('%s', (n) => {
  const src = readFileSync(dir + n, 'utf8');
  const exp = JSON.parse(readFileSync(dir + n.replace(/\.\w+$/, '.expected.json'), 'utf8'));
  const { document } = readDocument(src);
  const r = readIndicators(document);
  const out: string[] = [
    `form ${r.form} (${exp.meta.form}) ${r.reasons.join('; ')} findings ${r.findings.length} unplaced ${r.unplaced.length} consumed ${r.consumed.size}/${document.blocks.length}`,
  ];
  const want = new Map<string, number>();
  for (const [k, v] of Object.entries(exp.figures)) want.set('all ' + k, v as number);
  for (const [s, g] of Object.entries(exp.scopes ?? {}))
    for (const [k, v] of Object.entries(g as object)) want.set(s + ' ' + k, v);
  const got = new Map(r.findings.map((f) => [f.scope + ' ' + f.key, f]));
  for (const [k, v] of want) if (got.get(k)?.value !== v) out.push(`MISS ${k} want ${v} got ${got.get(k)?.value}`);
  for (const [k, f] of got) if (f.value !== null && !want.has(k)) out.push(`SPUR ${k} ${f.value}`);
  for (const b of exp.blank ?? []) if (got.get('all ' + b)?.status !== 'blank') out.push('NOBLANK ' + b);
  for (const f of r.findings)
    if (f.value !== null && src.slice(f.evidence.span.start, f.evidence.span.end) === '') out.push('EV ' + f.key);
  for (const u of r.unplaced) out.push('UNPL ' + JSON.stringify(u));
  console.log(n + '\n' + out.join('\n'));
});
