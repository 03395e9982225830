/**
 * Reads an archive folder by folder: the figures of each go to a file of their own, one JSON line a figure, and what could
 * not be read is listed beside it. A run that was stopped goes on where it was: a folder is done when its file is there.
 *
 *   node docs/archive.mjs ARCHIVE OUTPUT [THREADS]
 */
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import { readReports, writeNdjson } from 'ogi-annual-report/node';

const [archive, output, threads = '0'] = process.argv.slice(2);
mkdirSync(output, { recursive: true });

const folders = readdirSync(archive, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const open = folders.filter((name) => !existsSync(join(output, `${name}.ndjson`)));

const bar = new SingleBar({ format: '{bar} {value}/{total} folders, {eta_formatted} left' }, Presets.shades_grey);
bar.start(open.length, 0);
let files = 0;
let failed = 0;
for (const name of open) {
  const target = join(output, `${name}.ndjson`);
  const results = readReports(join(archive, name), { workers: Number(threads) });
  const written = await writeNdjson(results, `${target}.part`, { rows: 'records' });
  const failures = written.failures.map(({ path, error }) => JSON.stringify({ path, error: error.message }));
  if (failures.length > 0) writeFileSync(join(output, `${name}.failures`), `${failures.join('\n')}\n`);
  renameSync(`${target}.part`, target);
  files += written.files;
  failed += failures.length;
  bar.increment();
}
bar.stop();
console.log(`${open.length} of ${folders.length} folders, ${files} files, ${failed} could not be read`);
