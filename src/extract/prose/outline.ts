import type { Folded } from '../../language/fold.js';
import type { Located } from '../../language/located.js';
import { type RunInHeading, runInHeadings } from '../run-in.js';
import { isWord, tokenize } from './tokens.js';
import { type Topic, topicOf } from './topics.js';
import { ENUMERATOR } from './unwrap.js';

/** A heading that holds for what follows it. */
interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly topic: Topic | null;
}

/** Headings under which the figures of the report stand, wherever they come. */
const COUNTING = /主动公开|公开的?数量|依申请|申请情况|复议|诉讼|收费|咨询/u;

/** The headings that hold at a place: one a depth, deeper ones dropped when a higher one comes. */
export interface Outline {
  readonly enter: (depth: number, text: string) => void;
  /** What the passage at this place is about. */
  readonly topic: () => Topic | null;
  /** The words of the innermost heading; '' at the start. */
  readonly heading: () => string;
}

/** 六、2019年重点 in a report on 2018: a heading of later years alone opens a plan. */
const isOfLater = (text: string, year: number | undefined): boolean => {
  const years = [...text.matchAll(/\d{4}(?=年)/g)].map(([digits]) => Number(digits));
  return year !== undefined && years.length > 0 && years.every((named) => named > year);
};

/** An outline in which no heading holds yet. `year` is that of the report, where it is known. */
export const outlineOf = (year?: number): Outline => {
  const open: Heading[] = [];
  return {
    enter: (depth, text) => {
      while (open.length > 0 && open[open.length - 1]!.depth >= depth) open.pop();
      const topic = topicOf(text);
      open.push({ depth, text, topic: topic !== 'problems' && isOfLater(text, year) ? 'plan' : topic });
    },
    topic: () => innermost(open),
    heading: () => open[open.length - 1]?.text ?? '',
  };
};

/** The innermost known topic; a silent section stays silent inside, unless a heading below says what is counted. */
const innermost = (open: readonly Heading[]): Topic | null => {
  let topic: Topic | null = null;
  for (const heading of open) {
    if ((topic === 'problems' || topic === 'plan') && heading.depth > 2) break;
    if ((heading.topic === 'problems' || heading.topic === 'plan') && heading.depth > 3) continue;
    if ((topic === 'business' || topic === 'keyAreas') && !COUNTING.test(heading.text)) continue;
    topic = heading.topic ?? topic;
  }
  return topic;
};

/** 一是, 二是 open an item. */
const ITEM = /^[一二三四五六七八九]是/u;

/** The headings inside a line that name a topic, in order; others (2.气象网站。) stay words of their sentence. */
export const headingsIn = (text: Located, folded: Folded): RunInHeading[] =>
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

/** A short line of words that name a topic and state nothing (依申请公开): a heading without a number. */
export const isBareHeading = (line: string): boolean => {
  const topic = line.length <= 14 && line.length >= 2 && !/[\d,。;:、()|]/u.test(line) ? topicOf(line) : null;
  return topic !== null && topic !== 'other' && topic !== 'overview' && !states(`${line}。`);
};

/** A numbered line that states something (三、无行政复议。 2.申请办结数：110件) is no heading. */
export const states = (heading: string): boolean => {
  const tokens = tokenize(heading);
  return tokens.some(
    (token) =>
      (token.type === 'quantity' && token.unit !== '' && token.kind !== 'foreign') ||
      (isWord(token, 'not') && /[。;]$/u.test(heading)),
  );
};
