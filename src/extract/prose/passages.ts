import { type Folded, foldLocated } from '../../language/fold.js';
import { type Located, type Span, sliceLocated } from '../../language/located.js';
import type { Block, Document, Table } from '../../read/blocks.js';
import { readPairs } from './grid.js';
import { withoutTables } from './line-tables.js';
import { headingsIn, isBareHeading, type Outline, outlineOf, states } from './outline.js';
import { type Token, tokenize } from './tokens.js';
import type { Topic } from './topics.js';
import { ENUMERATOR, endsSentence, type Line, unwrap, widthsOf } from './unwrap.js';

/** What is known of a document before its prose is read. */
export interface PassageContext {
  /** Blocks that tables have used. */
  readonly consumed: ReadonlySet<Block>;
  /** The year of the report, where it is known: a number of another year is not this year's. */
  readonly year?: number;
  /** Where the values of the tables stand, in order: a page that came on one line holds tables and prose. */
  readonly tables?: readonly Span[];
}

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

/** What is read so far of a document. */
interface Progress {
  /** Those that are not handed on yet. */
  readonly passages: Passage[];
  readonly outline: Outline;
  /** Where the values of the tables stand, sorted. */
  readonly tables: readonly Span[];
  /** Lines that may still be joined to the next one. */
  lines: Line[];
  /** The next passage goes on with the list of the last one. */
  continues: boolean;
  /** The last passage is a cell of a table, which no cut can shorten. */
  closed: boolean;
}

/**
 * Cuts a document into passages, without the blocks that tables have used. One after the other, so that the tokens of a
 * long document are never held all at once.
 */
export function* readPassages(document: Document, { consumed, year, tables = [] }: PassageContext): Generator<Passage> {
  const progress: Progress = {
    passages: [],
    outline: outlineOf(year),
    tables,
    lines: [],
    continues: false,
    closed: false,
  };
  const widths = widthsOf(document);
  // The last one waits: where the document ends it may have lost words.
  const ready = (): Passage[] => progress.passages.splice(0, progress.passages.length - 1);
  const flush = function* (): Generator<Passage> {
    const texts = unwrap(progress.lines, document.source, widths);
    progress.lines = [];
    for (const text of texts) {
      readLine(progress, text);
      yield* ready();
    }
  };
  for (const block of document.blocks) {
    const words = block.type === 'table' ? '' : foldLocated(block.text).value;
    const opens = block.type === 'paragraph' && isBareHeading(words);
    const taken = consumed.has(block) && !holdsSentence(words);
    if (!taken && block.type === 'paragraph' && !opens) {
      progress.lines.push({ text: block.text, block });
      continue;
    }
    yield* flush();
    if (taken) continue;
    if (block.type === 'table') readTable(progress, block, year);
    else {
      const depth = block.type === 'heading' ? block.depth : 3;
      if (block.type === 'heading' && depth > 1 && states(words)) push(progress, block.text, false);
      else if (depth > 1) progress.outline.enter(depth, opens ? words : words.replace(ENUMERATOR, ''));
      progress.continues = false;
    }
    yield* ready();
  }
  yield* flush();
  yield* withCut(progress);
}

/** A line with sentences beside its table, as of a page that came on one line: they are prose, though a table has used it. */
const holdsSentence = (words: string): boolean => words.includes('。');

const push = (progress: Progress, text: Located, runIn: boolean): void => {
  const folded = regional(foldLocated(text));
  if (folded.value === '') return;
  const { outline, continues } = progress;
  progress.passages.push({
    text,
    folded,
    tokens: tokenize(folded.value),
    topic: outline.topic(),
    heading: outline.heading(),
    runIn,
    continues,
    cut: false,
  });
  progress.closed = false;
  progress.continues = folded.value.endsWith(':') || folded.value.endsWith('其中');
};

/** A line is one passage, or several where headings stand inside it. */
const readLine = (progress: Progress, text: Located): void => {
  const folded = foldLocated(text);
  const headings = headingsIn(text, folded);
  const starts = new Set(headings.map(({ from }) => from));
  const kept = withoutTables(text, folded, { values: progress.tables, headings: starts });
  const read = (from: number, to: number, runIn: boolean): void => {
    for (const [start, end] of kept) {
      if (start < to && end > from)
        push(progress, partOf(text, folded, Math.max(from, start), Math.min(to, end)), runIn);
    }
  };
  let at = 0;
  let runIn = false;
  for (const cut of headings) {
    if (cut.from < at) continue;
    if (cut.from > at) read(at, cut.from, runIn);
    progress.outline.enter(cut.depth, folded.value.slice(cut.from, cut.headingTo).replace(ENUMERATOR, ''));
    at = cut.textFrom;
    runIn = true;
  }
  read(at, folded.value.length, runIn);
};

/** A small table reads as pairs of label and number, any other as its longer cells. */
const readTable = (progress: Progress, table: Table, year: number | undefined): void => {
  const opened = progress.continues;
  const pairs = readPairs(table, year);
  for (const pair of pairs) {
    progress.continues = opened || pair !== pairs[0];
    push(progress, pair, false);
  }
  progress.closed = pairs.length > 0;
  if (progress.closed) return;
  for (const { cells } of table.rows) {
    for (const { text } of cells) if (text.value.length > 12) push(progress, text, false);
  }
};

/** The last passage may have lost words where it ends in no stop. */
const withCut = ({ passages, closed }: Progress): Passage[] =>
  passages.map((last) => (closed || endsSentence(last.text.value) ? last : { ...last, cut: true }));

/** The rule of counting that the list of 2014 prints in its labels: …公开相同信息计1条. Its 1 counts nothing. */
const RULE = /(?<=(?:信息|热点|舆情|申请)计)1(?=[条次件])/gu;

/**
 * Words of other regions for the same thing, and the 1 of a rule of counting taken away; of equal length, so that every
 * offset holds (資訊 is 信息).
 */
const regional = (folded: Folded): Folded =>
  /资讯|网路|计1/u.test(folded.value)
    ? { ...folded, value: folded.value.replaceAll('资讯', '信息').replaceAll('网路', '网络').replaceAll(RULE, '每') }
    : folded;

/** The stretch of a line that a stretch of its matching copy stands for. */
const partOf = (text: Located, folded: Folded, from: number, to: number): Located => {
  if (folded.at === undefined) return sliceLocated(text, from, to);
  return sliceLocated(text, folded.at[from]!, folded.at[to] ?? text.value.length);
};
