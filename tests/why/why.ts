import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fatesOf } from './reasons.js';

/**
 * Says of every number of a report which figure it became, or why it became none and where that is decided.
 *
 *   npm run why -- FILE                 the numbers that were not read, without years, enumerators and codes
 *   npm run why -- FILE --all           every number
 *   npm run why -- FILE --line 12       those of a line
 *   npm run why -- --text "2016年共收到政府信息公开申请6件。"
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    line: { type: 'string' },
    text: { type: 'string' },
  },
});

const [file] = positionals;
if (file === undefined && values.text === undefined) {
  console.error('Usage: npm run why -- FILE [--all] [--line N], or npm run why -- --text "…"');
  process.exit(2);
}

const fates = fatesOf(values.text ?? readFileSync(file!, 'utf8')).filter(({ line }) =>
  values.line === undefined ? true : line === Number(values.line),
);
const shown =
  values.all || values.line !== undefined || values.text !== undefined
    ? fates
    : fates.filter(({ isRead, isOfShape }) => !isRead && isOfShape !== true);
for (const { line, number, around, isRead, why, words } of shown) {
  console.log(`line ${line}  ${number}  «${around}»\n    ${isRead ? '' : 'not read: '}${why}`);
  if (words !== undefined && words !== '') console.log(`    words: ${words}`);
}
console.log(`${fates.length} numbers, ${fates.filter(({ isRead }) => isRead).length} read`);
