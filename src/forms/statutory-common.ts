import type { ApplicantColumn, ApplicationGroup, ApplicationRow, CaseColumn, CaseGroup } from './form.js';

/** What both statutory forms print alike: the applications table up to （五）, its columns, and the remedies table. */

/** Applicant columns, in the order of the form; 商业企业 to 其他 stand under 法人或其他组织. */
export const applicants: readonly ApplicantColumn[] = [
  { column: 'naturalPerson', label: '自然人', variants: ['公民', '个人'] },
  { column: 'commercialEnterprise', label: '商业企业', variants: ['企业'] },
  { column: 'researchInstitution', label: '科研机构' },
  { column: 'publicWelfareOrganization', label: '社会公益组织', variants: ['公益组织', '社会组织', '社会公益机构'] },
  { column: 'legalServiceInstitution', label: '法律服务机构', variants: ['法律服务', '法律服务组织'] },
  { column: 'otherOrganization', label: '其他', variants: ['其他组织', '其他机构'] },
  { column: 'total', label: '总计', variants: ['合计', '总数'] },
];

/** The heading of the five columns of legal persons; a table may print it as one column of its own. */
export const organizationsLabel = {
  label: '法人或其他组织',
  variants: ['法人和其他组织', '法人及其他组织', '法人或者其他组织'],
};

export const applicationGroups: readonly ApplicationGroup[] = [
  { group: 'outcomes', label: '三、本年度办理结果', variants: ['本年办理结果', '办理结果'] },
  { group: 'refused', label: '（三）不予公开' },
  { group: 'unavailable', label: '（四）无法提供' },
  { group: 'notProcessed', label: '（五）不予处理' },
  { group: 'other', label: '（六）其他处理' },
];

/** What is printed behind 部分公开 in the same cell; reports copy it with slips (不及其他情形). */
export const partialNote = '区分处理的，只计这一情形，不计其他情形';

/** The corner of the applications table: the only identity that the form itself states. */
export const balanceNote = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/** 一、 and 二、: what is to be handled. */
export const incoming: readonly ApplicationRow[] = [
  {
    row: 'applications.received',
    label: '一、本年新收政府信息公开申请数量',
    variants: [
      '本年新收政府信息公开申请',
      '本年新收政府信息公开申请数',
      '本年新收申请数量',
      '本年新收',
      '本年度新收政府信息公开申请数量',
      '本年度新收',
      '新收政府信息公开申请数量',
      '本年收到政府信息公开申请数量',
    ],
  },
  {
    row: 'applications.carriedOver',
    label: '二、上年结转政府信息公开申请数量',
    variants: [
      '上年结转政府信息公开申请',
      '上年结转政府信息公开申请数',
      '上年结转申请数量',
      '上年结转',
      '上年度结转政府信息公开申请数量',
      '上年度结转',
    ],
  },
];

