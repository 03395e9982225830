import type { Random } from '../generate/random.js';
import { sample } from './corpus.js';

/** Kinds of damage, each done once to a text. */
type Damage = (text: string, random: Random) => string;

const at = (text: string, random: Random): number => random.int(0, text.length);

const insert = (text: string, place: number, what: string): string => text.slice(0, place) + what + text.slice(place);

/** Any UTF-16 unit, halves of a pair included, of the ranges that matter more often than of all. */
const unit = (random: Random): string => {
  const [low, high] = random.pick([
    [0x20, 0x7e],
    [0x00, 0x1f],
    [0x80, 0xff],
    [0x300, 0x36f],
    [0x2000, 0x206f],
    [0x3000, 0x303f],
    [0x4e00, 0x9fff],
    [0xd800, 0xdfff],
    [0xff00, 0xffef],
    [0, 0xffff],
  ] as const);
  return String.fromCharCode(random.int(low, high));
};

const units: Damage = (text, random) => {
  let result = text;
  for (let count = random.int(1, 4); count > 0; count--) {
    const place = at(result, random);
    result = result.slice(0, place) + unit(random) + result.slice(place + random.int(0, 1));
  }
  return result;
};

/** Words and signs on which the grammar turns, markup, and names that objects have by themselves. */
const SCRAPS = [
  ...[
    '，',
    '。',
    '、',
    '；',
    '：',
    '（',
    '）',
    '(',
    ')',
    '《',
    '》',
    '“',
    '”',
    '%',
    '％',
    '…',
    '——',
    '/',
    '.',
    '-',
    '－',
  ],
  ...[
    '其中',
    '分别为',
    '均为',
    '共',
    '占',
    '同比增长',
    '比上年减少',
    '上年',
    '历年累计',
    '截至',
    '各县区',
    '市本级',
    '全市',
  ],
  ...[
    '未',
    '无',
    '没有',
    '未发生',
    '不',
    '零',
    '0',
    '〇',
    '两',
    '十',
    '百',
    '万',
    '亿',
    '余',
    '约',
    '以上',
    '百分之',
    '倍',
  ],
  ...['件', '条', '次', '人次', '元', '万元', '项', '个百分点', '1', '9,999', '1,23', '3.5万', '１２', '00012', '1e9'],
  ...[
    '99999999999999999999',
    '-5',
    '+3',
    '①',
    '一、',
    '（一）',
    '第一项',
    '1.',
    '(1)',
    '2019年',
    '2018',
    '〔2019〕1号',
  ],
  ...[
    '申请',
    '收到申请',
    '主动公开政府信息',
    '行政复议',
    '行政诉讼',
    '结果维持',
    '总计',
    '其他',
    '不予公开',
    '予以公开',
  ],
  ...['|', ' | ', '||', '\t', '\n', '\n\n', '\r\n', '\r', '\u3000', '\u00a0', '\ufeff', '\u200b', '\u2028', '\0', '\f'],
  ...[
    '<td>',
    '</td>',
    '<tr>',
    '<table>',
    '</table>',
    '<td rowspan=3>',
    '<td colspan="2">',
    '<p>',
    '</p>',
    '<br>',
    '<b>',
  ],
  ...['<!--', '-->', '<script>', '<', '>', '&nbsp;', '&lt;', '&#x4e00;', '&', '<th>', '<ul><li>', '<h2>', '<title>'],
  ...['# ', '## ', '**', '*', '_', '`', '```\n', '> ', '- ', '1. ', '---', '| --- |', '[', '](x)', '![', '\\', '~~'],
  ...['__proto__', 'constructor', 'hasOwnProperty', 'toString', '😀', '𠮷', '\ud83d', '(xiàng)', 'a\u0301', '{', '%s'],
] as const;

const scraps: Damage = (text, random) => {
  let result = text;
  for (let count = random.int(1, 3); count > 0; count--)
    result = insert(result, at(result, random), random.pick(SCRAPS));
  return result;
};

const NUMBERS = /\d+(?:[.,]\d+)?|[一二三四五六七八九十百千万]+/gu;

/** The match of a pattern that chance picks, replaced. */
const replaceOne = (text: string, pattern: RegExp, random: Random, by: (found: string) => string): string => {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const { index, 0: found } = random.pick(matches);
  return text.slice(0, index) + by(found) + text.slice(index + found.length);
};

