/** Agencies that the preface speaks of without saying that the report is theirs. */
import { isAgencyName, leadingAgency, namesPlace } from './agency.js';
import { lineOf, type Outline, type Phrase, type Said } from './outline.js';
import { agencyAt, type PrefaceLine } from './sentences.js';

export interface Actors {
  /** Who answers questions on the report, and who acts in its first sentences. */
  readonly actors: readonly Said<string>[];
  /** Whoever begins a clause of the preface: good only to name more fully who is named elsewhere. */
  readonly mentions: readonly Said<string>[];
}

/** 请与X联系, 结合X政府信息公开工作…; 结合全市实际 names a place and no agency. */
const LEADS_TO_AGENCY = /请与|可与|请联系:?|请致电|请向|请咨询|结合|汇总|做好/g;

const whoAnswers = (line: PrefaceLine): readonly Said<string>[] =>
  ledTo(line).filter(({ value }) => !/[省市县区旗州]$/.test(value));

const ledTo = (line: PrefaceLine): readonly Said<string>[] => [
  ...[...line.text.matchAll(LEADS_TO_AGENCY)].flatMap(({ 0: word, index }) => {
    const from = index + word.length;
    const year = /^20\d\d年度?/.exec(line.text.slice(from, from + 6));
    return agencyAt(line, from + (year?.[0].length ?? 0)) ?? [];
  }),
  ...line.clauses.flatMap(({ from, text }) =>
    text.endsWith('联系电话') && isAgencyName(text.slice(0, -4)) ? (agencyAt(line, from) ?? []) : [],
  ),
];

/** How a sentence goes on behind an agency that reports on itself. */
const GOES_ON =
  /^(?:认真|严格|深入|按照|坚持|根据|对照|积极|高度|紧紧|紧密|全面|切实|围绕|不断|持续|扎实|继续|进一步|主动公开|共主动|共公开|共收到|加强|依托|通过|始终|着力|大力|牢牢|立足|充分)/;

/** What a sentence may begin with in front of its subject: a number and a heading, a year, a day of counting. */
const LEAD =
  /^(?:[一二三四五六七八九十]、[^,。]{0,12})?(?:(?:截[至止])?20\d\d年(?:度|以来|底|\d{1,2}月(?:\d{1,2}日|底))?,?|一年来,|今年以来,)/;

/** 2020年，X镇严格按照…, 截至2020年12月31日，X镇通过…: the subject of a line. Places of a higher rank act in everybody's reports. */
const whoActs = (phrase: Phrase): readonly Said<string>[] => {
  const text = phrase.folded.value;
  const lead = LEAD.exec(text);
  const from = lead?.[0].length ?? 0;
  const value = leadingAgency(text.slice(from, from + 40));
  if (value === '' || !namesPlace(value) || /[省市县区旗州]$/.test(value)) return [];
  const to = from + value.length;
  return GOES_ON.test(text.slice(to, to + 8)) ? [{ phrase, from, to, value }] : [];
};

/** Behind a colon stands an address as often as a subject. */
const beginsWith = (line: PrefaceLine): readonly Said<string>[] =>
  line.clauses.flatMap(({ from, text }) =>
    line.text[from - 1] !== ':' && namesPlace(text.slice(0, 40)) ? (agencyAt(line, from) ?? []) : [],
  );

/** How many lines on either side of the first heading are asked for the subject of their first sentence. */
const ACTING_LINES = 12;

export const readActors = (outline: Outline, lines: readonly PrefaceLine[]): Actors => {
  const { head, rows } = outline;
  const first = rows.slice(Math.max(0, head.length - ACTING_LINES), head.length + ACTING_LINES);
  return {
    actors: [
      ...lines.flatMap(whoAnswers),
      ...first.flatMap((row) => {
        const line = lineOf(row);
        return line === undefined ? [] : whoActs(line);
      }),
    ],
    mentions: lines.flatMap(beginsWith),
  };
};
