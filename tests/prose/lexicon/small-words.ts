import type { Grammar, Term } from '../../../src/extract/prose/lexicon/term.js';
import type { Figures } from '../read.js';
import { type Row, says, silent } from '../sentences/row.js';

/** What a small word makes of a sentence, and a sentence that holds it and is none of that. */
export interface SmallWord {
  readonly should: (word: string) => Row;
  readonly shouldNot: Row;
  /** Words of the entry that ask for other words around them than the template has. */
  readonly except?: Readonly<Record<string, Row>>;
}

const RECEIVED = 'applications.received.total';

const received = (value: number): Figures => ({ [RECEIVED]: value });

/** 受理并办结 says of the same applications what became of them. */
const done = (word: string, value: number): Figures =>
  word.endsWith('办结')
    ? { 'applications.closed.total': value }
    : /[答回]复$/u.test(word)
      ? { 'applications.outcomes.total.total': value }
      : {};

const both = (value: number): Figures => ({ 'reconsideration.total': value, 'litigation.all.total': value });

export const grammarWords: Readonly<Record<Exclude<Grammar, 'share' | 'increase' | 'decrease'>, SmallWord>> = {
  among: {
    should: (word) =>
      says(`收到政府信息公开申请9件，${word}当面申请7件。`, { ...received(9), 'applications.byChannel.inPerson': 7 }),
    shouldNot: silent('信息公开是重点，其中心任务共3项。'),
  },
  respectively: {
    should: (word) =>
      says(`政府信息公开行政复议、行政诉讼${word}3件和7件。`, {
        'reconsideration.total': 3,
        'litigation.all.total': 7,
      }),
    shouldNot: silent('信息公开工作分别由3个科室承担。'),
  },
  each: {
    should: (word) => says(`政府信息公开行政复议、行政诉讼${word}7件。`, both(7)),
    shouldNot: silent('各科室3名干部学习信息公开条例。'),
  },
  all: {
    should: (word) =>
      says(`收到政府信息公开申请9件，${word}网上申请。`, {
        ...received(9),
        'applications.byChannel.online': '9 implied',
      }),
    shouldNot: says('收到政府信息公开申请9件，申请人均为本地居民。', received(9)),
  },
  rest: {
    should: (word) =>
      says(`收到政府信息公开申请9件，7件为网上申请，${word}2件为当面申请。`, {
        ...received(9),
        'applications.byChannel.online': 7,
        'applications.byChannel.inPerson': 2,
      }),
    shouldNot: says('收到政府信息公开申请9件，另附材料2份。', received(9)),
  },
  not: {
    should: (word) => says(`2016年${word}政府信息公开申请。`, received(0)),
    shouldNot: silent('信息公开工作未必一帆风顺，无须讳言。'),
    except: {
      未向: says('2016年未向政府信息公开申请人收取费用。', { 'fees.total': 0 }),
      未对: says('2016年未对政府信息公开申请收取费用。', { 'fees.total': 0 }),
      未就收取: says('2016年未就收取政府信息公开费用作出规定。', {}, { 'fees.total': 0 }),
      未因: says('2016年未因政府信息公开申请被申请行政复议。', { 'reconsideration.total': 0 }),
      不涉及: says('2016年不涉及政府信息公开申请。', { [RECEIVED]: '0 implied' }),
      不收取: says('2016年政府信息公开不收取费用。', { 'fees.total': '0 implied' }),
      不曾: says('2016年不曾有政府信息公开申请。', { [RECEIVED]: '0 implied' }),
    },
  },
  compare: {
    should: (word) =>
      says(`收到政府信息公开申请9件，${word}上年的7件有所增加。`, { ...received(9), [`previousYear ${RECEIVED}`]: 7 }),
    shouldNot: says('收到政府信息公开申请9件，比较集中于征地。', received(9)),
  },
  previousYear: {
    should: (word) =>
      says(`收到政府信息公开申请9件，较${word}的7件有所增加。`, { ...received(9), [`previousYear ${RECEIVED}`]: 7 }),
    shouldNot: says('上年结转政府信息公开申请2件，本年收到9件。', {
      'applications.carriedOver.total': 2,
      ...received(9),
    }),
  },
  future: {
    should: (word) => silent(`${word}收到政府信息公开申请7件。`),
    shouldNot: says('2016年收到政府信息公开申请7件，今后要继续努力。', received(7)),
  },
  cumulative: {
    should: (word) => says(`${word}主动公开政府信息7条。`, { 'cumulative disclosure.total': 7 }),
    shouldNot: says('全年累计主动公开政府信息7条。', { 'disclosure.total': 7 }),
  },
  runningTotal: {
    should: (word) => says(`2016年${word}收到政府信息公开申请7件。`, received(7)),
    shouldNot: says('条例自2008年施行以来累计收到政府信息公开申请7件。', { [`cumulative ${RECEIVED}`]: 7 }),
  },
  ownLevel: {
    should: (word) =>
      says(`收到政府信息公开申请9件，其中${word}7件。`, { ...received(9), [`ownLevel ${RECEIVED}`]: 7 }),
    shouldNot: silent('政务公开考核中市本级得分97分。'),
  },
  including: {
    should: (word) =>
      says(`主动公开政府信息9条（${word}乡镇7条）。`, { 'disclosure.total': 9, 'subordinate disclosure.total': 7 }),
    shouldNot: says('主动公开政府信息9条（含转载2条）。', { 'disclosure.total': 9 }),
  },
  subordinate: {
    should: (word) =>
      says(`主动公开政府信息9条，其中${word}7条。`, { 'disclosure.total': 9, 'subordinate disclosure.total': 7 }),
    shouldNot: silent('政务公开检查覆盖乡镇12个、县直部门31个。'),
  },
  whole: {
    should: (word) => says(`${word}收到政府信息公开申请7件。`, received(7)),
    shouldNot: silent('全市47家单位编制了政府信息公开年报。'),
  },
  ogi: {
    should: (word) => says(`12345热线受理9件，涉及${word}的行政复议7件。`, { 'reconsideration.total': 7 }),
    shouldNot: silent('信息公开栏目9个，更新及时。'),
  },
  unchanged: {
    should: (word) => says(`收到政府信息公开申请9件，与上年${word}。`, received(9)),
    shouldNot: silent('信息公开与业务工作保持平衡，3个方面齐头并进。'),
  },
};

