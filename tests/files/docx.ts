import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { PrintedRow } from '../generate/sheet.js';
import type { Content } from './content.js';

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

const tableOf = (rows: readonly PrintedRow[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map(
            ({ text, columnSpan, rowSpan }) =>
              new TableCell({ columnSpan, rowSpan, children: text.split('\n').map((line) => new Paragraph(line)) }),
          ),
        }),
    ),
  });

/** Writes a page as a Word file. Without `styles` headings are plain paragraphs, as in most reports. */
export const writeDocx = async (
  content: readonly Content[],
  { styles = true }: { readonly styles?: boolean } = {},
): Promise<Uint8Array> => {
  const children = content.map((block) => {
    if (block.type === 'table') return tableOf(block.rows);
    if (block.type === 'heading' && styles)
      return new Paragraph({ text: block.text, heading: HEADINGS[block.depth - 1]! });
    return new Paragraph(block.text);
  });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
};
