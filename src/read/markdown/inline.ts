import { joinLocated, type Located, locate, sliceLocated } from '../../language/located.js';
import { entityAt } from '../entities.js';
import { trimVisible } from '../visible.js';

/** Quick test that most lines fail. */
const MARKUP = /[\\&<`*_[~]/;

/** A tag of inline HTML; sticky, bounded. */
const TAG = /<\/?([a-zA-Z][a-zA-Z0-9:-]{0,30})(?:[ \t/][^<>]{0,1000})?>/y;
const COMMENT = /<!--[^>]{0,300}-->/y;
const AUTOLINK = /<((?:https?:|mailto:)[^<> \t]{1,1000})>/y;

/** The target behind the text of a link or an image: `](…)`. */
const TARGET = /\]\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,1000})?\)/y;

const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[0-9A-Za-z]/;

/** What takes the place of `[from, to)` of the line: nothing, or the character that a reference stands for. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const dropped = (from: number, length: number): Edit => ({ from, to: from + length, text: '' });

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const runLength = (text: string, at: number): number => {
  let end = at;
  while (text[end] === text[at]) end++;
  return end - at;
};

/** Runs of `*`, `_` and `~` that open or close, by sign and length; the last opener is the one to be closed. */
type Openers = Map<string, number[]>;

/** Whether a run may open or close emphasis: it touches what it marks, and `5*3`, `a_b` and 张**、 are no emphasis. */
const sidesOf = (text: string, at: number, length: number): { opens: boolean; closes: boolean } => {
  const before = text[at - 1] ?? ' ';
  const after = text[at + length] ?? ' ';
  const inWord = WORD.test(before) && WORD.test(after);
  const bound = length === 1 && (inWord || text[at] === '_');
  return {
    opens: !/[\s、，。；：！？）》】”]/.test(after) && !(bound && WORD.test(before)) && !(bound && inWord),
    closes: !/\s/.test(before) && !(bound && WORD.test(after)) && !(bound && inWord),
  };
};

const emphasis = (text: string, at: number, openers: Openers, edits: Edit[]): number => {
  const length = runLength(text, at);
  const sign = text[at]!;
  if (length > 3 || (sign === '~' && length !== 2)) return length;
  const { opens, closes } = sidesOf(text, at, length);
  const name = sign + length;
  const open = openers.get(name) ?? [];
  const opener = closes ? open.pop() : undefined;
  if (opener !== undefined) {
    edits.push(dropped(opener, length), dropped(at, length));
  } else if (opens) {
    open.push(at);
    openers.set(name, open);
  }
  return length;
};

const htmlAt = (text: string, at: number): Edit | null => {
  const tag = matchAt(TAG, text, at);
  if (tag !== null) return { from: at, to: at + tag[0].length, text: tag[1]!.toLowerCase() === 'br' ? '\n' : '' };
  const comment = matchAt(COMMENT, text, at);
  return comment === null ? null : { from: at, to: at + comment[0].length, text: '' };
};

/** What a `]` closes: the brackets and target of a link, a whole image, or nothing. */
const closeBracket = (text: string, at: number, opener: number, edits: Edit[]): number => {
  const target = matchAt(TARGET, text, at);
  if (target === null) return 1;
  const isImage = text[opener - 1] === '!';
  const { length } = target[0];
  if (isImage) edits.push(dropped(opener - 1, at + length - opener + 1));
  else edits.push(dropped(opener, 1), dropped(at, length));
  return length;
};

/** The edits of a line, in no order; those inside an image lie within its own. Linear in the line. */
const editsOf = (text: string): Edit[] => {
  const edits: Edit[] = [];
  const openers: Openers = new Map();
  const brackets: number[] = [];
  for (let at = 0; at < text.length; ) {
    const char = text[at]!;
    let length = 1;
    if (char === '\\' && ASCII_PUNCTUATION.test(text[at + 1] ?? '')) {
      edits.push(dropped(at, 1));
      length = 2;
    } else if (char === '&') {
      const entity = entityAt(text, at, true);
      if (entity !== null) edits.push({ from: at, to: at + entity.length, text: entity.text });
      length = entity?.length ?? 1;
    } else if (char === '<') {
      const link = matchAt(AUTOLINK, text, at);
      const edit = link === null ? htmlAt(text, at) : null;
      length = link?.[0].length ?? (edit === null ? 1 : edit.to - at);
      if (link !== null) edits.push(dropped(at, 1), dropped(at + length - 1, 1));
      else if (edit !== null) edits.push(edit);
    } else if (char === '`') {
      length = runLength(text, at);
      edits.push(dropped(at, length));
    } else if (char === '*' || char === '_' || char === '~') {
      length = emphasis(text, at, openers, edits);
    } else if (char === '[') {
      brackets.push(at);
    } else if (char === ']') {
      const opener = brackets.pop();
      if (opener !== undefined) length = closeBracket(text, at, opener, edits);
    }
    at += length;
  }
  return edits;
};

const replaced = (line: Located, { from, to, text }: Edit): Located => {
  const { start, end } = locate(line, from, to);
  return { value: text, runs: [{ text: 0, length: text.length, source: start, sourceLength: end - start }] };
};

/**
 * The text of a line as a reader sees it: without the marks of emphasis, code, links and images, with escapes and
 * character references resolved. `<br>` becomes `\n`. Marks without a partner stay, so that no prose is lost.
 */
export const resolveInline = (line: Located): Located => {
  if (!MARKUP.test(line.value)) return line;
  const edits = editsOf(line.value).sort((left, right) => left.from - right.from || right.to - left.to);
  const parts: Located[] = [];
  let from = 0;
  for (const edit of edits) {
    if (edit.from < from) continue; // inside an image that is gone
    parts.push(sliceLocated(line, from, edit.from));
    if (edit.text !== '') parts.push(replaced(line, edit));
    from = edit.to;
  }
  parts.push(sliceLocated(line, from));
  return trimVisible(joinLocated(parts));
};
