/** Several complete reports on one page, cut apart. */

import type { Document } from '../read/blocks.js';
import type { StreamRow } from './cells.js';
import { agree, isAgencyName } from './metadata/agency.js';
import { isRecordRow } from './metadata/labels.js';
import { lineOf, outlineOf } from './metadata/outline.js';
import { type FoundTitle, titlesIn } from './metadata/title.js';
import { runInHeadings } from './run-in.js';

/** One report of a page: `source.slice(offset, offset + text.length)` is `text`. */
export interface ReportPiece {
  readonly offset: number;
  readonly text: string;
}

/** So many numbered sections, or so much running text, make a report of what stands under a title. */
const SECTIONS_OF_A_REPORT = 2;

const TEXT_OF_A_REPORT = 300;

const SENTENCE = 30;

/** 一、 and （一）: some reports have sections of the second kind alone. */
const isSection = (depth: number): boolean => depth === 2 || depth === 3;

const sectionsIn = (row: StreamRow): number => {
  const line = lineOf(row);
  if (line === undefined) return 0;
  if (row.block.type === 'heading') return isSection(row.block.depth) ? 1 : 0;
  return runInHeadings(line.folded, line.text.value).filter(({ depth }) => isSection(depth)).length;
};

const proseIn = (row: StreamRow): number => {
  const length = lineOf(row)?.folded.value.length ?? 0;
  return length >= SENTENCE && lineOf(row)!.folded.value.includes('。') ? length : 0;
};

/** A list of links, a site's navigation or a footer is no body. */
const hasBody = (rows: readonly StreamRow[]): boolean => {
  let sections = 0;
  let prose = 0;
  for (const row of rows) {
    sections += sectionsIn(row);
    prose += proseIn(row);
    if (sections >= SECTIONS_OF_A_REPORT || prose >= TEXT_OF_A_REPORT) return true;
  }
  return false;
};

/** A title that is repeated, on every page or above an annex, begins nothing. */
const sameReport = (one: FoundTitle, other: FoundTitle): boolean => {
  const years = [one.reading.year?.year, other.reading.year?.year];
  const names = [one.reading.issuer?.name, other.reading.issuer?.name];
  const sameYear = years.includes(undefined) || years[0] === years[1];
  const sameName = names[0] === undefined || names[1] === undefined || agree(names[0], names[1]);
  return sameYear && sameName;
};

/** The record and the name above a title belong to it. */
const startRow = (rows: readonly StreamRow[], titleRow: number, floor: number): number => {
  let row = titleRow;
  while (row - 1 > floor) {
    const above = rows[row - 1]!;
    const line = lineOf(above)?.folded.value;
    if (!isRecordRow(above) && (line === undefined || !isAgencyName(line))) break;
    row--;
  }
  return row;
};

/** The first row of every report after the first. */
const beginnings = (rows: readonly StreamRow[]): readonly number[] => {
  const titles = titlesIn(rows);
  const starts: number[] = [];
  let current: FoundTitle | undefined;
  let floor = 0;
  for (const [index, title] of titles.entries()) {
    const row = title.row!;
    if (!hasBody(rows.slice(row, titles[index + 1]?.row ?? rows.length))) continue;
    if (current !== undefined && !sameReport(current, title)) starts.push(startRow(rows, row, floor));
    if (current === undefined || !sameReport(current, title)) current = title;
    floor = row;
  }
  return starts;
};

/**
 * The reports of a document as pieces of its source; one piece, the whole, where it holds one report or none. A repeated
 * title, a list of links and a title in running text begin no report.
 */
export const splitDocument = (document: Document): readonly ReportPiece[] => {
  const { source } = document;
  const { rows } = outlineOf(document);
  const offsets = [0];
  for (const row of beginnings(rows)) {
    const offset = rows[row]!.cells[0]!.position.start;
    if (offset > offsets.at(-1)!) offsets.push(offset);
  }
  return offsets.map((offset, index) => ({ offset, text: source.slice(offset, offsets[index + 1] ?? source.length) }));
};
