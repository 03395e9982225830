import type { IndicatorForm } from '../../forms/indicator-form.js';
import type { FigureKey } from '../../schema/keys.js';
import type { LabelEntry } from './entry.js';
import { type Part, partOf } from './parts.js';
import type { Region } from './regions.js';

/** The key of a row, or the keys that are left where the rows before it do not decide. */
export type Resolution = { readonly key: FigureKey } | { readonly candidates: readonly FigureKey[] };

/** What the rows before a label say about the part of the table that it stands in. */
interface Context {
  current: Part | null;
  /** The parts in the order in which they were last entered, the latest at the end. */
  order: Part[];
  /** Keys that a label of several senses was given since its part began. */
  readonly claimed: Set<FigureKey>;
  /** Labels of several senses that stand in the table more than once: each part of it has its own. */
  readonly repeated: ReadonlySet<string>;
}

/** Replies that are reasons of 否决公开 where they stand below it, and replies of their own where they stand above. */
const REASONS: ReadonlySet<FigureKey> = new Set<FigureKey>([
  'applications.outcomes.doesNotExist.total',
  'applications.outcomes.otherAgency.total',
  'applications.outcomes.unclear.total',
  'applications.outcomes.notGovernmentInformation.total',
]);

const REFUSED = 'applications.outcomes.refused.subtotal.total';
const NEGATIVE = 'applications.outcomes.negativeReplies.total';

const isReason = ({ label }: LabelEntry): boolean => label.meaning.senses.some(({ key }) => REASONS.has(key));

/**
 * Place of the last reason of a table. 不予公开答复总数 of a copy is the broad 否决公开 where reasons follow it; the table
 * of 2014 lists them behind it as replies of their own.
 */
const lastReason = (region: Region, form: IndicatorForm | undefined): number =>
  form?.id === 'stat-2014' ? -1 : (region.labels.findLast(isReason)?.from ?? -1);

/** Where nothing before the row speaks: fees for applications are the rule, fees for other information the exception. */
const USUAL_PARTS: readonly Part[] = ['applicationFees', 'outcomes'];

const latestPart = ({ order, repeated }: Context, { label }: LabelEntry, parts: readonly Part[]): Part | undefined =>
  order.findLast((part) => parts.includes(part)) ??
  (repeated.has(label.core) ? undefined : parts.find((part) => USUAL_PARTS.includes(part)));

const repeatedLabels = (regions: readonly Region[]): ReadonlySet<string> => {
  const repeated = new Set<string>();
  for (const { labels } of regions) {
    const seen = new Set<string>();
    for (const { label } of labels) {
      if (label.meaning.senses.length > 1 && seen.has(label.core)) repeated.add(label.core);
      seen.add(label.core);
    }
  }
  return repeated;
};

const enter = (context: Context, part: Part): void => {
  if (part === context.current) return;
  context.current = part;
  context.order = [...context.order.filter((other) => other !== part), part];
};

/** A row with one meaning begins its part anew: labels of several senses may stand in it once more. */
const begin = ({ claimed }: Context, part: Part): void => {
  for (const key of claimed) if (partOf(key) === part) claimed.delete(key);
};

const resolve = (context: Context, entry: LabelEntry, reasonsUpTo: number): Resolution | null => {
  const keys = entry.label.meaning.senses
    .filter(({ within }) => within === undefined || within === context.current)
    .map(({ key }) => key);
  const [first] = keys;
  if (first === undefined) return null;
  if (keys.includes(REFUSED) && keys.includes(NEGATIVE)) return { key: entry.from < reasonsUpTo ? NEGATIVE : REFUSED };
  if (keys.length === 1) {
    begin(context, partOf(first));
    return { key: first };
  }
  const part = latestPart(context, entry, keys.map(partOf));
  const key = keys.find((candidate) => partOf(candidate) === part);
  if (key === undefined || context.claimed.has(key)) return { candidates: keys };
  context.claimed.add(key);
  return { key };
};

/** 依申请公开收费 is a part where a wider total stands beside it, and the total of the fees where none does. */
const withWiderFees = (resolved: Map<LabelEntry, Resolution>): Map<LabelEntry, Resolution> => {
  const isPart = (key: FigureKey): boolean => key.startsWith('fees.proactive.');
  if ([...resolved.values()].some((one) => 'candidates' in one && one.candidates.some(isPart))) return resolved;
  const keys = new Set([...resolved.values()].map((resolution) => ('key' in resolution ? resolution.key : null)));
  if (keys.has('fees.total') || keys.has('fees.proactive.total')) return resolved;
  for (const [entry, resolution] of resolved) {
    if ('key' in resolution && resolution.key === 'fees.applications') resolved.set(entry, { key: 'fees.total' });
  }
  return resolved;
};

/** Names the row of every label of a document's tables, in order. A label that fits nothing is left out. */
export const resolveLabels = (
  regions: readonly Region[],
  form: IndicatorForm | undefined,
): Map<LabelEntry, Resolution> => {
  const resolved = new Map<LabelEntry, Resolution>();
  const context: Context = { current: null, order: [], claimed: new Set(), repeated: repeatedLabels(regions) };
  for (const region of regions) {
    const reasonsUpTo = lastReason(region, form);
    for (const entry of region.entries) {
      if (entry.kind === 'section' && entry.part !== null) enter(context, entry.part);
      const resolution = entry.kind === 'label' ? resolve(context, entry, reasonsUpTo) : null;
      if (entry.kind !== 'label' || resolution === null) continue;
      resolved.set(entry, resolution);
      // a reason of 否决公开 leaves the table in that part: 其它原因 stands there too
      const staysNegative = context.current === 'negative' && isReason(entry);
      if ('key' in resolution && !staysNegative) enter(context, partOf(resolution.key));
    }
  }
  return withWiderFees(resolved);
};
