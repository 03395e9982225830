import { type Folded, fold } from '../../language/fold.js';
import { joinLocated, type Located, sliceLocated } from '../../language/located.js';
import type { Block, Document, Paragraph } from '../../read/blocks.js';
import { type RunInHeading, runInHeadings } from '../run-in.js';
import { readPairs } from './grid.js';
import { type Token, tokenize } from './tokens.js';
import { type Topic, topicOf } from './topics.js';

/** A stretch of prose under one heading: what the grammar works on. */
export interface Passage {
  readonly text: Located;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  readonly topic: Topic | null;
  /** The heading in whose words an elliptical sentence is to be read, folded; '' at the start. */
  readonly heading: string;
  /** A heading stands in front on the same line (2.气象网站。发布…): its words belong to the first sentence. */
  readonly runIn: boolean;
  /** The passage before it ended in a colon: this one goes on with its list. */
  readonly continues: boolean;
  /** The document ends here without a full stop, so that the last words may be cut. */
  readonly cut: boolean;
}

const ENUMERATOR =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:、|部分|[.])|\([一二三四五六七八九十]{1,3}\)|\d{1,2}(?:[.、](?!\d)|\))|\(\d{1,2}\)|[①-⑳]|、)/u;

const endsSentence = (text: string): boolean => /[。;；！？!?:：]["”’)）]?$/u.test(text.trimEnd());

interface Line {
  readonly text: Located;
  readonly block: Paragraph;
}

/**
 * Joins lines that a page layout wrapped: a line that fills the width of its run and ends in no stop goes on in the
 * next one, unless that one opens an item.
 */
const unwrap = (lines: readonly Line[], source: string, widths: ReadonlyMap<number, number>): Located[] => {
  const joined: Located[] = [];
  let index = 0;
  while (index < lines.length) {
    let end = index + 1;
    while (end < lines.length && adjacent(lines[end - 1]!, lines[end]!, source)) end++;
    const run = lines.slice(index, end);
    const width = run.reduce((widest, line) => Math.max(widest, line.text.value.length), 0);
    let parts: Located[] = [];
    for (const [at, line] of run.entries()) {
      const text = parts.length === 0 ? line.text : withoutPage(line.text, run[at - 1]!.text.value);
      parts.push(text);
      const next = run[at + 1];
      if (next !== undefined && (isBroken(line.text.value, next.text.value) || isWrapped(line, next, width, widths)))
        continue;
      joined.push(joinLocated(parts));
      parts = [];
    }
    index = end;
  }
  return joined;
};

/** A line that fills the page and ends in no stop goes on in the next one, unless that opens an item. */
const isWrapped = (line: Line, next: Line, width: number, widths: ReadonlyMap<number, number>): boolean => {
  const { value } = line.text;
  if (endsSentence(value) || /[:：]\s*[\d,.]+$/u.test(value)) return false;
  if (value.length >= 60 && PAGE.test(next.text.value)) return true;
  return (
    width >= 12 &&
    width <= 80 &&
    linesOfWidth(widths, width) >= 3 &&
    value.trim().length >= width - 4 &&
    !ENUMERATOR.test(fold(next.text.value).value)
  );
};

const NUMBER_LINE = /^\s*[\d,.]+(?:余|多|万|%)*\s*$/u;

/** A number that extraction put on a line of its own, or a line that begins in the middle of a sentence. */
const isBroken = (line: string, next: string): boolean =>
  /^\s*[，,。；;、）)]/u.test(next) ||
  (NUMBER_LINE.test(line) && !NUMBER_LINE.test(next)) ||
  (NUMBER_LINE.test(next) && /[\p{Script=Han}，,“”）)]\s*$/u.test(line) && !endsSentence(line));

/** Sharing sites number the pages of a text at the start of a line: 2、到215460人次. */
const PAGE = /^\s*\d{1,3}、/u;

