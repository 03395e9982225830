import {
  channel,
  contextual,
  document,
  documentVerb,
  type Entry,
  figure,
  figures,
  loose,
  neutral,
  verb,
} from './term.js';

/** 回应公众关注热点, 回应群众关心的热点问题, 回应社会舆情: who cares about what. */
const RESPONSES = ['公众', '社会', '群众', '网民', '市民', '民众', '社会公众', '']
  .flatMap((who) => ['关注', '关注的', '关切', '关切的', '关心', '关心的', ''].map((cares) => `回应${who}${cares}`))
  .flatMap((words) =>
    '热点 热点问题 热点事件 热点话题 热点焦点 热点难点问题 热点、难点问题 焦点问题 焦点热点 舆情 舆情热点 舆情事件 重大舆情 网络舆情 热点或重大舆情 热点和重大舆情 热点及重大舆情'
      .split(' ')
      .map((what) => `${words}${what}`),
  )
  .join(' ');

/** 行政许可决定, 行政许可处理决定数量: what the form of 2019 counts. */
const decisions = (kind: string): string =>
  ['决定', '处理决定', '本年处理决定']
    .flatMap((what) => ['', '数', '数量', '总数'].map((end) => `${kind}${what}${end}`))
    .join(' ');

/** What is published, where the word says that it is of any kind. */
const INFORMATION =
  '政府信息 政务信息 政务公开信息 政府公开信息 各类信息 各类政府信息 各类政务信息 各类政务公开信息 各类政府公开信息 政府信息和政务信息 文件和信息 文件、信息 文件信息 各类文件信息 各类文件、信息 有关信息 相关信息 有关政府信息 相关政府信息';

/** 主动公开各类政府信息, with any word for a count behind it (主动公开信息数量). */
const publications = (verbs: string, nouns: string): string =>
  verbs
    .split(' ')
    .flatMap((verb) => nouns.split(' ').map((noun) => `${verb}${noun}`))
    .flatMap((words) => ['', '数', '总数', '数量', '总量', '条数'].map((count) => `${words}${count}`))
    .join(' ');

/** Of an agency that has one kind of business its information is all that it has. */
const OWN_INFORMATION = publications(
  '主动公开',
  '海关政府信息 海关信息 税务信息 税收信息 气象信息 海事信息 涉税信息 审计信息 教育信息',
);

/** 政策文件解读材料, 图文解读: explanations by what they explain and in what form they come. */
const interpretations = (whats: string): string =>
  whats
    .split(' ')
    .flatMap((what) =>
      ['', '稿', '稿件', '材料', '文章', '文件', '信息', '类信息', '作品', '产品'].map((form) => `${what}解读${form}`),
    )
    .join(' ');

/** 水资源公报, 气候公报: reports of a branch, and no gazette of a government. */
const REPORTS =
  '水利 水资源 水土保持 气候 气象 环境 环境状况 环境质量 生态环境 水质 空气质量 质量 统计 经济 社会发展 审计 国土资源 土地 地质灾害 灾害 地震 海洋 渔业 交通 旅游 卫生 人口 普查 核查 监测'
    .split(' ')
    .map((branch) => `${branch}公报`)
    .join(' ');

