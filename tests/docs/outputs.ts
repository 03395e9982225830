import { type Block, blocksOf, linesOf } from './blocks.js';
import { runExample, runScript } from './run.js';

/** `$ node docs/examples/quickstart.mjs FILE | head -14`: a command that the tests run. */
const COMMAND = /^\$ node (docs\/[\w/.-]+\.mjs)([^|]*)(?:\| head -(\d+))?$/;

/** `<!-- args: FILE FILE -->` above an example: the arguments that it runs with. */
const ARGUMENTS = /^<!-- args: (.*) -->$/;

/** `<!-- not run: why -->` above a block: it needs what the tests do not have, a folder of reports or a network. */
const NOT_RUN = /^<!-- not run: .+ -->$/;

const isExample = (language: string): boolean => language === 'js' || language === 'ts';

/** Scripts that measure or test for minutes: what they printed is kept, and their names are looked up. */
const LONG = /^\$ (?:npm run|npx|node \.ci\/)/;

const runCommand = async (command: string): Promise<string[]> => {
  const [, path, args, head] = COMMAND.exec(command) ?? [];
  if (path === undefined)
    throw new Error(`cannot run "${command}"; write it in a block of sh, or make it a script of docs`);
  const lines = await runScript(path, args!.trim().split(/\s+/).filter(Boolean));
  return head === undefined ? lines : lines.slice(0, Number(head));
};

/** The arguments in the comment above an example, if there are any. */
const argumentsOf = (lines: readonly string[], { open }: Block): string[] =>
  ARGUMENTS.exec(lines[open - 2] ?? '')?.[1]?.split(' ') ?? [];

const isRun = (lines: readonly string[], { open }: Block): boolean => !NOT_RUN.test(lines[open - 2] ?? '');

/** A console block with what each of its commands prints. */
const consoleOutput = async (lines: readonly string[]): Promise<readonly string[]> => {
  const commands = lines.filter((line) => line.startsWith('$ '));
  if (commands.some((command) => LONG.test(command))) return lines;
  const written: string[] = [];
  for (const command of commands) written.push(command, ...(await runCommand(command)));
  return written;
};

/** What a block should show: a console block its commands with their output, a text block what the example above prints. */
const contentOf = async (
  lines: readonly string[],
  before: Block | undefined,
  block: Block,
): Promise<readonly string[]> => {
  const shown = linesOf(lines, block);
  if (!isRun(lines, block)) return shown;
  if (block.language === 'console') return consoleOutput(shown);
  if (block.language !== 'text' || before === undefined || !isExample(before.language)) return shown;
  if (!isRun(lines, before)) return shown;
  return runExample(linesOf(lines, before).join('\n'), argumentsOf(lines, before));
};

/** The page with what its examples and commands print today. */
export const withOutputs = async (page: string): Promise<string> => {
  const lines = page.split('\n');
  const written: string[] = [];
  let done = 0;
  let before: Block | undefined;
  for (const block of blocksOf(lines)) {
    written.push(...lines.slice(done, block.open + 1), ...(await contentOf(lines, before, block)));
    done = block.close;
    // Commands may stand between an example and what it prints.
    if (block.language !== 'sh') before = block;
  }
  return [...written, ...lines.slice(done)].join('\n');
};

/** The examples of a page whose output it does not show. They must run as well. */
export const silentExamples = (page: string): string[] => {
  const lines = page.split('\n');
  const blocks = blocksOf(lines).filter(({ language }) => language !== 'sh');
  return blocks
    .filter(
      (block, index) => isExample(block.language) && isRun(lines, block) && blocks[index + 1]?.language !== 'text',
    )
    .map((block) => linesOf(lines, block).join('\n'));
};

/** The commands of the shell and console blocks of a page, without comments. */
export const shellCommands = (page: string): string[] => {
  const lines = page.split('\n');
  return blocksOf(lines)
    .filter(({ language }) => language === 'sh' || language === 'console')
    .flatMap((block) => linesOf(lines, block).filter((line) => block.language === 'sh' || line.startsWith('$ ')))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
};
