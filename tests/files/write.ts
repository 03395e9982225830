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
