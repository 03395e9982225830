import type { Claim } from '../../schema/report.js';
import type { Subject } from '../subject.js';
import type { Verdict } from '../verdict.js';
import { growthVerdict } from './growth.js';
import { listShares, sharedLists } from './lists.js';
import { keyedShareSums, listShareSum } from './share-sum.js';
import { keyedShare } from './shares.js';

const pointsVerdict = ({ of, text, percent, scope, offset }: Claim): Verdict => ({
  rule: 'CLAIM-GROWTH',
  status: 'notAssessable',
  keys: of === null ? [] : [of],
  reported: percent,
  scope,
  offset,
  words: {
    zh: `${text}个百分点是两个比率之差，报告未列出两个比率，无法核对。`,
    en: `${text} percentage points are the difference of two rates, which the report does not state.`,
  },
});

const looseShare = ({ label = '', text, percent, scope, offset }: Claim): Verdict => ({
  rule: 'CLAIM-SHARE',
  status: 'notAssessable',
  keys: [],
  reported: percent,
  scope,
  offset,
  words: {
    zh: `${label}占比 ${text}：没有对应的数据，无法核对。`,
    en: `${label}, share ${text}: no figure belongs to it.`,
  },
});

const claimVerdict = (subject: Subject, claim: Claim): Verdict => {
  if (claim.kind === 'growth') return growthVerdict(subject, claim);
  if (claim.kind === 'points') return pointsVerdict(claim);
  return claim.of === null ? looseShare(claim) : keyedShare(subject, claim, claim.of);
};

/** The stated percentages, recomputed. A list whose single shares fail is not told a second time by its sum. */
export const claimVerdicts = (subject: Subject): Verdict[] => {
  const lists = sharedLists(subject);
  const listed = new Set(lists.flatMap(({ claims }) => [...claims]));
  const keyed = subject.report.claims
    .filter((claim) => !listed.has(claim))
    .map((claim) => claimVerdict(subject, claim));
  const failed = new Set(keyed.flatMap(({ status, keys }) => (status === 'fail' ? keys.slice(0, 1) : [])));
  return [
    ...keyed,
    ...lists.flatMap((list) => {
      const shares = listShares(subject, list);
      return shares.status === 'fail' ? [shares] : [shares, ...listShareSum(subject, list)];
    }),
    ...keyedShareSums(subject).filter(({ keys }) => !keys.some((key) => failed.has(key))),
  ];
};