/** Proactive disclosure (主动公开), documents (规范性文件), responses and interpretation (回应解读). */
export const disclosure: readonly Entry[] = [
  figure(
    'disclosure',
    'disclosure.total',
    'items',
    `${publications('主动公开 主动公开了 主动公开的 主动公布 主动发布 主动向社会公开', `信息 ${INFORMATION}`)} ${OWN_INFORMATION} 政府信息主动公开 信息主动公开 主动公开涉及 主动公开数 主动公开了 主动公开总数 主动向社会公开 主动信息公开`,
  ),
  loose(
    'disclosure',
    'disclosure.total',
    'items',
    `${publications('公开 公开了 新公开 新增公开 公布 对外公开 公开发布 合计公开 共计公开', `信息 ${INFORMATION}`)} ${publications('发布 发布了', INFORMATION)} 全年共发布信息 共发布信息 登载信息 登载政府信息 信息公开总数 信息公开数量 及时公开信息 及时公开 信息总数 政府信息总数 公开总量 政府信息公开总量 主动公开`,
  ),
  neutral(
    '应主动公开 应当主动公开 应予主动公开 转为主动公开 公开信息件 主动公开目录 主动公开基本目录 主动公开范围 主动公开内容 主动公开渠道 主动公开工作 主动公开职责 主动公开栏目 主动公开方面 主动公开情况 主动公开力度 主动公开意识 主动公开义务 主动公开的形式 主动公开方式 制作政府信息 制作、获取政府信息总数 制作获取政府信息 公开信息量 公开信息质量 公开信息审查 公开信息时 公开信息目录 信息公开栏目 信息公开申请表 信息公开指南 信息公开目录 信息公开制度 主动公开信息量 主动公开的其他政府信息 应当主动公开的其他政府信息 其他应当主动公开的政府信息 政府信息公开目录 政府信息公开指南 政府信息公开条例',
  ),
  figure(
    'disclosure',
    'disclosure.digitized',
    'items',
    '全文电子化的主动公开信息数 全文电子化的主动公开政府信息数 全文电子化的主动公开政府信息 全文电子化的主动公开信息 全文电子化信息 全文电子化公开 电子化全文公开 电子化公开 全文电子化的主动公开 全文电子化',
  ),
  figure('disclosure', 'disclosure.serviceItems', 'items', '提供服务类信息数 提供服务类信息'),
  figure('disclosure', 'disclosure.officialDocuments', 'items', '公文类信息数 公文类政府信息数'),
  figure(
    'disclosure',
    'disclosure.requestCatalogueItems',
    'items',
    '依申请公开信息目录数 依申请公开目录数 依申请公开信息目录',
  ),
  verb('publish', '公开 发布 公布 刊登 刊发 公示 推文 推送文章 刊播 推送 编发 发表 更新 播发 登载 发送'),
  // Documents: a noun and a verb that may stand apart (制发规范性文件4件、废止2件，现行有效31件)
  document('rules', '政府规章 部门规章 市政府规章 规章'),
  document('normativeDocuments', '行政规范性文件 规范性文件 行政规范性档案 规范性档案'),
  documentVerb('made', '制定出台 制定印发 制发 制定 印发 出台'),
  documentVerb('repealed', '废止失效 宣布失效 废止'),
  documentVerb('inForce', '现行有效的 现行有效 继续有效'),
  documentVerb('newlyMade', '新制作 新制定'),
  documentVerb('newlyDisclosed', '新公开'),
  documentVerb('disclosedTotal', '对外公开总数量 对外公开'),
  documentVerb('added', '新增的 新增'),
  // Channels
  neutral(`${REPORTS} 通知公告栏 双公示栏`),
  channel(
    'website',
    '校园网 学校网站 政府门户网站 政府网站 门户网站 入口网站 官方网站 部门网站 政务网站 政务网 政府信息公开网 信息公开网 政府信息公开网站 信息公开网站 政府信息公开专栏 信息公开专栏 信息公开专网 人民政府网 政府网 政务信息网 政府信息网 信息网 公众信息网 政府信息公开系统 信息公开系统 政府信息平台 政府信息公开目录系统 信息公开目录系统 政务公开网站 政务公开网 信息公开平台 政府信息公开平台 政务公开平台 子站点 局网站 本网站 网站 公开网 官网',
  ),
  channel('weibo', '政务微博 官方微博 新浪微博 微博'),
  channel('wechat', '政务微信公众号 微信公众号 微信公众平台 政务微信 官方微信 微信 公众号'),
  channel('socialMedia', '微博微信 微信微博 两微一端 “两微一端” 政务微博微信 政务新媒体 新媒体平台 新媒体'),
  channel('gazette', '政府公报 人民政府公报 公报'),
  channel(
    'media',
    '报刊、广播、电视等新闻媒体 报刊、广播、电视等媒体 报刊、广播、电视 报刊广播电视 广播电视 新闻媒体 报纸、广播、电视 电视、报纸、广播 报纸、电视 电视、报纸 新闻媒介 传统媒体 主流媒体 报刊 报纸 电视 广播 媒体 电台',
  ),
  figures(
    'engagement',
    [
      ['engagement.pressConferences', 'events'],
      ['disclosure.byChannel.pressConference', 'items'],
    ],
    '参加或举办新闻发布会总次数 参加或举办新闻发布会次数 参加或举办新闻发布会 举办新闻发布会 召开新闻发布会 组织新闻发布会 参加新闻发布会 新闻发布会总次数 新闻发布会次数 专题新闻发布会 新闻发布会 新闻发布活动 新闻通气会',
  ),
  channel(
    'other',
    '村务公开栏 镇务公开栏 政务公开栏 党务公开栏 居务公开栏 务公开栏 公开栏 公示栏 公告栏 宣传栏 电子屏 电子显示屏 公示牌 其他方式公开政府信息数 其他方式公开 其他方式 其他渠道 其他形式 其他途径 其它方式 其它形式 其它渠道',
  ),
  // Decisions and charges of the form since 2019, told in prose
  figure('business', 'disclosure.licensing.decisions', 'cases', decisions('行政许可')),
  figure('business', 'disclosure.penalties.decisions', 'cases', decisions('行政处罚')),
  figure('business', 'disclosure.coerciveMeasures.decisions', 'cases', decisions('行政强制')),
  // Responses and interpretation
  figure(
    'engagement',
    'engagement.responses',
    'events',
    `${RESPONSES} 回应网络舆情热点 回应公众关注热点或重大舆情数 回应公众关注热点或重大舆情事件 回应热点舆情 需要回应的热点 需要回应的舆情`,
  ),
  loose('engagement', 'engagement.responses', 'events', '回应社会关切 回应公众关切 回应群众关切 回应关切'),
  figure(
    'engagement',
    'engagement.leadersAtPressConferences',
    'events',
    '主要负责同志参加新闻发布会次数 主要负责同志参加新闻发布会 主要负责同志出席新闻发布会 主要负责人参加新闻发布会 主要负责人出席新闻发布会 主要领导参加新闻发布会 主要领导出席新闻发布会',
  ),
  figure(
    'engagement',
    'engagement.onlineInterviews',
    'events',
    '政府网站在线访谈次数 政府网站在线访谈 在线访谈活动 在线访谈次数 在线访谈 网上访谈 网络访谈',
  ),
  figure(
    'engagement',
    'engagement.leadersAtOnlineInterviews',
    'events',
    '主要负责同志参加政府网站在线访谈次数 主要负责同志参加政府网站在线访谈 主要负责同志参加在线访谈 主要负责同志参加访谈 领导参加在线访谈 局领导参加在线访谈 关领导参加在线访谈 主要负责人参加政府网站在线访谈 主要负责人参加在线访谈 主要领导参加在线访谈 主要负责同志参加网上访谈',
  ),
  figure(
    'engagement',
    'engagement.policyInterpretations',
    'items',
    `政策解读稿件发布数 政策解读稿件发布 解读政策文件 解读政策 解读稿件 解读材料 解读文章 解读信息 ${interpretations('政策 政策文件')}`,
  ),
  [
    {
      type: 'figure',
      domain: 'engagement',
      options: [{ key: 'engagement.policyInterpretations', units: 'items' }],
      loose: true,
      sole: true,
    },
    `政策图解 ${interpretations('文件 图文 文字 图片 图表 视频 动漫 漫画 媒体 专家 音频')}`.split(' '),
  ],
  figure(
    'engagement',
    'engagement.socialMediaResponses',
    'events',
    '微信回应事件 微博回应事件 通过微信回应 通过微博回应 微博微信回应事件数 微博微信回应事件 微博、微信回应事件 通过微博微信回应 微博微信回应 微博、微信回应 微信微博回应 政务微博微信回应',
  ),
  figure('engagement', 'engagement.otherResponses', 'events', '其他方式回应事件数 其他方式回应事件 其他方式回应'),
  contextual(
    '主要负责同志参加 主要负责同志出席 主要负责人参加 主要负责人出席 主要领导参加 主要领导出席 主要负责同志 领导参加 领导出席 局领导参加 关领导参加 委领导参加 局长参加 局长出席 主任参加 主任出席 县长参加 县长出席 区长参加 区长出席 市长参加 镇长参加 一把手参加',
    {
      engagement: { leaders: true },
    },
  ),
  neutral(
    '融媒体中心 融媒体 全媒体 自媒体 媒体中心 行政处罚决定书 行政许可决定书 内部管理信息系统 其他方式回应的 政策解读专栏 政策解读栏目 政策解读工作 政策解读机制 政策解读质量 政策解读回应 政策解读方案 新闻发布会制度 新闻发布会栏目 微信群 公众号平台建设 网站群 政府网站建设 网站建设 网站改版 网站管理 媒体记者',
  ),
];
