import type { FigureKey } from '../../schema/keys.js';
import type { Source } from '../../schema/parsed.js';
import { formRows } from '../relations/applications.js';
import type { RuleId } from '../rules.js';
import { figureOf, numberOf, placesOf, type Subject, sumOfKeys } from '../subject.js';
import type { Verdict } from '../verdict.js';
import { nameOf } from '../words.js';
import { isBesideTable } from './aside.js';
import { isNear, wordsAt } from './place.js';

/** A number that the prose may state, with the name of what it counts. */
interface Meaning {
  readonly value: number;
  readonly zh: string;
  readonly en: string;
  /** The words that it takes for the prose to mean this. */
  readonly only?: RegExp;
}

/** A figure of the prose and what of the tables it may mean, the plain meaning first. */
interface Comparison {
  readonly rule: RuleId;
  readonly key: FigureKey;
  readonly meanings: readonly Meaning[];
}

/** 办理61件 may count what was to be handled; 办结 and 答复 cannot. */
const HANDLING = /[办辦]理(?!完)|受理|[处處]理/u;

const matches = (place: Source, { value, only }: Meaning): boolean =>
  isNear(place, value) && (only === undefined || only.test(place.text));

/** The value of a figure in the tables; a figure that only the prose states has none. */
const inTable = (subject: Subject, key: FigureKey): number | undefined =>
  placesOf(subject, key, 'table').length > 0 ? numberOf(subject, key) : undefined;

const sumInTable = (subject: Subject, keys: readonly FigureKey[]): number | undefined =>
  keys.every((key) => inTable(subject, key) !== undefined) ? sumOfKeys(subject, keys) : undefined;

const meaning = (value: number | undefined, zh: string, en: string): Meaning[] =>
  value === undefined ? [] : [{ value, zh, en }];

const plain = (subject: Subject, key: FigureKey): Meaning[] =>
  meaning(inTable(subject, key), `表中${nameOf(key).zh}`, `${nameOf(key).en} in the table`);

/** Received and carried over: what 受理, 应办理 and at times 收到 count. */
const incoming = (subject: Subject): Meaning[] =>
  meaning(
    sumInTable(subject, ['applications.received.total', 'applications.carriedOver.total']),
    '表中本年新收与上年结转之和',
    'received and carried over in the table',
  );

const sum = (subject: Subject, keys: readonly FigureKey[], zh: string, en: string): Meaning[] =>
  meaning(sumInTable(subject, keys), zh, en);

const GROUPS = ['refused', 'unavailable', 'notProcessed', 'other'] as const;

/** A group of outcomes in the prose (无法提供3件) and its rows in the table. */
const groupMeanings = (subject: Subject, group: (typeof GROUPS)[number]): Meaning[] => {
  const key = `applications.outcomes.${group}.subtotal.total` as FigureKey;
  const rows = formRows((name) => figureOf(subject, name) !== undefined)
    .filter((row) => row.startsWith(`applications.outcomes.${group}.`) && `${row}.total` !== key)
    .map((row) => `${row}.total` as FigureKey);
  if (rows.length === 0) return plain(subject, key);
  const { zh, en } = nameOf(key);
  return [
    ...plain(subject, key),
    ...sum(subject, rows, `表中${zh.replace(' / 小计', '')}各项之和`, `${en} in the table`),
  ];
};

const T3_ROWS: readonly FigureKey[] = [
  'applications.carriedOver.total',
  'applications.carriedForward.total',
  'applications.outcomes.granted.total',
  'applications.outcomes.partiallyGranted.total',
];

const applicationComparisons = (subject: Subject): Comparison[] => {
  const answers = plain(subject, 'applications.outcomes.total.total');
  const concluded = [...answers, ...incoming(subject).map((meant) => ({ ...meant, only: HANDLING }))];
  const t3 = (key: FigureKey, meanings: readonly Meaning[]): Comparison => ({ rule: 'X-PROSE-T3', key, meanings });
  return [
    t3('applications.received.total', [...plain(subject, 'applications.received.total'), ...incoming(subject)]),
    t3('applications.handled.total', [...incoming(subject), ...plain(subject, 'applications.received.total')]),
    t3('applications.outcomes.total.total', concluded),
    t3('applications.closed.total', concluded),
    t3(
      'applications.outcomes.grantedOrPartiallyGranted.total',
      sum(
        subject,
        ['applications.outcomes.granted.total', 'applications.outcomes.partiallyGranted.total'],
        '表中予以公开与部分公开之和',
        'granted and partially granted in the table',
      ),
    ),
    ...T3_ROWS.map((key) => t3(key, plain(subject, key))),
    ...GROUPS.map((group) =>
      t3(`applications.outcomes.${group}.subtotal.total` as FigureKey, groupMeanings(subject, group)),
    ),
  ];
};

