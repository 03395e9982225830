import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { readIndicators } from '../../src/extract/indicators/index.js';
import { readDocument } from '../../src/read/index.js';

test('none', () => {
  for (const dir of ['/work/shared/cases/', '/work/shared/seeds/'])
    for (const n of readdirSync(dir)) {
      if (!/\.(txt|md|html)$/.test(n) || n === 'README.md') continue;
      const r = readIndicators(readDocument(readFileSync(dir + n, 'utf8')).document);
      if (r.form || r.findings.length || r.consumed.size)
        console.log(
          n,
          r.form,
          r.findings.length,
          r.unplaced.length,
          r.consumed.size,
          r.findings
            .slice(0, 5)
            .map((f) => f.key + '=' + f.value)
            .join(' '),
        );
    }
});
