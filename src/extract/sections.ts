/** The narrative of a report by its headings, so that nothing of the source is lost beside the figures. */
import { type Folded, foldLocated, unfold } from '../language/fold.js';
import { locate, type Span } from '../language/located.js';
import type { Block, Document, Heading, Paragraph } from '../read/blocks.js';
import { runInHeadings } from './run-in.js';

export interface NarrativeSection {
  /** As the source writes it, with its numeral; '' for what stands before the first heading. */
  readonly heading: string;
  /** Depth of the heading: 1 for a title, 2 for 一、, 3 for （一） and so on. */
  readonly level: number;
  /** The lines under the heading down to the next one, with line breaks between them. */
  readonly text: string;
  /** From the heading to the end of its text. */
  readonly span: Span;
}

interface OpenSection {
  heading: string;
  level: number;
  lines: string[];
  start: number;
  end: number;
}

/** The blanks that a layout puts between the signs of a heading are no part of it. */
const headingText = (visible: string): string => visible.replace(/\s+/g, ' ').trim();

const startOf = (text: string, folded: Folded, at: number): number =>
  at >= folded.value.length ? text.length : unfold(folded, at, at)[0];

/**
 * Cuts the headings and paragraphs of a document into sections. Tables are no narrative, and neither are the paragraphs
 * in `consumed`: the cells of a table that came to us one a line.
 */
export const readSections = (document: Document, consumed?: ReadonlySet<Block>): readonly NarrativeSection[] => {
  const sections: OpenSection[] = [];

  const open = (heading: string, level: number, { start, end }: Span): void => {
    sections.push({ heading: headingText(heading), level, lines: [], start, end });
  };

  const add = (text: string, span: Span): void => {
    if (text.trim() === '') return;
    if (sections.length === 0) open('', 1, span);
    const section = sections.at(-1)!;
    section.lines.push(text.trim());
    section.end = Math.max(section.end, span.end);
  };

  const addHeading = ({ text, depth, position }: Heading): void => open(text.value, depth, position);

  const addParagraph = ({ text }: Paragraph): void => {
    const folded = foldLocated(text);
    const headings = runInHeadings(folded, text.value);
    const { value } = text;
    const part = (from: number, to: number): void => add(value.slice(from, to), locate(text, from, to));
    part(0, startOf(value, folded, headings[0]?.from ?? folded.value.length));
    for (const [index, { from, headingTo, textFrom, depth }] of headings.entries()) {
      const [headingStart, headingEnd] = unfold(folded, from, headingTo);
      open(value.slice(headingStart, headingEnd), depth, locate(text, headingStart, headingEnd));
      part(startOf(value, folded, textFrom), startOf(value, folded, headings[index + 1]?.from ?? folded.value.length));
    }
  };

  for (const block of document.blocks) {
    if (block.type === 'table' || consumed?.has(block)) continue;
    if (block.type === 'heading') addHeading(block);
    else addParagraph(block);
  }
  return sections.map(({ heading, level, lines, start, end }) => ({
    heading,
    level,
    text: lines.join('\n'),
    span: { start, end },
  }));
};
