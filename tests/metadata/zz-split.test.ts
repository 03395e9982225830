import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { splitReports } from '../../src/extract/split.js';

test('x', () => {
  const out: string[] = [];
  let all = '';
  for (const dir of ['seeds', 'cases'])
    for (const f of readdirSync('/work/shared/' + dir).filter((f) => !f.endsWith('.json') && f !== 'README.md')) {
      const src = readFileSync(`/work/shared/${dir}/${f}`, 'utf8');
      const p = splitReports(src);
      if (p.length !== 1) out.push('| ' + f + ' ' + p.map((x) => x.offset + ':' + x.text.slice(0, 30)).join(' / '));
      if (f.endsWith('.txt')) all += src + '\n';
    }
  out.push(
    '| all: ' +
      splitReports(all)
        .map((x) => x.text.split('\n')[0]!.slice(0, 40))
        .join('\n|   '),
  );
  console.log(out.join('\n'));
});
