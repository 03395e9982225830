import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { readMetadata } from '../../src/extract/metadata/index.js';
import { readDocument } from '../../src/read/index.js';

const at = (o: any, p: string) => p.split('.').reduce((n, k) => n?.[k], o);
test('x', () => {
  let bad = 0,
    all = 0;
  const out: string[] = [];
  for (const dir of ['seeds', 'cases'])
    for (const f of readdirSync('/work/shared/' + dir).filter((f) => f.endsWith('.json'))) {
      const name = f.replace('.expected.json', '');
      const file = readdirSync('/work/shared/' + dir).find((o) => o.startsWith(name + '.') && o !== f)!;
      const meta = JSON.parse(readFileSync(`/work/shared/${dir}/${f}`, 'utf8')).meta ?? {};
      const src = readFileSync(`/work/shared/${dir}/${file}`, 'utf8');
      const m: any = readMetadata(readDocument(src).document);
      const r: any = {
        title: m.title?.text,
        issuer: m.issuer,
        year: m.year?.value,
        period: m.period,
        publishedOn: m.publishedOn?.value,
        indexNumber: m.indexNumber?.value,
        documentNumber: m.documentNumber?.value,
      };
      out.push(
        `| ${name} | ${r.title} | ${JSON.stringify({ ...r.issuer, span: undefined })} | ${r.year} | ${r.period?.from}..${r.period?.to} | ${r.publishedOn} | ${r.indexNumber} | ${r.documentNumber} ${m.notices.map((n: any) => n.code + ' ' + n.found + '/' + n.expected)}`,
      );
      for (const [p, v] of Object.entries(meta)) {
        if (p === 'edition' || p === 'form') continue;
        all++;
        const got = at(r, p) ?? null;
        if (got !== v) {
          bad++;
          out.push(`| XXX ${p}: got ${got} want ${v}`);
        }
      }
    }
  console.log(out.join('\n') + `\n| ${bad} bad of ${all}`);
});
