/**
 * The terms that labels are made of: a Chinese term of the official forms, its English counterpart and, on rows that
 * are leaves or hold leaves, the unit.
 */
export type Term = readonly [path: string, chinese: string, english: string, unit?: string];

/** Columns of the applications table (表三). */
export const applicantColumns: readonly Term[] = [
  ['naturalPerson', '自然人', 'natural persons'],
  ['commercialEnterprise', '商业企业', 'commercial enterprises'],
  ['researchInstitution', '科研机构', 'research institutions'],
  ['publicWelfareOrganization', '社会公益组织', 'public-welfare organizations'],
  ['legalServiceInstitution', '法律服务机构', 'legal service institutions'],
  ['otherOrganization', '其他法人或组织', 'other organizations'],
  ['organizations', '法人或其他组织', 'organizations'],
  ['total', '总计', 'total'],
];

/** Columns of the remedies table (表四). */
export const caseColumns: readonly Term[] = [
  ['upheld', '结果维持', 'upheld'],
  ['corrected', '结果纠正', 'corrected'],
  ['other', '其他结果', 'other result'],
  ['pending', '尚未审结', 'pending'],
  ['total', '总计', 'total'],
];

/** Rows of the applications table; every row is crossed with the applicant columns that the schema gives it. */
export const applicationRows: readonly Term[] = [
  ['applications.received', '本年新收政府信息公开申请', 'applications received', '件'],
  ['applications.carriedOver', '上年结转政府信息公开申请', 'applications carried over', '件'],
  ['applications.handled', '应办理政府信息公开申请', 'applications to be handled', '件'],
  ['applications.outcomes.granted', '予以公开', 'granted', '件'],
  ['applications.outcomes.partiallyGranted', '部分公开', 'partially granted', '件'],
  ['applications.outcomes.refused.subtotal', '不予公开 / 小计', 'refused, subtotal', '件'],
  ['applications.outcomes.refused.stateSecret', '不予公开 / 属于国家秘密', 'refused: state secret', '件'],
  [
    'applications.outcomes.refused.prohibitedByLaw',
    '不予公开 / 其他法律行政法规禁止公开',
    'refused: prohibited by another law',
    '件',
  ],
  [
    'applications.outcomes.refused.securityAndStability',
    '不予公开 / 危及“三安全一稳定”',
    'refused: security and stability',
    '件',
  ],
  [
    'applications.outcomes.refused.thirdPartyRights',
    '不予公开 / 保护第三方合法权益',
    'refused: rights of third parties',
    '件',
  ],
  [
    'applications.outcomes.refused.internalAffairs',
    '不予公开 / 属于三类内部事务信息',
    'refused: internal affairs',
    '件',
  ],
  [
    'applications.outcomes.refused.deliberativeProcess',
    '不予公开 / 属于四类过程性信息',
    'refused: deliberative process',
    '件',
  ],
  [
    'applications.outcomes.refused.enforcementCaseFile',
    '不予公开 / 属于行政执法案卷',
    'refused: enforcement case file',
    '件',
  ],
  [
    'applications.outcomes.refused.administrativeInquiry',
    '不予公开 / 属于行政查询事项',
    'refused: matter of an administrative inquiry',
    '件',
  ],
  ['applications.outcomes.refused.tradeSecret', '不予公开 / 涉及商业秘密', 'refused: trade secret', '件'],
  ['applications.outcomes.refused.personalPrivacy', '不予公开 / 涉及个人隐私', 'refused: personal privacy', '件'],
  [
    'applications.outcomes.refused.notGovernmentInformation',
    '不予公开 / 不是《条例》所指政府信息',
    'refused: not government information',
    '件',
  ],
  [
    'applications.outcomes.refused.otherStatutoryGrounds',
    '不予公开 / 法律法规规定的其他情形',
    'refused: other statutory grounds',
    '件',
  ],
  ['applications.outcomes.refused.exemption1', '不予公开 / 免予公开范围1', 'refused: exemption 1', '件'],
  ['applications.outcomes.refused.exemption2', '不予公开 / 免予公开范围2', 'refused: exemption 2', '件'],
  ['applications.outcomes.refused.exemption3', '不予公开 / 免予公开范围3', 'refused: exemption 3', '件'],
  ['applications.outcomes.refused.exemption4', '不予公开 / 免予公开范围4', 'refused: exemption 4', '件'],
  ['applications.outcomes.refused.exemption5', '不予公开 / 免予公开范围5', 'refused: exemption 5', '件'],
  ['applications.outcomes.refused.exemption6', '不予公开 / 免予公开范围6', 'refused: exemption 6', '件'],
  ['applications.outcomes.unavailable.subtotal', '无法提供 / 小计', 'unavailable, subtotal', '件'],
  ['applications.outcomes.unavailable.notHeld', '无法提供 / 本机关不掌握相关政府信息', 'unavailable: not held', '件'],
  [
    'applications.outcomes.unavailable.requiresCreation',
    '无法提供 / 没有现成信息需要另行制作',
    'unavailable: would have to be created',
    '件',
  ],
  [
    'applications.outcomes.unavailable.unclearAfterCorrection',
    '无法提供 / 补正后申请内容仍不明确',
    'unavailable: unclear after correction',
    '件',
  ],
  ['applications.outcomes.notProcessed.subtotal', '不予处理 / 小计', 'not processed, subtotal', '件'],
  [
    'applications.outcomes.notProcessed.petition',
    '不予处理 / 信访举报投诉类申请',
    'not processed: petition or complaint',
    '件',
  ],
  ['applications.outcomes.notProcessed.repeat', '不予处理 / 重复申请', 'not processed: repeat application', '件'],
  [
    'applications.outcomes.notProcessed.publication',
    '不予处理 / 要求提供公开出版物',
    'not processed: public publication',
    '件',
  ],
  [
    'applications.outcomes.notProcessed.excessive',
    '不予处理 / 无正当理由大量反复申请',
    'not processed: excessive applications',
    '件',
  ],
  [
    'applications.outcomes.notProcessed.reconfirmation',
    '不予处理 / 要求行政机关确认或重新出具已获取信息',
    'not processed: confirmation of information already obtained',
    '件',
  ],
  ['applications.outcomes.other.subtotal', '其他处理 / 小计', 'other handling, subtotal', '件'],
  [
    'applications.outcomes.other.correctionLapsed',
    '其他处理 / 申请人无正当理由逾期不补正',
    'other handling: correction not made in time',
    '件',
  ],
  [
    'applications.outcomes.other.feeUnpaid',
    '其他处理 / 申请人逾期未按收费通知要求缴纳费用',
    'other handling: fee not paid in time',
    '件',
  ],
  ['applications.outcomes.other.other', '其他处理 / 其他', 'other handling: other', '件'],
  ['applications.outcomes.alreadyPublic', '属于已主动公开范围', 'already public', '件'],
  ['applications.outcomes.grantedOrPartiallyGranted', '予以公开及部分公开', 'granted or partially granted', '件'],
  ['applications.outcomes.negativeReplies', '否决公开答复总数', 'negative replies', '件'],
  ['applications.outcomes.otherAgency', '不属于本行政机关公开', 'held by another agency', '件'],
  ['applications.outcomes.doesNotExist', '申请信息不存在', 'information does not exist', '件'],
  ['applications.outcomes.notGovernmentInformation', '不是《条例》所指政府信息', 'not government information', '件'],
  ['applications.outcomes.unclear', '申请内容不明确', 'application unclear', '件'],
  ['applications.outcomes.correctionRequested', '告知作出更改补充', 'correction requested', '件'],
  ['applications.outcomes.redirected', '告知通过其他途径办理', 'redirected', '件'],
  ['applications.outcomes.repeat', '重复申请', 'repeat application', '件'],
  ['applications.outcomes.withdrawn', '申请人撤回', 'withdrawn', '件'],
  ['applications.outcomes.total', '办理结果总计', 'outcomes', '件'],
  ['applications.carriedForward', '结转下年度继续办理', 'applications carried forward', '件'],
];

/** Rows of the remedies table, crossed with the case columns. */
export const caseRows: readonly Term[] = [
  ['reconsideration', '行政复议', 'reconsideration', '件'],
  ['litigation.direct', '行政诉讼 / 未经复议直接起诉', 'litigation without reconsideration', '件'],
  ['litigation.afterReconsideration', '行政诉讼 / 复议后起诉', 'litigation after reconsideration', '件'],
  ['litigation.all', '行政诉讼', 'litigation', '件'],
];
