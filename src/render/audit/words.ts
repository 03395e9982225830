import type { CheckStatus, SuspectCause } from '../../check/result.js';
import type { Language, Severity } from '../../messages.js';
import type { Edition, StatutoryFormId } from '../../schema/editions.js';
import type { Scope } from '../../schema/keys.js';
import type { ReadingStatus } from '../../schema/parsed.js';
import type { Claim } from '../../schema/report.js';

/** Everything that the page says in its own words. */
export interface Words {
  /** The language tag of the page. */
  readonly lang: string;
  readonly page: string;
  readonly untitled: string;
  readonly skip: string;
  readonly jump: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly legend: string;
  readonly checks: string;
  readonly forms: string;
  readonly formsHint: string;
  readonly figures: string;
  readonly others: string;
  readonly messages: string;
  readonly outcomes: string;
  readonly outcomesHint: string;
  readonly search: string;
  readonly searchHint: string;
  readonly hideZeros: string;
  readonly nothingFound: string;
  readonly issuer: string;
  readonly year: string;
  readonly period: string;
  readonly published: string;
  readonly edition: string;
  readonly origin: string;
  readonly to: string;
  readonly blank: string;
  readonly about: string;
  readonly atLeast: string;
  readonly place: (line: number, column: number) => string;
  readonly line: (line: number) => string;
  readonly noPlace: string;
  readonly notShown: string;
  readonly conflict: string;
  readonly says: (value: string) => string;
  readonly amended: (was: string, reason: string) => string;
  readonly unplaced: string;
  readonly candidates: string;
  readonly claims: string;
  readonly breakdowns: string;
  readonly part: string;
  readonly statedTotal: string;
  readonly message: string;
  readonly rebuilt: string;
  readonly suspects: string;
  readonly shouldBe: (value: string) => string;
  readonly atPlace: string;
  readonly zeros: (count: number) => string;
  readonly compared: (count: number) => string;
  readonly sides: (reported: number, computed: number, delta: number) => string;
  readonly suspect: string;
  readonly holding: (count: number) => string;
  readonly open: (count: number) => string;
  readonly allHold: (count: number) => string;
  readonly someFail: (failed: number, held: number) => string;
  readonly notes: (count: number) => string;
  readonly noneChecked: string;
  readonly noMessages: string;
  readonly questions: Readonly<Record<CheckGroup, string>>;
  readonly counts: {
    readonly figures: string;
    readonly blanks: string;
    readonly conflicts: string;
    readonly unplaced: string;
    readonly failures: string;
  };
  readonly status: Readonly<Record<ReadingStatus, string>>;
  readonly scope: Readonly<Record<Scope, string>>;
  readonly verdict: Readonly<Record<CheckStatus, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly editions: Readonly<Record<Exclude<Edition, StatutoryFormId>, string>>;
  /** A statutory form, by its first report year and the notice that prescribed it. */
  readonly statutoryForm: (since: number, notice: string) => string;
  readonly claim: Readonly<Record<Claim['kind'], string>>;
  readonly causes: Readonly<Record<SuspectCause, string>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly families: Readonly<Record<string, string>>;
}

/** What a reader asks of the checks: do the numbers add up, does the text say the same, is the report complete. */
export type CheckGroup = 'sums' | 'text' | 'form';

