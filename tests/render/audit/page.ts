import { parseHTML } from 'linkedom';
import { type AuditOptions, type ParsedReport, parseReport, renderAudit } from '../../../src/index.js';

type Tree = ReturnType<typeof parseHTML>['document'];

type Node = NonNullable<ReturnType<Tree['querySelector']>>;

/** What a test asks of an audit page. */
export interface Page {
  readonly html: string;
  readonly document: Tree;
  /** All elements that fit a selector. */
  readonly all: (selector: string) => readonly Node[];
  /** What is marked as a place of the entry, in the order of the page, without blanks. */
  readonly marked: (entry: string) => string;
}

/** Visible characters alone: line breaks and blanks are laid out anew on a page. */
const solid = (text: string): string => text.replace(/[\s\u00a0\u200b-\u200f\u3000\ufeff]+/gu, '');

/** Whether the characters of a text stand in another in their order; a page number may stand between them. */
export const holds = (marked: string, text: string): boolean => {
  let at = 0;
  for (const character of solid(text)) {
    at = marked.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

export const pageOf = (parsed: ParsedReport, options: AuditOptions = {}): Page => {
  const html = renderAudit(parsed, options);
  const { document } = parseHTML(html);
  const all = (selector: string): readonly Node[] => [...document.querySelectorAll(selector)];
  const marks = new Map<string, string>();
  for (const mark of all('.text a.m'))
    for (const entry of mark.getAttribute('data-f')!.split(' '))
      marks.set(entry, (marks.get(entry) ?? '') + mark.textContent);
  return { html, document, all, marked: (entry) => solid(marks.get(entry) ?? '') };
};

export const pageFor = (source: string, options: AuditOptions = {}): Page =>
  pageOf(parseReport(source, options), options);
