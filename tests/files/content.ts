import { parseHTML } from 'linkedom';
import type { PrintedCell, PrintedRow } from '../generate/sheet.js';

/** What stands on a page, without its layout. */
export type Content =
  | { readonly type: 'heading'; readonly depth: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'table'; readonly rows: readonly PrintedRow[] };

/** What is asked of an element; the types of the browser are not part of this project. */
interface PageElement {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly children: Iterable<PageElement>;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

const cellOf = (cell: PageElement): PrintedCell => ({
  text: cell.textContent ?? '',
  columnSpan: Number(cell.getAttribute('colspan') ?? 1),
  rowSpan: Number(cell.getAttribute('rowspan') ?? 1),
});

const blockOf = (element: PageElement): Content => {
  const name = element.tagName.toLowerCase();
  if (name === 'table') {
    const rows = [...element.querySelectorAll('tr')].map((row) => [...row.children].map(cellOf));
    return { type: 'table', rows };
  }
  const text = element.textContent ?? '';
  return name.startsWith('h') ? { type: 'heading', depth: Number(name[1]), text } : { type: 'paragraph', text };
};

/** The content of a page whose body holds headings, paragraphs and tables. */
export const contentOf = (html: string): Content[] =>
  [...(parseHTML(html).document.body.children as Iterable<PageElement>)].map(blockOf);