const zh: Words = {
  lang: 'zh-CN',
  page: '报告核查',
  untitled: '未写明标题的报告',
  skip: '跳到原文',
  jump: '本页内容',
  source: '原文',
  sourceHint: '标出的数字都已读取。指向或点按一个数字，就能看到它是什么。',
  legend: '图例',
  checks: '核对',
  forms: '按官方表格排列',
  formsHint: '读取结果填回官方表格。点任一数字，查看它在原文中的位置。',
  figures: '全部数据',
  others: '没有固定栏目的数据',
  messages: '提示',
  outcomes: '办理结果',
  outcomesHint: '各项办理结果的件数，以及占所列各项之和的比例',
  search: '查找',
  searchHint: '数字或名称：46、新收',
  hideZeros: '不显示 0 和空白',
  nothingFound: '没有符合的数据。',
  issuer: '编制机关',
  year: '报告年度',
  period: '统计期限',
  published: '发布日期',
  edition: '报告格式',
  origin: '来源',
  to: '至',
  blank: '空白',
  about: '约 ',
  atLeast: '至少 ',
  place: (line, column) => `第 ${line} 行第 ${column} 字`,
  line: (line) => `第 ${line} 行`,
  noPlace: '由人工填入，原文中没有位置',
  notShown: '原文中未显示的位置',
  conflict: '前后不一致',
  says: (value) => `此处为 ${value}`,
  amended: (was, reason) => `人工更正，原读作 ${was}：${reason}`,
  unplaced: '位置无法确定的数字',
  candidates: '可能是',
  claims: '原文所述的百分比',
  breakdowns: '原文所列的分类',
  part: '分类数',
  statedTotal: '合计',
  message: '提示',
  rebuilt: '此表由文本还原：合并的单元格和空格可能已丢失，列的位置以所标数据为准。',
  suspects: '可能出错的地方',
  shouldBe: (value) => `若为 ${value} 则相符`,
  atPlace: '查看原文',
  zeros: (count) => `另有 ${count} 项为 0`,
  compared: (count) => `所核对的 ${count} 项数据`,
  sides: (reported, computed, delta) => `报告为 ${reported}，算得 ${computed}，相差 ${delta}`,
  suspect: '可能有误',
  holding: (count) => `相符的 ${count} 项`,
  open: (count) => `缺少数据、无法核对的 ${count} 项`,
  allHold: (count) => `相符：可核对的 ${count} 项全部成立`,
  someFail: (failed, held) => `不符：${failed} 项不成立，${held} 项成立`,
  notes: (count) => `；另有 ${count} 项供参考`,
  noneChecked: '报告未列出可供核对的数据',
  noMessages: '没有提示。',
  questions: { sums: '数据加得起来吗？', text: '正文与数据一致吗？', form: '内容齐全、按时吗？' },
  counts: {
    figures: '项数据',
    blanks: '项空白',
    conflicts: '处前后不一致',
    unplaced: '个数字位置不明',
    failures: '项核对不符',
  },
  status: { reported: '原文列明', blank: '空白', implied: '原文未写数字，由文意得出', amended: '人工更正' },
  scope: { all: '总体', subordinate: '下级', ownLevel: '本级', cumulative: '历年累计', previousYear: '上一年' },
  verdict: { pass: '相符', fail: '不符', notAssessable: '无法核对', notApplicable: '不适用' },
  severity: { error: '错误', warning: '请核对', info: '供参考' },
  editions: {
    narrative: '文字报告（2008—2018年）',
    indicators: '统计指标表（2008—2018年）',
    unknown: '未能识别',
  },
  statutoryForm: (since, notice) => `${since}年格式（${notice}）`,
  claim: { share: '占比', growth: '增减', points: '百分点' },
  causes: {
    digitChanged: '一位数字写错',
    digitDropped: '漏写一位数字',
    digitAdded: '多写一位数字',
    digitsSwapped: '两位数字颠倒',
    digitSplit: '一个数被拆成两格',
    neighbourColumn: '填到了相邻的列',
    neighbourRow: '填到了相邻的行',
    wrongApplicantColumn: '归到了另一类申请人',
    shiftedColumns: '数值错了一列',
    blankCell: '单元格空白',
    blankTotal: '总计空白',
    yuanInTenThousands: '万元栏按元填写',
    otherPlace: '另一处写有这个数',
    unexplained: '原因不明',
  },
  groups: {
    disclosure: '主动公开',
    engagement: '回应解读',
    enquiries: '咨询',
    applications: '依申请公开',
    reconsideration: '行政复议',
    litigation: '行政诉讼',
    complaints: '举报投诉',
    grievances: '行政申诉',
    fees: '收费',
    resources: '机构、人员和经费',
    training: '会议和培训',
  },
  families: {
    refused: '不予公开',
    unavailable: '无法提供',
    notProcessed: '不予处理',
    otherHandling: '其他处理',
  },
};

