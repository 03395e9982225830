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

/** The structure shows in the first units of a line; HTML may end in later ones. */
const LINE_HEAD = 256;
const HTML_HEAD = 4_096;

/** The parser gets this many lines or units at once: its time and memory grow faster than its input. */
const CHUNK_LINES = 256;
const CHUNK_LENGTH = 8_192;
/** A fence that is open for longer does not keep a chunk together. */
const FENCED_LINES = 4_096;

/** Lines that may open or close a fence, a rule or a block of HTML. */
const STRUCTURAL = /^[ \t]{0,99}[`~*\-_]|[<>]/;

const FENCE = /^ {0,3}(?:```|~~~)/;

const KINDS: ReadonlyMap<string, LineKind> = new Map([
  ['code', 'code'],
  ['html', 'html'],
  ['thematicBreak', 'rule'],
]);

/** The skeleton of some lines: their heads, a run of lines without structure as one, and where in the source each begins. */
interface Skeleton {
  readonly heads: string[];
  readonly firstLines: number[];
}

const markKinds = ({ heads, firstLines }: Skeleton, end: number, kinds: LineKind[]): void => {
  if (!heads.some((head) => STRUCTURAL.test(head))) return;
  for (const { type, position } of processor.parse(heads.join('\n')).children) {
    const kind = KINDS.get(type);
    if (kind === undefined || position === undefined) continue;
    kinds.fill(kind, firstLines[position.start.line - 1], firstLines[position.end.line] ?? end);
  }
};

const headOf = (source: string, { from, to }: SourceLine): string => {
  const longest = source.charCodeAt(from) === 0x3c ? HTML_HEAD : LINE_HEAD;
  const head = source.slice(from, Math.min(to, from + longest));
  if (STRUCTURAL.test(head)) return head;
  return head.trim() === '' ? '' : 'x';
};

/** The kind of every line. The parser sees a skeleton of the text, whose line numbers lead back to the source. */
export const kindsOf = (source: string, lines: readonly SourceLine[]): LineKind[] => {
  const kinds: LineKind[] = new Array<LineKind>(lines.length).fill('text');
  let skeleton: Skeleton = { heads: [], firstLines: [] };
  let length = 0;
  let fenced = false;
  for (const [index, line] of lines.entries()) {
    const head = headOf(source, line);
    const { heads, firstLines } = skeleton;
    if (head.length <= 1 && head === heads[heads.length - 1]) continue; // one more plain or blank line
    if (FENCE.test(head)) fenced = !fenced;
    heads.push(head);
    firstLines.push(index);
    length += head.length;
    const full = length >= CHUNK_LENGTH || heads.length >= CHUNK_LINES;
    if (full && (!fenced || heads.length >= FENCED_LINES)) {
      markKinds(skeleton, index + 1, kinds);
      skeleton = { heads: [], firstLines: [] };
      length = 0;
    }
  }
  markKinds(skeleton, lines.length, kinds);
  return kinds;
};
