import { fold } from '../language/fold.js';
import type { Section } from '../schema/report.js';
import { isStatutory, type Subject } from './subject.js';
import type { Verdict, Words } from './verdict.js';

/** A section of the statutory report (国令第711号 第五十条), and the words that its heading is known by. */
interface Part {
  readonly name: Words;
  readonly heading: RegExp;
}

/** In the order of the form. Headings are matched on their words, since numerals are lost, doubled and misprinted. */
const PARTS: readonly Part[] = [
  { name: { zh: '一、总体情况', en: 'one, overview' }, heading: /总体情况|总体概况|基本情况|概述|总体公开/u },
  { name: { zh: '二、主动公开政府信息情况', en: 'two, proactive disclosure' }, heading: /主动公开/u },
  {
    name: { zh: '三、收到和处理政府信息公开申请情况', en: 'three, applications' },
    heading: /处理.{0,10}申请|申请.{0,6}处理|依申请公开|收到.{0,12}申请/u,
  },
  { name: { zh: '四、政府信息公开行政复议、行政诉讼情况', en: 'four, remedies' }, heading: /复议|诉讼/u },
  { name: { zh: '五、存在的主要问题及改进情况', en: 'five, problems and improvements' }, heading: /问题|改进/u },
  {
    name: { zh: '六、其他需要报告的事项', en: 'six, other matters' },
    heading: /其他.{0,8}事项|其它.{0,8}事项|需要(?:报告|说明)的/u,
  },
];

/** With fewer headings than this the others were lost on the way to us, and nothing is proved. */
const FEWEST_HEADINGS = 4;

interface Found {
  readonly section: Section;
  readonly text: string;
}

const LONGEST_HEADING = 60;

/** The level of the report's own sections: that which holds most of the six. */
const levelOf = (sections: readonly Section[]): number => {
  const counts = new Map<number, number>();
  for (const { heading, level } of sections) {
    const text = fold(heading.slice(0, LONGEST_HEADING)).value;
    if (PARTS.some((part) => part.heading.test(text))) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0] ?? 0;
};

/** The first section of that level for each part. */
const findParts = ({ report }: Subject): ReadonlyArray<Found | undefined> => {
  const level = levelOf(report.sections);
  const main = report.sections
    .filter((section) => section.level === level)
    .map((section) => ({ section, text: fold(section.heading.slice(0, LONGEST_HEADING)).value }));
  return PARTS.map(({ heading }) => main.find(({ text }) => heading.test(text)));
};

const isOrdered = (found: readonly Found[]): boolean =>
  found.every(({ section }, index) => index === 0 || section.offset >= found[index - 1]!.section.offset);

/** S-SECTIONS: the six sections are there, in order. */
const structure = (parts: ReadonlyArray<Found | undefined>): Verdict => {
  const found = parts.filter((part) => part !== undefined);
  const common = { rule: 'S-SECTIONS' as const, keys: [] };
  if (found.length < FEWEST_HEADINGS) {
    const words = {
      zh: `只认出${found.length}个部分的标题，其余可能在转换中丢失，无法核对。`,
      en: `Only ${found.length} of the six headings were found; the others may have been lost in conversion.`,
    };
    return { ...common, status: 'notAssessable', words };
  }
  const missing = PARTS.filter((_, index) => parts[index] === undefined).map(({ name }) => name);
  if (missing.length > 0) {
    // A copy that ends early lacks its last sections, whatever the agency wrote.
    const isTail = parts.slice(PARTS.length - missing.length).every((part) => part === undefined);
    const words = {
      zh: `缺少${missing.map(({ zh }) => `“${zh}”`).join('、')}部分${isTail ? '；也可能是转载时截去了末尾' : ''}。`,
      en: `Sections missing: ${missing.map(({ en }) => en).join('; ')}${isTail ? '; the copy may end early' : ''}.`,
    };
    return { ...common, status: 'fail', words };
  }
  if (!isOrdered(found)) {
    const words = { zh: '六个部分的顺序与规定格式不符。', en: 'The six sections are not in the order of the form.' };
    return { ...common, status: 'fail', words };
  }
  return {
    ...common,
    status: 'pass',
    words: { zh: '六个部分齐全，顺序正确。', en: 'All six sections are present and in order.' },
  };
};

/** 无, 暂无, 本年度无: a section that says nothing. */
const EMPTY = /^(?:本(?:年度?|机关|单位|部门|镇|局)?)?(?:暂)?(?:无|没有)(?:存在)?(?:的)?(?:主要)?(?:问题)?[。.;；]?$/u;

/** A section with the lines of the deeper sections that follow it. */
const wholeText = (sections: readonly Section[], start: Section): string => {
  const from = sections.indexOf(start);
  const after = sections.findIndex((section, index) => index > from && section.level <= start.level);
  return sections
    .slice(from, after < 0 ? sections.length : after)
    .map(({ heading, text }, index) => (index === 0 ? text : `${heading}\n${text}`))
    .join('\n');
};

/** S-SEC5: problems and improvements are named. */
const problems = (subject: Subject, [, , , , part]: ReadonlyArray<Found | undefined>): Verdict[] => {
  if (part === undefined) return [];
  const text = fold(wholeText(subject.report.sections, part.section)).value.replace(/\s/gu, '');
  const empty = text === '' || EMPTY.test(text);
  const words = empty
    ? {
        zh: '第五部分（存在的主要问题及改进情况）为空或只写“无”。',
        en: 'Section five names no problem and no improvement.',
      }
    : { zh: '第五部分有实质内容。', en: 'Section five says something.' };
  return [{ rule: 'S-SEC5', status: empty ? 'fail' : 'pass', keys: [], offset: part.section.offset, words }];
};

/** S-SEC1-GOV: a government reports on assessment, review by society and accountability (第五十条第四项). */
const accountability = (subject: Subject): Verdict[] => {
  const { report } = subject;
  if (report.issuer?.kind !== 'government' || report.sections.length === 0) return [];
  const told = report.sections.some(({ heading, text }) =>
    /考核|评议|責任追究|责任追究|評議|考評|考评/u.test(heading + text),
  );
  const words = told
    ? { zh: '报告说明了考核、评议或责任追究情况。', en: 'The report speaks of assessment or accountability.' }
    : {
        zh: '政府的年度报告未说明工作考核、社会评议和责任追究结果。',
        en: "A government's report should state the results of assessment, review by society and accountability.",
      };
  return [{ rule: 'S-SEC1-GOV', status: told ? 'pass' : 'fail', keys: [], words }];
};

/** The structure of the statutory report and what its sections must say. */
export const sectionVerdicts = (subject: Subject): Verdict[] => {
  if (!isStatutory(subject)) return [];
  const parts = findParts(subject);
  return [structure(parts), ...problems(subject, parts), ...accountability(subject)];
};
