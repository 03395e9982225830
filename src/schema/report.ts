import { z } from 'zod';
import { lazy } from '../lazy.js';
import { editions, indicatorFormIds } from './editions.js';
import { figuresSchema } from './figures.js';
import { type FigureKey, figureKeys, type Scope, scopes } from './keys.js';

export { type Edition, editions, type IndicatorForm } from './editions.js';

/** The version of the shape of a report; it changes with the shape, not with the package. */
export const schemaVersion = '1';

/** Schemas under the name of their type: the declarations of the package would grow tenfold with the types written out. */
interface KeySchema extends z.ZodType<FigureKey> {}

const key: KeySchema = z.enum(figureKeys).meta({
  id: 'FigureKey',
  description: 'The dotted path of a leaf inside `figures`; docs/figures.md defines every one.',
});
const scope: z.ZodType<Scope> = z.enum(scopes).meta({
  id: 'Scope',
  description:
    'What a figure counts: `all` what the report is about as a whole, `subordinate` the part named (含县区…), `ownLevel` 本级 where the report also states the whole, `cumulative` 历年累计, `previousYear` last year restated.',
});
const qualifier = z
  .enum(['atLeast', 'about'])
  .describe('`atLeast` 余, 多, 超过, 以上; `about` 约, 近, 左右; absent where the number is exact.')
  .exactOptional();
const isoDate = z.iso.date();
const offset = z.int().min(0).describe('UTF-16 index of the quote in the source.');
const line = z.int().min(1).describe('Line of the source, counted from 1.');
const quote = z.string().describe('The raw slice of the source at `offset`.');
const text = z.string().min(1);

const issuerShape = z.strictObject({
  name: text.describe('The name as the source writes it.'),
  kind: z
    .enum(['centralAgency', 'government', 'governmentOffice', 'department', 'subdistrict', 'township', 'institution'])
    .describe('What the name shows the body to be; absent where it does not show it.')
    .exactOptional(),
  level: z
    .enum(['national', 'provincial', 'prefecture', 'county', 'township'])
    .describe('The level of government, where the name shows it.')
    .exactOptional(),
  region: z
    .strictObject({
      province: text.describe('省, 自治区, 直辖市.').exactOptional(),
      city: text.describe('设区的市, 自治州, 地区, 盟.').exactOptional(),
      county: text.describe('县, 区, 县级市, 旗.').exactOptional(),
    })
    .describe('The parts of the region that the name spells out.')
    .exactOptional(),
});

/** Who reports: the name as the source writes it; kind, level and region only where the name is sure of them. */
export interface Issuer extends z.infer<typeof issuerShape> {}

const markShape = z.strictObject({
  key,
  scope,
  status: z
    .enum(['blank', 'implied', 'amended'])
    .describe('`blank` the cell is empty, `implied` asserted without the number (均维持), `amended` set by a person.')
    .exactOptional(),
  qualifier,
});

/** A leaf that is no plain reported number: blank, implied or amended, or with a qualifier. */
export interface Mark extends z.infer<typeof markShape> {}

const unplacedShape = z.strictObject({
  value: z.number().describe('The number as printed.'),
  row: z.string().describe('What the candidates begin with; "" where they share nothing.'),
  candidates: z.array(key).describe('The keys that remain possible.'),
  quote,
  offset,
  line,
});

/**
 * A number of a damaged row whose column cannot be proved, with the keys that remain possible. `row` is what these begin
 * with, "" where they share nothing (行政复议 or 行政诉讼).
 */
export interface Unplaced extends z.infer<typeof unplacedShape> {}

const breakdownShape = z.strictObject({
  of: key.nullable().describe('The figure that is broken down; null where it has no key.'),
  label: text.describe('What is broken down, in the words of the source.').exactOptional(),
  scope,
  total: z
    .strictObject({ value: z.number(), quote, offset })
    .describe('The total that the source states for the list.')
    .exactOptional(),
  exhaustive: z.boolean().describe('The wording says that these are all parts (共, 分别为, 全部).').exactOptional(),
  parts: z
    .array(
      z.strictObject({
        label: z.string().describe('The category in the words of the source.'),
        value: z.number().describe('Its number.'),
        percent: z.number().describe('Its share as printed, in percent.').exactOptional(),
        quote,
        offset,
      }),
    )
    .describe('The categories in the order of the source.'),
});

/** A list of categories that have no keys (机构职能类12条，占…), or a stated total that is no figure of its own. */
export interface Breakdown extends z.infer<typeof breakdownShape> {}