/** How a percentage is told with each word that makes a claim of it. */
export const claimWords: Readonly<
  Record<'share' | 'increase' | 'decrease', (word: string) => [text: string, claim: string]>
> = {
  share: (word) => [
    `收到政府信息公开申请9件，其中当面申请7件，${word}12.5%。`,
    `share applications.byChannel.inPerson / ${RECEIVED} 12.5${word.includes('约') ? ' about' : ''}`,
  ],
  increase: (word) => [`收到政府信息公开申请9件，比上年${word}12.5%。`, `growth ${RECEIVED} / previousYear 12.5`],
  decrease: (word) => [`收到政府信息公开申请9件，比上年${word}12.5%。`, `growth ${RECEIVED} / previousYear -12.5`],
};

/** Verbs, courts and the rest of the words that lead to a noun. */
export const leadingWords: ReadonlyArray<readonly [is: (term: Term) => boolean, words: SmallWord]> = [
  [
    (term) => term.type === 'verb' && term.verb === 'receive',
    {
      should: (word) => says(`全年${word}政府信息公开申请7件。`, { ...received(7), ...done(word, 7) }),
      shouldNot: silent('受理政府信息公开申请的时间为8时至17时。'),
    },
  ],
  [
    (term) => term.type === 'verb' && term.verb === 'handle',
    {
      should: (word) => says(`全年${word}政府信息公开申请7件。`, received(7)),
      shouldNot: silent('办理政府信息公开申请的流程为5步。'),
    },
  ],
  [
    (term) => term.type === 'verb' && term.verb === 'publish',
    {
      should: (word) =>
        says(
          `二、主动公开情况\n在政府网站${word}信息7条。`,
          { 'disclosure.byChannel.website': 7 },
          { 'disclosure.total': 7 },
        ),
      shouldNot: silent('发布信息须经3级审核，信息公开无差错。'),
    },
  ],
  [
    (term) => term.type === 'verb' && term.verb === 'happen',
    {
      should: (word) => says(`全年${word}政府信息公开行政复议7件。`, { 'reconsideration.total': 7 }),
      shouldNot: silent('发生网络故障2次，未影响信息公开。'),
    },
  ],
  [
    (term) => term.type === 'court' && term.domain === 'reconsideration',
    {
      should: (word) =>
        says(`因政府信息公开被申请行政复议1件，${word}维持原答复。`, {
          'reconsideration.total': 1,
          'reconsideration.upheld': '1 implied',
        }),
      shouldNot: silent('行政复议机关受理点设在3楼，信息公开申请人可就近递交材料。'),
    },
  ],
  [
    (term) => term.type === 'court' && term.domain === 'litigation',
    {
      should: (word) =>
        says(`因政府信息公开被提起行政诉讼1件，${word}驳回原告诉讼请求。`, {
          'litigation.all.total': 1,
          'litigation.all.upheld': '1 implied',
        }),
      shouldNot: silent('邀请人民法院法官授课2次，讲解信息公开条例。'),
    },
  ],
  [
    (term) => term.type === 'topic' && term.domain === 'applications',
    {
      should: (word) => says(`${word}：同意公开7件。`, { 'applications.outcomes.granted.total': 7 }),
      shouldNot: silent('政府信息公开答复情况良好，3名干部受到表扬。'),
    },
  ],
  [
    (term) => term.type === 'carry',
    {
      should: (word) =>
        says(`全年收到政府信息公开申请9件，7件办结，2件${word}至2017年。`, {
          ...received(9),
          'applications.closed.total': 7,
          'applications.carriedForward.total': 2,
        }),
      shouldNot: silent('项目资金结转40万元，信息公开栏公示。'),
    },
  ],
  [
    (term) => term.type === 'residual',
    {
      should: (word) =>
        says(`政府信息公开行政复议9件，其中维持7件，${word}2件。`, {
          'reconsideration.total': 9,
          'reconsideration.upheld': 7,
          'reconsideration.other': 2,
        }),
      shouldNot: silent('其他3类信息按照信息公开目录管理。'),
    },
  ],
];
