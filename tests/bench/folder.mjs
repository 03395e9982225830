#!/usr/bin/env node
/**
 * Measures what an archive costs: a folder of copies of the bundled reports is read to NDJSON and CSV, in this thread and in
 * worker threads, and the memory is looked at while it runs. docs/archive.md quotes what it prints.
 *
 *   npm run bench:folder -- [FILES] [THREADS]      10000 files and one thread a processor unless told; 0: NDJSON without threads alone
 *
 * The processor time a report does not depend on what else the machine does; the files a second do.
 */
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import { readReports, writeCsv, writeNdjson } from '../../dist/node.js';

const [files = '10000', threads = String(availableParallelism())] = process.argv.slice(2);
const COUNT = Number(files);
const PER_FOLDER = 1_000;
const MEGABYTE = 1 << 20;

const reports = 'docs/examples/reports';
const originals = readdirSync(reports).map((name) => ({ name, bytes: readFileSync(join(reports, name)) }));

/** Copies, a thousand a folder, as archives are kept. */
const makeArchive = (folder) => {
  let bytes = 0;
  for (let index = 0; index < COUNT; index++) {
    const place = join(folder, String(Math.floor(index / PER_FOLDER)).padStart(5, '0'));
    if (index % PER_FOLDER === 0) mkdirSync(place);
    const original = originals[index % originals.length];
    writeFileSync(join(place, `${String(index).padStart(7, '0')}-${original.name}`), original.bytes);
    bytes += original.bytes.length;
  }
  return bytes;
};

/** The heap in use behind a collection, by tenths of the run. */
const watchMemory = () => {
  const tenths = [];
  let peak = 0;
  return {
    look: (done) => {
      if (done % Math.max(1, Math.floor(COUNT / 10)) !== 0) return;
      globalThis.gc?.();
      const { heapUsed, rss } = process.memoryUsage();
      peak = Math.max(peak, rss);
      tenths.push(Math.round(heapUsed / MEGABYTE));
    },
    tenths,
    peak: () => Math.round(peak / MEGABYTE),
  };
};

const measure = async (title, folder, workers, write) => {
  const memory = watchMemory();
  const bar = new SingleBar({ format: `${title} {bar} {value}/{total} {eta_formatted}` }, Presets.shades_grey);
  bar.start(COUNT, 0);
  const start = performance.now();
  const cpuBefore = process.cpuUsage();
  const results = readReports(folder, {
    workers,
    onProgress: ({ done }) => {
      bar.update(done);
      memory.look(done);
    },
  });
  const { files: read, failures } = await write(results);
  const seconds = (performance.now() - start) / 1_000;
  bar.stop();
  const { user, system } = process.cpuUsage(cpuBefore);
  const perReport = (user + system) / 1_000 / read;
  const rate = Math.round(read / seconds);
  console.log(`${title}: ${read} files in ${seconds.toFixed(1)} s, ${rate} a second, ${failures.length} failures`);
  console.log(`  heap after each tenth, MB: ${memory.tenths.join(' ')}; largest resident set ${memory.peak()} MB`);
  console.log(
    `  processor time ${perReport.toFixed(1)} ms a report: a million takes ${(perReport / 3.6).toFixed(1)} hours of a processor`,
  );
};

const folder = mkdtempSync(join(tmpdir(), 'archive-'));
try {
  const archive = join(folder, 'in');
  mkdirSync(archive);
  const bytes = makeArchive(archive);
  console.log(`Node ${process.version}, ${cpus().length} processors (${cpus()[0].model.trim()})`);
  console.log(`${COUNT} files, ${Math.round(bytes / COUNT)} bytes each on average`);
  const ndjson = join(folder, 'reports.ndjson');
  const csv = join(folder, 'records.csv');
  await measure('NDJSON, no threads', archive, 0, (results) => writeNdjson(results, createWriteStream(ndjson)));
  const perFile = (path) => `${Math.round(statSync(path).size / COUNT)} bytes a report`;
  console.log(`NDJSON of reports: ${perFile(ndjson)}`);
  if (Number(threads) > 0) {
    await measure(`NDJSON, ${threads} threads`, archive, Number(threads), (results) =>
      writeNdjson(results, createWriteStream(ndjson)),
    );
    await measure(`CSV, ${threads} threads`, archive, Number(threads), (results) => writeCsv(results, csv));
    console.log(`CSV of records: ${perFile(csv)}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
