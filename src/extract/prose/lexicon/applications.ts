import type { FigureKey } from '../../../schema/keys.js';
import {
  bare,
  type Context,
  contextual,
  domain,
  type Entry,
  figure,
  type Meaning,
  neutral,
  topic,
  verb,
} from './term.js';

/**
 * Applications (依申请公开): what was asked, how it ended. Words as they stand in the matching copy: simplified,
 * half-width, without blanks. Sources: the labels of the forms since 2008 and wording.md 4.
 */
const cases = (key: Parameters<typeof figure>[1], words: string): Entry => figure('applications', key, 'cases', words);

/** 不属于本局职责范围, 非我部掌握 …: any way to say that another agency holds the information. */
const ANOTHER_AGENCY = ['不属于', '不属', '非', '不归']
  .flatMap((no) =>
    ['本', '我'].flatMap((own) =>
      '行政机关 机关 单位 部门 局 委 部 厅 办 镇 乡 关 市 县 区 院 校 街道 街 处 站 中心 会 省局 市局 系统 级 级政府'
        .split(' ')
        .flatMap((agency) =>
          [
            '',
            '公开',
            '公开数',
            '掌握',
            '职责',
            '职责范围',
            '职责权限范围',
            '职权范围',
            '公开范围',
            '公开职责',
            '管辖',
            '政府信息',
            '信息',
            '制作',
            '保存',
          ].map((what) => `${no}${own}${agency}${what}`),
        ),
    ),
  )
  .join(' ');

/** 不属于税务机关公开: the same, said of a whole branch. */
const ANOTHER_BRANCH = ['税务机关', '公安机关', '海关', '气象部门', '审计机关', '教育部门', '行政机关', '政府机关']
  .flatMap((agency) => ['公开', '公开范围', '掌握', '职责', '职责范围'].map((what) => `不属于${agency}${what}`))
  .join(' ');

/** 结转下年度继续办理, 转入次年办理: left for the year that follows. */
const FORWARD = '结转 结转至 结转到 结转入 转结 转结至 转 转到 转入 转至 顺延到 顺延至 延至 留转'
  .split(' ')
  .flatMap((verb) =>
    '下年 下年度 下一年 下一年度 次年 次年度 明年 来年 翌年'
      .split(' ')
      .flatMap((year) => ['', '办理', '继续办理', '处理', '答复', '办结'].map((what) => `${verb}${year}${what}`)),
  )
  .join(' ');

/** 上年结转, 去年转入的申请: left from the year before. */
const OVER = '上年 上年度 去年 上一年 上一年度 往年 前一年'
  .split(' ')
  .flatMap((year) =>
    ['结转', '转结', '遗留', '转入', '结转来', '结转过来'].flatMap((verb) =>
      ['', '申请', '的申请', '办理'].map((what) => `${year}${verb}${what}`),
    ),
  )
  .concat(
    ['结转至', '结转到', '转至', '转到', '顺延至', '延至'].flatMap((verb) =>
      ['今年', '本年', '本年度'].flatMap((year) =>
        ['', '办理', '办理的', '继续办理', '继续办理的'].map((what) => `${verb}${year}${what}`),
      ),
    ),
  )
  .join(' ');

/** 受理并办结, 受理答复: what was received, and in the same breath dealt with. */
const RECEIVED_AND_DONE = ['受理', '收到', '接收', '登记']
  .flatMap((verb) =>
    ['', '并', '并已', '且'].flatMap((and) => ['办结', '答复', '回复'].map((done) => `${verb}${and}${done}`)),
  )
  .join(' ');

/** Words that hold 申请 or the whole label of a reply need no context; shorter ones may speak of anything. */
const SELF_SUFFICIENT = /申请(?!人)|公开答复|公开的答复|公开数$|主动公开范围数?$|告知作出|告知通过其他|不同意公开/u;

const reply = (words: string, key: FigureKey, elsewhere: Partial<Record<Context, Meaning>> = {}): Entry[] => {
  const all = words.split(' ');
  const own = all.filter((word) => SELF_SUFFICIENT.test(word));
  const rest = all.filter((word) => !SELF_SUFFICIENT.test(word));
  return [
    ...(own.length > 0 ? [cases(key, own.join(' '))] : []),
    ...(rest.length > 0
      ? [contextual(rest.join(' '), { applications: { figure: { key, units: 'cases' } }, ...elsewhere })]
      : []),
  ];
};

