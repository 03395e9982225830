/** Asks publint and Are The Types Wrong about the package; no TypeScript since 5.0 resolves modules as Node 10 did. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './project.mjs';

// Subpaths stand in `exports`, which every supported Node reads and the resolution of Node 10 does not.
const TOOLS = [
  ['publint', ['node_modules/publint/src/cli.js', 'run', '--strict', '--pack', 'npm']],
  [
    'Are The Types Wrong',
    ['node_modules/@arethetypeswrong/cli/dist/index.js', '--pack', '.', '--profile', 'node16', '--quiet'],
  ],
];

export const checkLint = () =>
  TOOLS.flatMap(([name, [script, ...args]]) => {
    try {
      execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
      return [];
    } catch (error) {
      return [`${name}: ${error.stdout}${error.stderr}`];
    }
  });
