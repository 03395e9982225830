import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { readMetadata } from '../../src/extract/metadata/index.js';
import { readDocument } from '../../src/read/index.js';

test('x', () => {
  const out: string[] = [];
  for (const src of readFileSync('/tmp/h3real.txt', 'utf8').split('====\n')) {
    const m: any = readMetadata(readDocument(src, { format: 'text' }).document);
    out.push(
      `| ${src.trim().slice(0, 34).replace(/\n/g, ' ')} | T ${m.title?.text} | ${m.issuer?.name} ${m.issuer?.kind} ${m.issuer?.level} | ${m.year?.value} | ${m.period?.from}..${m.period?.to} | ${m.publishedOn?.value} | ${m.indexNumber?.value} | ${m.documentNumber?.value} ${m.notices.map((n: any) => n.code + ' ' + n.found + '/' + n.expected)}`,
    );
  }
  console.log(out.join('\n'));
});
