import { entries } from '../../../src/extract/prose/lexicon/index.js';
import type {
  Channel,
  Context,
  DocumentNoun,
  Domain,
  Entry,
  Term,
  UnitClass,
} from '../../../src/extract/prose/lexicon/term.js';
import { channelKey } from '../../../src/extract/prose/meaning.js';
import type { FigureKey } from '../../../src/schema/keys.js';

/** A word of the lexicon in a plain sentence, and the figure that the sentence states because of it. */
export interface Probe {
  readonly word: string;
  readonly text: string;
  readonly key: FigureKey;
  readonly value: number;
}

const CLASSIFIER: Readonly<Record<UnitClass, string>> = {
  items: '条',
  cases: '件',
  events: '次',
  people: '人',
  visits: '人次',
  places: '处',
  money: '元',
};

/** The section in which a word of each domain stands, as far as the beginning of its clause. */
const SECTION: Readonly<Record<Exclude<Domain, 'foreign'>, string>> = {
  disclosure: '二、主动公开情况\n2016年',
  documents: '二、主动公开情况\n2016年',
  business: '二、主动公开情况\n2022年信息公开平台公示',
  engagement: '二、回应解读情况\n2016年',
  applications: '三、依申请公开情况\n政府信息公开申请中，',
  reconsideration: '五、行政复议情况\n政府信息公开',
  litigation: '五、行政诉讼情况\n政府信息公开',
  complaints: '五、举报投诉情况\n2016年，',
  grievances: '五、行政申诉情况\n2016年，',
  fees: '四、收费情况\n2016年，',
  enquiries: '六、咨询情况\n2016年，',
  resources: '七、机构人员情况\n现有',
  training: '七、教育培训情况\n开展集中培训，',
};

const CONTEXT: Readonly<Record<Exclude<Context, 'remedies'>, Exclude<Domain, 'foreign'>>> = {
  applications: 'applications',
  fees: 'fees',
  engagement: 'engagement',
  enquiries: 'enquiries',
  disclosure: 'disclosure',
  resources: 'resources',
  training: 'training',
};

const ROUTES = [
  ['reconsideration', '五、行政复议情况\n政府信息公开行政复议9件，其中'],
  ['litigation.all', '五、行政诉讼情况\n政府信息公开行政诉讼9件，其中'],
] as const;

/** How a channel is told in the three domains that have channels. */
const CHANNELS = [
  ['applications', (word: string) => `三、依申请公开情况\n收到政府信息公开申请9件，其中${word}申请7件。`],
  ['disclosure', (word: string) => `二、主动公开情况\n通过${word}公开7条。`],
  ['enquiries', (word: string) => `六、咨询情况\n接受政府信息公开咨询9人次，其中${word}7人次。`],
] as const;

const LEADERS = [
  ['engagement.leadersAtPressConferences', '召开新闻发布会9次，'],
  ['engagement.leadersAtOnlineInterviews', '在线访谈9次，'],
] as const;

/** Visits alone make no report: what else a section on enquiries may say stands behind them. */
const counted = (word: string, units: UnitClass, domain: Exclude<Domain, 'foreign'>): string =>
  `${SECTION[domain]}${word}7${CLASSIFIER[units]}。${domain === 'enquiries' ? '未收取任何费用。' : ''}`;

const resultProbes = (word: string, result: string): Probe[] =>
  ROUTES.map(([route, lead]) => ({
    word,
    text: `${lead}${word}7件。`,
    key: `${route}.${result}` as FigureKey,
    value: 7,
  }));

/** Behind the results of a procedure and behind outcomes a word for a sum is their whole. */
const remedySumProbes = (word: string): Probe[] =>
  ROUTES.map(([route, lead]) => ({
    word,
    text: `${lead.replace('9件，其中', '：')}结果维持4件，结果纠正3件，${word}7件。`,
    key: `${route}.total` as FigureKey,
    value: 7,
  }));

const outcomeSumProbes = (word: string): Probe[] => [
  {
    word,
    text: `三、依申请公开情况\n办理结果为：予以公开4件，部分公开3件，${word}7件。`,
    key: 'applications.outcomes.total.total',
    value: 7,
  },
];

const channelProbes = (word: string, channel: Channel): Probe[] =>
  CHANNELS.flatMap(([domain, text]) => {
    const option = channelKey(channel, domain);
    return option === null ? [] : [{ word, text: text(word), key: option.key, value: 7 }];
  });

const contextProbes = (word: string, { meanings }: Extract<Term, { type: 'contextual' }>): Probe[] =>
  Object.entries(meanings).flatMap(([context, meaning]): Probe[] => {
    if ('result' in meaning) return resultProbes(word, meaning.result);
    if ('sum' in meaning) return context === 'remedies' ? remedySumProbes(word) : outcomeSumProbes(word);
    if ('leaders' in meaning) {
      return LEADERS.map(([key, lead]) => ({ word, text: `${SECTION.engagement}${lead}${word}7次。`, key, value: 7 }));
    }
    const { key, units } = meaning.figure;
    return [{ word, text: counted(word, units, CONTEXT[context as keyof typeof CONTEXT]), key, value: 7 }];
  });

const NOUN: Readonly<Partial<Record<Domain, readonly [FigureKey, string]>>> = {
  applications: ['applications.received.total', '三、依申请公开情况\n2016年收到'],
  reconsideration: ['reconsideration.total', '五、其他情况\n因政府信息公开'],
  litigation: ['litigation.all.total', '五、其他情况\n因政府信息公开'],
};

const nounProbes = (word: string, domain: Domain): Probe[] => {
  const noun = NOUN[domain];
  return noun === undefined ? [] : [{ word, text: `${noun[1]}${word}7件。`, key: noun[0], value: 7 }];
};

const documentProbes = (word: string, noun: DocumentNoun): Probe[] =>
  (['made', 'repealed', 'inForce'] as const).map((verb, place) => ({
    word,
    text: `一、主动公开情况\n2022年${['制发', '废止', '现行有效'][place]}${word}7件。`,
    key: `disclosure.${noun}.${verb}` as const,
    value: 7,
  }));

/** 份 counts documents alone: it tells the items of a press conference from the conferences. */
const figureProbes = (word: string, { options, domain }: Extract<Term, { type: 'figure' }>): Probe[] =>
  options.map(({ key, units }) => {
    const text = counted(word, units, domain as Exclude<Domain, 'foreign'>);
    return { word, text: options.length > 1 && units === 'items' ? text.replace('7条', '7份') : text, key, value: 7 };
  });

const probesOf = (term: Term, word: string): Probe[] => {
  switch (term.type) {
    case 'figure':
      return figureProbes(word, term);
    case 'channel':
      return channelProbes(word, term.channel);
    case 'result':
      return resultProbes(word, term.result);
    case 'contextual':
      return contextProbes(word, term);
    case 'domain':
      return nounProbes(word, term.domain);
    case 'document':
      return documentProbes(word, term.noun);
    default:
      return [];
  }
};

/** A sentence for every word of every entry that names a figure. */
export const probes = (entry: Entry): readonly Probe[] => entry[1].flatMap((word) => probesOf(entry[0], word));

/** Where two entries hold the same word, the first counts. */
export const ownerOf: ReadonlyMap<string, Term> = new Map(
  [...entries].reverse().flatMap(([term, words]) => words.map((word) => [word, term] as const)),
);
