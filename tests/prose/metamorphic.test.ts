import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { claims, figures } from './read.js';

const LINES = [
  '一、主动公开政府信息情况',
  '2016年，我局主动公开政府信息1305条，其中政府网站公开1102条，政务微博公开151条，政务微信公开52条。制发规范性文件4件。',
  '参加或举办新闻发布会3次，回应公众关注热点或重大舆情12次，政策解读稿件发布20篇。',
  '二、依申请公开政府信息情况',
  '全年收到政府信息公开申请48件，同比增长20%。其中，当面申请6件，占12.5%；网络申请30件；信函申请12件。',
  '答复申请46件，其中同意公开31件，同意部分公开5件，不同意公开4件，申请信息不存在6件。结转下年度2件。',
  '三、政府信息公开的收费及减免情况',
  '全年收取检索费60元、复制费35.5元，减免费用20元。',
  '四、因政府信息公开申请行政复议、提起行政诉讼的情况',
  '被申请行政复议5件，其中维持4件，撤销1件；未发生行政诉讼。',
  '五、机构、人员和咨询情况',
  '配备专职人员2名、兼职人员7名，设政府信息公开查阅点3个，举办培训2期，接受咨询约150人次。',
  '六、存在的主要问题',
  '个别科室全年公开信息不到5条，明年力争达到2000条。',
] as const;

const PLAIN = LINES.join('\n');

const isHeading = (line: string): boolean => /^[一二三四五六]、/.test(line);

/** The same prose as a page, the numbers set off by tags and blanks. */
const html = (mark: (line: string) => string): string =>
  [
    '<!DOCTYPE html><html><head><title>青岚县水务局2016年政府信息公开工作年度报告</title></head><body>',
    '<h1>青岚县水务局2016年政府信息公开工作年度报告</h1>',
    ...LINES.map((line) => (isHeading(line) ? `<h2>${line}</h2>` : `<p>${mark(line)}</p>`)),
    '</body></html>',
  ].join('\n');

const toWidth = (text: string): string =>
  text.replace(/[0-9%.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const VARIANTS: ReadonlyArray<readonly [name: string, text: string, format?: 'html' | 'markdown']> = [
  ['traditional script', Converter({ from: 'cn', to: 't' })(PLAIN)],
  ['traditional script of Taiwan', Converter({ from: 'cn', to: 'tw' })(PLAIN)],
  ['traditional script of Hong Kong', Converter({ from: 'cn', to: 'hk' })(PLAIN)],
  ['full-width digits', toWidth(PLAIN)],
  ['half-width stops', PLAIN.replace(/[，；：（）]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))],
  ['line breaks of Windows', PLAIN.replaceAll('\n', '\r\n')],
  ['empty lines between', PLAIN.replaceAll('\n', '\n\n')],
  ['indented lines', LINES.map((line) => `　　${line}`).join('\n')],
  ['blanks beside the numbers', PLAIN.replace(/(?<=\p{Script=Han})(\d[\d.]*)/gu, ' $1 ')],
  ['blanks in the headings', LINES.map((line) => (isHeading(line) ? line.replace('、', '、 ') : line)).join('\n')],
  ['pinyin behind characters', PLAIN.replaceAll('条', '条(tiáo)').replaceAll('申请', '申(shēn)请')],
  ['zero-width characters', PLAIN.replaceAll('公开', '公\u200b开')],
  ['thousands separators', PLAIN.replace('1305', '1,305').replace('1102', '1,102')],
  ['one paragraph a line, on one line', LINES.join(' ')],
  ['a page', html((line) => line), 'html'],
  ['a page with numbers set off', html((line) => line.replace(/\d[\d.]*/g, '<b>$&</b>&nbsp;')), 'html'],
  ['a page of spans', html((line) => `<span style="font-size:16px">${line}</span>`), 'html'],
  ['Markdown', LINES.map((line) => (isHeading(line) ? `## ${line}` : line)).join('\n\n'), 'markdown'],
  [
    'Markdown with numbers set off',
    LINES.map((line) => (isHeading(line) ? `## ${line}` : line.replace(/\d[\d.]*/g, '**$&**'))).join('\n\n'),
    'markdown',
  ],
];

describe('the same prose', () => {
  const expected = figures(PLAIN);

  it('states its figures', () => {
    expect(Object.keys(expected)).toHaveLength(30);
    expect(expected).toMatchObject({
      'disclosure.total': 1305,
      'applications.received.total': 48,
      'fees.paperCopying': 35.5,
      'litigation.all.total': 0,
      'enquiries.total': '150 about',
    });
  });

  it.each(VARIANTS.map(([name, text, format]) => ({ name, text, format: format ?? ('text' as const) })))(
    'states the same as $name',
    ({ text, format }) => {
      expect(figures(text, { format })).toEqual(expected);
      expect(claims(text, { format })).toEqual(claims(PLAIN));
    },
  );
});

describe('prose that differs', () => {
  const expected = figures(PLAIN);

  it.each([
    ['a number', PLAIN.replace('1305', '1306')],
    ['a unit of ten thousand', PLAIN.replace('1305条', '1305万条')],
    ['a negation', PLAIN.replace('未发生行政诉讼', '发生行政诉讼2件')],
    ['a name', PLAIN.replace('当面申请', '传真申请')],
    ['a qualifier', PLAIN.replace('约150', '150')],
  ])('in %s does not state the same', (_name, text) => expect(figures(text)).not.toEqual(expected));
});