const withoutPage = (text: Located, before: string): Located => {
  const page = before.length >= 60 && !endsSentence(before) ? PAGE.exec(text.value) : null;
  return page === null ? text : sliceLocated(text, page[0].length);
};

/** How many lines of the document have each width. */
const widthsOf = (document: Document): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>();
  for (const block of document.blocks) {
    if (block.type !== 'paragraph') continue;
    const width = block.text.value.trim().length;
    widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  return widths;
};

const linesOfWidth = (widths: ReadonlyMap<number, number>, width: number): number => {
  let lines = 0;
  for (let near = width - 4; near <= width + 4; near++) lines += widths.get(near) ?? 0;
  return lines;
};

/** Nothing but one line break and white space stands between the two lines. */
const adjacent = (before: Line, after: Line, source: string): boolean => {
  const between = source.slice(before.block.position.end, after.block.position.start);
  return between.length <= 16 && /^[ \t　]*\r?\n[ \t　]*$/.test(between);
};

interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly topic: Topic | null;
}

/** Headings under which the figures of the report stand, wherever they come. */
const COUNTING = /主动公开|公开的?数量|依申请|申请情况|复议|诉讼|收费|咨询/u;

/** The headings that hold at a place: one a depth, deeper ones dropped when a higher one comes. */
class Outline {
  private readonly open: Heading[] = [];

  enter(depth: number, text: string): void {
    while (this.open.length > 0 && this.open[this.open.length - 1]!.depth >= depth) this.open.pop();
    this.open.push({ depth, text, topic: topicOf(text) });
  }

  /** The innermost known topic; a silent section stays silent inside, unless a heading below says what is counted. */
  get topic(): Topic | null {
    let topic: Topic | null = null;
    for (const heading of this.open) {
      if ((topic === 'problems' || topic === 'plan') && heading.depth > 2) break;
      if ((heading.topic === 'problems' || heading.topic === 'plan') && heading.depth > 3) continue;
      if ((topic === 'business' || topic === 'keyAreas') && !COUNTING.test(heading.text)) continue;
      topic = heading.topic ?? topic;
    }
    return topic;
  }

  get heading(): string {
    return this.open[this.open.length - 1]?.text ?? '';
  }
}

const ITEM = /^[一二三四五六七八九]是/u;

/** The headings inside a line that name a topic, in order; others (2.气象网站。) stay words of their sentence. */
const headingsIn = (text: Located, folded: Folded): RunInHeading[] =>
  [...runInHeadings(folded, text.value), ...spokenHeadings(folded.value)]
    .filter(
      ({ from, headingTo }) =>
        topicOf(folded.value.slice(from, headingTo)) !== null &&
        !/^:\d/u.test(folded.value.slice(headingTo, headingTo + 2)) &&
        !states(`${folded.value.slice(from, headingTo).replace(ENUMERATOR, '')}。`),
    )
    .sort((one, other) => one.from - other.from);

/** 一是主动公开信息情况。 opens an item as a heading would, where its words are few and name a topic. */
const spokenHeadings = (value: string): RunInHeading[] => {
  const headings: RunInHeading[] = [];
  for (let at = value.indexOf('是'); at > 0; at = value.indexOf('是', at + 1)) {
    const from = at - 1;
    if (!ITEM.test(value.slice(from, at + 1)) || (from > 0 && !'。;'.includes(value[from - 1]!))) continue;
    const words = value.slice(at + 1, at + 18);
    const stop = words.search(/[。,;:、]/u);
    if (stop <= 0 || words[stop] !== '。' || /\d/.test(words.slice(0, stop)) || topicOf(words.slice(0, stop)) === null)
      continue;
    headings.push({ from, headingTo: at + 1 + stop, textFrom: at + 2 + stop, depth: 6 });
  }
  return headings;
};

