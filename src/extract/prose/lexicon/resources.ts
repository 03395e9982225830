import { channel, contextual, domain, type Entry, figure, figures, loose, neutral } from './term.js';

/** 与政府信息公开复议、诉讼有关的费用支出: what the disputes cost. */
const REMEDY_COSTS = ['', '政府信息公开', '信息公开']
  .flatMap((subject) =>
    '行政复议 行政诉讼 复议 诉讼 复议、诉讼 行政复议、诉讼 行政复议、行政诉讼 行政复议和行政诉讼 行政诉讼和行政复议 行政诉讼、行政复议 行政复议、行政申诉 诉讼(行政复议、行政申诉) 行政诉讼(行政复议、行政申诉)'
      .split(' ')
      .flatMap((disputes) =>
        ['有关', '相关'].flatMap((tie) =>
          ['的总费用', '的费用', '的费用支出', '的支出', '的开支', '费用', '费用支出'].map(
            (costs) => `与${subject}${disputes}${tie}${costs}`,
          ),
        ),
      ),
  )
  .join(' ');

/** 来人、来电咨询: asked in one way or another, counted together. */
const ANY_ENQUIRY = ['来人', '来电', '来信', '来访', '电话', '现场', '网上', '网络']
  .flatMap((way, _, ways) =>
    ways
      .filter((other) => other !== way)
      .flatMap((other) => ['、', '', '和', '及'].map((and) => `${way}${and}${other}咨询`)),
  )
  .join(' ');

