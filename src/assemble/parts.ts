import type { BreakdownFinding, ClaimFinding, Evidence, UnplacedFinding } from '../extract/finding.js';
import { figureKeys } from '../schema/keys.js';
import type { Breakdown, Claim, Unplaced } from '../schema/report.js';
import { type Place, quoteOf } from './evidence.js';

const orderOf: ReadonlyMap<string, number> = new Map(figureKeys.map((key, index) => [key, index]));

const byStart = (one: { readonly evidence: Evidence }, other: { readonly evidence: Evidence }): number =>
  one.evidence.span.start - other.evidence.span.start || one.evidence.span.end - other.evidence.span.end;

const placed = (source: string, evidence: Evidence): { quote: string; offset: number } => {
  const { quote, offset } = quoteOf(source, evidence);
  return { quote, offset };
};

/** The first of all items that give the same id. */
const distinct = <Item>(items: readonly Item[], idOf: (item: Item) => string): readonly Item[] => {
  const seen = new Set<string>();
  return items.filter((item) => {
    const id = idOf(item);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
};

/** The numbers without a proved place, in the order of the source. */
export const unplacedOf = (source: string, place: Place, findings: readonly UnplacedFinding[]): Unplaced[] =>
  distinct([...findings].sort(byStart), ({ value, evidence: { span } }) => `${span.start} ${value}`)
    .filter(({ value }) => Number.isFinite(value))
    .map(({ value, row, candidates, evidence }) => ({
      value,
      row,
      candidates: [...candidates].sort((one, other) => orderOf.get(one)! - orderOf.get(other)!),
      ...placed(source, evidence),
      line: place(evidence.span.start).line,
    }));

/** The stated percentages, in the order of the source. */
export const claimsOf = (source: string, findings: readonly ClaimFinding[]): Claim[] =>
  distinct(
    [...findings].sort(byStart),
    (claim) => `${claim.evidence.span.start} ${claim.kind} ${claim.of} ${claim.percent}`,
  )
    .filter(({ percent }) => Number.isFinite(percent))
    .map(({ kind, of, label, base, scope, percent, printed, qualifier, evidence }) => ({
      kind,
      of,
      ...(label === undefined || label === '' ? {} : { label }),
      ...(base === undefined ? {} : { base }),
      scope,
      percent,
      text: printed,
      ...(qualifier === undefined ? {} : { qualifier }),
      ...placed(source, evidence),
    }));

const startOf = ({ total, parts }: BreakdownFinding): number => {
  const first = parts[0]?.evidence.span.start ?? Number.MAX_SAFE_INTEGER;
  return Math.min(first, total?.evidence.span.start ?? first);
};

/** The category lists without keys, in the order of the source. */
export const breakdownsOf = (source: string, findings: readonly BreakdownFinding[]): Breakdown[] =>
  [...findings]
    .sort((one, other) => startOf(one) - startOf(other))
    .map(({ of, label, scope, total, exhaustive, parts }) => ({
      of,
      ...(label === undefined || label === '' ? {} : { label }),
      scope,
      ...(total === undefined ? {} : { total: { value: total.value, ...placed(source, total.evidence) } }),
      ...(exhaustive === undefined ? {} : { exhaustive }),
      parts: parts.map((part) => ({
        label: part.label,
        value: part.value,
        ...(part.percent === undefined ? {} : { percent: part.percent }),
        ...placed(source, part.evidence),
      })),
    }));