const remedyComparisons = (subject: Subject): Comparison[] => [
  {
    rule: 'X-PROSE-T4',
    key: 'litigation.all.total',
    meanings: sum(
      subject,
      ['litigation.direct.total', 'litigation.afterReconsideration.total'],
      '表中两类诉讼之和',
      'both kinds of suit in the table',
    ),
  },
];

const ruleOfTable = (key: FigureKey): RuleId | undefined => {
  if (key.startsWith('applications.')) return 'X-PROSE-T3';
  if (key.startsWith('reconsideration.') || key.startsWith('litigation.')) return 'X-PROSE-T4';
  return key.startsWith('disclosure.') ? 'X-PROSE-T2' : undefined;
};

const compared = (subject: Subject, { rule, key, meanings }: Comparison): Verdict[] => {
  const [first] = meanings;
  const places = placesOf(subject, key, 'prose');
  if (first === undefined || places.length === 0) return [];
  const differing = places.filter((found) => !meanings.some((meant) => matches(found, meant)));
  const [wrong] = differing.filter((found) => !isBesideTable(subject, key, found));
  const common = { rule, keys: [key], computed: first.value };
  if (wrong !== undefined) {
    const words = {
      zh: `${nameOf(key).zh}：正文写${wordsAt(wrong)}，但${first.zh}为 ${first.value}；请核对，口径不同的请注明。`,
      en: `${nameOf(key).en}: the prose says ${wordsAt(wrong)}, but ${first.en} is ${first.value}. Check both, or say what each counts.`,
    };
    // Where another sentence agrees with the table, the one that differs may count something narrower.
    const mild = differing.length < places.length ? { severity: 'info' as const } : {};
    return [{ ...common, ...mild, status: 'fail', reported: wrong.value!, words, offset: wrong.offset }];
  }
  if (differing.length > 0) {
    const words = {
      zh: `${nameOf(key).zh}：正文${wordsAt(differing[0]!)}的口径或年度与表格不同，无法比较。`,
      en: `${nameOf(key).en}: the prose, ${wordsAt(differing[0]!)}, speaks of another scope or year than the table.`,
    };
    return [{ ...common, status: 'notAssessable', words }];
  }
  const basis = meanings.find((meant) => matches(places[0]!, meant))!;
  const words = {
    zh: `${nameOf(key).zh}：正文${wordsAt(places[0]!)}与${basis.zh} ${basis.value} 一致。`,
    en: `${nameOf(key).en}: the prose, ${wordsAt(places[0]!)}, agrees with ${basis.en}, ${basis.value}.`,
  };
  return [{ ...common, computed: basis.value, status: 'pass', reported: places[0]!.value!, words }];
};

/** The figures that stand in a table and in prose, and have no comparison of their own. */
const samePlaces = (subject: Subject, taken: ReadonlySet<FigureKey>): Comparison[] =>
  [...(subject.figures.get('all')?.keys() ?? [])].flatMap((key): Comparison[] => {
    const rule = ruleOfTable(key);
    return rule === undefined || taken.has(key) ? [] : [{ rule, key, meanings: plain(subject, key) }];
  });

/** Whether a statutory table settles a figure, whatever its prose says of it. */
export const isSettled = (subject: Subject, key: FigureKey): boolean =>
  ruleOfTable(key) !== undefined && inTable(subject, key) !== undefined;

/** X-PROSE-T2, -T3, -T4: what the prose says of a figure that stands in a table. */
export const tableComparisons = (subject: Subject): Verdict[] => {
  const own = [...applicationComparisons(subject), ...remedyComparisons(subject)];
  const taken = new Set(own.map(({ key }) => key));
  return [...own, ...samePlaces(subject, taken)].flatMap((comparison) => compared(subject, comparison));
};
