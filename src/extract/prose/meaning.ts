import type { Quantity } from '../../language/quantities.js';
import type { FigureKey } from '../../schema/keys.js';
import type { Channel, Context, Domain, FigureOption, Result, Term, UnitClass } from './lexicon/term.js';

/** The procedure whose results are being told. */
export type Route = 'reconsideration' | 'litigation.all' | 'litigation.direct' | 'litigation.afterReconsideration';

/** What the sentence is about where a quantity stands. */
export interface Ground {
  readonly domain: Domain | null;
  readonly route: Route | null;
  /** The engagement figure bound last: 主要负责同志出席7场 leads back to it. */
  readonly engagement: FigureKey | null;
  /** The figure bound last: 其他 alone is the rest of its family. */
  readonly last: FigureKey | null;
}

/** A passage begins on the ground of its section. */
export const groundOf = (domain: Domain | null): Ground => ({ domain, route: null, engagement: null, last: null });

/** A heading that names one procedure alone (行政复议情况) opens its ground. */
export const remedyGround = (heading: string): Ground => {
  const reconsidered = heading.includes('复议');
  if (reconsidered === heading.includes('诉讼')) return groundOf(null);
  return reconsidered
    ? { ...groundOf('reconsideration'), route: 'reconsideration' }
    : { ...groundOf('litigation'), route: 'litigation.all' };
};

/** Classifiers of records that count no documents, no requests; and those that count events. */
const NOT_ITEMS = new Set(['个', '次', '场', '班', '宗', '起', '例', '案', '桩', '件次', '条次']);
const NOT_CASES = new Set(['场', '班', '期', '篇', '部', '条次']);
const EVENTS = new Set(['次', '场', '期', '个', '件', '条', '篇', '班', '起', '项']);

/** Channels that are counted in items: issues of a gazette are no items published in it. */
const NO_ISSUES: ReadonlySet<FigureKey> = new Set([
  'disclosure.byChannel.gazette',
  'disclosure.byChannel.other',
  'disclosure.byChannel.media',
  'disclosure.byChannel.website',
]);

/** Classifiers that one figure takes besides those of its class. */
const ALSO: ReadonlyMap<FigureKey, string> = new Map([
  ['disclosure.total', '条次'],
  ['engagement.policyInterpretations', '个'],
]);

/** True where the quantity can count this figure: its class of units, without the classifiers that the figure never takes. */
export const fitsFigure = (option: FigureOption, quantity: Pick<Quantity, 'kind' | 'unit'>): boolean =>
  (accepts(option.units, quantity) || quantity.unit === ALSO.get(option.key)) &&
  !(option.key === 'engagement.pressConferences' && (quantity.unit === '条' || quantity.unit === '篇')) &&
  !(option.key === 'enquiries.pageViews' && quantity.kind === 'none') &&
  !(option.key.startsWith('applications.byChannel.') && (quantity.unit === '个' || quantity.unit === '部')) &&
  !(NO_ISSUES.has(option.key) && (quantity.unit === '期' || quantity.unit === '份'));

/** True where the classifier can count what a figure of this class counts. */
export const accepts = (units: UnitClass, quantity: Pick<Quantity, 'kind' | 'unit'>): boolean => {
  const { kind, unit } = quantity;
  if (kind === 'foreign') return false;
  if (kind === 'none') return true;
  switch (units) {
    case 'items':
      return kind === 'record' && !NOT_ITEMS.has(unit);
    case 'cases':
      return (kind === 'record' && !NOT_CASES.has(unit)) || unit === '人次';
    case 'events':
      return EVENTS.has(unit);
    case 'people':
      return kind === 'person' || kind === 'visit';
    case 'visits':
      return kind === 'visit' || kind === 'person' || (kind === 'record' && !NOT_CASES.has(unit));
    case 'places':
      return kind === 'place' || unit === '个';
    case 'money':
      return kind === 'money';
  }
};

const APPLICATION_CHANNELS: Readonly<Partial<Record<Channel, FigureKey>>> = {
  inPerson: 'applications.byChannel.inPerson',
  online: 'applications.byChannel.online',
  website: 'applications.byChannel.online',
  mail: 'applications.byChannel.mail',
  email: 'applications.byChannel.email',
  fax: 'applications.byChannel.fax',
  other: 'applications.byChannel.other',
};

const DISCLOSURE_CHANNELS: Readonly<Partial<Record<Channel, FigureKey>>> = {
  website: 'disclosure.byChannel.website',
  online: 'disclosure.byChannel.website',
  weibo: 'disclosure.byChannel.weibo',
  wechat: 'disclosure.byChannel.wechat',
  socialMedia: 'disclosure.byChannel.socialMedia',
  gazette: 'disclosure.byChannel.gazette',
  media: 'disclosure.byChannel.media',
  other: 'disclosure.byChannel.other',
};

const ENQUIRY_CHANNELS: Readonly<Partial<Record<Channel, FigureKey>>> = {
  inPerson: 'enquiries.inPerson',
  phone: 'enquiries.phone',
  online: 'enquiries.online',
  website: 'enquiries.online',
};

/** The figure of a channel in a domain: 网上 is an application online, a page published, or an enquiry online. */
export const channelKey = (channel: Channel, domain: Domain | null): FigureOption | null => {
  const option = (key: FigureKey | undefined, units: UnitClass): FigureOption | null =>
    key === undefined ? null : { key, units };
  if (domain === 'applications') return option(APPLICATION_CHANNELS[channel], 'cases');
  if (domain === 'disclosure') return option(DISCLOSURE_CHANNELS[channel], 'items');
  if (domain === 'enquiries') return option(ENQUIRY_CHANNELS[channel], 'visits');
  return null;
};

