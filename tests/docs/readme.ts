import { vi } from 'vitest';
import * as library from '../../src/index.js';

const FENCE = '```';

/** Lines of the demo that a page shows. */
const DEMO_LINES = 14;

/** The comment before the output of the demo. */
const DEMO = '<!-- demo -->';

/** A fenced block of a page: `lines[open]` and `lines[close]` are its fences. */
interface Block {
  readonly language: string;
  readonly open: number;
  readonly close: number;
}

const blocksOf = (lines: readonly string[]): Block[] => {
  const blocks: Block[] = [];
  for (let open = 0; open < lines.length; open++) {
    if (!lines[open]!.startsWith(FENCE)) continue;
    const close = lines.indexOf(FENCE, open + 1);
    blocks.push({ language: lines[open]!.slice(FENCE.length), open, close });
    open = close;
  }
  return blocks;
};

/** Runs `action` with a console of its own and gives the lines that it prints. */
const printed = async (action: (console: Pick<Console, 'log'>) => unknown): Promise<string[]> => {
  const lines: string[] = [];
  await action({ log: (...values: unknown[]) => lines.push(...values.map(String).join(' ').split('\n')) });
  return lines;
};

const IMPORT = /^import (\{[^}]{0,200}\}) from 'ogi-annual-report';$/gm;

/** Runs an example against the source of the package. */
const runExample = (code: string): Promise<string[]> => {
  const body = code.replace(IMPORT, 'const $1 = library;');
  return printed((console) => new Function('library', 'console', `'use strict';${body}`)(library, console));
};

const runDemo = (): Promise<string[]> =>
  printed(async ({ log }) => {
    vi.resetModules();
    vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'quickstart.mjs']);
    vi.spyOn(console, 'log').mockImplementation(log);
    await import('../../docs/examples/quickstart.mjs' as string);
    vi.restoreAllMocks();
  });

/** What the block should show: the demo behind its comment, the output of the example above it, else itself. */
const outputOf = async (lines: readonly string[], before: Block | undefined, block: Block): Promise<string[]> => {
  const shown = lines.slice(block.open + 1, block.close);
  if (block.language !== 'text') return shown;
  const above = lines.slice(before?.close ?? 0, block.open);
  if (above.includes(DEMO)) return [...(await runDemo()).slice(0, DEMO_LINES), '…'];
  return before?.language === 'js' ? runExample(lines.slice(before.open + 1, before.close).join('\n')) : shown;
};

/** The examples of a page. */
export const countExamples = (page: string): number =>
  blocksOf(page.split('\n')).filter(({ language }) => language === 'js').length;

/** The page with what its examples and the demo print today. */
export const withOutputs = async (page: string): Promise<string> => {
  const lines = page.split('\n');
  const written: string[] = [];
  let done = 0;
  let before: Block | undefined;
  for (const block of blocksOf(lines)) {
    written.push(...lines.slice(done, block.open + 1), ...(await outputOf(lines, before, block)));
    done = block.close;
    before = block;
  }
  return [...written, ...lines.slice(done)].join('\n');
};
