import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom, type Random } from '../generate/random.js';
import { generateReport, layoutNames } from '../generate/report.js';
import { read } from './read.js';

/** Damage that takes away or adds text, but changes no number. */
const damages: Readonly<Record<string, (source: string, random: Random) => string>> = {
  'cut at the end': (source, random) => source.slice(0, random.int(0, source.length)),
  'cut at the beginning': (source, random) => source.slice(random.int(0, source.length)),
  'lines that were met before are gone': (source) => {
    const lines = source.split('\n');
    return lines.filter((line, index) => line === '' || lines.indexOf(line) === index).join('\n');
  },
  'site text between the lines': (source, random) =>
    insert(source, random, ['首页 > 政务公开', '打印 关闭', '分享到：', '第 3 页', '下一页']),
  'characters of labels garbled': (source, random) =>
    change(source, random, (chars, at) => {
      chars[at] = '口';
    }),
  'characters of labels lost': (source, random) =>
    change(source, random, (chars, at) => {
      chars[at] = '';
    }),
  'headers lost': (source) =>
    source
      .split('\n')
      .filter((line) => !/自然人|商业企业|科研机构|社会公益|法律服务|申请人情况/u.test(line))
      .join('\n'),
};

const insert = (source: string, random: Random, texts: readonly string[]): string => {
  const lines = source.split('\n');
  for (let count = 0; count < 3; count++) lines.splice(random.int(0, lines.length), 0, random.pick(texts));
  return lines.join('\n');
};

const change = (source: string, random: Random, apply: (chars: string[], at: number) => void): string => {
  const chars = [...source];
  for (let count = 0; count < 5; count++) {
    const at = random.int(0, chars.length - 1);
    if (/[\u4e00-\u9fff]/u.test(chars[at]!) && chars[at] !== '万') apply(chars, at); // 元 for 万元 would be another report
  }
  return chars.join('');
};

const seeds = fc.record({
  seed: fc.integer({ min: 0, max: 5000 }),
  layout: fc.constantFrom(...layoutNames),
  form: fc.constantFrom('statutory-2019', 'statutory-2021'),
});

test.each(Object.keys(damages))('%s: no figure is invented or moved', (name) => {
  fc.assert(
    fc.property(seeds, ({ seed, layout, form }) => {
      const { source, figures } = generateReport({
        form: form as 'statutory-2019',
        seed,
        layout,
        largest: 1500,
        density: 0.4,
      });
      const report = read(damages[name]!(source, createRandom(seed)));
      for (const [key, value] of Object.entries(report.figures)) {
        if (value !== null) expect(value, `${key} (${layout}, seed ${seed})`).toBe(figures.get(key as never));
      }
    }),
    { numRuns: 40, seed: 711 },
  );
});
