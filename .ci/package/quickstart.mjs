/** Follows docs/quickstart.md in the empty project: its script, three reports, and the output that it shows. */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

const PAGE = 'docs/quickstart.md';
const REPORTS = ['2018.txt', '2020.md', '2024.html'];
const MOST_SECONDS = 300;

/** The first fenced block of a language. */
const blockOf = (page, language) => page.split(`\n\`\`\`${language}\n`)[1]?.split('\n```')[0];

export const checkQuickstart = ({ folder, run, write, startedAt }) => {
  const page = readFileSync(join(root, PAGE), 'utf8');
  write('rates.mjs', blockOf(page, 'js'));
  mkdirSync(join(folder, 'reports'));
  for (const report of REPORTS)
    copyFileSync(join(root, 'docs/examples/reports', report), join(folder, 'reports', report));
  const printed = run(process.execPath, 'rates.mjs', ...REPORTS.map((report) => `reports/${report}`));
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(`a CSV of rates ${seconds.toFixed(0)} seconds after npm install began`);
  return [
    ...(printed.replaceAll('\r', '').trimEnd() === blockOf(page, 'text')
      ? []
      : [`${PAGE} shows something else than ${printed}`]),
    ...(seconds > MOST_SECONDS ? [`${PAGE} took ${seconds.toFixed(0)} seconds`] : []),
  ];
};
