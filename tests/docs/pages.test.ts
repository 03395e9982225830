import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { anchorsOf, linksOf, pages } from './markdown.js';
import { shellCommands, silentExamples, withOutputs } from './outputs.js';
import { runExample } from './run.js';

/** Its commands have a test of their own (tests/render/examples.test.ts), which gives each a folder to write to. */
const RUN_ELSEWHERE = ['docs/examples/README.md'];

/** The pages that are delivered: their links must not lead to what an installation lacks. */
const DELIVERED = ['README.md', 'README.zh-CN.md', 'CHANGELOG.md'];

describe.each(pages())('%s', (path) => {
  const page = readFileSync(path, 'utf8');

  it('shows what its examples print (npm run docs writes it anew)', async () => {
    if (RUN_ELSEWHERE.includes(path)) return;
    await expect(await withOutputs(page)).toMatchFileSnapshot(`../../${path}`);
    for (const example of silentExamples(page)) await runExample(example);
  });

  it('names scripts that there are', () => {
    const named = shellCommands(page).flatMap((command) =>
      [...command.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name!),
    );
    expect(named.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  it('links to files and headings that there are', () => {
    const broken = linksOf(path).filter(
      ({ path: target, anchor }) =>
        target !== undefined &&
        (!existsSync(target) || (anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).has(anchor))),
    );
    expect(broken).toEqual([]);
  });
});

describe('the docs', () => {
  it('are found', () => {
    expect(pages()).toEqual(expect.arrayContaining([...DELIVERED, 'docs/README.md', 'docs/checks/README.md']));
  });

  it('can be reached from their index', () => {
    const reached = new Set<string>();
    const visit = (page: string): void => {
      if (reached.has(page)) return;
      reached.add(page);
      for (const { path } of linksOf(page)) if (path?.endsWith('.md') && existsSync(path)) visit(path);
    };
    visit('docs/README.md');
    expect(pages().filter((page) => page.startsWith('docs/') && !reached.has(page))).toEqual([]);
  });
});

describe('the outputs of a page', () => {
  const run = (...lines: string[]) => withOutputs(lines.join('\n'));

  it('replace what an example is said to print, and nothing else', async () => {
    const page = ['a', '```js', 'console.log(1 + 1);', '```', 'prints', '```text', '3', '```', '```text', '4', '```'];
    expect(await run(...page)).toBe(page.join('\n').replace('3', '2'));
  });

  it('come from TypeScript, imports and awaited values as well', async () => {
    const code = ["import { get, type Report } from 'ogi-annual-report';", 'const name: string = await typeof get;'];
    const page = ['```ts', ...code, 'console.log(name);', '```', '```text', '?', '```'];
    expect(await run(...page)).toBe(page.join('\n').replace('?', 'function'));
  });

  it('refuse a command that the tests cannot run', async () => {
    await expect(run('```console', '$ rm -rf x', '```')).rejects.toThrow('cannot run');
  });
});
