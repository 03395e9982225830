import type { Quantity } from '../../language/quantities.js';

/** The words that a list of categories is made of: what opens it, what names a part, what no part begins with. */

/** Classifiers of what is published. */
const ITEM_UNITS = new Set(['条', '件', '篇', '份', '则', '项', '部', '个', '期', '']);

/** Columns and issues are counted like information. */
const THING_UNITS = new Set(['个', '期']);

/** True of a number that may count what is published. */
export const countsItems = ({ unit, kind }: Quantity): boolean => ITEM_UNITS.has(unit) && kind !== 'foreign';

/** 3个大类, 12期: a number of things, which counts information only among others of its kind. */
export const countsThings = ({ unit }: Quantity): boolean => THING_UNITS.has(unit);

/** The words that open a list, before its first part and at the end of what stands before it. */
const OPENER =
  /^(?:具体|主要)?(?:其中|包括|包含|涵盖|涉及|分别[是为]|有|主要有|主要包括|主要为|内有|内含|含|[按从]类别(?:分|划分|看|上看)?)/u;
const OPENS_BEHIND =
  /(?:其中|包括|包含|涵盖|涉及|分别[是为]|主要有|主要为|内有|内含|含|[按从]类别(?:分|划分|看|上看)?)[,:、]?$|[:(【]$/u;

/** 在主动公开的信息中, 上述信息中: the list is of what was told before. */
const IN_THAT = /^在?(?:上述|以上|所|已|这些)?(?:主动)?(?:公开)?的?(?:政府)?信息当?中/u;
const IN_THAT_BEHIND = /(?:上述|以上|所|已|这些|在|公开|政府|的)信息当?中[,:、]?$/u;

/** 1. (2) A 二): what numbers the parts. */
const ENUMERATOR = /^(?:\d{1,2}[.、)]|\(\d{1,2}\)|[一二三四五六七八九十]{1,3}\)|[A-Z](?=\p{Script=Han}))/u;
const ENUMERATED = /(?:\(\d{1,2}\)|\d{1,2}[.、)]|[一二三四五六七八九十]{1,3}\)|[A-Z])$/u;

/** 含, 包含 alone may stand before any part; behind a category they open a list of its parts. */
export const opensWeakly = (between: string): boolean => /(?:含|包括)$/u.test(between);

/** True where a list begins: what stands between a whole and the label of its first part. */
export const opensList = (between: string): boolean => {
  const words = between.slice(-24).replace(ENUMERATED, '');
  return OPENS_BEHIND.test(words) || IN_THAT_BEHIND.test(words);
};

/** Words that only tie a number to its name, or two parts to each other. */
const TAIL = /(?:共计|共有|共|合计|计|为|有|达|约|:)$/u;
const JOINT = /^(?:和|与|及|以及|并|还有|另有|另)/u;

/** When, who, where and how, in this order in front of the verb. */
const CIRCUMSTANCES = [
  /^(?:全年|本年度?|今年|年内|\d{4}年度?)/u,
  /^[我本全][局镇乡县市区委办院]/u,
  /^(?:通过|在|利用)[^,]{2,20}?(?=公开|发布|公布|更新|上传)/u,
  /^(?:共计|共|累计|主动|依法|及时|重点|对外|向社会|已){1,3}/u,
];

const PUBLISHES = /^(?:公开|发布|公布|更新|上传)(?:发布)?了?(?=\p{Script=Han}{2})(?!会|栏)/u;

/** How many characters of a label only say that something was published (全年发布…); 公开 alone may be part of a name. */
const verbOf = (label: string): number => {
  let to = 0;
  for (const words of CIRCUMSTANCES) to += words.exec(label.slice(to))?.[0].length ?? 0;
  const verb = PUBLISHES.exec(label.slice(to))?.[0];
  return verb === undefined || (to === 0 && verb.startsWith('公开')) ? 0 : to + verb.length;
};

/** What no category begins with: the words of a new statement. */
const STATEMENT =
  /^(?:同时|同期|全年|年内|本年|今年|当年|去年|上年|截至|截止|目前|另外|此外|累计|合计|总计|历年|新增|新开|新建|增加|减少|较|比|每[周月期年天]|共|已|获|粉丝|阅读|点击|访问|浏览|关注|办理|办结|受理|收到|接到|接待|接听|答复|回复|回应|处理|解答|解读|举办|召开|开展|组织|参加|维护|编印|编发|编写|编制|编辑|出版|刊登|刊发|印发|印制|印刷|制发|制作|发放|发送|发出|派发|张贴|推送|推出|报送|报道|整合|关停|关闭|调整|归集|采集|采用|采纳|入户|监测|由(?=\D{0,2}\d))/u;