const en: Words = {
  lang: 'en',
  page: 'Audit of a report',
  untitled: 'Report without a title',
  skip: 'Skip to the source',
  jump: 'On this page',
  source: 'Source',
  sourceHint: 'Every coloured number was read. Point at it, or tap it, to see what it is.',
  legend: 'Legend',
  checks: 'Checks',
  forms: 'On the official form',
  formsHint:
    'What was read, filled back into the official tables. Choose a number to see where it stands in the source.',
  figures: 'All figures',
  others: 'Numbers without a key',
  messages: 'Messages',
  outcomes: 'Outcomes',
  outcomesHint: 'Applications by outcome, and their share of all outcomes drawn',
  search: 'Find',
  searchHint: 'number or name: 46, received',
  hideZeros: 'Hide 0 and blank',
  nothingFound: 'No figure like that.',
  issuer: 'Issuer',
  year: 'Report year',
  period: 'Period',
  published: 'Published',
  edition: 'Edition',
  origin: 'Came from',
  to: 'to',
  blank: 'blank',
  about: 'about ',
  atLeast: 'at least ',
  place: (line, column) => `line ${line}, column ${column}`,
  line: (line) => `line ${line}`,
  noPlace: 'Set by a person; it has no place in the source',
  notShown: 'Places that the source above does not show',
  conflict: 'contradicts itself',
  says: (value) => `says ${value}`,
  amended: (was, reason) => `Corrected by hand, read as ${was}: ${reason}`,
  unplaced: 'Numbers whose place cannot be proved',
  candidates: 'May be',
  claims: 'Percentages that the source states',
  breakdowns: 'Categories that the source lists',
  part: 'part of a list',
  statedTotal: 'total',
  message: 'message',
  rebuilt:
    'This table was rebuilt from text: merged and empty cells may be lost; the marks say which column a number is of.',
  suspects: 'What may be wrong',
  shouldBe: (value) => `${value} would make it hold`,
  atPlace: 'See the source',
  zeros: (count) => `${count} more are 0`,
  compared: (count) => `The ${count} figures that it compares`,
  sides: (reported, computed, delta) => `Reported ${reported}, computed ${computed}, a difference of ${delta}`,
  suspect: 'may be wrong',
  holding: (count) => (count === 1 ? '1 check that holds' : `${count} checks that hold`),
  open: (count) => (count === 1 ? '1 check that lacks a figure' : `${count} checks that lack a figure`),
  allHold: (count) =>
    `Yes: ${count === 1 ? 'the one check' : `all ${count} checks`} that can be made hold${count === 1 ? 's' : ''}`,
  someFail: (failed, held) => `No: ${failed} ${failed === 1 ? 'check fails' : 'checks fail'}, ${held} hold`,
  notes: (count) => `; ${count} ${count === 1 ? 'remark' : 'remarks'}`,
  noneChecked: 'The report states nothing to check',
  noMessages: 'No messages.',
  questions: {
    sums: 'Do the numbers add up?',
    text: 'Does the text agree with the figures?',
    form: 'Is it complete and in time?',
  },
  counts: {
    figures: 'figures',
    blanks: 'blank',
    conflicts: 'contradictions',
    unplaced: 'numbers without a proved place',
    failures: 'checks fail',
  },
  status: {
    reported: 'stated',
    blank: 'blank',
    implied: 'follows from the wording, which gives no number',
    amended: 'corrected by hand',
  },
  scope: {
    all: 'as a whole',
    subordinate: 'subordinate part',
    ownLevel: 'own level',
    cumulative: 'all years together',
    previousYear: 'year before',
  },
  verdict: { pass: 'holds', fail: 'fails', notAssessable: 'not assessable', notApplicable: 'does not apply' },
  severity: { error: 'error', warning: 'please look', info: 'for your information' },
  editions: {
    narrative: 'Narrative (2008 to 2018)',
    indicators: 'Indicator table (2008 to 2018)',
    unknown: 'not recognised',
  },
  statutoryForm: (since, notice) => `Form of ${since} (${notice})`,
  claim: { share: 'share', growth: 'growth', points: 'percentage points' },
  causes: {
    digitChanged: 'one digit is wrong',
    digitDropped: 'a digit is missing',
    digitAdded: 'a digit too many',
    digitsSwapped: 'two digits are swapped',
    digitSplit: 'one number stands in two cells',
    neighbourColumn: 'stands in the next column',
    neighbourRow: 'stands in the next row',
    wrongApplicantColumn: 'booked under another kind of applicant',
    shiftedColumns: 'values stand a column aside',
    blankCell: 'the cell is blank',
    blankTotal: 'the total is blank',
    yuanInTenThousands: '元 in a cell that counts in 万元',
    otherPlace: 'another place states this number',
    unexplained: 'no usual slip explains it',
  },
  groups: {
    disclosure: 'Proactive disclosure',
    engagement: 'Responses and interpretation',
    enquiries: 'Enquiries',
    applications: 'Applications',
    reconsideration: 'Reconsideration',
    litigation: 'Litigation',
    complaints: 'Complaints',
    grievances: 'Grievances',
    fees: 'Fees',
    resources: 'Offices, staff and money',
    training: 'Meetings and training',
  },
  families: {
    refused: 'refused',
    unavailable: 'unavailable',
    notProcessed: 'not processed',
    otherHandling: 'handled otherwise',
  },
};

export const wordsOf = (language: Language): Words => (language === 'en' ? en : zh);
