#!/usr/bin/env node
/**
 * Checks what a user would install: packs the package, installs it into an empty project, and looks there at its files,
 * its use through import and require, its types, what a bundler makes of it, and what comes along with it. With
 * `--all-runtimes` it runs on Deno and Bun as well.
 */
import { checkBundles } from './package/bundle.mjs';
import { checkContents } from './package/contents.mjs';
import { checkDependencies } from './package/dependencies.mjs';
import { checkLint } from './package/lint.mjs';
import { installPacked } from './package/project.mjs';
import { checkQuickstart } from './package/quickstart.mjs';
import { checkSubpaths } from './package/subpaths.mjs';
import { checkTypes } from './package/types.mjs';
import { checkUse } from './package/use.mjs';

const faults = [];
const project = installPacked();
try {
  for (const check of [
    checkQuickstart,
    checkContents,
    checkUse,
    checkTypes,
    checkBundles,
    checkDependencies,
    checkSubpaths,
    checkLint,
  ])
    faults.push(...(await check(project)));
} catch (error) {
  faults.push([error.message, error.stdout, error.stderr].filter(Boolean).join('\n'));
} finally {
  project.remove();
}
for (const fault of faults) console.log(fault);
console.log(
  faults.length === 0 ? 'the package holds what it should and works where it is installed' : `${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
