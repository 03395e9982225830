import { startsWithAny, wordsOf } from '../../language/affixes.js';
import type { Domain } from './lexicon/term.js';

/**
 * What a section is about, by its heading (wording.md 3). A topic sets what an elliptical sentence speaks of
 * (本年度未发生。 under 行政复议 …) and silences sections whose numbers are never figures.
 */
export type Topic =
  | 'overview'
  | 'disclosure'
  | 'applications'
  | 'remedies'
  | 'fees'
  | 'enquiries'
  | 'engagement'
  | 'resources'
  | 'problems'
  | 'plan'
  | 'keyAreas'
  | 'business'
  | 'other';

/** In order of precedence: a heading on problems with 依申请公开 is about problems. */
const WORDS: ReadonlyArray<readonly [Topic, readonly string[]]> = [
  [
    'problems',
    [
      '存在问题',
      '存在的问题',
      '存在的主要问题',
      '存在主要问题',
      '主要问题',
      '存在的不足',
      '存在不足',
      '不足之处',
      '问题和不足',
      '问题与不足',
      '问题及不足',
      '问题和改进',
      '问题及改进',
      '问题与改进',
      '问题和整改',
      '问题及整改',
      '问题和困难',
      '薄弱环节',
    ],
  ],
  [
    'plan',
    [
      '下一步',
      '工作打算',
      '今后工作',
      '改进方向',
      '改进措施',
      '工作思路',
      '努力方向',
      '明年工作',
      '下步工作',
      '工作安排',
      '工作设想',
      '年工作计划',
      '工作重点',
    ],
  ],
  ['business', ['建议提案', '人大', '政协', '提案', '政务服务', '互联网+', '放管服', '所属事业单位', '企事业单位']],
  ['keyAreas', ['重点领域', '重点工作', '重点信息', '公共资源', '财政资金', '重大建设项目', '社会公益事业']],
  ['remedies', ['复议', '诉讼', '申诉', '举报', '投诉']],
  ['fees', ['收费', '费用', '收支', '支出', '减免']],
  ['enquiries', ['咨询']],
  ['engagement', ['回应', '解读', '舆情', '新闻发布']],
  ['applications', ['依申请', '申请', '答复情况', '受理情况', '办理情况', '处理情况']],
  [
    'disclosure',
    [
      '主动公开',
      '公开数量',
      '公开的数量',
      '公开内容',
      '公开的内容',
      '公开形式',
      '公开的形式',
      '公开渠道',
      '公开载体',
      '公开情况',
      '信息公开数量',
      '信息发布',
      '公开方式',
      '公开平台',
    ],
  ],
  ['resources', ['机构', '人员', '队伍', '组织', '保障', '培训', '会议', '查阅', '制度']],
  ['other', ['其他', '其它', '需要说明', '附件', '附表']],
  ['overview', ['概述', '概况', '总体', '基本', '综述', '工作情况', '公开工作']],
];

/** Silent sections come first, then what is counted, then the general words. */
const tierOf = (rank: number): number => (rank <= 3 ? 0 : rank <= 9 ? 1 : 2);

/** The rank of every word, and the words by their first character. */
const RANKS: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap(([, words], rank) => words.map((word) => [word, rank] as const)),
);
const TOPIC_WORDS = wordsOf([...RANKS.keys()]);

/** The topic of a heading (its matching copy), or null where no word of it is known. */
export const topicOf = (heading: string): Topic | null => {
  // 申请行政复议 is no application.
  const words = heading.includes('复议') ? heading.replace(/申请(?=(?:行政)?复议)/gu, '') : heading;
  // 咨询和投诉情况, 复议和收费 …: of words of equal rank the one that comes first names the section.
  let best: number | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = startsWithAny(words, at, TOPIC_WORDS);
    const rank = word === null ? null : RANKS.get(word)!;
    if (rank !== null && (best === null || tierOf(rank) < tierOf(best))) best = rank;
  }
  return best === null ? null : WORDS[best]![0];
};

/** The domain that a section of this topic opens. */
export const domainOf = (topic: Topic | null): Domain | null => {
  switch (topic) {
    case 'disclosure':
    case 'applications':
    case 'fees':
    case 'enquiries':
    case 'engagement':
    case 'resources':
      return topic;
    default:
      return null;
  }
};

/** Sections on problems, plans and other business state no figures of the year. */
export const isSilent = (topic: Topic | null): boolean =>
  topic === 'problems' || topic === 'plan' || topic === 'keyAreas' || topic === 'business';