/** The figure of a result in a procedure. */
export const resultKey = (result: Result, route: Route | null): FigureOption | null =>
  route === null ? null : { key: `${route}.${result}` as FigureKey, units: 'cases' };

/** Whether money is spoken of: then 依申请公开 … 支出0元 is about fees. */
export const moneyGround = (ground: Ground): Ground =>
  ground.domain === 'applications' || ground.domain === null ? { ...ground, domain: 'fees' } : ground;

const contextOf = (ground: Ground): Context | null => {
  switch (ground.domain) {
    case 'reconsideration':
    case 'litigation':
      return 'remedies';
    case 'applications':
    case 'fees':
    case 'engagement':
    case 'enquiries':
    case 'disclosure':
    case 'resources':
    case 'training':
      return ground.domain;
    default:
      return null;
  }
};

/** Who came: the leaders at what was counted last. */
export const LEADERS: ReadonlyMap<FigureKey, FigureKey> = new Map([
  ['engagement.pressConferences', 'engagement.leadersAtPressConferences'],
  ['engagement.onlineInterviews', 'engagement.leadersAtOnlineInterviews'],
]);

/** The figures a term can name on this ground, without nouns of a whole domain (see `nounKey`). */
export const optionsOf = (term: Term, ground: Ground): readonly FigureOption[] => {
  switch (term.type) {
    case 'figure':
      return ground.domain === 'foreign' && isSoft(term.domain) ? [] : term.options;
    case 'channel':
      return [channelKey(term.channel, ground.domain)].filter((option) => option !== null);
    case 'result':
      if (ground.domain === 'foreign') return [];
      return [resultKey(term.result, ground.route)].filter((option) => option !== null);
    case 'contextual': {
      const context = contextOf(ground);
      const meaning = context === null ? undefined : term.meanings[context];
      if (meaning === undefined) return [];
      if ('figure' in meaning) return [meaning.figure];
      if ('sum' in meaning) return sumOf(ground);
      if ('result' in meaning) return [resultKey(meaning.result, ground.route)].filter((option) => option !== null);
      const leaders = ground.engagement === null ? undefined : LEADERS.get(ground.engagement);
      return leaders === undefined ? [] : [{ key: leaders, units: 'events' }];
    }
    case 'residual':
      return residualOf(ground);
    default:
      return [];
  }
};

/** 其他3件 behind the reasons of one family is the rest of that family. */
const residualOf = (ground: Ground): readonly FigureOption[] => {
  if (ground.last?.startsWith('applications.outcomes.other.'))
    return [{ key: 'applications.outcomes.other.other.total', units: 'cases' }];
  const route = ground.last === null ? null : /^(reconsideration|litigation\.\w+)\./.exec(ground.last)?.[1];
  return route === undefined || route === null || route !== ground.route
    ? []
    : [{ key: `${route}.other` as FigureKey, units: 'cases' }];
};

/** 结果维持6件，结果纠正2件，总计8件: the whole of the family whose parts were told last. */
const sumOf = ({ last, route }: Ground): readonly FigureOption[] => {
  const family = last === null ? undefined : /^(.+)\.(?:upheld|corrected|other|pending)$/.exec(last)?.[1];
  if (family !== undefined && family === route) return [{ key: `${family}.total` as FigureKey, units: 'cases' }];
  return last?.startsWith('applications.outcomes.') && last !== ANSWERED ? [{ key: ANSWERED, units: 'cases' }] : [];
};

const ANSWERED: FigureKey = 'applications.outcomes.total.total';

/** The count of a whole domain: 申请 is what was received, 行政复议 the cases. */
export const nounKey = (domain: Domain): FigureOption | null => {
  switch (domain) {
    case 'applications':
      return { key: 'applications.received.total', units: 'cases' };
    case 'reconsideration':
      return { key: 'reconsideration.total', units: 'cases' };
    case 'litigation':
      return { key: 'litigation.all.total', units: 'cases' };
    default:
      return null;
  }
};

/** Enquiries, trainings and complaints are counted in other business too: under a foreign noun they stay foreign. */
export const isSoft = (domain: Domain): boolean =>
  domain === 'enquiries' || domain === 'training' || domain === 'complaints' || domain === 'engagement';

/** The domain and route that hold behind a term. */
export const advance = (ground: Ground, term: Term): Ground => {
  switch (term.type) {
    case 'domain':
      if (term.bare && ground.domain !== null) return ground;
      if (term.domain === 'reconsideration') return { ...ground, domain: term.domain, route: 'reconsideration' };
      if (term.domain === 'litigation') return { ...ground, domain: term.domain, route: 'litigation.all' };
      return { ...ground, domain: term.domain };
    case 'figure': {
      const key = term.options[0]!.key;
      if (ground.domain === 'foreign' && isSoft(term.domain)) return ground;
      if (key === 'litigation.direct.total') return { ...ground, domain: 'litigation', route: 'litigation.direct' };
      if (key === 'litigation.afterReconsideration.total') {
        return { ...ground, domain: 'litigation', route: 'litigation.afterReconsideration' };
      }
      return { ...ground, domain: term.domain };
    }
    case 'topic':
      return ground.domain === null ? { ...ground, domain: term.domain } : ground;
    case 'document':
      return { ...ground, domain: 'documents' };
    case 'court':
      if (term.domain === 'reconsideration') return { ...ground, domain: 'reconsideration', route: 'reconsideration' };
      return ground.domain === 'litigation' ? ground : { ...ground, domain: 'litigation', route: 'litigation.all' };
    case 'grammar':
      return term.word === 'ogi' && ground.domain === 'foreign' ? { ...ground, domain: null } : ground;
    default:
      return ground;
  }
};
