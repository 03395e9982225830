/** Packs the package and installs it into an empty project, as a user would. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The empty project: its folder, what was packed, and how to run and write there. */
export const installPacked = () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-check-'));
  const run = (command, ...args) => execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], { cwd: root, encoding: 'utf8' }),
  );
  const write = (name, text) => writeFileSync(join(folder, name), text);
  write('package.json', JSON.stringify({ name: 'empty', private: true }));
  const startedAt = performance.now();
  run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${packed.filename}`);
  return {
    folder,
    startedAt,
    files: packed.files.map(({ path }) => path),
    packedSize: statSync(join(folder, packed.filename)).size,
    unpackedSize: packed.unpackedSize,
    modules: join(folder, 'node_modules'),
    run,
    write,
    remove: () => rmSync(folder, { recursive: true }),
  };
};