/** Someone or something acts: 官方抖音发布, 网站更新, 我局办理. */
const ACTS =
  /^[^、]{1,16}(?:发布|推送|更新|受理|办理|接听|收到|发送|制作|开通|(?:全年|累计|合计)(?!\p{Script=Han}{0,3}信息$)|(?<!公)共(?!同|青团|建))(?=.)/u;

/** True of words that tell something new instead of naming a part. */
export const isStatement = (label: string): boolean => STATEMENT.test(label) || ACTS.test(label);

/** 共发布, 合计: the sum of the parts before it. */
export const isSum = (label: string): boolean =>
  /^(?:以上|上述)?(?:各类)?(?:信息)?(?:共|合计|总计|共计|总共)(?:主动)?(?:发布|公开|公布)?(?:各类)?(?:政府)?(?:信息)?$/u.test(
    label,
  );

/** 机构职能类, 人事信息: a category by its last word, which needs nothing to introduce it. */
export const isCategory = (label: string): boolean =>
  /(?:类|信息|动态|其他|其它|公告|通知|文件)(?:的|数|数量)?$/u.test(label);

/** 依申请公开, 不予公开: how a document is classed. */
export const isClosedClass = (label: string): boolean =>
  /^(?:属于?|定为|列为)?(?:依申请公开|不予公开|不公开|免予公开|免于公开)/u.test(label);

/** 微信公众号, 公开栏: what carries information is no category of it. */
export const namesChannel = (label: string): boolean =>
  /网站|网页|门户|微信|微博|公众号|公报|报刊|报纸|日报|广播|电视|媒体|公开栏|公示栏|宣传栏|平台|客户端|抖音|APP|(?:通过|在|利用)/u.test(
    label,
  );

/** The words in front of a number: those that name the part, and all of them back to what stands before. */
export interface Label {
  readonly label: string;
  readonly from: number;
  /** With its verb (发布工作信息), and where that begins. */
  readonly whole: string;
  readonly start: number;
}

/** What may stand in front of a label, in the order in which it does. */
const LEADS = [JOINT, ENUMERATOR, IN_THAT, OPENER, OPENER, ENUMERATOR];

const LONGEST = 40;

/** Where a clause begins. */
const CUTS = ',;。:(【';

/**
 * The words straight before a number, as far back as `floor`, the end of the part before it. Behind a part or what opens a
 * list 、 joins what one number counts (水、声、气环境质量信息20条); elsewhere it parts (通过网站、专栏发布信息20条).
 */
export const labelAt = (text: string, to: number, floor: number): Label => {
  let from = to;
  while (from > floor && to - from < LONGEST && !CUTS.includes(text[from - 1]!)) {
    const open = text[from - 1] === ')' ? text.lastIndexOf('(', from - 1) : -1; // 网站(含转发)405条
    from = open > to - LONGEST && open >= floor && open > 0 ? open : from - 1;
  }
  const raw = text.slice(from, to);
  let lead = /^[、】\s]*/u.exec(raw)![0].length;
  for (const words of LEADS) lead += words.exec(raw.slice(lead))?.[0].length ?? 0;
  if (lead === 0 && !joins(text, from) && TELLS.test(raw)) lead = raw.lastIndexOf('、') + 1;
  const whole = raw.slice(lead).replace(TAIL, '');
  const verb = verbOf(whole);
  return { label: whole.slice(verb), from: from + lead + verb, whole, start: from + lead };
};

/** More than a name. */
const TELLS = /通过|利用|网|平台|发布|公开|公布|上传/u;

/** Behind a bracket, a colon, a number with its unit or a share a list is under way. */
const joins = (text: string, from: number): boolean =>
  /[:(【]$|[\d余多][条件篇份则项部个期]?(?:\([^()]{0,40}\))?(?:,(?:约?占|比例)[^,;。:()]{1,24})?[,;]?$/u.test(
    text.slice(Math.max(0, from - 72), from),
  );
