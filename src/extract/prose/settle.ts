import type { FigureKey } from '../../schema/keys.js';
import type { Finding } from '../finding.js';

/** A finding that may yield to a fuller statement of the same figure elsewhere. */
export interface Draft {
  readonly finding: Finding;
  /** 0 a hint, 1 a plain statement, 2 a statement in the very words of the official form. */
  readonly rank: 0 | 1 | 2;
  /** Words that name another figure first: kept only where they are the one such hint. */
  readonly aside: boolean;
  /** See `Binding.span`. */
  readonly span?: 'annual' | 'running';
}

const withFinding = (draft: Draft, change: Partial<Finding>): Draft => ({
  ...draft,
  finding: { ...draft.finding, ...change },
});

/** Licences and penalties are figures of the form since 2019; before it they are other business. */
const isOfForm = ({ finding }: Draft, year: number | undefined): boolean =>
  (year !== undefined && year >= 2019) || !/^disclosure\.\w+\.(?:decisions|amount)$/.test(finding.key);

/** A repeated request was a reply of its own until 2018 and is 不予处理 since. */
const forYear = (drafts: readonly Draft[], year: number | undefined): Draft[] =>
  drafts
    .filter((draft) => isOfForm(draft, year))
    .map((draft) =>
      year !== undefined && year >= 2019 && draft.finding.key === 'applications.outcomes.repeat.total'
        ? withFinding(draft, { key: 'applications.outcomes.notProcessed.repeat.total' })
        : draft,
    );

/** Values by scope and key. */
const valuesOf = (drafts: readonly Draft[]): ReadonlyMap<string, ReadonlySet<number | null>> => {
  const stated = new Map<string, Set<number | null>>();
  for (const { finding } of drafts) {
    const id = `${finding.scope} ${finding.key}`;
    stated.set(id, (stated.get(id) ?? new Set()).add(finding.value));
  }
  return stated;
};

/** 市本级 and 各县区 are parts only where the whole is stated too; alone they are what the report is about. */
const settleScopes = (drafts: readonly Draft[]): Draft[] => {
  const told = valuesOf(drafts);
  const stated = valuesOf(drafts.filter(({ rank }) => rank > 0));
  const apart = (key: FigureKey): boolean => {
    const own = stated.get(`ownLevel ${key}`);
    const all = stated.get(`all ${key}`);
    if (own !== undefined && stated.has(`subordinate ${key}`)) return true; // 各部门8000条，各县区10000条
    return own !== undefined && all !== undefined && [...own].some((value) => !all.has(value));
  };
  const twoLevels = apart('applications.received.total') || apart('disclosure.total');
  return drafts.map((draft) => {
    const { key, scope, value } = draft.finding;
    if (scope !== 'ownLevel' && scope !== 'subordinate') return draft;
    const same = scope === 'ownLevel' && stated.get(`all ${key}`)?.has(value) === true;
    const part = twoLevels || apart(key) || (scope === 'subordinate' && told.has(`all ${key}`));
    return same || !part ? withFinding(draft, { scope: 'all' }) : draft;
  });
};

/** 截至年底累计14107条。本年度492条: beside the smaller count of the year a running total is that of all years. */
const settleRunning = (drafts: readonly Draft[]): Draft[] => {
  const annual = valuesOf(drafts.filter(({ span }) => span === 'annual'));
  return drafts.map((draft) => {
    const { key, scope, value } = draft.finding;
    if (
      draft.span !== 'running' ||
      scope !== 'all' ||
      !(key.startsWith('disclosure.') || key === 'applications.received.total')
    )
      return draft;
    const year = [...(annual.get(`all ${key}`) ?? [])];
    const isLarger = year.length > 0 && year.every((count) => (count ?? 0) < (value ?? 0));
    return isLarger ? withFinding(draft, { scope: 'cumulative' }) : draft;
  });
};

/** 咨询电话三千余人次，网上咨询418人次: beside another way of asking one way is not all that was asked. */
const settleEnquiries = (drafts: readonly Draft[]): readonly Draft[] => {
  const ways = drafts.filter(
    ({ finding }) => /^enquiries\.(?:phone|inPerson|online)$/.test(finding.key) && finding.value !== 0,
  );
  return new Set(ways.map(({ finding }) => finding.key)).size < 2
    ? drafts
    : drafts.filter(({ aside, finding }) => !aside || finding.key !== 'enquiries.total');
};

/** An aside weighs less than a hint. */
const weight = (draft: Draft): number => (draft.aside ? -1 : draft.rank);

/** A hint yields to a statement and a statement to the words of the form, unless they agree. */
const settleRanks = (drafts: readonly Draft[]): Draft[] => {
  const id = ({ finding }: Draft): string => `${finding.scope} ${finding.key}`;
  const asides = new Map<string, Set<number | null>>();
  for (const draft of drafts) {
    if (draft.aside) asides.set(id(draft), (asides.get(id(draft)) ?? new Set()).add(draft.finding.value));
  }
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.aside && asides.get(id(draft))!.size > 1) continue;
    const known = best.get(id(draft));
    if (known === undefined || weight(draft) > weight(known)) best.set(id(draft), draft);
  }
  return drafts.filter((draft) => {
    const top = best.get(id(draft));
    if (top === undefined) return false;
    const agrees = draft.finding.value === top.finding.value;
    return top === draft || (draft.rank > 0 && (draft.rank === top.rank || agrees));
  });
};

/** The findings that stand when all statements of a report are heard together. */
export const settle = (drafts: readonly Draft[], year: number | undefined): Finding[] =>
  settleRanks(settleEnquiries(settleScopes(settleRunning(forYear(drafts, year))))).map((draft) => draft.finding);
