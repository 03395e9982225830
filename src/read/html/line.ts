import type { Located, Run } from '../../language/located.js';
import { entityAt, LONGEST_ENTITY } from '../entities.js';
import { trimVisible } from '../visible.js';
import type { HtmlText } from './tree.js';

/** Collects visible text until the line ends. */
export interface LineWriter {
  /** Adds a text node; `preserve` keeps its line breaks, which otherwise are blanks. */
  readonly write: (node: HtmlText, preserve: boolean) => void;
  /** Ends the line; a line that shows nothing is dropped. */
  readonly endLine: () => void;
}

/** White space that HTML draws as one blank, however much of it there is. */
const COLLAPSIBLE = /[ \t\n\f\r]/;
const COLLAPSIBLE_RUN = /[ \t\n\f\r]+/g;
const NEEDS_COLLAPSE = /^ |[\t\n\f\r]| {2}/;

/**
 * The parser ends a token behind the name of a reference that begins the next one (`&gt` + `;`). Where the reference
 * begins that `start` lies in, or null.
 */
const entityAround = (source: string, start: number, text: string): number | null => {
  for (let at = start - 1; at >= 0 && start - at < LONGEST_ENTITY; at--) {
    if (source.charCodeAt(at) !== 0x26) continue;
    const entity = entityAt(source, at);
    return entity !== null && at + entity.length > start && text.startsWith(entity.text) ? at : null;
  }
  return null;
};

/** Writes lines of the text nodes of `source`; offsets are shifted by `base`. */
export const createLineWriter = (source: string, base: number, onLine: (text: Located) => void): LineWriter => {
  let value = '';
  let runs: Run[] = [];
  // A blank shows nothing at the start of a line and behind another one. To ask `value` would join its parts each time.
  let blankShowsNothing = true;

  const append = (text: string, start: number, sourceLength: number): void => {
    const last = runs[runs.length - 1];
    const follows =
      last !== undefined &&
      text.length === sourceLength &&
      last.length === last.sourceLength &&
      last.source + last.sourceLength === base + start;
    if (follows) {
      runs[runs.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.sourceLength + sourceLength,
      };
    } else {
      runs.push({ text: value.length, length: text.length, source: base + start, sourceLength });
    }
    value += text;
    blankShowsNothing = text.endsWith(' ');
  };

  const appendBlank = (start: number, sourceLength: number): void => {
    if (!blankShowsNothing) append(' ', start, sourceLength);
  };

  const endLine = (): void => {
    if (value === '') return;
    const line = trimVisible({ value, runs });
    value = '';
    runs = [];
    blankShowsNothing = true;
    if (line.value !== '') onLine(line);
  };

  /** A stretch whose units stand in the source one to one. */
  const writeVerbatim = (text: string, start: number, preserve: boolean): void => {
    if (preserve) {
      for (let from = 0; from <= text.length; ) {
        const feed = text.indexOf('\n', from);
        const to = feed < 0 ? text.length : feed;
        if (to > from) append(text.slice(from, to), start + from, to - from);
        if (feed >= 0) endLine();
        from = to + 1;
      }
      return;
    }
    if (!NEEDS_COLLAPSE.test(text)) {
      append(text, start, text.length);
      return;
    }
    let from = 0;
    for (const match of text.matchAll(COLLAPSIBLE_RUN)) {
      if (match.index > from) append(text.slice(from, match.index), start + from, match.index - from);
      appendBlank(start + match.index, match[0].length);
      from = match.index + match[0].length;
    }
    if (from < text.length) append(text.slice(from), start + from, text.length - from);
  };

  /** The parser reads a lone CR as LF, unit for unit; of CR LF it drops the first. */
  const isLoneReturn = (at: number, text: string, read: number): boolean =>
    source.charCodeAt(at) === 0x0d && text.charCodeAt(read) === 0x0a && source.charCodeAt(at + 1) !== 0x0a;

  /** A stretch with entities, normalized line ends or dropped characters: walked along both sides at once. */
  const writeAligned = (text: string, start: number, end: number, preserve: boolean): void => {
    let at = entityAround(source, start, text) ?? start;
    let read = 0;
    let plain = 0; // where in `text` a stretch without differences began
    const flush = (): void => {
      if (read > plain) writeVerbatim(text.slice(plain, read), at - (read - plain), preserve);
    };
    while (read < text.length && at < end) {
      const code = source.charCodeAt(at);
      const entity = code === 0x26 ? entityAt(source, at) : null;
      if (entity !== null && text.startsWith(entity.text, read)) {
        flush();
        if (!preserve && COLLAPSIBLE.test(entity.text)) appendBlank(at, entity.length);
        else append(entity.text, at, entity.length);
        at += entity.length;
        read += entity.text.length;
        plain = read;
      } else if (code === text.charCodeAt(read) || isLoneReturn(at, text, read)) {
        at++;
        read++;
      } else {
        flush();
        plain = read;
        at++;
      }
    }
    flush();
    // What could not be followed unit by unit still stands in this stretch as a whole.
    if (read < text.length) append(text.slice(read), start, end - start);
  };

  const write = (node: HtmlText, preserve: boolean): void => {
    const { value: whole, stretches } = node;
    let from = 0;
    for (let index = 0; index < stretches.length; index += 3) {
      const textEnd = stretches[index]!;
      const start = stretches[index + 1]!;
      const end = stretches[index + 2]!;
      const text = whole.slice(from, textEnd);
      if (end - start === text.length && source.startsWith(text, start)) writeVerbatim(text, start, preserve);
      else writeAligned(text, start, end, preserve);
      from = textEnd;
    }
  };

  return { write, endLine };
};
