import { z } from 'zod';
import { lazy } from '../lazy.js';
import { editions, indicatorFormIds } from './editions.js';
import { figuresSchema } from './figures.js';
import { type FigureKey, figureKeys, type Scope, scopes } from './keys.js';

export { type Edition, editions, type IndicatorForm, indicatorFormIds } from './editions.js';

/** The version of the shape of a report; it changes with the shape, not with the package. */
export const schemaVersion = '1';

/** Schemas under the name of their type: the declarations of the package would grow tenfold with the types written out. */
interface KeySchema extends z.ZodType<FigureKey> {}

const key: KeySchema = z.enum(figureKeys).meta({ id: 'FigureKey' });
const scope: z.ZodType<Scope> = z.enum(scopes).meta({ id: 'Scope' });
const qualifier = z.enum(['atLeast', 'about']).exactOptional();
const isoDate = z.iso.date();
const offset = z.int().min(0);
const text = z.string().min(1);

const issuerShape = z.strictObject({
  name: text,
  kind: z
    .enum(['centralAgency', 'government', 'governmentOffice', 'department', 'subdistrict', 'township', 'institution'])
    .exactOptional(),
  level: z.enum(['national', 'provincial', 'prefecture', 'county', 'township']).exactOptional(),
  region: z
    .strictObject({
      province: text.exactOptional(),
      city: text.exactOptional(),
      county: text.exactOptional(),
    })
    .exactOptional(),
});

/** Who reports: the name as the source writes it; kind, level and region only where the name is sure of them. */
export interface Issuer extends z.infer<typeof issuerShape> {}

const markShape = z.strictObject({
  key,
  scope,
  status: z.enum(['blank', 'implied', 'amended']).exactOptional(),
  qualifier,
});

/** A leaf that is no plain reported number: blank, implied or amended, or with a qualifier. */
export interface Mark extends z.infer<typeof markShape> {}

const unplacedShape = z.strictObject({
  value: z.number(),
  row: z.string(),
  candidates: z.array(key),
  quote: z.string(),
  offset,
  line: z.int().min(1),
});

/**
 * A number of a damaged row whose column cannot be proved, with the keys that remain possible. `row` is what these begin
 * with, "" where they share nothing (行政复议 or 行政诉讼).
 */
export interface Unplaced extends z.infer<typeof unplacedShape> {}

const breakdownShape = z.strictObject({
  of: key.nullable(),
  label: text.exactOptional(),
  scope,
  total: z.strictObject({ value: z.number(), quote: z.string(), offset }).exactOptional(),
  exhaustive: z.boolean().exactOptional(),
  parts: z.array(
    z.strictObject({
      label: z.string(),
      value: z.number(),
      percent: z.number().exactOptional(),
      quote: z.string(),
      offset,
    }),
  ),
});

/** A list of categories that have no keys (机构职能类12条，占…), or a stated total that is no figure of its own. */
export interface Breakdown extends z.infer<typeof breakdownShape> {}

const claimShape = z.strictObject({
  kind: z.enum(['share', 'growth', 'points']),
  of: key.nullable(),
  label: text.exactOptional(),
  base: z.union([key, z.literal('previousYear')]).exactOptional(),
  scope,
  percent: z.number(),
  text,
  qualifier,
  quote: z.string(),
  offset,
});

/**
 * A stated percentage. `share` 占…%, `growth` signed (下降12.3% is -12.3, 是上年的2倍 is +100), `points` 个百分点;
 * `text` is the percentage as printed; `base` is the key of the denominator.
 */
export interface Claim extends z.infer<typeof claimShape> {}

const sectionShape = z.strictObject({
  heading: z.string(),
  level: z.int().min(1),
  text: z.string(),
  offset,
  line: z.int().min(1),
});

/** A section of the narrative; text before the first heading stands under the heading "". */
export interface Section extends z.infer<typeof sectionShape> {}

const reportShape = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    title: text.exactOptional(),
    indexNumber: text.exactOptional(),
    documentNumber: text.exactOptional(),
    publishedOn: isoDate.exactOptional(),
    source: z.string().exactOptional(),
    issuer: (issuerShape as z.ZodType<Issuer>).exactOptional(),
    year: z.int().exactOptional(),
    period: z.strictObject({ from: isoDate.exactOptional(), to: isoDate }).exactOptional(),
    edition: z.enum(editions),
    editionReasons: z.array(z.string()),
    form: z.enum(indicatorFormIds).exactOptional(),
    figures: figuresSchema,
    scopes: z
      .strictObject({
        subordinate: figuresSchema.exactOptional(),
        ownLevel: figuresSchema.exactOptional(),
        cumulative: figuresSchema.exactOptional(),
        previousYear: figuresSchema.exactOptional(),
      })
      .exactOptional(),
    marks: z.array(markShape as z.ZodType<Mark>),
    unplaced: z.array(unplacedShape as z.ZodType<Unplaced>),
    breakdowns: z.array(breakdownShape as z.ZodType<Breakdown>),
    claims: z.array(claimShape as z.ZodType<Claim>),
    sections: z.array(sectionShape as z.ZodType<Section>),
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
