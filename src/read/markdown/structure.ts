import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SourceLine } from '../lines.js';

/** What the block structure says of a line; headings and paragraphs are both text. */
export type LineKind = 'text' | 'code' | 'html' | 'rule';

/**
 * Constructs that mean nothing for a report, lose a part of its prose (list numbers, link definitions), or cost more than
 * linear time: remark-parse hangs on 100,000 `>` or `=` lines and needs gigabytes for a million `[` or `- `. Lists and
 * quotes only put a prefix before lines; what is left inside a line is resolved in `inline`.
 */
const DISABLED: string[] = [
  ...['blockQuote', 'codeIndented', 'definition', 'list', 'setextUnderline'],
  ...['attention', 'autolink', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape', 'htmlText'],
  ...['labelEnd', 'labelStartImage', 'labelStartLink'],
];

const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{ disable: { null: DISABLED } }])
  .freeze();

/** The structure shows in the first units of a line; HTML may end in the last ones. */
const LINE_HEAD = 256;
const HTML_HEAD = 4_096;

/** The parser gets this much at once: its memory and time grow faster than its input. */
const CHUNK_LENGTH = 8_192;
const CHUNK_LINES = 256;
/** A fence that is open for longer does not keep a chunk together. */
const FENCED_LINES = 4_096;

const isFence = (head: string): boolean => /^ {0,3}(?:```|~~~)/.test(head);

const kindOfNode = (type: string): LineKind => {
  if (type === 'code' || type === 'html') return type;
  return type === 'thematicBreak' ? 'rule' : 'text';
};

/** The kind of every line. The parser sees the heads of the lines, so that its line numbers lead back to the source. */
export const kindsOf = (source: string, lines: readonly SourceLine[]): LineKind[] => {
  const kinds: LineKind[] = new Array<LineKind>(lines.length).fill('text');
  let first = 0;
  let heads: string[] = [];
  let length = 0;
  let fenced = false;
  const parseChunk = (): void => {
    for (const { type, position } of processor.parse(heads.join('\n')).children) {
      const kind = kindOfNode(type);
      if (kind === 'text' || position === undefined) continue;
      kinds.fill(kind, first + position.start.line - 1, first + position.end.line);
    }
    first += heads.length;
    heads = [];
    length = 0;
  };
  for (const { from, to } of lines) {
    const longest = source.charCodeAt(from) === 0x3c ? HTML_HEAD : LINE_HEAD;
    const head = source.slice(from, Math.min(to, from + longest));
    if (isFence(head)) fenced = !fenced;
    heads.push(head);
    length += head.length;
    const full = length >= CHUNK_LENGTH || heads.length >= CHUNK_LINES;
    if (full && (!fenced || heads.length >= FENCED_LINES)) parseChunk();
  }
  parseChunk();
  return kinds;
};
