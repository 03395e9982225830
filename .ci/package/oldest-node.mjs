/** The oldest Node that the package supports, from the registry's own packages of Node; they run no script. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest, root } from './project.mjs';

/** `>=20.19` is 20.19.0. */
const version = `${manifest.engines.node.replace('>=', '')}.0`;
const name = `node-${process.platform}-${process.arch}`;
const folder = join(root, 'node_modules/.cache', `node-${version}`);
const binary = join(folder, 'node_modules', name, 'bin/node');

/** Its path, or undefined where there is no such package for this platform or it cannot be fetched. */
export const oldestNode = () => {
  if (process.version === `v${version}`) return process.execPath;
  try {
    if (!existsSync(binary)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), '{"private":true}');
      const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--prefer-offline'];
      execFileSync('npm', ['install', ...options, `${name}@${version}`], { cwd: folder, stdio: 'pipe' });
    }
    return execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim() === `v${version}` ? binary : undefined;
  } catch {
    return undefined;
  }
};

export const oldestVersion = version;
