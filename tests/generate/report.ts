import { Converter } from 'opencc-js/cn2t';
import type { Applicant } from '../../src/forms/form.js';
import type { StatutoryFormId } from '../../src/schema/editions.js';
import { type FigureOptions, type Figures, makeFigures } from './figures.js';
import { type Layout, type LayoutName, layouts } from './layouts.js';
import { layOut, type SheetOptions } from './sheet.js';

export { type FigureOptions, type Figures, makeFigures } from './figures.js';
export { type LayoutName, layoutNames, layouts } from './layouts.js';

/** What happens to a text on its way: spellings and line ends that change no figure. */
const RADICALS: ReadonlyMap<string, string> = new Map([
  ['自', '⾃'],
  ['人', '⼈'],
  ['行', '⾏'],
  ['金', '⾦'],
  ['工', '⼯'],
]);

export const disguises = {
  traditional: Converter({ from: 'cn', to: 't' }),
  /** 項(xiàng)目: readings put behind some characters by an annotator. */
  pinyin: (text: string): string =>
    text.replaceAll('项', '项(xiàng)').replaceAll('数', '数(shù)').replaceAll('机', '机(jī)'),
  fullWidth: (text: string): string =>
    text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  /** ⾃然⼈: radicals in the place of characters, as PDF files give them. */
  kangxi: (text: string): string => text.replace(/[自人行金工]/gu, (char) => RADICALS.get(char) ?? char),
  windows: (text: string): string => text.replaceAll('\n', '\r\n'),
  nested: (text: string): string =>
    text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('“', '"').replaceAll('”', '"'),
} as const satisfies Record<string, (text: string) => string>;

export type Disguise = keyof typeof disguises;

export interface ReportOptions extends SheetOptions {
  readonly form: StatutoryFormId;
  readonly layout: LayoutName;
  readonly disguise?: readonly Disguise[];
  readonly issuer?: string;
  readonly year?: number;
  readonly applicants?: readonly Applicant[];
  /** Prose before and behind the tables; on unless told. */
  readonly prose?: boolean;
}

export interface WrittenReport {
  readonly source: string;
  readonly format: Layout['format'];
  /** Blank cells leave no trace in the source. */
  readonly lossy: boolean;
}

const SECTIONS = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
];

const paragraphs = (issuer: string, year: number): Record<'before' | 'after', readonly string[]> => ({
  before: [
    `${issuer}${year}年政府信息公开工作年度报告`,
    '一、总体情况',
    '本机关坚持应公开尽公开，持续完善公开目录，行政许可、行政处罚等事项按要求公示。',
  ],
  after: [
    '五、存在的主要问题及改进情况',
    '个别栏目更新不够及时，今后将按月核对，并加强对业务科室的培训。',
    '六、其他需要报告的事项',
    '无其他需要报告的事项。',
  ],
});

const assemble = (
  format: Layout['format'],
  before: readonly string[],
  tables: readonly string[],
  after: readonly string[],
): string => {
  const heading = (text: string): string =>
    format === 'html' ? `<p>${text}</p>` : format === 'markdown' ? `## ${text}` : text;
  const gap = format === 'markdown' ? '\n\n' : '\n';
  const blocks = [
    ...before.map((text, index) => (format === 'markdown' && index === 2 ? text : heading(text))),
    ...tables.flatMap((table, index) => [heading(SECTIONS[index]!), table]),
    ...after.map((text) => (format === 'html' ? heading(text) : text)),
  ];
  const text = `${blocks.join(gap)}\n`;
  return format === 'html' ? `<html><body>\n${text}</body></html>` : text;
};

/** Writes a report with the figures given in one of the layouts. */
export const writeReport = (figures: Figures, options: ReportOptions): WrittenReport => {
  const { form, layout: name, disguise = [], issuer = '青沙县粮食局', year = 2022, prose = true } = options;
  const layout: Layout = layouts[name];
  const sheet = layOut(form, figures, options);
  const { before, after } = paragraphs(issuer, year);
  const tables = [sheet.disclosure, sheet.applications, sheet.remedies].map(layout.write);
  const source = assemble(layout.format, prose ? before : [], tables, prose ? after : []);
  return {
    source: disguise.reduce((text, one) => disguises[one](text), source),
    format: layout.format,
    lossy: layout.lossy,
  };
};

/** Figures and the report that shows them, from one seed. */
export const generateReport = (
  options: FigureOptions & Omit<ReportOptions, 'form'>,
): WrittenReport & { readonly figures: Figures } => {
  const figures = makeFigures(options);
  return { ...writeReport(figures, options), figures };
};
