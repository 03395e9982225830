import { type FigureKey, figureKeys } from '../../../src/schema/keys.js';
import { labelOf } from '../../../src/schema/labels/index.js';
import { definitions } from './definitions.js';
import { printedIn, rowLabel } from './printed.js';
import { table } from './table.js';

const known: ReadonlyMap<string, string> = new Map(definitions);

/** The entry of the definitions that speaks of a key: its own, or that of its row. */
export const definedAs = (key: string): string | undefined =>
  known.has(key) ? key : [...known.keys()].find((row) => key.startsWith(`${row}.`));

const chapters: ReadonlyArray<readonly [heading: string, prefixes: readonly string[]]> = [
  ['Proactive disclosure (主动公开)', ['disclosure']],
  ['Engagement and enquiries (回应解读、咨询)', ['engagement', 'enquiries']],
  ['Applications (依申请公开)', ['applications']],
  ['Remedies (行政复议、行政诉讼、举报、申诉)', ['reconsideration', 'litigation', 'complaints', 'grievances']],
  ['Cost and capacity (收费、机构、人员、经费、培训)', ['fees', 'resources', 'training']],
];

const APPLICANTS = 7;
const RESULTS = 5;

/** The keys of a row that has all columns of its table stand together under `<row>.*`. */
interface Entry {
  readonly shown: string;
  readonly first: FigureKey;
  readonly isRow: boolean;
}

const columnsOf = (row: string): number => (row.startsWith('applications.') ? APPLICANTS : RESULTS);

const entriesOf = (keys: readonly FigureKey[]): Entry[] => {
  const rows = new Map<string, FigureKey[]>();
  for (const key of keys) {
    const row = key.slice(0, key.lastIndexOf('.'));
    const crossed = keys.includes(`${row}.naturalPerson` as FigureKey) || keys.includes(`${row}.upheld` as FigureKey);
    const name = crossed && !key.endsWith('.organizations') ? row : key;
    rows.set(name, [...(rows.get(name) ?? []), key]);
  }
  return [...rows].map(([name, [first, ...others]]) => ({
    shown: others.length + 1 === columnsOf(name) && others.length > 0 ? `${name}.*` : name,
    first: first!,
    isRow: others.length > 0,
  }));
};

const whereOf = ({ first, isRow }: Entry): string => {
  const printed = [...printedIn(first)].map(([form, label]) => `${form}: ${isRow ? rowLabel(label) : label}`);
  return printed.length === 0 ? 'prose only' : printed.join('; ');
};

const chapterOf = ([heading, prefixes]: (typeof chapters)[number]): string => {
  const keys = figureKeys.filter((key) => prefixes.includes(key.split('.')[0]!));
  const rows = entriesOf(keys).map((entry) => {
    const { zh, unit } = labelOf(entry.first);
    const label = entry.isRow ? zh.slice(0, zh.lastIndexOf(' / ')) : zh;
    return [`\`${entry.shown}\``, label, unit, known.get(definedAs(entry.first)!)!, whereOf(entry)];
  });
  return `## ${heading}\n\n${table(['Key', '中文', 'Unit', 'What it counts', 'Printed by'], rows)}\n`;
};

const allKeys = (): string =>
  table(
    ['Key', '中文', 'English', 'Unit', 'Forms'],
    figureKeys.map((key) => {
      const { zh, en, unit } = labelOf(key);
      return [`\`${key}\``, zh, en, unit, [...printedIn(key).keys()].join(', ') || 'prose only'];
    }),
  );

export const figuresPage = (): string => `# Figures

Every figure that a report can hold. This page is written by \`npm run docs\` from the schema, the labels and the forms, and a
test fails where it differs from them.

A key is the dotted path of a leaf in \`report.figures\`; \`get(report, key)\` reads it. Money is in yuan (元), everything else is
a count. A figure that the source does not state is absent; a blank cell is null; neither is 0. Whether two years can be
set beside each other is told in [series-breaks.md](series-breaks.md), how to tell the forms apart in [editions.md](editions.md).

Below, \`applications.received.*\` stands for the seven kinds of applicant: \`naturalPerson\` 自然人, \`commercialEnterprise\` 商业企业,
\`researchInstitution\` 科研机构, \`publicWelfareOrganization\` 社会公益组织, \`legalServiceInstitution\` 法律服务机构,
\`otherOrganization\` 其他, \`total\` 总计. \`reconsideration.*\` stands for the five results of a case: \`upheld\` 结果维持,
\`corrected\` 结果纠正, \`other\` 其他结果, \`pending\` 尚未审结, \`total\` 总计. Prose and the older tables state \`total\` alone.
Reports also state figures in prose that no form prints; "prose only" marks keys that stand nowhere else.

${chapters.map(chapterOf).join('\n')}
## All ${figureKeys.length} keys

${allKeys()}
`;
