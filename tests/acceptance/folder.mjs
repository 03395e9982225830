import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreCase } from './case.mjs';

const formats = new Map([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.html', 'html'],
]);
const ENDING = '.expected.json';

/** The cases of a folder: NAME.txt, .md or .html beside NAME.expected.json. */
const casesOf = (folder) => {
  const files = new Set(readdirSync(folder));
  return [...files]
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .flatMap((file) => {
      const name = file.slice(0, -ENDING.length);
      const ending = [...formats.keys()].find((candidate) => files.has(name + candidate));
      if (ending === undefined) return [];
      return [
        {
          name,
          format: formats.get(ending),
          source: readFileSync(join(folder, name + ending), 'utf8'),
          expected: JSON.parse(readFileSync(join(folder, file), 'utf8')),
        },
      ];
    });
};

const ratio = (part, whole) => (whole === 0 ? 1 : part / whole);
const sumOf = (results, field) => results.reduce((sum, result) => sum + result[field], 0);

const totalsOf = (results) => {
  const [hit, wrong, spurious] = ['hit', 'wrong', 'spurious'].map((field) => sumOf(results, field));
  const expected = sumOf(results, 'expected');
  return {
    cases: results.length,
    whole: results.filter(({ faults }) => faults.length === 0).length,
    expected,
    hit,
    wrong,
    spurious,
    records: sumOf(results, 'records'),
    asked: sumOf(results, 'asked'),
    recall: ratio(hit, expected),
    precision: ratio(hit, hit + wrong + spurious),
    evidence: ratio(sumOf(results, 'records') - sumOf(results, 'unsound'), sumOf(results, 'records')),
    about: ratio(sumOf(results, 'asked') - sumOf(results, 'untrue'), sumOf(results, 'asked')),
  };
};

/**
 * Scores a built library on a folder of cases. `select` takes name and expected file; `told` passes the format instead
 * of letting it be detected; `tablesOnly` asks only for what the statutory forms print.
 */
export const scoreFolder = (folder, { library, select = () => true, told = false, tablesOnly = false }) => {
  const results = casesOf(folder)
    .filter(select)
    .map(({ name, format, source, expected }) => {
      const read = (text) => {
        const parsed = library.parseReport(text, told ? { format } : {});
        return { report: parsed.report, records: [...library.toRecords(parsed)] };
      };
      return { name, ...scoreCase({ source, expected, read, tablesOnly }) };
    });
  return { results, totals: totalsOf(results) };
};