export const applications: readonly Entry[] = [
  // The noun. With 收到, 受理 … or alone it is the count of applications received; see bind.ts.
  domain(
    'applications',
    '公民申请公开政府信息 公民申请公开 登记申请公开政府信息 登记申请公开信息 依申请公开诉求 依申请公开来信 依申请政府公开信息 要求公开政府信息的申请 要求公开信息的申请 公开政府信息的申请 政府信息公开申请 政府信息公开的申请 政务信息公开申请 信息公开申请 信息公开的申请 依申请公开政府信息的申请 依申请公开政府信息申请 依申请公开政府信息 依申请公开政务信息 依申请公开信息的申请 依申请公开信息申请 依申请公开信息 政府信息依申请公开申请 政府信息依申请公开 政务信息依申请公开 信息依申请公开 依申请公开申请 依申请公开的申请 依申请公开事项 依申请公开件 依申请公开 依申请信息公开 公开申请 公开的申请 申请公开政府信息 申请公开信息 申请公开 政府信息申请 信息申请 申请政府信息公开 申请信息公开 依申请 申请总数 申请总次数 收到申请数',
  ),
  topic('applications', '答复结果 办理结果 答复情况 答复类型'),
  bare('applications', '申请事项 申请件 申请 公开信息申请'),
  domain('applications', '索取政府信息 获取政府信息申请 政府信息公开请求 公开请求'),
  domain(
    'foreign',
    '许可申请 执照申请 补助申请 补贴申请 贷款申请 救助申请 低保申请 业务申请 办税申请 登记申请 审批申请 设立申请 变更申请 注销申请 资助申请 用地申请 入学申请 认定申请',
  ),
  neutral(
    '纸质申请 疑难申请 疑难复杂申请 建议另向 建议向 建议其向 建议其 建议申请人 建议到 建议通过 建议咨询 权利人不同意公开 权利人不同意提供 权利人不同意 涉及申请 依申请公开类 依申请公开文件 其他申请材料 申请事项共 信息公开申请受理点 政府信息公开申请受理点 信息申请受理点 申请受理窗口 政府信息公开申请须知 信息公开申请须知 政府信息公开申请表 信息公开申请表 申请人 申请者 被申请人 申请表 申请书 申请对象 依申请公开对象 申请内容主要 申请内容涉及 申请方式 申请渠道 申请途径 申请流程 申请程序 申请条件 申请材料 申请须知 申请指南 申请受理点 申请受理机构 申请登记 依申请公开制度 依申请公开办法 依申请公开规程 依申请公开指南 依申请公开流程 依申请公开渠道 依申请公开专栏 依申请公开模块 依申请公开工作 依申请公开答复文书 依申请公开目录 申请办理的 申请执照 申请书面',
  ),
  ...reply('其他申请 其他形式申请 其他方式申请 其它形式申请 其他形式申请数', 'applications.byChannel.other'),
  verb('receive', RECEIVED_AND_DONE),
  verb('receive', '收到 接到 接收到 接收 接获 受理 收悉 新收到 新收 接受 收受 登记 提出'),
  verb('handle', '办理 处理'),
  cases(
    'applications.received.total',
    '本年新收政府信息公开申请 新收政府信息公开申请 新收到政府信息公开申请 新收申请公开政府信息 新收申请公开信息 本年新收 新收申请',
  ),
  ...reply(
    '自然人申请 自然人提出的申请 自然人提出 自然人提交 来自自然人 来自个人 自然人 公民 个人 公民申请 公民提出的申请 公民提出 个人申请',
    'applications.received.naturalPerson',
  ),
  ...reply(
    '法人或其他组织申请 法人和其他组织申请 法人及其他组织申请 法人或其他组织提出 法人或其他组织 法人和其他组织 法人及其他组织 法人与其他组织 法人、其他组织 法人组织 法人或者其他组织 法人或者其他组织申请 法人组织申请 法人申请 法人和其他组织提出 单位申请',
    'applications.received.organizations',
  ),
  ...reply(
    '商业企业申请 商业企业提出 商业企业提交 商业企业 企业申请 企业提出 企业提交 来自企业 企业单位提出',
    'applications.received.commercialEnterprise',
  ),
  ...reply('科研机构申请 科研机构提出 科研机构提交 科研机构 科研院所提出', 'applications.received.researchInstitution'),
  ...reply(
    '社会公益组织申请 社会公益组织提出 社会公益组织 公益组织',
    'applications.received.publicWelfareOrganization',
  ),
  ...reply(
    '法律服务机构申请 法律服务机构提出 法律服务机构提交 法律服务机构 律师事务所申请 律师事务所提出 律师事务所提交 来自律师事务所 律所申请 律所提出',
    'applications.received.legalServiceInstitution',
  ),
  ...reply('其他组织申请 其他组织提出 其他组织', 'applications.received.otherOrganization'),
  neutral(
    '公民、法人或其他组织 公民、法人和其他组织 公民、法人或者其他组织 公民、法人及其他组织 公民、法人和其他社会组织 公民法人和其他组织 公民法人或其他组织 公民、法人与其他组织',
  ),
  cases(
    'applications.handled.total',
    '应处理 应予处理 应当处理 需处理 应办理的申请 应办理申请 应办理 应办 应当办理 需办理 共需办理',
  ),
  ...reply(
    `上年结转政府信息公开申请 上年度结转政府信息公开申请 ${OVER} 结转上年度 结转上年`,
    'applications.carriedOver.total',
  ),
  ...reply(
    `${FORWARD} 顺延到 顺延至 结转至 结转到 结转件 结转入 转结至 跨年度办理 跨年办理 尚未到答复期 未到答复期 尚在答复期 仍在法定答复期 尚在法定答复期 仍在答复期 在法定答复期内`,
    'applications.carriedForward.total',
  ),
  [{ type: 'carry' }, ['结转', '结转的', '结转办理', '留转', '转结', '转入']],
  cases('applications.closed.total', '申请办结数 申请办结总数 申请办结'),
  ...reply(
    '在办结的 在办结 共办结 已办结 办结总数 办结数 办结 办理完毕 办理完结 办理完成 办理结束 办毕 处理完毕 已办理完 已办完 处理完结 处理完成 处理结束',
    'applications.closed.total',
  ),
  ...reply(
    '尚在答复状态中 尚在答复状态 尚在答复中 正在答复 尚在答复 尚在办理 仍在办理 正在办理中 正在办理 在办 尚未办结 未办结 尚在法定期限',
    'applications.carriedForward.total',
    { remedies: { result: 'pending' } },
  ),
  ...reply(
    '延期办结数 延期办结 延期 延期答复 延期办理 延长答复期限 延长期限答复 延长答复 延期回复 延期后答复 延期后办结 延长期限后答复 延长答复期限后答复 经批准延期办结 经批准延期答复 延长期限办结 延长办理期限',
    'applications.closed.extended',
  ),
  ...reply(
    '申请答复总数 申请答复数 对申请的答复总数 对申请的答复数 对申请答复总数 答复总数 答复数 已经答复 已答复 予以答复 已到答复期 作出答复 做出答复 书面答复 答复申请 答复 已回复 回复',
    'applications.outcomes.total.total',
  ),
  neutral(
    '才能答复 方能答复 答复意见 答复率 答复书 答复函 答复告知书 答复文书 答复期限 答复时限 答复内容 答复方式 答复口径 答复工作 答复质量 办结率 回复率 办结情况 回复意见',
  ),
  // How they ended.
  ...reply(
    '属于已主动公开范围数 属于已主动公开范围 已主动公开范围 属于主动公开范围 属于已主动公开的 属于主动公开 已主动公开的 属于已主动公开 属已主动公开 主动公开范围的 属已主动公开 属主动公开 告知查询方式 告知查询途径 已经主动公开 告知获取途径 告知已主动公开 告知其获取途径 告知获取方式 已公开范围',
    'applications.outcomes.alreadyPublic.total',
  ),
  ...reply(
    '可以公开并提供 可以公开 公开并提供 属于公开范围并提供 属于公开范围 属于应公开范围 核准提供 当场提供 当场予以提供 同意公开答复数 同意公开答复 同意公开 予以公开答复 予以公开 给予公开 全部公开 同意提供 予以提供 全部同意公开 准予公开 依法公开答复 完全公开',
    'applications.outcomes.granted.total',
  ),
  ...reply(
    '同意部分公开答复数 同意部分公开答复 同意部分公开 同意局部公开 部分公开答复 予以部分公开 部分予以公开 部分公开 局部公开 作区分处理 区分处理 部分同意公开 部分提供 属于部分公开',
    'applications.outcomes.partiallyGranted.total',
  ),
  ...reply(
    '同意公开或部分公开 同意公开和部分公开 同意公开及部分公开 同意公开或同意部分公开 同意公开和同意部分公开 同意公开或者部分公开 予以公开和部分公开 予以公开及部分公开 予以公开或部分公开 予以公开或者部分公开 予以公开以及部分公开 公开和部分公开 公开或部分公开 公开及部分公开 公开(含部分公开) 予以公开(含部分公开)',
    'applications.outcomes.grantedOrPartiallyGranted.total',
  ),
  ...reply(
    '不同意提供 不予提供 不同意公开答复数 不同意公开答复 不同意公开 不予公开答复总数 不予公开答复 不予公开政府信息 不予公开信息 不予公开 不予信息公开 不予以公开 拒绝公开 不公开答复 决定不予公开 未予公开 不宜公开 否准',
    'applications.outcomes.refused.subtotal.total',
  ),
  cases('applications.outcomes.negativeReplies.total', '否决公开答复总数 否决公开答复 否决公开 否决答复'),
  ...reply(
    '涉及国家秘密 属于国家秘密 国家秘密 涉及国家机密 因涉密 涉密信息 涉密',
    'applications.outcomes.refused.stateSecret.total',
  ),
  ...reply('涉及商业秘密 属于商业秘密 商业秘密 商业机密', 'applications.outcomes.refused.tradeSecret.total'),
  ...reply('涉及个人隐私 属于个人隐私 个人隐私 涉及隐私', 'applications.outcomes.refused.personalPrivacy.total'),
  cases(
    'applications.outcomes.refused.securityAndStability.total',
    '危及国家安全、公共安全、经济安全和社会稳定 危及国家安全、公共安全、经济安全或社会稳定 危及国家安全、公共安全、经济安全、社会稳定 危及“三安全一稳定” 危及三安全一稳定 “三安全一稳定” 三安全一稳定 危及安全和稳定 危及国家安全 危及社会稳定 影响社会稳定 影响国家安全',
  ),
  cases(
    'applications.outcomes.refused.notGovernmentInformation.total',
    '不是《条例》所指政府信息 不属于《条例》所指政府信息 非《条例》所指政府信息 不是条例所指政府信息 不属于条例所指政府信息',
  ),
  cases(
    'applications.outcomes.refused.otherStatutoryGrounds.total',
    '法律法规规定的其他情形 法律、法规规定的其他情形 法律法规规定其他情形 法律法规规定不予公开的其他情形 法律法规规定的其他不予公开情形 其他法定情形',
  ),
  cases(
    'applications.outcomes.refused.prohibitedByLaw.total',
    '其他法律行政法规禁止公开 法律行政法规禁止公开 法律、行政法规禁止公开 法律法规禁止公开',
  ),
  cases(
    'applications.outcomes.refused.thirdPartyRights.total',
    '保护第三方合法权益 第三方合法权益 涉及第三方权益 损害第三方合法权益 侵害第三方合法权益 第三方不同意公开 第三方权益',
  ),
  cases(
    'applications.outcomes.refused.internalAffairs.total',
    '属于三类内部事务信息 三类内部事务信息 三类内部事务 内部事务信息 内部管理信息',
  ),
  ...reply(
    '属于四类过程性信息 四类过程性信息 过程性信息 过程中信息',
    'applications.outcomes.refused.deliberativeProcess.total',
  ),
  cases(
    'applications.outcomes.refused.enforcementCaseFile.total',
    '属于行政执法案卷信息 属于行政执法案卷 行政执法案卷信息 行政执法案卷 执法案卷',
  ),
  cases('applications.outcomes.refused.administrativeInquiry.total', '属于行政查询事项 行政查询事项'),
  cases(
    'applications.outcomes.otherAgency.total',
    `${ANOTHER_AGENCY} 告知向其他机关申请 向其他机关申请 告知向其他行政机关申请 应由其他机关答复 应由其他机关公开 应由其他机关办理 应由其他部门公开 应由其他部门答复 应向其他机关申请 告知向有关机关申请 向有关机关申请 不属于受理机关公开 ${ANOTHER_BRANCH}`,
  ),
  ...reply(
    '申请信息不存在数 申请信息不存在 政府信息不存在 所申请信息不存在 申请的信息不存在 不存在所申请信息 不存在所申请的信息 不存在申请的信息 申请公开的信息不存在 相关信息不存在 “信息不存在” 信息不存在 无此信息 信息未制作',
    'applications.outcomes.doesNotExist.total',
  ),
  cases(
    'applications.outcomes.correctionRequested.total',
    '告知作出更改补充数 告知作出更改补充 告知作出更改、补充 告知做出更改补充 告知做出更改、补充 作出更改补充 要求补正 告知补正 补正告知 通知补正 更改补充 告知更改补充 要求更改补充 要求作出更改补充',
  ),
  ...reply(
    '告知通过其他途径办理数 告知通过其他途径办理 告知通过其他途径解决 通过其他途径办理 告知其他途径办理 告知通过其他渠道办理 通过其他途径解决 其他途径办理 其他途径解决 其他渠道解决 其他渠道办理 其他途径查询 其他途径反映 其他途径获取 告知向其他途径 告知其他途径 告知其他渠道 告知通过其他途径',
    'applications.outcomes.redirected.total',
  ),
  cases(
    'applications.outcomes.notGovernmentInformation.total',
    '非《规定》所指政府信息 非政府信息公开申请 不属于政府信息公开申请 不属于政府信息 非政府信息 不是政府信息 非规定所指政府信息',
  ),
  cases('applications.outcomes.unclear.total', '申请内容不明确 “申请内容不明确” 内容不明确 申请不明确 描述不明确'),
  cases('applications.outcomes.repeat.total', '重复申请 “重复申请” 属于重复申请 属重复申请 重复提出申请'),
  contextual(
    '主动撤回申请 申请人撤回申请 申请人主动撤回申请 撤回申请 申请人撤回 撤销申请 主动撤销申请 撤回公开申请 申请人主动撤回 申请人主动撤销申请 自行撤回 申请撤销 申请撤回 申请人主动撤销 申请人撤销 撤件 主动撤件 申请人撤件 申请人主动撤件 撤销信息公开申请 当事人撤销信息公开申请',
    {
      applications: { figure: { key: 'applications.outcomes.withdrawn.total', units: 'cases' } },
      remedies: { result: 'other' },
    },
  ),
  ...reply('无法提供 “无法提供”', 'applications.outcomes.unavailable.subtotal.total'),
  cases(
    'applications.outcomes.unavailable.notHeld.total',
    '未制作、未保存相关信息 未制作、未保存 未制作或未保存 未制作、未获取 未制作或者获取 未制作也未获取 本机关不掌握相关政府信息 本机关不掌握相关信息 本机关不掌握 不掌握相关政府信息 不掌握相关信息 本单位不掌握',
  ),
  cases(
    'applications.outcomes.unavailable.requiresCreation.total',
    '没有现成信息需要另行制作 没有现成信息需另行制作 没有现成信息 需要另行制作 需另行制作 需要另行加工 加工、分析 加工分析 加工、汇总、分析',
  ),
  cases(
    'applications.outcomes.unavailable.unclearAfterCorrection.total',
    '经补正申请内容仍不明确 经补正仍不明确 经补正后仍不明确 补正后申请内容仍不明确 补正后内容仍不明确 补正后仍不明确',
  ),
  cases('applications.outcomes.notProcessed.subtotal.total', '不予处理 “不予处理”'),
  cases(
    'applications.outcomes.notProcessed.petition.total',
    '信访举报投诉类申请 信访举报投诉类 信访、举报、投诉类申请 信访投诉举报类申请 信访类申请 信访投诉类申请 信访投诉类 信访举报类 信访类',
  ),
  cases(
    'applications.outcomes.notProcessed.publication.total',
    '要求提供公开出版物 索要公开出版物 索取公开出版物 要求提供出版物',
  ),
  cases('applications.outcomes.notProcessed.excessive.total', '无正当理由大量反复申请 大量反复申请'),
  cases(
    'applications.outcomes.notProcessed.reconfirmation.total',
    '要求行政机关确认或重新出具已获取信息 要求确认或重新出具已获取信息 确认或重新出具已获取信息',
  ),
  cases('applications.outcomes.other.subtotal.total', '其他处理 “其他处理”'),
  cases(
    'applications.outcomes.other.correctionLapsed.total',
    '逾期不补正 逾期未补正 逾期不予补正 未按期补正 未在规定期限内补正 未在规定时间内补正 逾期未作补正 逾期没有补正 无正当理由逾期不补正 无正当理由逾期未补正 未再补正 未补正',
  ),
  cases(
    'applications.outcomes.other.feeUnpaid.total',
    '逾期未按收费通知要求缴纳费用 逾期未按要求缴纳费用 逾期未缴纳费用 逾期不缴纳费用 逾期未缴费 逾期不缴费 逾期未交费 逾期未缴纳 未按期缴纳费用 未按期缴费 未按要求缴纳费用 未按收费通知要求缴纳费用 未在规定期限内缴费 未在规定期限内缴纳费用 未缴纳费用 未缴费',
  ),
];
