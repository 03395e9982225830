import type { FigureKey } from '../../../schema/keys.js';

/**
 * What a stretch of a sentence is about. `foreign` is business that these reports mention but do not count here
 * (hotlines, mailboxes, proposals, permits …): whatever is counted under it is no figure.
 */
export type Domain =
  | 'disclosure'
  | 'documents'
  | 'engagement'
  | 'applications'
  | 'reconsideration'
  | 'litigation'
  | 'complaints'
  | 'grievances'
  | 'fees'
  | 'enquiries'
  | 'resources'
  | 'training'
  /** Licences, penalties and charges (行政许可, 行政处罚, 行政事业性收费). */
  | 'business'
  | 'foreign';

/** A way to publish, to apply or to ask; which figure it is depends on the domain. */
export type Channel =
  | 'inPerson'
  | 'online'
  | 'website'
  | 'mail'
  | 'email'
  | 'fax'
  | 'phone'
  | 'weibo'
  | 'wechat'
  | 'socialMedia'
  | 'gazette'
  | 'media'
  | 'pressConference'
  | 'other';

/** How a case of reconsideration or litigation ended. */
export type Result = 'upheld' | 'corrected' | 'other' | 'pending';

/** What a contextual word needs around it. */
export type Context =
  | 'applications'
  | 'remedies'
  | 'fees'
  | 'engagement'
  | 'enquiries'
  | 'disclosure'
  | 'resources'
  | 'training';

export type Meaning =
  | { readonly figure: FigureOption }
  | { readonly result: Result }
  | { readonly leaders: true }
  /** 总计 behind the parts of a family is their whole. */
  | { readonly sum: true };

export type DocumentNoun = 'rules' | 'normativeDocuments';

export type DocumentVerb =
  | 'made'
  | 'repealed'
  | 'inForce'
  | 'newlyMade'
  | 'newlyDisclosed'
  | 'disclosedTotal'
  | 'disclosed'
  | 'added';

export type Grammar =
  /** 政府信息公开: what follows is about disclosure again, whatever business stood before. */
  | 'ogi'
  /** 其中: what follows are parts of what stands before. */
  | 'among'
  /** 分别: numbers that follow belong to the names before, in order. */
  | 'respectively'
  /** 各: every name before has this number. */
  | 'each'
  /** 均, 全部: what follows holds for all of what was counted before. */
  | 'all'
  /** 其余, 另: the rest. */
  | 'rest'
  /** 未, 没有, 无: none of what follows. */
  | 'not'
  /** 比, 较: a comparison, so the next number is another year's. */
  | 'compare'
  /** 上年, 去年. */
  | 'previousYear'
  /** 明年, 下一步, 力争: no statement on this year. */
  | 'future'
  /** 历年累计. */
  | 'cumulative'
  /** 累计, which by itself means the year. */
  | 'runningTotal'
  /** 市本级. */
  | 'ownLevel'
  /** 含, 包括. */
  | 'including'
  /** 所辖县区, 各乡镇, 所属单位. */
  | 'subordinate'
  /** 全市, 全县. */
  | 'whole'
  /** 占. */
  | 'share'
  | 'increase'
  | 'decrease'
  /** 持平. */
  | 'unchanged';

/** Which classifiers a figure takes. */
export type UnitClass =
  | 'items' // documents: 条 件 篇 份 则 项 部 个 期
  | 'cases' // requests and cases: 件 条 宗 起 次 份 例 …
  | 'events' // 次 场 期 个 件 条 篇
  | 'people' // 人 名 位
  | 'visits' // 人次, 次, and what is loosely used for them
  | 'places' // 个 处 所 家
  | 'money';

export interface FigureOption {
  readonly key: FigureKey;
  readonly units: UnitClass;
}

