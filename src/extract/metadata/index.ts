import type { Document } from '../../read/blocks.js';
import { readActors } from './actors.js';
import { findIssuer } from './issuer.js';
import { labelledValues } from './labels.js';
import type { Metadata } from './metadata.js';
import { findDocumentNumber, findIndexNumber } from './numbers.js';
import { outlineOf, spanOf, spelled } from './outline.js';
import { findPeriod } from './period.js';
import { readPreface } from './preface.js';
import { findPublished } from './published.js';
import { prefaceLines } from './sentences.js';
import { findByline, findSignature } from './signature.js';
import { type FoundTitle, findTitles } from './title.js';
import { findYear } from './year.js';

export type { Metadata } from './metadata.js';

/** The title as a reader sees it; a date that the page glued behind it is no part of it. */
const writeTitle = ({ phrase, from, to }: FoundTitle): NonNullable<Metadata['title']> => {
  const glued = /\([\d\-/.年月日〇○一二三四五六七八九十]{8,16}\)$/.exec(phrase.folded.value.slice(from, to));
  const end = glued === null ? to : from + glued.index;
  return { text: spelled(phrase, from, end), span: spanOf(phrase, from, end) };
};

/** Reads what a report says about itself. Never throws; a fact that is not proved is absent. */
export const readMetadata = (document: Document): Metadata => {
  const outline = outlineOf(document);
  const values = labelledValues(outline);
  const titles = findTitles(outline, values);
  const { title } = titles;
  const lines = prefaceLines(outline);
  const preface = readPreface(outline, lines);
  const actors = readActors(outline, lines);
  const byline = findByline(outline, title);
  const signature = findSignature(outline);
  const period = findPeriod(outline, title?.reading.year?.year);
  const { issuer, notices: issuerNotices } = findIssuer({
    outline,
    titles,
    values,
    preface,
    actors,
    byline,
    signature,
  });
  const { year, notices: yearNotices } = findYear(outline, titles, period, preface);
  const publishedOn = findPublished(outline, values, title, byline, signature);
  const indexNumber = findIndexNumber(values, outline);
  const documentNumber = findDocumentNumber(values, outline);
  return {
    ...(title && { title: writeTitle(title) }),
    ...(issuer && { issuer }),
    ...(year && { year }),
    ...(period && { period }),
    ...(publishedOn && { publishedOn }),
    ...(indexNumber && { indexNumber }),
    ...(documentNumber && { documentNumber }),
    notices: [...issuerNotices, ...yearNotices],
  };
};
