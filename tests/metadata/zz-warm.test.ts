import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { flatten } from '../../src/extract/cells.js';
import { readMetadata } from '../../src/extract/metadata/index.js';
import { readSections } from '../../src/extract/sections.js';
import { splitDocument } from '../../src/extract/split.js';
import { readDocument } from '../../src/read/index.js';

test('x', () => {
  for (const f of [
    'seeds/baishan-2018.txt',
    'cases/district-2023-whole-report.html',
    'cases/county-2017-whole-report.txt',
    'seeds/jingjiang-2019.txt',
    'cases/resources-bureau-2022-rowspan-jitter.html',
  ]) {
    const src = readFileSync('/work/shared/' + f, 'utf8');
    const { document } = readDocument(src);
    const time = (g: () => unknown) => {
      for (let i = 0; i < 30; i++) g();
      const t = performance.now();
      for (let i = 0; i < 50; i++) g();
      return ((performance.now() - t) / 50).toFixed(2);
    };
    console.log(
      `| ${f} ${src.length}: read ${time(() => readDocument(src))} flatten ${time(() => flatten(document))} meta ${time(() => readMetadata(document))} sections ${time(() => readSections(document))} split ${time(() => splitDocument(document))}`,
    );
  }
}, 300000);
