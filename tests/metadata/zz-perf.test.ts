import { test } from 'vitest';
import { readMetadata } from '../../src/extract/metadata/index.js';
import { readSections } from '../../src/extract/sections.js';
import { splitDocument } from '../../src/extract/split.js';
import { readDocument } from '../../src/read/index.js';

test('x', () => {
  const unit =
    '2019年,云州市北塘区审计局(以下简称我局)共收到申请12件,由云州市审计局编制的报告《北塘区2018年政府信息公开报告》予以公布,请与北塘区审计局联系。';
  const inputs: Record<string, (n: number) => string> = {
    prose: (n) => ('一、概述\n' + (unit + '\n').repeat(8)).repeat(Math.ceil(n / 650)).slice(0, n),
    oneline: (n) => unit.repeat(Math.ceil(n / 70)).slice(0, n),
    head: (n) => (unit + '\n').repeat(Math.ceil(n / 70)).slice(0, n),
    colons: (n) => '来源:'.repeat(n / 3),
    labels: (n) => '索引号 '.repeat(n / 4),
    titles: (n) => '云州市审计局2019年政府信息公开年度报告\n'.repeat(n / 22),
    you: (n) => '由'.repeat(n),
    bracket: (n) => '《'.repeat(n),
    bracket2: (n) => '《〈'.repeat(n / 2) + '》',
    digits: (n) => '2019'.repeat(n / 4),
    dates: (n) => '2019年1月1日'.repeat(n / 9),
    chinese: (n) => '二〇'.repeat(n / 2),
    open: (n) => '公开'.repeat(n / 2),
    xx: (n) => '信息公开'.repeat(n / 4),
    shi: (n) => '市'.repeat(n),
    lines: (n) => '审计局\n'.repeat(n / 4),
    pipes: (n) => '来源 | '.repeat(n / 5),
    heads: (n) => '一、'.repeat(n / 2),
    short: (n) => '云州市\n2019年\n'.repeat(n / 10),
  };
  const out: string[] = [];
  for (const [k, f] of Object.entries(inputs)) {
    const row = [k];
    for (const n of [100_000, 200_000, 400_000]) {
      const { document } = readDocument(f(n), { format: 'text' });
      const t0 = performance.now();
      readMetadata(document);
      const t1 = performance.now();
      readSections(document);
      const t2 = performance.now();
      splitDocument(document);
      const t3 = performance.now();
      row.push(`${n}: ${(t1 - t0).toFixed(0)}/${(t2 - t1).toFixed(0)}/${(t3 - t2).toFixed(0)}`);
    }
    out.push('| ' + row.join('  '));
  }
  console.log(out.join('\n'));
}, 300000);