/** Cuts a document into passages, without the blocks that tables have used. */
/** Words of other regions for the same thing, of equal length so that every offset holds (資訊 is 信息). */
const regional = (folded: Folded): Folded =>
  /资讯|网路/u.test(folded.value)
    ? { ...folded, value: folded.value.replaceAll('资讯', '信息').replaceAll('网路', '网络') }
    : folded;

/** A short line of words that name a topic and state nothing (依申请公开): a heading without a number. */
const isBareHeading = (line: string): boolean => {
  const topic = line.length <= 14 && line.length >= 2 && !/[\d,。;:、()|]/u.test(line) ? topicOf(line) : null;
  return topic !== null && topic !== 'other' && topic !== 'overview' && !states(`${line}。`);
};

/** A numbered line that states something (三、无行政复议。 2.申请办结数：110件) is no heading. */
const states = (heading: string): boolean => {
  const tokens = tokenize(heading);
  return tokens.some(
    (token) =>
      (token.type === 'quantity' && token.unit !== '' && token.kind !== 'foreign') ||
      (token.type === 'term' && token.term.type === 'grammar' && token.term.word === 'not' && /[。;]$/u.test(heading)),
  );
};

export const readPassages = (document: Document, consumed: ReadonlySet<Block>, year?: number): Passage[] => {
  const passages: Passage[] = [];
  const outline = new Outline();
  const widths = widthsOf(document);
  let continues = false;
  let closed = false; // the last passage is a cell of a table, which no cut can shorten
  let lines: Line[] = [];

  const push = (text: Located, runIn: boolean): void => {
    const folded = regional(fold(text.value));
    if (folded.value === '') return;
    closed = false;
    passages.push({
      text,
      folded,
      tokens: tokenize(folded.value),
      topic: outline.topic,
      heading: outline.heading,
      runIn,
      continues,
      cut: false,
    });
    continues = folded.value.endsWith(':') || folded.value.endsWith('其中');
  };

  const flush = (): void => {
    for (const text of unwrap(lines, document.source, widths)) {
      const folded = fold(text.value);
      let at = 0;
      let runIn = false;
      for (const cut of headingsIn(text, folded)) {
        if (cut.from < at) continue;
        if (cut.from > at) push(partOf(text, folded, at, cut.from), runIn);
        outline.enter(cut.depth, folded.value.slice(cut.from, cut.headingTo).replace(ENUMERATOR, ''));
        at = cut.textFrom;
        runIn = true;
      }
      push(partOf(text, folded, at, folded.value.length), runIn);
    }
    lines = [];
  };

  for (const block of document.blocks) {
    if (consumed.has(block)) {
      flush();
      continue;
    }
    if (block.type === 'paragraph' && isBareHeading(fold(block.text.value).value)) {
      flush();
      outline.enter(3, fold(block.text.value).value);
      continues = false;
    } else if (block.type === 'paragraph') lines.push({ text: block.text, block });
    else if (block.type === 'heading') {
      flush();
      const words = fold(block.text.value).value;
      if (block.depth > 1 && states(words)) push(block.text, false);
      else if (block.depth > 1) outline.enter(block.depth, words.replace(ENUMERATOR, ''));
      continues = false;
    } else {
      flush();
      const opened: boolean = continues;
      const pairs = readPairs(block, year);
      for (const pair of pairs) {
        continues = opened || pair !== pairs[0];
        push(pair, false);
      }
      closed = pairs.length > 0;
      if (closed) continue;
      for (const row of block.rows) {
        for (const cell of row.cells) if (cell.text.value.length > 12) push(cell.text, false);
      }
    }
  }
  flush();
  const last = passages[passages.length - 1];
  if (last !== undefined && !closed && !endsSentence(last.text.value))
    passages[passages.length - 1] = { ...last, cut: true };
  return passages;
};

const partOf = (text: Located, folded: Folded, from: number, to: number): Located => {
  if (folded.at === undefined) return sliceLocated(text, from, to);
  return sliceLocated(text, folded.at[from]!, folded.at[to] ?? text.value.length);
};
