import type { FigureKey } from '../../schema/keys.js';
import type { Relation, Sides } from '../relation.js';
import type { RuleId } from '../rules.js';
import type { Words } from '../verdict.js';

/** The identities of the indicator tables of 2008 to 2018. They hold for prose too, wherever it states the operands. */

const equal = (
  rule: RuleId,
  left: FigureKey,
  right: readonly FigureKey[],
  more: Partial<Pick<Relation, 'optional' | 'or' | 'severity' | 'excessSeverity' | 'note'>> = {},
): Relation => ({ rule, kind: 'equal', left: [left], right, ...more });

const atMost = (rule: RuleId, part: FigureKey, whole: readonly FigureKey[], note?: Words): Relation => ({
  rule,
  kind: 'atMost',
  left: [part],
  right: whole,
  ...(note === undefined ? {} : { note }),
});

const totals = (...replies: readonly string[]): readonly FigureKey[] =>
  replies.map((reply) => `applications.outcomes.${reply}.total` as FigureKey);

const RECEIVED = 'applications.received.total';
const CLOSED = 'applications.closed.total';
const ANSWERS = 'applications.outcomes.total.total';
const REFUSALS = 'applications.outcomes.refused.subtotal.total';

/** Ways of applying that every form has, and those that some print beside them. */
const CHANNELS: readonly FigureKey[] = [
  'applications.byChannel.inPerson',
  'applications.byChannel.fax',
  'applications.byChannel.online',
  'applications.byChannel.mail',
];
const MORE_CHANNELS: readonly FigureKey[] = ['applications.byChannel.email', 'applications.byChannel.other'];

/** What the channels add up to: the applications received, or in prose all that were to be handled. */
const channelSum = (rule: RuleId, right: readonly FigureKey[], optional: readonly FigureKey[] = []): Relation => {
  const other = (...left: readonly FigureKey[]): Sides => ({ left, right, optional });
  return equal(rule, RECEIVED, right, {
    optional,
    or: [other(RECEIVED, 'applications.carriedOver.total'), other('applications.handled.total')],
  });
};

const staff = (rule: RuleId): Relation =>
  equal(rule, 'resources.staff.total', ['resources.staff.fullTime', 'resources.staff.partTime']);

/** Channels and staff, which the appendices check under ids of their own. */
export const channelRelations2014: readonly Relation[] = [
  channelSum('S14-CHANNEL-SUM', CHANNELS, MORE_CHANNELS),
  staff('S14-STAFF'),
];

const MORE_DISCLOSURE_CHANNELS: readonly FigureKey[] = [
  'disclosure.byChannel.socialMedia',
  'disclosure.byChannel.pressConference',
  'disclosure.byChannel.media',
];

/** Relations of which every report may state the operands, whatever its form. */
export const generalRelations: readonly Relation[] = [
  equal('S14-CONCLUDED-SUM', CLOSED, ['applications.closed.onTime', 'applications.closed.extended']),
  atMost('S14-LEADERS', 'engagement.leadersAtPressConferences', ['engagement.pressConferences']),
  atMost('S14-LEADERS', 'engagement.leadersAtOnlineInterviews', ['engagement.onlineInterviews']),
  // Items are counted once in the total and once in every channel, so equality is never required.
  {
    ...atMost('S14-DEDUP', 'disclosure.total', [
      'disclosure.byChannel.gazette',
      'disclosure.byChannel.website',
      'disclosure.byChannel.weibo',
      'disclosure.byChannel.wechat',
      'disclosure.byChannel.other',
    ]),
    optional: MORE_DISCLOSURE_CHANNELS,
  },
  atMost('S14-RESP-DEDUP', 'engagement.responses', [
    'engagement.pressConferences',
    'engagement.onlineInterviews',
    'engagement.socialMediaResponses',
    'engagement.otherResponses',
  ]),
  atMost('S14-NDOC', 'disclosure.normativeDocuments.disclosed', ['disclosure.normativeDocuments.issued'], {
    zh: '前者以条计、后者以件计，也可能公开了以前年度制发的文件。',
    en: 'One counts items and the other documents, and documents of earlier years may be among those disclosed.',
  }),
];

/** The kinds of reply of 2014 that are no grant. */
const OTHER_REPLIES = totals('refused.subtotal', 'otherAgency', 'doesNotExist', 'correctionRequested', 'redirected');

/** The eight kinds of reply of 2014. */
export const replies2014 = [...totals('alreadyPublic', 'granted', 'partiallyGranted'), ...OTHER_REPLIES];

/** Kinds of reply of the other tables, which prose mixes in. */
const MORE_REPLIES = totals('notGovernmentInformation', 'unclear', 'repeat', 'withdrawn');

