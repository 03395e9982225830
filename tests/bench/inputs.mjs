/** What is measured, made of the examples and fixtures of the repository. A size is one of bytes of UTF-8. */
import { readFileSync } from 'node:fs';
import { parseReport, renderForm } from '../../dist/index.js';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

export const bytesOf = (text) => Buffer.byteLength(text);

/** `pieceAt(0)`, `pieceAt(1)` … until the text has this many bytes. */
const grown = (bytes, pieceAt) => {
  const pieces = [];
  for (let index = 0, length = 0; length < bytes; index++) {
    pieces.push(pieceAt(index));
    length += bytesOf(pieces[index]);
  }
  return pieces.join('');
};

const page = read('docs/examples/report-2023.html');
const story = read('tests/fixtures/narrative/city-2013-long-city-and-counties.txt');
const [title, ...lines] = story.split('\n').filter((line) => line.trim() !== '');

/** The page as word processors and web editors mark it up: a style on every cell and line, a paragraph and two spans in it. */
const dressed = (html) =>
  html
    .replace(
      /<td([^>]*)>([^<]*)<\/td>/g,
      '<td$1 style="border:1px solid #000;padding:0 7px;width:64px"><p class="MsoNormal" style="text-align:center;line-height:20px"><span style="font-size:14px;font-family:仿宋_GB2312"><span>$2</span></span></p></td>',
    )
    .replace(/<p>/g, '<p class="MsoNormal" style="text-indent:32px;line-height:30px">');

/** A report with its tables and so much narrative that the page has this many bytes. */
export const htmlOf = (bytes) => {
  const dress = dressed(page);
  const rest = bytes - bytesOf(dress);
  const more = rest <= 0 ? '' : grown(rest, (index) => dressed(`<p>　　${lines[index % lines.length]}</p>\n`));
  return dress.replace('</body>', () => `${more}</body>`);
};

const markdown = read('tests/fixtures/narrative-2/market-bureau-2022-whole-report.md');

/** A report with its three tables in Markdown. */
export const markdownOf = (bytes) =>
  markdown + grown(bytes - bytesOf(markdown), (index) => `\n${lines[index % lines.length]}\n`);

/** A report in prose. */
export const proseOf = (bytes) => `${title}\n\n${grown(bytes, (index) => `${lines[index % lines.length]}\n\n`)}`;

/** A report whose tables came as lines of cells with pipes between them. */
export const pipesOf = () => {
  const { report } = parseReport(page);
  return renderForm(report, { form: 'statutory-2021', as: 'markdown' })
    .split('\n')
    .filter((line) => !/^\|[-| :]+\|$/.test(line))
    .join('\n');
};

/** The tables of a report, one printing behind the other. */
export const tablesOf = (bytes) => {
  const pipes = pipesOf();
  return `${title}\n\n${grown(bytes, () => `${pipes}\n\n`)}`;
};

/** One page with so many whole reports of different years and offices. */
export const reportsOf = (count) =>
  Array.from({ length: count }, (_, index) =>
    story.replaceAll(
      '临淞市',
      `${'甲乙丙丁戊己庚辛壬癸'[index % 10]}${'山河湖海江川林泉石田'[Math.floor(index / 10) % 10]}市`,
    ),
  ).join('\n\n');
