import { layouts } from '../generate/layouts.js';
import type { PrintedRow } from '../generate/sheet.js';
import type { Content } from './content.js';

const withTables =
  (tableOf: (rows: readonly PrintedRow[]) => string, headingOf: (text: string, depth: number) => string, gap: string) =>
  (content: readonly Content[]): string => {
    const blocks = content.map((block) => {
      if (block.type === 'table') return tableOf(block.rows);
      return block.type === 'heading' ? headingOf(block.text, block.depth) : block.text;
    });
    return `${blocks.join(gap)}\n`;
  };

export const writeMarkdown = withTables(
  layouts.markdown.write,
  (text, depth) => `${'#'.repeat(depth)} ${text}`,
  '\n\n',
);

export const writeText = withTables(layouts.pipes.write, (text) => text, '\n');

/** Styles of a printed page: paper, type, rules of the tables. */
export interface PrintStyle {
  readonly css: string;
  /** Changes the markup of a table. */
  readonly table?: (html: string) => string;
}

export const printStyles = {
  /** Ruled tables on A4; rows are cut by no page, the tables are. */
  ruled: { css: 'table { border-collapse: collapse } td { border: 1px solid #000; padding: 2pt; text-align: center }' },
} as const satisfies Record<string, PrintStyle>;
