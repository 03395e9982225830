import { editions } from '../schema/editions.js';
import { scopes } from '../schema/keys.js';

/** What a column of a table holds, in the words of a Frictionless Table Schema. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly title: string;
  readonly description: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

const column = (
  name: string,
  type: Column['type'],
  title: string,
  description: string,
  constraints?: Column['constraints'],
): Column => ({ name, type, title, description, ...(constraints === undefined ? {} : { constraints }) });

const required = { required: true } as const;

const oneOf = (...values: readonly string[]) => ({ required: true, enum: values }) as const;

/** Behind the origin of a row in every table of figures. */
export const scopeColumn = column('scope', 'string', '统计口径', 'What the figure covers.', oneOf(...scopes));

const qualifier = column('qualifier', 'string', '约数', 'Absent where the number is exact.', {
  enum: ['atLeast', 'about'],
});

const quote = column('quote', 'string', '原文', 'The raw slice of the source at the offset.');

/** The report that a row comes from. */
export const originColumns: readonly Column[] = [
  column('source', 'string', '来源', 'Where the report came from, as the caller named it.'),
  column('issuer', 'string', '编制机关', 'The agency as the source writes it.'),
  column('year', 'integer', '报告年度', 'The report year.'),
  column('edition', 'string', '报告格式', 'What the report is, by its tables.', oneOf(...editions)),
];

const placeColumns: readonly Column[] = [
  column('offset', 'integer', '位置', 'UTF-16 index into the source.'),
  column('line', 'integer', '行', 'Counted from 1.'),
  column('column', 'integer', '列', 'Counted from 1.'),
];

/** The long table: one row a reading. */
export const recordColumns: readonly Column[] = [
  ...originColumns,
  column('key', 'string', '指标', 'The stable key of the figure.', required),
  scopeColumn,
  column('label', 'string', '指标名称', 'The name of the figure.', required),
  column('value', 'number', '数值', 'Money in yuan, everything else a count; empty for a blank cell.'),
  column('unit', 'string', '单位', 'As the source prints it, or as the form prescribes.'),
  column('status', 'string', '状态', 'How the source states it.', oneOf('reported', 'blank', 'implied', 'amended')),
  qualifier,
  quote,
  column('text', 'string', '可见文字', 'The quote as a reader sees it.'),
  ...placeColumns,
];

/** Stands behind `label` on request. */
export const englishLabel = column(
  'labelEn',
  'string',
  'English label',
  'The name of the figure in English.',
  required,
);

/** Columns of the tables beside the figures. */
export const tableColumns = {
  claims: [
    ...originColumns,
    column('kind', 'string', '类型', '占比、增减幅度或百分点。', oneOf('share', 'growth', 'points')),
    column('of', 'string', '指标', 'The key of the figure that the percentage speaks of.'),
    column('label', 'string', '名称', 'The wording of the source, or the name of the figure.'),
    column('base', 'string', '基数', 'The key of the denominator, or previousYear.'),
    scopeColumn,
    column('percent', 'number', '百分数', 'Signed for growth.', required),
    column('text', 'string', '原样', 'The percentage as printed.', required),
    qualifier,
    quote,
    ...placeColumns,
  ],
  breakdowns: [
    ...originColumns,
    column('breakdown', 'integer', '列表序号', 'Counts the lists of a report from 1.', required),
    column('role', 'string', '角色', 'The stated total, or one of the parts.', oneOf('total', 'part')),
    column('of', 'string', '指标', 'The key of the figure that is broken down.'),
    column('label', 'string', '名称', 'The wording of the source, or the name of the figure.'),
    scopeColumn,
    column('exhaustive', 'boolean', '穷尽', 'Whether the list is worded as complete.'),
    column('part', 'string', '类别', 'The category; empty for the total.'),
    column('value', 'number', '数值', 'The number stated.', required),
    column('percent', 'number', '占比', 'The share stated beside it, in percent.'),
    quote,
    ...placeColumns,
  ],
  unplaced: [
    ...originColumns,
    column('row', 'string', '行名', 'The row as it is labelled.', required),
    column('value', 'number', '数值', 'The number whose column cannot be proved.', required),
    column('candidates', 'string', '可能的指标', 'The keys that remain possible, with spaces between.'),
    quote,
    ...placeColumns,
  ],
  messages: [
    ...originColumns,
    column('code', 'string', '代码', 'Stable; docs name its meaning.', required),
    column('severity', 'string', '级别', 'How grave it is.', oneOf('error', 'warning', 'info')),
    column('message', 'string', '说明', 'For people; it may change.', required),
    column('found', 'string', '实际', 'What was found.'),
    column('expected', 'string', '应为', 'What was expected.'),
    ...placeColumns,
  ],
} as const satisfies Record<string, readonly Column[]>;

export type TableName = keyof typeof tableColumns;
