import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { readDocument } from '../../src/read/index.js';
import { outlineOf } from '../../src/extract/metadata/outline.js';
import { labelledValues } from '../../src/extract/metadata/labels.js';
import { findTitles } from '../../src/extract/metadata/title.js';
import { readPreface } from '../../src/extract/metadata/preface.js';
import { readActors } from '../../src/extract/metadata/actors.js';
import { findPeriod } from '../../src/extract/metadata/period.js';
import { findByline, findSignature } from '../../src/extract/metadata/signature.js';
import { findIssuer } from '../../src/extract/metadata/issuer.js';
import { findYear } from '../../src/extract/metadata/year.js';
test('x', () => {
  const src = readFileSync('/work/shared/seeds/baishan-2018.txt', 'utf8');
  const { document } = readDocument(src);
  const time = (k: string, g: () => unknown) => { for (let i = 0; i < 30; i++) g(); const t = performance.now(); for (let i = 0; i < 50; i++) g(); console.log('| ' + k + ' ' + ((performance.now() - t) / 50).toFixed(2)); };
  const o = outlineOf(document), values = labelledValues(o), titles = findTitles(o, values), preface = readPreface(o), actors = readActors(o), byline = findByline(o, -1), signature = findSignature(o), period = findPeriod(o);
  time('outline', () => outlineOf(document)); time('labels', () => labelledValues(o)); time('titles', () => findTitles(o, values)); time('preface', () => readPreface(o)); time('actors', () => readActors(o)); time('byline', () => findByline(o, -1)); time('sign', () => findSignature(o)); time('period', () => findPeriod(o)); time('issuer', () => findIssuer({ outline: o, titles, values, preface, actors, byline, signature })); time('year', () => findYear(o, titles, period, preface));
});