const claimShape = z.strictObject({
  kind: z
    .enum(['share', 'growth', 'points'])
    .describe('`share` 占…%, `growth` against another year, `points` 个百分点.'),
  of: key.nullable().describe('The figure that the percentage speaks of; null where it has no key.'),
  label: text.describe('What it speaks of, in the words of the source.').exactOptional(),
  base: z
    .union([key, z.literal('previousYear')])
    .describe('The figure in the denominator, or `previousYear`; absent where the sentence does not say.')
    .exactOptional(),
  scope,
  percent: z.number().describe('In percent; growth is signed: 下降12.3% is -12.3, 是上年的2倍 is 100.'),
  text: text.describe('The percentage as printed: "12.50%".'),
  qualifier,
  quote,
  offset,
});

/**
 * A stated percentage. `share` 占…%, `growth` signed (下降12.3% is -12.3, 是上年的2倍 is +100), `points` 个百分点;
 * `text` is the percentage as printed; `base` is the key of the denominator.
 */
export interface Claim extends z.infer<typeof claimShape> {}

const sectionShape = z.strictObject({
  heading: z.string().describe('As printed; "" for text before the first heading.'),
  level: z.int().min(1).describe('Depth of the heading, from 1.'),
  text: z.string().describe('The text below the heading, without the tables that were read.'),
  offset: offset.describe('UTF-16 index where the section begins.'),
  line,
});

/** A section of the narrative; text before the first heading stands under the heading "". */
export interface Section extends z.infer<typeof sectionShape> {}

const reportShape = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion).describe('The version of this shape; docs/report.md says when it changes.'),
    title: text.describe('The title of the report.').exactOptional(),
    indexNumber: text.describe('索引号.').exactOptional(),
    documentNumber: text.describe('文号.').exactOptional(),
    publishedOn: isoDate.describe('The day of publication (发布日期, 公开日期), ISO.').exactOptional(),
    source: z.string().describe('Where the report came from, as given in `options.source`.').exactOptional(),
    issuer: (issuerShape as z.ZodType<Issuer>).describe('Who reports.').exactOptional(),
    year: z.int().describe('The year that is reported on, not the year of publication.').exactOptional(),
    period: z
      .strictObject({
        from: isoDate.describe('First day, ISO; absent where only the last is stated (截至…).').exactOptional(),
        to: isoDate.describe('Last day, ISO.'),
      })
      .describe('The period that the source states for its figures (统计期限).')
      .exactOptional(),
    edition: z.enum(editions).describe('What kind of report this is, by what the source contains.'),
    editionReasons: z.array(z.string()).describe('What the edition was recognized by.'),
    form: z.enum(indicatorFormIds).describe('The indicator table that was found (2008 to 2018).').exactOptional(),
    figures: figuresSchema,
    scopes: z
      .strictObject({
        subordinate: figuresSchema.exactOptional(),
        ownLevel: figuresSchema.exactOptional(),
        cumulative: figuresSchema.exactOptional(),
        previousYear: figuresSchema.exactOptional(),
      })
      .describe('Figures that are not about the whole: of a part, of all years together, of the year before.')
      .exactOptional(),
    marks: z
      .array(markShape as z.ZodType<Mark>)
      .describe('The leaves that are no plain reported numbers: blank, implied, amended, or with a qualifier.'),
    unplaced: z
      .array(unplacedShape as z.ZodType<Unplaced>)
      .describe('Numbers of a damaged row whose column cannot be proved.'),
    breakdowns: z
      .array(breakdownShape as z.ZodType<Breakdown>)
      .describe('Lists of categories that have no keys (机构职能类12条), and stated totals that are no figure.'),
    claims: z.array(claimShape as z.ZodType<Claim>).describe('Stated percentages.'),
    sections: z.array(sectionShape as z.ZodType<Section>).describe('The narrative, section by section.'),
  })
  .meta({
    title: 'Annual report on open government information (政府信息公开工作年度报告)',
  });

/**
 * The normalized report: plain JSON. `figures` holds what the report says of itself as a whole, `scopes` the figures of
 * a part, of all years together or of the year before. Optional fields are absent where the source does not prove them.
 */
export interface Report extends z.infer<typeof reportShape> {}

/** The zod schema of a report: the one source of truth for its type and its JSON Schema. */
export const reportSchema: z.ZodType<Report> = reportShape;

/** The JSON Schema of a shape, made when one of its keywords is first read: it takes longer than loading the package. */
const jsonSchemaOf = (shape: z.ZodType, keywords: readonly string[]): Readonly<Record<string, unknown>> => {
  const schema = lazy((): Record<string, unknown> => z.toJSONSchema(shape));
  const onDemand = (keyword: string): PropertyDescriptor => ({ enumerable: true, get: () => schema()[keyword] });
  return Object.defineProperties({}, Object.fromEntries(keywords.map((keyword) => [keyword, onDemand(keyword)])));
};

/** The JSON Schema (draft 2020-12) of a report, with every repeated part under `$defs`. */
export const reportJsonSchema: Readonly<Record<string, unknown>> = /* @__PURE__ */ jsonSchemaOf(reportShape, [
  '$schema',
  'type',
  'properties',
  'required',
  'additionalProperties',
  'title',
  '$defs',
]);
