/**
 * Writes src/render/audit/assets.ts: the script and the style sheet of the audit page (src/render/audit/page), each as one line with the hash by
 * which its Content-Security-Policy lets it in.
 *
 *   npm run assets
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const page = join(root, 'src/render/audit/page');
const target = join(root, 'src/render/audit/assets.ts');

const bundle = async () => {
  const outDir = join(root, 'node_modules/.cache/audit');
  await build({
    entry: [join(page, 'client.ts'), join(page, 'style.css')],
    format: 'iife',
    outDir,
    config: false,
    dts: false,
    minify: true,
    silent: true,
    target: 'es2022',
    esbuildOptions: (options) => {
      options.charset = 'utf8';
    },
  });
  const read = (name) => readFileSync(join(outDir, name), 'utf8').trim();
  const assets = { script: read('client.global.js'), style: read('style.css') };
  rmSync(outDir, { recursive: true });
  return assets;
};

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const literal = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

/** The module that holds the assets. */
export const assetsModule = async () => {
  const { script, style } = await bundle();
  return [
    '// Written by `npm run assets` from src/render/audit/page; a test holds it to them.',
    `export const script =\n  ${literal(script)};`,
    `export const scriptHash = '${hashOf(script)}';`,
    `export const style =\n  ${literal(style)};`,
    `export const styleHash = '${hashOf(style)}';`,
    '',
  ].join('\n');
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await assetsModule());
