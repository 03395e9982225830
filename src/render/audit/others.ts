import type { Message } from '../../messages.js';
import { labelOf } from '../../schema/labels/index.js';
import type { Breakdown, Claim, Unplaced } from '../../schema/report.js';
import type { Audit, Look, Place } from './model.js';

/** What the report holds beside its figures: each thing has an entry on the page, and most have a place in the source. */
export interface Item<Content> {
  readonly anchor: string;
  readonly content: Content;
  readonly place?: Place;
}

/** A total or a part of a list of categories. */
export interface BreakdownItem {
  readonly list: Breakdown;
  readonly label: string;
  readonly value: number;
  readonly percent?: number;
}

export interface Others {
  readonly unplaced: ReadonlyArray<Item<Unplaced>>;
  readonly claims: ReadonlyArray<Item<Claim>>;
  readonly breakdowns: ReadonlyArray<Item<BreakdownItem>>;
  readonly messages: ReadonlyArray<Item<Message>>;
}

interface Quoted {
  readonly offset: number;
  readonly quote: string;
}

const placeOf = (anchor: string, { offset, quote }: Quoted, look: Look, title: string): Place => ({
  anchor: `${anchor}@1`,
  entry: anchor,
  span: { start: offset, end: offset + quote.length },
  look,
  suspect: false,
  zero: false,
  title,
});

/** The name of a claim or a list: its own wording, else that of the figure. */
export const nameOf = ({ of, label }: Pick<Claim, 'of' | 'label'>, { language }: Pick<Audit, 'language'>): string =>
  label ?? (of === null ? '' : labelOf(of)[language]);

const unplacedItem = (content: Unplaced, index: number, { words }: Audit): Item<Unplaced> => {
  const anchor = `unplaced-${index + 1}`;
  return { anchor, content, place: placeOf(anchor, content, 'unplaced', `${words.unplaced}: ${content.value}`) };
};

const claimItem = (content: Claim, index: number, audit: Audit): Item<Claim> => {
  const anchor = `claim-${index + 1}`;
  const title = `${audit.words.claim[content.kind]} ${content.text} ${nameOf(content, audit)}`.trim();
  return { anchor, content, place: placeOf(anchor, content, 'claim', title) };
};

const breakdownItems = (list: Breakdown, index: number, { words }: Audit): Array<Item<BreakdownItem>> => {
  const { total, parts } = list;
  const rows = [...(total === undefined ? [] : [{ ...total, label: words.statedTotal }]), ...parts];
  return rows.map((row, at) => {
    const anchor = `list-${index + 1}-${at + 1}`;
    const content = { list, label: row.label, value: row.value, ...('percent' in row ? { percent: row.percent } : {}) };
    return { anchor, content, place: placeOf(anchor, row, 'part', `${words.part}: ${row.label} ${row.value}`) };
  });
};

/** A message marks the words that it found where they stand as they are told; a conflict is marked as a figure. */
const messageItem = (content: Message, index: number, { parsed: { source }, words }: Audit): Item<Message> => {
  const anchor = `message-${index + 1}`;
  const { code, offset, found = '' } = content;
  if (code === 'conflict' || offset === undefined || found === '' || !source.startsWith(found, offset))
    return { anchor, content };
  return {
    anchor,
    content,
    place: placeOf(anchor, { offset, quote: found }, 'note', `${words.message}: ${content.message}`),
  };
};

export const othersOf = (audit: Audit): Others => {
  const { report, messages } = audit.parsed;
  return {
    unplaced: report.unplaced.map((item, index) => unplacedItem(item, index, audit)),
    claims: report.claims.map((item, index) => claimItem(item, index, audit)),
    breakdowns: report.breakdowns.flatMap((item, index) => breakdownItems(item, index, audit)),
    messages: messages.map((item, index) => messageItem(item, index, audit)),
  };
};

/** Every place that is marked. */
export const placesOf = (audit: Audit, { unplaced, claims, breakdowns, messages }: Others): readonly Place[] => [
  ...audit.entries.flatMap(({ places }) => places),
  ...[...unplaced, ...claims, ...breakdowns, ...messages].flatMap(({ place }) => place ?? []),
];
