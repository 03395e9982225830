import type { Finding } from '../finding.js';

/**
 * The last number of a text that was cut may be the beginning of a longer one (72 became 7). A number that touches the end
 * of the source is believed where its row adds up, and where it is a plain 0, which no longer number begins with.
 */
export const isCut = (finding: Finding, findings: readonly Finding[], end: number): boolean => {
  const { key, value, evidence } = finding;
  if (value === null || evidence.span.end !== end || evidence.raw === '0') return false;
  const row = key.slice(0, key.lastIndexOf('.'));
  const cells = findings.filter((other) => other.key.slice(0, other.key.lastIndexOf('.')) === row);
  const total = cells.find((other) => other.key === `${row}.total`)?.value ?? null;
  const sum = cells.reduce((all, other) => all + (other.value ?? 0), 0);
  return total === null || sum !== 2 * total;
};

/** A cell that opens where the text ends: what it holds was cut off, so that it is no blank one. */
export const isUnwritten = ({ value, evidence }: Finding, end: number): boolean =>
  value === null && evidence.raw === '' && evidence.span.start >= end;
