/**
 * What the preface says of the report itself: 特向社会公布X镇2010年政府信息公开年度报告, 本报告由X局编制, and the captions
 * of its tables.
 */
import { isAgencyName } from './agency.js';
import { lineOf, type Outline, type Said } from './outline.js';
import { agencyAt, type PrefaceLine, restOfSentence } from './sentences.js';
import { readCaption, readTitle } from './title-grammar.js';

export interface Preface {
  /** Named as the subject of the report, or as who made it. */
  readonly authors: readonly Said<string>[];
  /** The year in a sentence that names the report. */
  readonly years: readonly Said<number>[];
  /** Issuers and years in the captions of statistical tables. */
  readonly captions: readonly Said<string>[];
  readonly captionYears: readonly Said<number>[];
}

interface NamedReport {
  readonly issuer?: Said<string>;
  readonly year?: Said<number>;
}

/** Behind these words stands what is published; a mark of punctuation takes their power away. */
const PUBLISHING =
  /公布|发布|公示|现将|特将|现就|现对|编制了|编制|编写|形成|撰写|制作|完成|公告|将|《|[,。;:、》"“”()#]/g;

const PUNCTUATION = /^[,。;:、》"“”()#]$/;

/** Words behind a title that make it the matter of a notice and not this report. */
const OF_A_NOTICE = /^(?:的?通知|的?要求|的?函|编制|有关|格式|制度|事项|工作的)/;

/** How far in front of 信息公开 a title may begin, and how far behind it may end. */
const REACH = 45;

const TAIL_REACH = 30;

/** …情况公布如下 names the report as …情况报告如下 does. */
const TITLE_END = /报告|年报|总结|情况(?=予以|公布|公开|公示|通报|汇报|说明|如下)/;

const reportAt = ({ phrase, text }: PrefaceLine, subject: number): NamedReport | null => {
  const windowStart = Math.max(0, subject - REACH);
  let start = -1;
  for (const word of text.slice(windowStart, subject).matchAll(PUBLISHING)) {
    start = PUNCTUATION.test(word[0]) ? -1 : windowStart + word.index + word[0].length;
  }
  const end = start < 0 ? null : TITLE_END.exec(text.slice(subject, subject + TAIL_REACH));
  if (end === null) return null;
  const to = subject + end.index + end[0].length;
  if (OF_A_NOTICE.test(text.slice(to, to + 6))) return null;
  const reading = readTitle(text.slice(start, to) + (end[0] === '情况' ? '报告' : ''));
  if (reading === null) return null;
  const { year, issuer } = reading;
  return {
    ...(year && { year: { phrase, from: start + year.from, to: start + year.to, value: year.year } }),
    ...(issuer && { issuer: { phrase, from: start + issuer.from, to: start + issuer.to, value: issuer.name } }),
  };
};

/** The titles inside the sentences of a line that publish the report. */
const namedReports = (line: PrefaceLine): readonly NamedReport[] =>
  [...line.text.matchAll(/(?:信息|资讯|政务)公开/g)].flatMap(({ index }) => reportAt(line, index) ?? []);

/** The whole sentence around `at`. */
const sentenceAt = (text: string, at: number): string => restOfSentence(text, text.lastIndexOf('。', at) + 1);

/** Over how many lines a layout may have broken a sentence. */
const BROKEN_LINES = 6;

/** 本年度报告是根据《条例》⏎要求，由X编制: the line at `index` goes on with a sentence on the report that began above it. */
const goesOn = (lines: readonly PrefaceLine[], index: number): boolean => {
  for (let at = index - 1; at >= Math.max(0, index - BROKEN_LINES); at--) {
    const { text } = lines[at]!;
    const stop = text.lastIndexOf('。') + 1;
    if (/本(?:年度)?(?:工作)?(?:报告|年报)/.test(text.slice(stop))) return true;
    if (stop > 0) return false;
  }
  return false;
};

/** 本报告由X编制; 由概述、…组成 names no agency, and 由X编制目录 no author of the report. */
const byWhom = (line: PrefaceLine, row: number, lines: readonly PrefaceLine[]): readonly Said<string>[] => {
  const places = [...line.text.matchAll(/由/g)];
  const begunAbove = places.length > 0 && goesOn(lines, row);
  return places.flatMap(({ index }) => {
    const agency = agencyAt(line, index + 1);
    if (agency === null) return [];
    const inFirst = begunAbove && line.text.lastIndexOf('。', index) < 0;
    if (!inFirst && !/报告|年报/.test(sentenceAt(line.text, index))) return [];
    const made = /(?:编制|编写|撰写|起草)(?![^,。]{0,8}(?:目录|指南|方案))/;
    return made.test(restOfSentence(line.text, agency.to).slice(0, 240)) ? [agency] : [];
  });
};

const MAKES = /(?:特|现|特此|组织)?(?:编制|向社会公布|向社会公开|公布|发布)(?=了|并|本|20|我|出)/;

/** X特编制…报告, X向社会公布…报告: the clause begins with the name. */
const whoMakes = ({ phrase, text, clauses }: PrefaceLine): readonly Said<string>[] => {
  if (!text.includes('报告')) return [];
  return clauses.flatMap((clause) => {
    const verb = MAKES.exec(clause.text.slice(0, 60));
    const name = clause.text.slice(0, verb?.index ?? 0);
    if (!isAgencyName(name) || !restOfSentence(text, clause.from).includes('报告')) return [];
    return [{ phrase, from: clause.from, to: clause.from + name.length, value: name }];
  });
};

const captionsOf = ({ rows }: Outline): Pick<Preface, 'captions' | 'captionYears'> => {
  const captions: Said<string>[] = [];
  const captionYears: Said<number>[] = [];
  for (const row of rows) {
    const phrase = lineOf(row);
    const caption = phrase === undefined ? null : readCaption(phrase.folded.value);
    if (phrase === undefined || caption === null) continue;
    const { issuer, year } = caption;
    if (issuer !== undefined) captions.push({ phrase, from: issuer.from, to: issuer.to, value: issuer.name });
    if (year !== undefined) captionYears.push({ phrase, from: year.from, to: year.to, value: year.year });
  }
  return { captions, captionYears };
};

export const readPreface = (outline: Outline, lines: readonly PrefaceLine[]): Preface => {
  const reports = lines.flatMap(namedReports);
  return {
    authors: [
      ...reports.flatMap(({ issuer }) => issuer ?? []),
      ...lines.flatMap((line, row) => [...byWhom(line, row, lines), ...whoMakes(line)]),
    ],
    years: reports.flatMap(({ year }) => year ?? []),
    ...captionsOf(outline),
  };
};