const otherNumber: Damage = (text, random) =>
  replaceOne(text, NUMBERS, random, (found) =>
    random.pick([
      '0',
      '',
      `${found}${found}`,
      `${found}.5`,
      `-${found}`,
      '十二',
      '２３',
      '—',
      '/',
      '无',
      `${found} ${found}`,
    ]),
  );

const cut: Damage = (text, random) => {
  const place = at(text, random);
  return text.slice(0, place) + text.slice(place + random.int(1, random.pick([3, 40, 400])));
};

const repeated: Damage = (text, random) => {
  const place = at(text, random);
  const part = text.slice(place, place + random.int(1, random.pick([8, 80, 400])));
  return insert(text, place, part.repeat(random.int(1, 3)));
};

const truncated: Damage = (text, random) =>
  random.chance(0.7) ? text.slice(0, at(text, random)) : text.slice(at(text, random));

const splice: Damage = (text, random) => {
  const other = sample(random);
  return text.slice(0, at(text, random)) + other.slice(at(other, random));
};

const moved: Damage = (text, random) => {
  const place = at(text, random);
  const part = text.slice(place, place + random.int(1, 80));
  const rest = text.slice(0, place) + text.slice(place + part.length);
  return insert(rest, at(rest, random), part);
};

const withLines =
  (change: (lines: string[], random: Random) => string[]): Damage =>
  (text, random) =>
    change(text.split('\n'), random).join('\n');

const dropLines = withLines((lines, random) => lines.filter(() => !random.chance(0.15)));
const joinLines = withLines((lines, random) => {
  const place = random.int(0, lines.length - 1);
  return [
    ...lines.slice(0, place),
    lines.slice(place, place + 3).join(random.pick(['', ' ', '，'])),
    ...lines.slice(place + 3),
  ];
});
const swapLines = withLines((lines, random) => {
  const [one, other] = [random.int(0, lines.length - 1), random.int(0, lines.length - 1)];
  return lines.map((line, index) => (index === one ? lines[other]! : index === other ? lines[one]! : line));
});
const splitLine = withLines((lines, random) =>
  lines.flatMap((line) => (random.chance(0.2) ? [...line].join(random.chance(0.2) ? '\n' : ' ').split('\n') : [line])),
);

/** Tables and sections that stand twice. */
const doubled: Damage = (text, random) => {
  const from = text.indexOf('<table');
  const to = text.indexOf('</table>', from);
  const lines = text.split('\n');
  const start = random.int(0, lines.length - 1);
  const part = from >= 0 && to >= 0 ? text.slice(from, to + 8) : lines.slice(start, start + 12).join('\n');
  return insert(text, random.chance(0.5) ? text.length : at(text, random), `\n${part}\n`);
};

const marked: Damage = (text, random) => {
  const tag = random.pick(['b', 'p', 'span', 'div', 'td', 'tr', 'li', 'h3', 'a', 'table', 'em', 'pre', 'select']);
  const place = at(text, random);
  const end = place + random.int(1, 30);
  return `${text.slice(0, place)}<${tag}>${text.slice(place, end)}</${tag}>${text.slice(end)}`;
};

const wrapped: Damage = (text, random) =>
  random.pick([
    () => `<html><body>${text.replaceAll('\n', '<br>')}</body></html>`,
    () =>
      text
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join(''),
    () =>
      text
        .split('\n')
        .map((line) => `- ${line}`)
        .join('\n'),
    () =>
      text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
    () => text.replaceAll('\n', '\r\n'),
    () => text.replaceAll('\n', '\r'),
    () => text.replaceAll('\n', ' '),
    () => text.replaceAll('，', ',').replaceAll('。', '.'),
    () => text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    () => text.replace(/<[^<>]{0,200}>/gu, ' | '),
    () => `\ufeff${text}`,
  ])();

const kinds: readonly Damage[] = [
  ...[units, units, scraps, scraps, scraps, otherNumber, otherNumber, cut, cut, repeated, truncated, splice, moved],
  ...[dropLines, joinLines, swapLines, splitLine, doubled, marked, wrapped],
];

/** Longer texts say nothing new and take long. */
const LONGEST = 2_500;

/** A damaged text, the same for the same random numbers. */
export const damagedReport = (random: Random): string => {
  let text = sample(random);
  for (let count = random.int(1, 5); count > 0; count--) text = random.pick(kinds)(text, random);
  return text.slice(0, LONGEST);
};