export type Term =
  /** Names a figure; the options are told apart by the classifier of the number. */
  | {
      readonly type: 'figure';
      readonly domain: Domain;
      readonly options: readonly FigureOption[];
      readonly loose?: true;
      /** Of several such hints that differ none is kept. */
      readonly sole?: true;
    }
  | { readonly type: 'channel'; readonly channel: Channel }
  | { readonly type: 'result'; readonly result: Result }
  /** A noun that opens a domain: by itself the count of that domain. `bare` asks for a context (申请 alone). */
  | { readonly type: 'domain'; readonly domain: Domain; readonly bare?: true }
  /** 收到, 受理: makes 申请 the count of applications received. */
  | { readonly type: 'verb'; readonly verb: 'receive' | 'publish' | 'handle' | 'collect' | 'happen' }
  | { readonly type: 'grammar'; readonly word: Grammar }
  /** 撤回, 正在办理, 合计: a word whose figure depends on what is being counted. */
  | { readonly type: 'contextual'; readonly meanings: Readonly<Partial<Record<Context, Meaning>>> }
  /** 规章, 规范性文件: what was made, repealed or in force; see documents.ts. */
  | { readonly type: 'document'; readonly noun: DocumentNoun }
  | { readonly type: 'documentVerb'; readonly verb: DocumentVerb }
  /** 其他 alone: the rest of the family told last. */
  | { readonly type: 'residual' }
  /** 复议机关, 法院: whose decision the next result is. */
  | { readonly type: 'court'; readonly domain: 'reconsideration' | 'litigation' }
  /** 答复结果: says what follows is about and counts nothing itself. */
  | { readonly type: 'topic'; readonly domain: Domain }
  /** 结转 alone: carried over or carried forward, as the year beside it says. */
  | { readonly type: 'carry' }
  /** Other things that are published or handled (招标公告, 预警短信): a number beside them counts them. */
  | { readonly type: 'object' }
  /** A longer word that only looks like a term of the lexicon (无法提供 is no 无, 申请人 no 申请). */
  | { readonly type: 'neutral' };

export type Entry = readonly [Term, readonly string[]];

/** Writes one entry: a figure with its words. */
export const figure = (domain: Domain, key: FigureKey, units: UnitClass, words: string): Entry => [
  { type: 'figure', domain, options: [{ key, units }] },
  words.split(' '),
];

/** A figure whose words are only a hint: dropped where a full statement of the same figure stands elsewhere. */
export const loose = (domain: Domain, key: FigureKey, units: UnitClass, words: string): Entry => [
  { type: 'figure', domain, options: [{ key, units }], loose: true },
  words.split(' '),
];

/** One word for several figures, told apart by the classifier. */
export const figures = (
  domain: Domain,
  options: ReadonlyArray<readonly [FigureKey, UnitClass]>,
  words: string,
): Entry => [{ type: 'figure', domain, options: options.map(([key, units]) => ({ key, units })) }, words.split(' ')];

export const channel = (name: Channel, words: string): Entry => [{ type: 'channel', channel: name }, words.split(' ')];
export const result = (name: Result, words: string): Entry => [{ type: 'result', result: name }, words.split(' ')];
export const domain = (name: Domain, words: string): Entry => [{ type: 'domain', domain: name }, words.split(' ')];
export const bare = (name: Domain, words: string): Entry => [
  { type: 'domain', domain: name, bare: true },
  words.split(' '),
];
export const verb = (name: 'receive' | 'publish' | 'handle' | 'collect' | 'happen', words: string): Entry => [
  { type: 'verb', verb: name },
  words.split(' '),
];
export const grammar = (word: Grammar, words: string): Entry => [{ type: 'grammar', word }, words.split(' ')];
export const contextual = (words: string, meanings: Partial<Record<Context, Meaning>>): Entry => [
  { type: 'contextual', meanings },
  words.split(' '),
];
export const court = (name: 'reconsideration' | 'litigation', words: string): Entry => [
  { type: 'court', domain: name },
  words.split(' '),
];
export const topic = (name: Domain, words: string): Entry => [{ type: 'topic', domain: name }, words.split(' ')];
export const document = (noun: DocumentNoun, words: string): Entry => [{ type: 'document', noun }, words.split(' ')];
export const documentVerb = (verb: DocumentVerb, words: string): Entry => [
  { type: 'documentVerb', verb },
  words.split(' '),
];
export const object = (words: string): Entry => [{ type: 'object' }, words.split(' ')];
export const neutral = (words: string): Entry => [{ type: 'neutral' }, words.split(' ')];
