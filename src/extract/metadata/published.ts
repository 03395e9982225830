/** The day of publication, by the record of the site before the date that the report bears. */
import { dateAt, findDates } from '../../language/dates.js';
import type { LabelKind } from './label-words.js';
import type { LabelledValue } from './labels.js';
import type { Stated } from './metadata.js';
import { hasGap, type Outline, type Said, spanOf } from './outline.js';
import { closesByline, type Signature } from './signature.js';
import type { FoundTitle } from './title.js';

/** Names of `<meta>` elements that give the day of publication, in small letters. */
const META_NAMES: ReadonlySet<string> = new Set([
  'pubdate',
  'publishdate',
  'article:published_time',
  'publish_time',
  'date',
]);

const labelled = (values: readonly LabelledValue[], kind: LabelKind): Stated<string> | undefined => {
  for (const { kind: found, phrase, from, to } of values) {
    if (found !== kind) continue;
    const date = dateAt(phrase.folded.value.slice(0, to), from, 'label');
    if (date !== null) return { value: date.iso, span: spanOf(phrase, date.from, date.to) };
  }
  return undefined;
};

/** Who published, as a site names him: an agency, 本站, 办公室 or a person, but no sentence. */
const PUBLISHER = /^[^,。;:《》]{0,30}$/;

/** 来源：X局 2013-02-28: a date without a label, set apart behind the name of who published. */
const behindPublisher = (values: readonly LabelledValue[]): Stated<string> | undefined => {
  for (const { kind, phrase, from, to } of values) {
    if (kind !== 'publisher' && kind !== 'source') continue;
    const text = phrase.folded.value.slice(0, to);
    const date = findDates(text).find((each) => each.from >= from);
    if (date === undefined || !hasGap(phrase, date.from)) continue;
    if (!PUBLISHER.test(text.slice(from, date.from)) || !closesByline(text, date.to)) continue;
    return { value: date.iso, span: spanOf(phrase, date.from, date.to) };
  }
  return undefined;
};

const inMeta = ({ document }: Outline): Stated<string> | undefined => {
  for (const { name, content, position } of document.pageMeta) {
    if (!META_NAMES.has(name.toLowerCase())) continue;
    const date = dateAt(content.trim(), 0, 'label');
    if (date !== null) return { value: date.iso, span: position };
  }
  return undefined;
};

/** （2023-03-30） glued behind the title. */
const behindTitle = (title: FoundTitle | undefined): Stated<string> | undefined => {
  if (title === undefined) return undefined;
  const { phrase, from } = title;
  const open = phrase.folded.value.indexOf('(', from);
  const date = open < 0 ? undefined : findDates(phrase.folded.value).find((each) => each.from === open + 1);
  return date && { value: date.iso, span: spanOf(phrase, date.from, date.to) };
};

const signed = (date: Said<string> | undefined): Stated<string> | undefined =>
  date && { value: date.value, span: spanOf(date.phrase, date.from, date.to) };

/**
 * In this order: 发布日期 and its like, the date of the page's record, a plain 日期 or 时间, a date beside the publisher or
 * the title, the date of writing, the last change, and where nothing else is known the date of the signature.
 */
export const findPublished = (
  outline: Outline,
  values: readonly LabelledValue[],
  title: FoundTitle | undefined,
  byline: Signature,
  signature: Signature,
): Stated<string> | undefined =>
  labelled(values, 'published') ??
  inMeta(outline) ??
  labelled(values, 'dated') ??
  behindPublisher(values) ??
  behindTitle(title) ??
  signed(byline.date) ??
  labelled(values, 'written') ??
  labelled(values, 'updated') ??
  signed(signature.date);
