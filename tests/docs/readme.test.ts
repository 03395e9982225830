import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countExamples, withOutputs } from './readme.js';

describe.each(['README.md', 'README.zh-CN.md'])('%s', (path) => {
  const page = readFileSync(path, 'utf8');

  it('has examples', () => {
    expect(countExamples(page)).toBeGreaterThan(0);
  });

  it('shows what its examples and the demo print (npm run docs writes it anew)', async () => {
    await expect(await withOutputs(page)).toMatchFileSnapshot(`../../${path}`);
  });
});

describe('the outputs of a page', () => {
  it('replace what an example is said to print, and nothing else', async () => {
    const page = [
      'a',
      '```js',
      'console.log(1 + 1);',
      '```',
      'prints',
      '```text',
      '3',
      '```',
      '```text',
      '4',
      '```',
    ].join('\n');
    expect(await withOutputs(page)).toBe(page.replace('3', '2'));
  });
});
