import type { Evidence, Finding } from '../../src/extract/finding.js';

/** The evidence of a wording at its n-th place in the source. */
export const evidenceOf = (source: string, text: string, raw = text, from = 0): Evidence => {
  const start = source.indexOf(text, from);
  if (start < 0) throw new Error(`«${text}» does not stand in the source`);
  return { span: { start, end: start + text.length }, text, raw };
};

/** A finding for a wording of the source, an exact reported count of prose unless told otherwise. */
export const findingOf = (
  source: string,
  text: string,
  value: number | null,
  change: Partial<Finding> & { readonly from?: number } = {},
): Finding => {
  const { from, ...rest } = change;
  return {
    key: 'disclosure.total',
    scope: 'all',
    value,
    status: value === null ? 'blank' : 'reported',
    unit: '条',
    origin: 'prose',
    evidence: evidenceOf(source, text, text, from),
    ...rest,
  };
};