/** Replies, grounds and conclusions as the table of 2014 counts them, and prose before 2019. */
export const relations2014: readonly Relation[] = [
  equal('S14-ANSWER-SUM', ANSWERS, replies2014, {
    optional: MORE_REPLIES,
    or: [
      { left: [ANSWERS], right: replies2014 },
      {
        left: [ANSWERS],
        right: [...totals('alreadyPublic', 'grantedOrPartiallyGranted'), ...OTHER_REPLIES],
        optional: MORE_REPLIES,
      },
    ],
  }),
  // One refusal may cite several grounds.
  equal(
    'S14-REFUSAL-SUM',
    REFUSALS,
    totals(
      'refused.stateSecret',
      'refused.tradeSecret',
      'refused.personalPrivacy',
      'refused.securityAndStability',
      'refused.notGovernmentInformation',
      'refused.otherStatutoryGrounds',
    ),
    {
      optional: totals('refused.deliberativeProcess'),
      excessSeverity: 'warning',
      note: { zh: '一件不予公开的申请可以有多项理由。', en: 'One refusal may cite several grounds.' },
    },
  ),
  atMost('S14-CONC-RECV', CLOSED, [RECEIVED, 'applications.carriedOver.total'], {
    zh: '可能办结了上年结转的申请，这一时期的表格没有结转项。',
    en: 'Applications of the year before may be among those closed; the tables of these years have no carry-over.',
  }),
  // A request for correction is a reply, and no conclusion.
  equal('S14-ANS-CONC', ANSWERS, [CLOSED], {
    or: [{ left: [ANSWERS], right: [CLOSED, ...totals('correctionRequested')] }],
    note: {
      zh: '告知作出更改补充是答复而不是办结，撤回的申请办结而没有答复。',
      en: 'A request for correction is a reply and no conclusion; what was withdrawn is concluded without a reply.',
    },
  }),
];

const APPLICATION_FEES: readonly FigureKey[] = [
  'fees.search',
  'fees.mail',
  'fees.paperCopying',
  'fees.cdCopying',
  'fees.floppyCopying',
];
const MORE_APPLICATION_FEES: readonly FigureKey[] = ['fees.delivery', 'fees.other'];

const PROACTIVE_FEES: readonly FigureKey[] = [
  'fees.proactive.mail',
  'fees.proactive.paperCopying',
  'fees.proactive.cdCopying',
  'fees.proactive.floppyCopying',
];

const feeSums = (rule: RuleId): readonly Relation[] => [
  equal(rule, 'fees.total', ['fees.proactive.total', 'fees.applications']),
  equal(rule, 'fees.applications', APPLICATION_FEES, { optional: MORE_APPLICATION_FEES }),
  equal(rule, 'fees.proactive.total', PROACTIVE_FEES, { optional: ['fees.proactive.delivery'] }),
];

/** Fees as prose gives them: the kinds straight under the total. */
export const proseFees: readonly Relation[] = [
  equal('A2-FEES', 'fees.total', APPLICATION_FEES, {
    optional: [...MORE_APPLICATION_FEES, 'fees.processing'],
    or: [{ left: ['fees.total'], right: ['fees.proactive.total', 'fees.applications'] }],
  }),
];

const threeReplies = (rule: RuleId): Relation =>
  equal(rule, ANSWERS, totals('granted', 'partiallyGranted', 'negativeReplies'));

/** 免予公开范围1 to 6. */
const EXEMPTIONS = [1, 2, 3, 4, 5, 6].map((number) => `refused.exemption${number}`);

/** The first Shanghai form: 否决公开 is broad. */
export const shanghaiV1Relations: readonly Relation[] = [
  channelSum('A1-CHANNEL', [...CHANNELS, ...MORE_CHANNELS]),
  threeReplies('A1-REPLY'),
  equal(
    'A1-DENY',
    'applications.outcomes.negativeReplies.total',
    totals(
      'notGovernmentInformation',
      'doesNotExist',
      'otherAgency',
      'unclear',
      ...EXEMPTIONS,
      'refused.otherStatutoryGrounds',
    ),
  ),
  ...feeSums('A1-FEES'),
  staff('A1-STAFF'),
];

/** The second Shanghai form: the reasons stand beside 同意公开. */
export const shanghaiV2Relations: readonly Relation[] = [
  channelSum('A2-CHANNEL', [...CHANNELS, ...MORE_CHANNELS]),
  equal(
    'A2-REPLY',
    ANSWERS,
    totals(
      'granted',
      'partiallyGranted',
      'notGovernmentInformation',
      'doesNotExist',
      'otherAgency',
      'unclear',
      'repeat',
      'refused.subtotal',
    ),
  ),
  equal(
    'A2-REFUSE',
    REFUSALS,
    totals(
      'refused.stateSecret',
      'refused.tradeSecret',
      'refused.personalPrivacy',
      'refused.deliberativeProcess',
      'refused.securityAndStability',
      'refused.otherStatutoryGrounds',
    ),
  ),
  ...feeSums('A2-FEES'),
  staff('A2-STAFF'),
];

export const fujianRelations: readonly Relation[] = [
  channelSum('FJ-CHANNEL', [...CHANNELS, ...MORE_CHANNELS]),
  threeReplies('FJ-REPLY'),
];
