import type { CheckSeverity } from './result.js';

/** What a rule is called and how serious it is; its page is docs/checks/<id>.md. */
export interface Rule {
  readonly severity: CheckSeverity;
  /** What is checked: a report alone, the years of one issuer, or a whole against its parts. */
  readonly on: 'report' | 'series' | 'rollup';
  readonly zh: string;
  readonly en: string;
}

const rule = (severity: CheckSeverity, on: Rule['on'], zh: string, en: string): Rule => ({ severity, on, zh, en });

/** Every rule by its stable id. An id never changes its meaning. */
export const rules = {
  'T2-STOCK-GE-FLOW': rule(
    'warning',
    'report',
    '现行有效件数不少于本年制发件数',
    'documents in force are at least those made',
  ),
  'T2-2019-PUBLIC': rule(
    'warning',
    'report',
    '对外公开总数量不少于本年新公开数量',
    'documents disclosed in total are at least the new ones',
  ),
  'T2-2019-NONNEG': rule(
    'error',
    'report',
    '上一年项目数量加本年增减不为负',
    'items last year plus their change are not negative',
  ),
  'T3-FLOW': rule(
    'error',
    'report',
    '本年新收加上年结转等于办理结果总计加结转下年',
    'received plus carried over equals outcomes plus carried forward',
  ),
  'T3-OUTCOME-SUM': rule(
    'error',
    'report',
    '办理结果总计等于各项结果之和',
    'outcomes equal the sum of the kinds of outcome',
  ),
  'T3-COL-SUM': rule('error', 'report', '总计等于各类申请人之和', 'the total equals the sum of the kinds of applicant'),
  'T3-INT': rule('error', 'report', '件数为非负整数', 'counts are integers and not negative'),
  'T4-SUM-review': rule(
    'error',
    'report',
    '行政复议总计等于各项结果之和',
    'reconsiderations equal the sum of their results',
  ),
  'T4-SUM-direct': rule(
    'error',
    'report',
    '未经复议直接起诉总计等于各项结果之和',
    'direct suits equal the sum of their results',
  ),
  'T4-SUM-after': rule(
    'error',
    'report',
    '复议后起诉总计等于各项结果之和',
    'suits after reconsideration equal the sum of their results',
  ),
  'S14-CHANNEL-SUM': rule(
    'error',
    'report',
    '收到申请数等于各渠道申请数之和',
    'applications equal the sum of their channels',
  ),
  'S14-CONCLUDED-SUM': rule(
    'error',
    'report',
    '申请办结数等于按时与延期办结数之和',
    'closed applications are those on time and those extended',
  ),
  'S14-ANSWER-SUM': rule(
    'error',
    'report',
    '申请答复数等于各类答复之和',
    'answers equal the sum of the kinds of reply',
  ),
  'S14-REFUSAL-SUM': rule(
    'error',
    'report',
    '不同意公开答复数等于各项理由之和',
    'refusals equal the sum of their grounds',
  ),
  'S14-REVIEW-SUM': rule(
    'warning',
    'report',
    '行政复议数等于各项结果之和',
    'reconsiderations equal the sum of their results',
  ),
  'S14-LIT-SUM': rule('warning', 'report', '行政诉讼数等于各项结果之和', 'suits equal the sum of their results'),
  'S14-STAFF': rule('error', 'report', '工作人员数等于专职与兼职人员之和', 'staff are full-time and part-time staff'),
  'S14-DEDUP': rule(
    'warning',
    'report',
    '主动公开信息数不多于各渠道公开数之和',
    'items disclosed are at most the sum of the channels',
  ),
  'S14-RESP-DEDUP': rule(
    'warning',
    'report',
    '回应热点或舆情数不多于各方式回应之和',
    'responses are at most the sum of their ways',
  ),
  'S14-LEADERS': rule(
    'error',
    'report',
    '主要负责同志参加次数不多于总次数',
    'events with a leader are at most all events',
  ),
  'S14-NDOC': rule(
    'info',
    'report',
    '主动公开规范性文件数不多于制发数',
    'normative documents disclosed are at most those issued',
  ),
  'S14-CONC-RECV': rule(
    'info',
    'report',
    '办结数不多于收到数加上年结转',
    'closed applications are at most those received and carried over',
  ),
  'S14-ANS-CONC': rule('info', 'report', '申请答复数与办结数相等', 'answers equal closed applications'),
  'A1-CHANNEL': rule('error', 'report', '申请总数等于各渠道申请数之和', 'applications equal the sum of their channels'),
  'A1-REPLY': rule(
    'error',
    'report',
    '答复总数等于同意、部分同意与否决之和',
    'replies are grants, partial grants and negative replies',
  ),
  'A1-DENY': rule(
    'error',
    'report',
    '否决公开答复总数等于各项理由之和',
    'negative replies equal the sum of their reasons',
  ),
  'A1-FEES': rule('error', 'report', '收取费用总数等于各项费用之和', 'fees equal the sum of their parts'),
  'A1-STAFF': rule('error', 'report', '指定人员数等于全职与兼职人员之和', 'staff are full-time and part-time staff'),
  'A2-CHANNEL': rule('error', 'report', '申请总数等于各渠道申请数之和', 'applications equal the sum of their channels'),
  'A2-REPLY': rule('error', 'report', '答复总数等于各类答复之和', 'replies equal the sum of their kinds'),
  'A2-REFUSE': rule('error', 'report', '不予公开答复总数等于各项理由之和', 'refusals equal the sum of their grounds'),
  'A2-FEES': rule('error', 'report', '收取费用总额等于各项费用之和', 'fees equal the sum of their parts'),
  'A2-STAFF': rule('error', 'report', '指定人员数等于全职与兼职人员之和', 'staff are full-time and part-time staff'),
  'FJ-CHANNEL': rule('error', 'report', '申请总数等于各渠道申请数之和', 'applications equal the sum of their channels'),
  'FJ-REPLY': rule(
    'error',
    'report',
    '答复总数等于同意、部分同意与否决之和',
    'replies are grants, partial grants and negative replies',
  ),
  'FJ-CUM': rule('warning', 'series', '历年累计等于上年累计加本年', 'the cumulative figure grows by the year'),
  'SUB-LE': rule('error', 'report', '其中数、分口径数不大于总数', 'a part is at most its whole'),
  'G-PART': rule('warning', 'report', '下级数加本级数等于总数', 'the subordinate and the own part make the whole'),
  'BREAKDOWN-SUM': rule('warning', 'report', '分类数之和等于所述总数', 'the categories add up to the stated total'),
  'CHANNEL-SUM': rule(
    'warning',
    'report',
    '所列渠道数之和等于所述总数',
    'the channels listed add up to the stated total',
  ),
  'CLAIM-SHARE': rule('warning', 'report', '所述占比与数据相符', 'a stated share follows from the figures'),
  'CLAIM-GROWTH': rule('warning', 'report', '所述增减幅度与数据相符', 'a stated growth follows from the figures'),
  'SHARE-SUM': rule('warning', 'report', '各项占比之和为100%', 'the shares of all parts add up to 100%'),
  'X-PROSE-PROSE': rule('warning', 'report', '同一数据前后表述一致', 'a figure stated twice agrees'),
  'X-PROSE-T2': rule('warning', 'report', '正文与主动公开表一致', 'the prose agrees with the disclosure table'),
  'X-PROSE-T3': rule('warning', 'report', '正文与申请办理表一致', 'the prose agrees with the applications table'),
  'X-PROSE-T4': rule('warning', 'report', '正文与复议诉讼表一致', 'the prose agrees with the remedies table'),
  'X-PROSE-FLOW': rule('warning', 'report', '正文所述收到、结转与办结平衡', 'the applications of the prose balance'),
  'X-FEE-S6': rule(
    'info',
    'report',
    '有逾期未缴费的申请时，第六部分应说明信息处理费',
    'section six mentions processing fees where fees went unpaid',
  ),
  'X-FEE-T2': rule(
    'info',
    'report',
    '信息处理费不大于行政事业性收费',
    'processing fees are at most the administrative charges',
  ),
  'X-T4-T3': rule(
    'info',
    'report',
    '行政复议数不大于两年办理结果总计',
    'reconsiderations are at most the outcomes of two years',
  ),
  'X-DIRECT-2024': rule('info', 'report', '2024年起仍有未经复议直接起诉的案件', 'direct suits after 2023'),
  'D-DEADLINE': rule('info', 'report', '按期发布年度报告', 'the report was published in time'),
  'D-PERIOD': rule('warning', 'report', '统计期限为报告年度全年', 'the period is the year reported on'),
  'D-YEAR': rule('info', 'report', '正文数据的年份为报告年度', 'numbers of the prose are of the year reported on'),
  'S-SECTIONS': rule('warning', 'report', '六个部分齐全且顺序正确', 'the six sections are present and in order'),
  'S-SEC5': rule('warning', 'report', '第五部分有实质内容', 'section five says something'),
  'S-SEC1-GOV': rule(
    'info',
    'report',
    '政府报告说明考核、评议和责任追究情况',
    'a government reports on assessment and accountability',
  ),
  'P-RULES': rule(
    'info',
    'report',
    '只有具备规章制定权的机关才制发规章',
    'only bodies with rule-making power make rules',
  ),
  'P-UNITS': rule('info', 'report', '万元单元格中的数未按元填写', 'a cell in 万元 was not filled in 元'),
  'P-DECISIONS': rule('info', 'report', '事项有增减时应有处理决定', 'a register that changed has decisions'),
  'Y-CARRY': rule(
    'warning',
    'series',
    '上年报告的结转下年等于本年报告的上年结转',
    'what is carried forward is carried over next year',
  ),
  'Y-CARRY-COL': rule('info', 'series', '各类申请人的结转数前后年衔接', 'the same for each kind of applicant'),
  'Y-STOCK': rule(
    'warning',
    'series',
    '现行有效件数等于上年有效加制发减废止',
    'documents in force follow from last year',
  ),
  'Y-ITEMS': rule('warning', 'series', '上一年项目数量与上年报告衔接', 'items last year follow from last year'),
  'Y-PENDING': rule('info', 'series', '案件总计不少于上年尚未审结数', 'cases are at least those pending last year'),
  'Y-JUMP': rule('info', 'series', '数据未发生异常跳变', 'no figure jumps'),
  'Y-COPY': rule('warning', 'series', '表格数据不与上年完全相同', 'no table repeats last year'),
  'Y-TEXT': rule('info', 'series', '第五部分不与上年雷同', 'section five does not repeat last year'),
  'G-ROLLUP': rule('warning', 'rollup', '汇总数等于各部分之和', 'the whole is the sum of its parts'),
} as const satisfies Record<string, Rule>;

/** A rule by its stable id. */
export type RuleId = keyof typeof rules;

/** The ids of all rules, in the order of docs/checks. */
export const ruleIds = Object.keys(rules) as readonly RuleId[];