/** （一） to （五）: the replies that both forms know. */
export const replies: readonly ApplicationRow[] = [
  { row: 'applications.outcomes.granted', label: '（一）予以公开' },
  {
    row: 'applications.outcomes.partiallyGranted',
    label: `（二）部分公开（${partialNote}）`,
    variants: ['部分公开', '部分公开（区分处理的，只计这一情形，不及其他情形）', '部分公开区分处理'],
  },
  {
    row: 'applications.outcomes.refused.stateSecret',
    group: 'refused',
    label: '1.属于国家秘密',
    variants: ['国家秘密'],
  },
  {
    row: 'applications.outcomes.refused.prohibitedByLaw',
    group: 'refused',
    label: '2.其他法律行政法规禁止公开',
    variants: ['法律行政法规禁止公开', '其他法律法规禁止公开', '法律法规禁止公开', '其他法律行政法规禁止公开的'],
  },
  {
    row: 'applications.outcomes.refused.securityAndStability',
    group: 'refused',
    label: '3.危及“三安全一稳定”',
    variants: ['三安全一稳定'],
  },
  {
    row: 'applications.outcomes.refused.thirdPartyRights',
    group: 'refused',
    label: '4.保护第三方合法权益',
    variants: ['第三方合法权益'],
  },
  {
    row: 'applications.outcomes.refused.internalAffairs',
    group: 'refused',
    label: '5.属于三类内部事务信息',
    variants: ['三类内部事务信息', '内部事务信息', '属于内部事务信息'],
  },
  {
    row: 'applications.outcomes.refused.deliberativeProcess',
    group: 'refused',
    label: '6.属于四类过程性信息',
    variants: ['四类过程性信息', '过程性信息', '属于过程性信息'],
  },
  {
    row: 'applications.outcomes.refused.enforcementCaseFile',
    group: 'refused',
    label: '7.属于行政执法案卷',
    variants: ['行政执法案卷', '属于行政执法案卷信息', '行政执法案卷信息'],
  },
  {
    row: 'applications.outcomes.refused.administrativeInquiry',
    group: 'refused',
    label: '8.属于行政查询事项',
    variants: ['行政查询事项'],
  },
  {
    row: 'applications.outcomes.unavailable.notHeld',
    group: 'unavailable',
    label: '1.本机关不掌握相关政府信息',
    variants: ['不掌握相关政府信息', '本机关不掌握相关信息'],
  },
  {
    row: 'applications.outcomes.unavailable.requiresCreation',
    group: 'unavailable',
    label: '2.没有现成信息需要另行制作',
    variants: ['现成信息需要另行制作', '没有现成信息'],
  },
  {
    row: 'applications.outcomes.unavailable.unclearAfterCorrection',
    group: 'unavailable',
    label: '3.补正后申请内容仍不明确',
    variants: ['补正后申请内容不明确'],
  },
  {
    row: 'applications.outcomes.notProcessed.petition',
    group: 'notProcessed',
    label: '1.信访举报投诉类申请',
    variants: ['信访投诉举报类申请'],
  },
  { row: 'applications.outcomes.notProcessed.repeat', group: 'notProcessed', label: '2.重复申请' },
  {
    row: 'applications.outcomes.notProcessed.publication',
    group: 'notProcessed',
    label: '3.要求提供公开出版物',
    variants: ['提供公开出版物'],
  },
  {
    row: 'applications.outcomes.notProcessed.excessive',
    group: 'notProcessed',
    label: '4.无正当理由大量反复申请',
    variants: ['大量反复申请'],
  },
  {
    row: 'applications.outcomes.notProcessed.reconfirmation',
    group: 'notProcessed',
    label: '5.要求行政机关确认或重新出具已获取信息',
    variants: [
      '要求行政机关确认或重新出具',
      '要求行政机关确认或者重新出具已获取信息',
      '行政机关确认或重新出具已获取信息',
    ],
  },
];

/** （七） and 四、: what is closed and what stays open. */
export const closing: readonly ApplicationRow[] = [
  { row: 'applications.outcomes.total', label: '（七）总计', variants: ['合计', '办理结果总计'] },
  {
    row: 'applications.carriedForward',
    label: '四、结转下年度继续办理',
    variants: ['结转下年度', '结转下年', '结转下年继续办理', '结转至下年度继续办理', '结转下一年度继续办理'],
  },
];

/** Outcomes of a case, in the order of the form. */
export const caseColumns: readonly CaseColumn[] = [
  { outcome: 'upheld', label: '结果维持', variants: ['维持', '维持结果'] },
  { outcome: 'corrected', label: '结果纠正', variants: ['纠正', '结果纠错', '被纠正'] },
  { outcome: 'other', label: '其他结果', variants: ['其他'] },
  { outcome: 'pending', label: '尚未审结', variants: ['未审结', '尚未审理'] },
  { outcome: 'total', label: '总计', variants: ['合计'] },
];

/** The three groups of five columns; the last two stand under 行政诉讼. */
export const caseGroups: readonly CaseGroup[] = [
  { group: 'reconsideration', label: '行政复议', variants: ['行政复议情况'] },
  { group: 'litigation.direct', label: '未经复议直接起诉', variants: ['直接起诉', '未经行政复议直接起诉'] },
  { group: 'litigation.afterReconsideration', label: '复议后起诉', variants: ['经复议后起诉', '行政复议后起诉'] },
];

export const litigationLabel = { label: '行政诉讼', variants: ['行政诉讼情况'] };
