/** Other runtimes, from packages of the registry that hold the binary itself; they run no script. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest, root } from './project.mjs';

const OPTIONS = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--prefer-offline'];

/** The path of a binary inside a package, or undefined where there is none for this platform or it cannot be fetched. */
const fetchBinary = (name, version, path) => {
  const folder = join(root, 'node_modules/.cache/runtimes', `${name.replace('/', '-')}-${version}`);
  const binary = join(folder, 'node_modules', name, path);
  try {
    if (!existsSync(binary)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), '{"private":true}');
      execFileSync('npm', ['install', ...OPTIONS, `${name}@${version}`], { cwd: folder, stdio: 'pipe' });
      chmodSync(binary, 0o755);
    }
    execFileSync(binary, ['--version'], { stdio: 'pipe' });
    return binary;
  } catch {
    return undefined;
  }
};

const { platform, arch } = process;

/** `>=20.19` is 20.19.0. */
export const oldestVersion = `${manifest.engines.node.replace('>=', '')}.0`;

/** The oldest Node that the package supports. */
export const oldestNode = () =>
  process.version === `v${oldestVersion}`
    ? process.execPath
    : fetchBinary(`node-${platform}-${arch}`, oldestVersion, 'bin/node');

/** Deno and Bun: a download of some 200 MB, so only where it is asked for. */
export const otherRuntimes = () => [
  { name: 'Deno', binary: fetchBinary(`@deno/${platform}-${arch}-glibc`, 'latest', 'deno'), args: ['run', '-A'] },
  { name: 'Bun', binary: fetchBinary(`@oven/bun-${platform}-${arch}-baseline`, 'latest', 'bin/bun'), args: [] },
];
