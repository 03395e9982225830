/** A stretch of the source, `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const TABLE_TAG = /<(\/?)table(?=[\s>])[^<>]{0,1000}>/gi;

/**
 * The HTML tables of a Markdown text, outermost ones. Markdown ends a block of HTML at a blank line, which stands inside
 * many a table; a table reaches from its tag to its end tag. One that is never closed is left to Markdown.
 */
export const htmlTables = (source: string): Stretch[] => {
  const tables: Stretch[] = [];
  let depth = 0;
  let from = 0;
  for (const match of source.matchAll(TABLE_TAG)) {
    if (match[1] === '') {
      if (depth === 0) from = match.index;
      depth++;
    } else if (depth > 0) {
      depth--;
      if (depth === 0) tables.push({ from, to: match.index + match[0].length });
    }
  }
  return tables;
};