/** Fees (收费), enquiries (咨询), staff and venues (机构人员), training (培训). */
export const resources: readonly Entry[] = [
  // Fees
  figure(
    'fees',
    'fees.total',
    'money',
    '收费: 收取费用总数 收取费用总额 收取费用 收取任何费用 收取的费用 收取的任何费用 收取相关费用 收取各类费用 收取各种费用 收取各项费用 收取成本费用 收取过费用 收取工本费 收取成本费 依申请公开信息收取的费用 依申请公开信息收取费用 依申请公开政府信息收取费用 依申请公开收取费用 共收费 收费总额 收费金额 任何收费 收费情况 收费行为 费用收取',
  ),
  contextual('支出', { fees: { figure: { key: 'fees.total', units: 'money' } } }),
  contextual('合计 共计 总计 合计公开', {
    fees: { figure: { key: 'fees.total', units: 'money' } },
    disclosure: { figure: { key: 'disclosure.total', units: 'items' } },
    resources: { figure: { key: 'resources.staff.total', units: 'people' } },
    applications: { sum: true },
    remedies: { sum: true },
  }),
  contextual('实收 实际收取 收费 费用支出 发生费用 收取 费用', {
    fees: { figure: { key: 'fees.total', units: 'money' } },
  }),
  figure('fees', 'fees.other', 'money', '其他费用 其它费用 其他收费 其它收费'),
  figure('fees', 'fees.search', 'money', '检索费用 检索费 检查费 搜索费'),
  figure('fees', 'fees.paperCopying', 'money', '复制费用 复制费 复印费用 复印费 纸张复制费 复制(纸张)费 打印费'),
  figure('fees', 'fees.mail', 'money', '邮寄费用 邮寄费 邮递费 邮费'),
  figure('fees', 'fees.delivery', 'money', '递送费用 递送费'),
  figure('fees', 'fees.cdCopying', 'money', '光盘复制费 复制费(光盘)'),
  figure(
    'fees',
    'fees.waived',
    'money',
    '减免复制费 减免复印费 减免检索费 减免邮寄费 免收复制费 免收检索费 免除费用 减免费用 减免收费 费用减免 收费减免 免收费用',
  ),
  contextual('予以免除 予以减免 免予收取 减免金额 减免的情况 减免情况 减免 免收', {
    fees: { figure: { key: 'fees.waived', units: 'money' } },
  }),
  figure(
    'fees',
    'fees.processing',
    'money',
    '实际收取信息处理费 实际收取政府信息公开信息处理费 收取政府信息公开信息处理费 收取信息公开处理费 收取信息处理费 信息公开处理费 信息处理费',
  ),
  neutral(
    '收费标准 收费依据 收费项目 收费通知 收费目录 收费和减免规定 收费管理 行政事业性收费 信息处理费管理办法 费用减免规定 涉企收费 收费公示 信息处理费通知',
  ),
  figure(
    'resources',
    'resources.budget',
    'money',
    '政府信息公开专项经费 信息公开专项经费 信息公开的专项经费 专项经费 工作经费',
  ),
  figure(
    'resources',
    'resources.spending',
    'money',
    '实际使用 公开工作发生的费用 工作发生的费用 工作经费支出 处理政府信息公开的实际支出 信息公开实际支出 实际支出',
  ),
  figure(
    'resources',
    'resources.remedyCosts',
    'money',
    `复议应诉支出 应诉支出 诉讼相关的费用支出 诉讼相关的费用 事务诉讼相关的费用支出 ${REMEDY_COSTS}`,
  ),
  figure(
    'business',
    'disclosure.administrativeCharges.amount',
    'money',
    '收取行政事业性收费 行政事业性收费收费金额 行政事业性收费金额',
  ),
  // Enquiries
  figure(
    'enquiries',
    'enquiries.total',
    'visits',
    `接受咨询 受理咨询 接待咨询 咨询总数 咨询 接受公众询问 接受询问 受理询问 询问 ${ANY_ENQUIRY}`,
  ),
  loose(
    'enquiries',
    'enquiries.pageViews',
    'visits',
    '网站点击次数 网站访问次数 网站浏览次数 网站访问量 网站点击量 网站浏览量 访问量 点击量 浏览量 页面浏览量 页面访问量',
  ),
  figure(
    'enquiries',
    'enquiries.phone',
    'visits',
    '来电询问 来电咨询 电话询问 打电话询问 打电话咨询 咨询电话接听数 咨询电话接听 接听咨询电话 电话咨询 电话接听 接听电话 咨询电话',
  ),
  figure(
    'enquiries',
    'enquiries.inPerson',
    'visits',
    '当面询问 来访询问 现场询问 上门询问 现场接待人数 当面咨询接待 现场咨询接待 现场咨询 当面咨询 现场接待 来访咨询 上门咨询 窗口咨询 来访接待 接待来访',
  ),
  figure('enquiries', 'enquiries.online', 'visits', '网上咨询数 网上咨询 网络咨询 在线咨询 网站咨询'),
  figure(
    'enquiries',
    'enquiries.pageViews',
    'visits',
    '网站专栏页面访问量 政府信息公开专栏访问量 政府信息公开专栏点击量 政府信息公开专栏浏览量 政府信息公开专栏全年访问量 政府信息公开栏目访问量 信息公开专栏访问量 专栏访问量 专栏页面访问量 信息公开专栏点击量 信息公开专栏全年访问量 专栏全年访问量 专栏点击量 专栏浏览量 信息公开栏目访问量 信息公开网站访问量 信息公开页面访问量 信息公开网访问量 公开专栏访问量',
  ),
  neutral('来电来访 来访来电 来人来电 来电来人 来信来访来电 来电来信来访 电话来访'),
  contextual('来电', { enquiries: { figure: { key: 'enquiries.phone', units: 'visits' } } }),
  contextual('来访', { enquiries: { figure: { key: 'enquiries.inPerson', units: 'visits' } } }),
  contextual('网上留言 网上答疑 在线答疑', { enquiries: { figure: { key: 'enquiries.online', units: 'visits' } } }),
  neutral(
    '网上咨询系统 网上咨询平台建设 在线咨询系统 窗口咨询台 招生咨询电话 招生咨询 咨询求助 纳税咨询 就业咨询 医保咨询 咨询举报 咨询服务 咨询台 咨询窗口 咨询渠道 咨询专家 专家咨询 法律咨询 咨询公司 咨询解答 咨询引导 政策咨询综合服务 政务咨询栏目 咨询投诉举报平台 咨询栏目 业务咨询 医疗咨询 咨询机构 咨询委员会 咨询制度',
  ),
  channel('phone', '电话'),
  channel(
    'inPerson',
    '由本人到 本人到 亲自到场 亲自 到局 到现场 到机关 到单位 当面 现场 当场 来人 上门 到场 面对面 窗口 直接来访 现场提交 现场递交',
  ),
  channel(
    'online',
    '依申请公开系统 依申请公开平台 依申请公开栏目 依申请公开网上平台 依申请公开网上系统 网上申请系统 网上申请平台 在线申请系统 在线申请平台 网络 网上 网路 互联网 在线 线上 电子政务平台 网络平台 网站平台 网页 网络渠道 网上提交 在线提交 网络方式',
  ),
  channel('mail', '信函 邮寄 书面 来信 信件 邮政 EMS 挂号信 特快专递 快递 邮件寄送 来函 函件'),
  channel('email', '电子邮件 电子邮箱 E-mail Email e-mail email 邮箱 邮件'),
  channel('fax', '传真'),
  // Staff and venues
  figure(
    'resources',
    'resources.staff.total',
    'people',
    '从事政府信息公开工作人员数 从事政府信息公开工作的人员 从事政府信息公开工作人员 从事政府信息公开的工作人员 从事信息公开工作的人员 从事信息公开工作人员 政府信息公开指定专职人员数 政府信息公开指定专职人员 指定专职人员 专、兼职人员总计 专、兼职工作人员 专、兼职人员 专(兼)职人员 专(兼)职工作人员 专兼职工作人员 专兼职人员 专兼职 政府信息公开工作人员 信息公开工作人员 具体工作人员 现有工作人员 配备工作人员 共有工作人员',
  ),
  figure(
    'resources',
    'resources.staff.fullTime',
    'people',
    '专职工作人员 专职人员数 专职人员 全职工作人员 全职人员 专职信息员 专职 全职 专人',
  ),
  figure('resources', 'resources.staff.partTime', 'people', '兼职工作人员 兼职人员数 兼职人员 兼职信息员 兼职'),
  figure(
    'resources',
    'resources.offices',
    'places',
    '政府信息公开工作专门机构数 政府信息公开工作专门机构 信息公开工作专门机构 专门机构 专门工作机构',
  ),
  figure(
    'resources',
    'resources.readingPoints',
    'places',
    '设置政府信息公开查阅点数 政府信息公开查阅点 信息公开查阅点 政府信息查阅点 信息查阅点 公共查阅点 集中查阅点 查阅点 政府信息查阅场所 查阅政府信息的场所 查阅政府公开信息的场所 群众查阅的场所 公众查阅的场所 政府信息公开查阅场所 信息公开查阅场所 政务公开查阅场所 公共查阅场所 信息查阅场所 查阅场所 政府信息查阅中心 信息查阅中心 查阅中心 公开查询点 信息查询点 政府信息查询点 查询点 查阅处 信息查阅室 查阅室 公开点',
  ),
  // Training
  figures(
    'training',
    [
      ['training.participants', 'people'],
      ['training.sessions', 'events'],
    ],
    '举办各类培训班数 举办各类培训班 举办培训班 业务培训班 专题培训班 培训班次 培训班 业务培训会 培训会 专题培训 业务培训 培训活动 培训讲座 集中培训 业务轮训 轮训 培训',
  ),
  figure(
    'training',
    'training.participants',
    'people',
    '信息员参加 人员参加 干部参加 接受培训人员数 接受培训人员 接受培训 参加培训人员 参加培训 参训人员 参训 培训人员 受训人员 受训 培训工作人员 培训信息员 参培人员 参培',
  ),
  figure(
    'training',
    'training.meetings',
    'events',
    '召开政府信息公开工作会议或专题会议数 召开政府信息公开工作会议或专题会议 政府信息公开工作会议或专题会议 政府信息公开工作专题会议 信息公开工作专题会议 政府信息公开工作会议 信息公开工作会议 政务公开工作会议 信息公开专题会议 政务公开专题会议 政府信息公开专题会议 政府信息公开会议 政务公开会议 信息公开会议 信息公开工作会 政务公开工作会 政务公开工作部署会 信息公开工作部署会 政务公开部署会 政务公开推进会 信息公开推进会 政务公开工作推进会 信息公开工作推进会 政府信息公开工作推进会',
  ),
  contextual(
    '召开会议 召开专题工作会议 专题工作会议 召开联席会议 联席会议 召开专题会议 专题会议 召开工作推进会 工作推进会 召开推进会 推进会 召开工作会议 工作会议 专题会',
    {
      resources: { figure: { key: 'training.meetings', units: 'events' } },
      training: { figure: { key: 'training.meetings', units: 'events' } },
    },
  ),
  contextual('办班', {
    resources: { figure: { key: 'training.sessions', units: 'events' } },
    training: { figure: { key: 'training.sessions', units: 'events' } },
  }),
  contextual('参加', { training: { figure: { key: 'training.participants', units: 'people' } } }),
  neutral(
    '兼职为主 专职为主 兼职为辅 新闻发布会培训 新闻发布培训 新闻发言人培训 实用技术培训 技术培训 培训计划 培训内容 培训工作 培训力度 培训制度 培训机构 岗前培训 技能培训 职业培训 就业培训 继续教育培训 创业培训 安全培训 农民培训',
  ),
  domain('foreign', '公务员 初任培训 履职培训'),
];
