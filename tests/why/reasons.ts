import { mergeExtractions, placesIn } from '../../src/assemble/merge.js';
import { readIndicators } from '../../src/extract/indicators/index.js';
import { readMetadata } from '../../src/extract/metadata/index.js';
import { speaksOfDisclosure } from '../../src/extract/prose/business.js';
import { readProse } from '../../src/extract/prose/index.js';
import { type Passage, readPassages } from '../../src/extract/prose/passages.js';
import type { Token } from '../../src/extract/prose/tokens.js';
import { isSilent } from '../../src/extract/prose/topics.js';
import { standingOf } from '../../src/extract/prose/when.js';
import { leftOf } from '../../src/extract/prose/window.js';
import type { Sentence } from '../../src/extract/prose/work.js';
import { splitDocument } from '../../src/extract/split.js';
import { readStatutory } from '../../src/extract/statutory/index.js';
import { isCode, isEnumerator } from '../../src/language/codes.js';
import { fold, foldLocated, unfold } from '../../src/language/fold.js';
import { type Located, locate, type Span } from '../../src/language/located.js';
import { type Quantity, readNumbers } from '../../src/language/quantities.js';
import { parseReport } from '../../src/parse.js';
import type { Block, Format } from '../../src/read/blocks.js';
import { readDocument } from '../../src/read/index.js';

/** What became of a number of the source. */
export interface Fate {
  readonly line: number;
  /** The number and the words around it. */
  readonly number: string;
  readonly around: string;
  readonly isRead: boolean;
  /** Its figure, or why it has none. */
  readonly why: string;
  /** By itself it counts nothing: a year, an enumerator, a code. */
  readonly isOfShape?: true;
  /** The words of its sentence that the lexicon knows, where it was no figure for want of them. */
  readonly words?: string;
}

/** A place that something was read from. */
interface Use extends Span {
  readonly what: string;
  /** False for what leaves the number out. */
  readonly isRead: boolean;
}

