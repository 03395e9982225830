/**
 * Builds docs/playground/index.html: one page with the package, its style and its words inline, to be opened from
 * anywhere, also from a file.
 *
 *   npm run playground
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';

const here = fileURLToPath(new URL('.', import.meta.url));
const outDir = join(here, '../../node_modules/.cache/playground');
const target = join(here, 'index.html');

const common = { config: false, dts: false, minify: true, silent: true, outDir, target: 'es2022' };

/** Chinese stays Chinese, and half as long as its escapes. */
const esbuildOptions = (options) => {
  options.charset = 'utf8';
};

const bundle = async () => {
  await build({
    ...common,
    entry: [join(here, 'main.ts'), join(here, 'style.css')],
    format: 'iife',
    platform: 'browser',
    noExternal: [/./],
    loader: { '.html': 'text' },
    esbuildOptions,
  });
  await build({ ...common, entry: [join(here, '../../src/index.ts')], format: 'esm', clean: false, esbuildOptions });
  const read = (name) => readFileSync(join(outDir, name), 'utf8').trim();
  const { parseReport, renderAudit } = await import(pathToFileURL(join(outDir, 'index.js')).href);
  const result = { script: read('main.global.js'), style: read('style.css'), audit: renderAudit(parseReport('')) };
  rmSync(outDir, { recursive: true });
  return result;
};

/** An inline script must hold nothing that the HTML parser takes for its end or for a comment. */
const inline = (script) => script.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const { script: bundled, style, audit } = await bundle();
const script = inline(bundled);
// A page in a frame of this one may do no more than this one, so that this one lets in what the audit page does.
const [auditScript, auditStyle] = audit.match(/sha256-[\w+/=]{44}/g);
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)} '${auditScript}'`,
  `style-src ${hashOf(style)} '${auditStyle}'`,
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const page = readFileSync(join(here, 'template.html'), 'utf8').replace(
  /\{(policy|style|script)\}/g,
  (_, name) => ({ policy, style, script })[name],
);
writeFileSync(target, page);
console.log(`${(page.length / 1e6).toFixed(1)} MB written. Open ${target} in a browser.`);
