import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { readSections } from '../../src/extract/sections.js';
import { readDocument } from '../../src/read/index.js';

test('x', () => {
  const out: string[] = [];
  for (const f of [
    'seeds/baishan-2018.txt',
    'seeds/tiedong-2017.txt',
    'seeds/licang-2017.txt',
    'cases/township-2017-one-line.txt',
    'cases/water-bureau-2012-whole-report.txt',
    'cases/district-2023-whole-report.html',
    'cases/bureau-2019-glued-enumerators.txt',
    'cases/maritime-2010-traditional-system.txt',
    'cases/township-2023-pipe-table.md',
  ]) {
    const src = readFileSync('/work/shared/' + f, 'utf8');
    out.push('|| ' + f);
    for (const s of readSections(readDocument(src).document))
      out.push(
        `| ${'  '.repeat(s.level)}${s.level} «${s.heading}» ${s.text.length} ${s.text.slice(0, 24).replace(/\n/g, '⏎')} @${s.span.start}-${s.span.end}`,
      );
  }
  console.log(out.join('\n'));
});