/** A number in a text that a reader sees. */
interface Shown {
  readonly block: Block;
  readonly text: Located;
  readonly folded: string;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/** A passage of the prose; without sentences where it was not read number by number. */
interface Reading {
  readonly passage: Passage;
  readonly span: Span;
  readonly sentences?: readonly Sentence[];
}

/** Why a number became no figure. */
type Reason = Pick<Fate, 'why' | 'words' | 'isOfShape'>;

const spanOf = ({ text }: Passage): Span => locate(text, 0, text.value.length);

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const textsOf = (block: Block): Located[] =>
  block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [block.text];

const spanIn = (text: Located, from: number, to: number): Span => locate(text, ...unfold(foldLocated(text), from, to));

/** Every number in digits, and those in numerals that are quantities. */
const numbersIn = (block: Block): Shown[] =>
  textsOf(block).flatMap((text) => {
    const { value: folded } = foldLocated(text);
    const digits = [...folded.matchAll(/\d(?:[\d,.]*\d)?/g)].map(({ index, 0: run }) => [index, index + run.length]);
    const numerals = readNumbers(folded).flatMap((token) =>
      token.type === 'quantity' && token.chinese ? [[token.numberFrom, token.numberTo]] : [],
    );
    return [...digits, ...numerals]
      .sort(([a], [b]) => a! - b!)
      .map(([from, to]) => ({ block, text, folded, from: from!, to: to!, span: spanIn(text, from!, to!) }));
  });

/** Everything that came of the source, by its place. A quote may hold other numbers before its own. */
const usesOf = (source: string, format: Format | undefined): Use[] => {
  const { report, readings, messages } = parseReport(source, format === undefined ? {} : { format });
  const at = (what: string, { quote, offset, raw }: { quote: string; offset: number; raw?: string }): Use => {
    const own = raw === undefined ? -1 : source.slice(offset, offset + quote.length).lastIndexOf(raw);
    return own < 0
      ? { start: offset, end: offset + quote.length, what, isRead: true }
      : { start: offset + own, end: offset + own + raw!.length, what, isRead: true };
  };
  return [
    // An implied figure has no number of its own.
    ...readings
      .filter(({ status }) => status !== 'implied')
      .flatMap(({ key, scope, sources }) =>
        sources.map((place) => at(`${key} = ${place.value ?? 'blank'}${scope === 'all' ? '' : ` (${scope})`}`, place)),
      ),
    ...report.claims.map((claim) => at(`claims: a ${claim.kind} of ${claim.of ?? claim.label ?? 'something'}`, claim)),
    ...report.breakdowns.flatMap(({ total, parts }) => [
      ...(total === undefined ? [] : [at('breakdowns: the total of a list', total)]),
      ...parts.map((part) => at(`breakdowns: ${part.label}`, part)),
    ]),
    ...report.unplaced.map((value) =>
      at(`unplaced in ${value.row}: ${value.candidates.join(' or ')}`, { ...value, quote: value.quote }),
    ),
    ...messages.flatMap(({ code, offset, found }) =>
      offset === undefined || found === undefined
        ? []
        : [{ start: offset, end: offset + found.length, what: `message ${code}`, isRead: false }],
    ),
  ];
};

/** Why the words alone make a number none that counts; undefined where it is a quantity. */
const shapeOf = (text: string, from: number, to: number): string | undefined => {
  const token = readNumbers(text).find((one) => one.from < to && one.to > from);
  if (token?.type === 'year') return 'a year';
  if (token?.type === 'quantity' && token.kind === 'foreign')
    return `counts ${text.slice(token.numberTo, token.numberTo + 3)}…, which no figure does`;
  if (token !== undefined) return undefined;
  if (isEnumerator(text, from, to)) return 'an enumerator (language/codes)';
  if (isCode(text, from, to))
    return 'part of a date, a document number, an address, an article or another code (language/codes)';
  return 'no quantity: a date, a price, a bound (不足…), or part of a word (language/quantities)';
};

const nameOf = (token: Token, text: string): string => {
  if (token.type !== 'term') return '';
  const { type, ...rest } = token.term;
  const meaning = Object.values(rest)
    .map((value) =>
      typeof value === 'object'
        ? JSON.stringify(value)
            .match(/"key":"[^"]+"/gu)
            ?.join()
            .replaceAll(/"key":|"/gu, '')
        : String(value),
    )
    .filter((value) => value !== undefined);
  return `${text.slice(token.from, token.to)} [${[type, ...meaning].join(' ')}]`;
};

/** Explains what became of every number of a source. Dev tool: it reads the document again beside the parser, and looks on. */
export const fatesOf = (source: string, format?: Format): Fate[] => {
  const options = format === undefined ? {} : { format };
  const page = readDocument(source, options).document;
  const second = splitDocument(page)[1]?.offset ?? Number.POSITIVE_INFINITY;
  const document = { ...page, blocks: page.blocks.filter(({ position }) => position.start < second) };
  const metadata = readMetadata(document);
  const statutory = readStatutory(document);
  const rest = { ...document, blocks: document.blocks.filter((block) => !statutory.consumed.has(block)) };
  const indicators = readIndicators(rest);
  const tables = [statutory, indicators];
  const context = { consumed: mergeExtractions(tables).consumed, tables: placesIn(tables) };
  const year = metadata.year === undefined ? {} : { year: metadata.year.value };
  const readings: Reading[] = [];
  const watch = (passage: Passage, sentences: readonly Sentence[]): void => {
    readings.push({ passage, sentences, span: spanOf(passage) });
  };
  readProse(document, { ...context, ...year, watch });
  for (const passage of readPassages(document, { ...context, ...year }))
    readings.push({ passage, span: spanOf(passage) });

  const facts = (
    ['title', 'issuer', 'year', 'period', 'publishedOn', 'indexNumber', 'documentNumber'] as const
  ).flatMap((name): Use[] => {
    const span = metadata[name]?.span;
    return span === undefined ? [] : [{ ...span, what: `the ${name} of the report`, isRead: true }];
  });
  const uses = [...usesOf(source, format), ...facts];

  /** What the prose made of a number in a passage. */
  const inPassage = (passage: Passage, sentences: readonly Sentence[] | undefined, span: Span): Reason => {
    const { text, tokens, topic, heading } = passage;
    const folded = passage.folded.value;
    const token = tokens.find((one) => one.type !== 'mark' && overlap(spanIn(text, one.from, one.to), span));
    const shown = readNumbers(folded).find((one) => overlap(spanIn(text, one.from, one.to), span));
    if (shown !== undefined && token === undefined)
      return { why: 'inside a title or a short quotation (prose/tokens)' };
    if (token?.type === 'term') return { why: `part of a word: ${nameOf(token, folded)}` };
    if (isSilent(topic))
      return { why: `the section «${heading}» is on ${topic}: its numbers are no figures (prose/topics)` };
    if (sentences === undefined)
      return { why: 'the passage was not read number by number (prose/bare, prose/business)' };
    if (token?.type === 'percentage') return { why: 'a percentage beside no figure that is known (prose/claims)' };
    const sentence = token === undefined ? undefined : sentences.find((one) => one.tokens.includes(token));
    if (sentence === undefined || token?.type !== 'quantity')
      return { why: 'in a sentence on the caseload of others (prose/business)' };
    const words = sentence.tokens
      .map((one) => nameOf(one, folded))
      .filter((name) => name !== '')
      .join(', ');
    const bound = sentence.bindings.get(token)?.[0];
    if (bound !== undefined)
      return {
        why: `${bound.key} (${bound.scope}), but dropped: another place states it more plainly, or not of this year (prose/settle, prose/index)`,
        words,
      };
    const index = sentence.tokens.indexOf(token);
    const used = new Set<Token>();
    const place = {
      tokens: sentence.tokens,
      index,
      quantity: token as Quantity,
      text: folded,
      year: metadata.year?.value,
      used,
    };
    if (standingOf(place, leftOf(sentence.tokens, index, used).bracket) === null)
      return { why: 'of another year, a difference, a plan, a duty, or so many for each (prose/when)', words };
    const { domain } = sentence.grounds[index]!;
    if (domain === 'foreign') return { why: 'other business, by the words before it (prose/lexicon/foreign)', words };
    return {
      why: `no word beside it names a figure${domain === null ? '' : ` of ${domain}`} that counts ${token.unit === '' ? 'without a unit' : token.unit} (prose/bind), or it is part of another number (prose/parts)`,
      words,
    };
  };

  const whyNot = ({ block, folded, from, to, span }: Shown): Reason => {
    if (block.position.start >= second) return { why: 'a second report begins before it: splitReports' };
    const shape = shapeOf(folded, from, to);
    if (shape !== undefined) return { why: shape, isOfShape: true };
    const table = statutory.consumed.has(block)
      ? 'statutory'
      : indicators.consumed.has(block)
        ? 'indicator'
        : undefined;
    if (table !== undefined)
      return {
        why: `in the ${table} table, but in no cell of a row and a column that are known: a label, a note, or a wording that no form has (forms, extract/${table === 'statutory' ? 'statutory' : 'indicators'})`,
      };
    if (!speaksOfDisclosure(source)) return { why: 'nothing in the source speaks of disclosure (prose/business)' };
    const found = readings.find((one) => overlap(one.span, span));
    if (found !== undefined) return inPassage(found.passage, found.sentences, span);
    if (block.type === 'table')
      return { why: 'in a table that follows no form, and in no pair of label and number (prose/grid)' };
    return {
      why:
        block.type === 'heading'
          ? 'in a heading'
          : 'part of a table in the line (prose/line-tables), or a heading within the line',
    };
  };

  return page.blocks.flatMap(numbersIn).map((shown): Fate => {
    const { span, folded, from, to } = shown;
    const use = uses.filter((one) => overlap(one, span)).sort((a, b) => Number(b.isRead) - Number(a.isRead));
    const read = use.find(({ isRead }) => isRead);
    const told =
      use.length > 0
        ? {
            why: use
              .filter(({ isRead }) => isRead === (read !== undefined))
              .map(({ what }) => what)
              .join('; '),
          }
        : whyNot(shown);
    return {
      line: source.slice(0, span.start).split('\n').length,
      number: folded.slice(from, to),
      around: fold(folded.slice(Math.max(0, from - 14), to + 10)).value,
      isRead: read !== undefined,
      ...told,
    };
  });
};
