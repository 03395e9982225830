import { BLOCKS } from './elements.js';

/** Tags that cannot make a tree deep by themselves: a second one closes the first, or its content is no markup. */
const KEPT: ReadonlySet<string> = new Set([
  ...[
    'p',
    'li',
    'dt',
    'dd',
    'tr',
    'td',
    'th',
    'tbody',
    'thead',
    'tfoot',
    'caption',
    'br',
    'hr',
    'meta',
    'html',
    'body',
  ],
  ...['script', 'style', 'title', 'textarea', 'noscript', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext'],
]);

/** A tag. Bounded, so that it stays linear on input that never closes one. */
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})(?![a-zA-Z0-9:-])[^<>]{0,2000}>/g;

/** The tags that are kept stand between two that are counted: `table > tbody > tr > td > p`. */
const LEVELS_PER_TAG = 5;

/** NUL is the one character that an HTML parser drops. */
const NUL = '\0';

/** What takes the place of a tag, at its length: nothing for a part of a line, a line break for a block. */
const neutral = (name: string, length: number): string =>
  BLOCKS.has(name) && length >= 4 ? `<br>${NUL.repeat(length - 4)}` : NUL.repeat(length);

/**
 * Takes tags out of a page that is nested too deeply, at equal length so that every offset stays right: those that are
 * parts of lines, which mean nothing here, and blocks that lie too deep in each other.
 */
export const maskDeepTags = (source: string, nesting: number): string => {
  const open = new Map<string, number>();
  let room = nesting / LEVELS_PER_TAG;
  return source.replace(TAG, (tag, slash: string, written: string) => {
    const name = written.toLowerCase();
    if (KEPT.has(name)) return tag;
    const count = open.get(name) ?? 0;
    if (slash === '' ? !BLOCKS.has(name) || room < 1 : count === 0) return neutral(name, tag.length);
    const step = slash === '' ? 1 : -1;
    open.set(name, count + step);
    room -= step;
    return tag;
  });
};
