import { type Group, says, silent } from './row.js';

/** What was published, where, and what only looks like it. */
export const disclosure: Group = {
  mechanism: 'disclosure and channels',
  should: [
    says('2016年，我局主动公开政府信息1,304条。', { 'disclosure.total': 1304 }),
    says('全年累计主动公开政府信息2 016条，公开率达100%。', { 'disclosure.total': 2016 }),
    says('主动公开的信息数量为八十七件。', { 'disclosure.total': 87 }),
    says('本年度主动公开概况、计划总结、人事、财务等方面的信息共计164条。', { 'disclosure.total': 164 }, {}),
    says(
      '全年通过政府网站公开信息1540条，通过政府公报公开32条，通过政务微博公开210条，通过政务微信公开388条，通过其他方式公开77条。',
      {
        'disclosure.byChannel.website': 1540,
        'disclosure.byChannel.gazette': 32,
        'disclosure.byChannel.weibo': 210,
        'disclosure.byChannel.wechat': 388,
        'disclosure.byChannel.other': 77,
      },
    ),
    says('利用局官方网站发布各类信息433条，“青岚水务”微信公众号推送文章152篇。做好信息公开。', {
      'disclosure.byChannel.website': 433,
      'disclosure.byChannel.wechat': 152,
    }),
    says('微博微信公开政府信息95条。', { 'disclosure.byChannel.socialMedia': 95 }),
    says('在报刊、广播、电视等媒体公开政府信息61条。', { 'disclosure.byChannel.media': 61 }),
    says('本单位主动公开信息3大类、41项、258条。', { 'disclosure.total': 258 }),
    says('主动公开文件信息46条，全文电子化率达100%。', {
      'disclosure.total': 46,
      'disclosure.digitized': '46 implied',
    }),
    says(
      '2016年度公开政府信息总数为730条，其中主动公开政府信息715条，依申请公开15条。',
      {
        'disclosure.total': 715,
      },
      { 'applications.received.total': 15 },
    ),
    says(
      '我街道在信息公开平台发布信息290条，在社区宣传栏公布信息66条。',
      {
        'disclosure.byChannel.website': 290,
        'disclosure.byChannel.other': 66,
      },
      { 'disclosure.total': 290 },
    ),
  ],
  shouldNot: [
    silent('审批服务实现“最多跑一次”事项682项，全部在信息公开网公布。'),
    silent('门户网站开设信息公开栏目17个，访问量突破52万人次。', { 'enquiries.pageViews': '520000 atLeast' }),
    silent('官方微博粉丝3.6万人，阅读量120万次，成为政务公开的重要窗口。'),
    silent('向县委、县政府报送信息214条，被采用56条，其中信息公开类9条。'),
    silent('在政府网站发布招标公告48条、中标公示45条，信息公开更加及时。', { 'disclosure.byChannel.website': 93 }),
    silent('印发信息公开宣传单3000份，悬挂横幅26条。'),
    silent('将信息公开目录细化为12类73项。'),
    silent('发布天气预警短信13万条，是信息公开的重要补充。'),
    silent('编印《政务公开简报》24期，刊登信息96条。', { 'disclosure.byChannel.other': 96 }),
    silent('通过12345平台公开答复市民留言1187条。'),
    silent('微信公众号关注人数达到8,800人，新增2300人，推动信息公开向移动端延伸。'),
    silent('每个科室每月至少公开信息2条。'),
    silent('整理公开权力清单5张，行政权力事项2011项。'),
    silent('按照《政府信息公开条例》第二十一条规定，重点公开8个方面信息。'),
  ],
};

/** Normative documents and rules: noun and verb make the figure together, and the year decides its name. */
export const documents: Group = {
  mechanism: 'documents',
  should: [
    says('2016年制发规范性文件7件，主动公开政府信息210条。', {
      'disclosure.normativeDocuments.issued': 7,
      'disclosure.total': 210,
    }),
    says('主动公开规范性文件14条，制发规范性文件总数14件。', {
      'disclosure.normativeDocuments.disclosed': 14,
      'disclosure.normativeDocuments.issued': 14,
    }),
    says(
      '2022年制发行政规范性文件4件，废止2件，现行有效31件，均在信息公开专栏公布。',
      {
        'disclosure.normativeDocuments.made': 4,
        'disclosure.normativeDocuments.repealed': 2,
        'disclosure.normativeDocuments.inForce': 31,
      },
      {},
      { year: 2022 },
    ),
    says(
      '2023年，制定规章1件、行政规范性文件6件，废止规章2件，信息公开到位。',
      {
        'disclosure.rules.made': 1,
        'disclosure.normativeDocuments.made': 6,
        'disclosure.rules.repealed': 2,
      },
      {},
      { year: 2023 },
    ),
    says(
      '2019年新制作规范性文件5件，新公开5件，对外公开总数量38件，政府信息公开目录同步更新。',
      {
        'disclosure.normativeDocuments.newlyMade': 5,
        'disclosure.normativeDocuments.newlyDisclosed': 5,
        'disclosure.normativeDocuments.disclosedTotal': 38,
      },
      {},
      { year: 2019 },
    ),
    says(
      '2021年未制发、废止行政规范性文件，信息公开栏目保持更新。',
      {
        'disclosure.normativeDocuments.made': 0,
        'disclosure.normativeDocuments.repealed': 0,
      },
      {},
      { year: 2021 },
    ),
    says('全年出台规范性文件三件，信息公开率100%。', { 'disclosure.normativeDocuments.issued': 3 }),
  ],
  shouldNot: [
    silent('学习上级规范性文件15件，提高信息公开工作水平。'),
    silent('对规范性文件进行合法性审查22件次，确保信息公开内容准确。'),
    silent('清理涉及信息公开的规范性文件9件，拟于明年废止2件。', { 'disclosure.normativeDocuments.repealed': 2 }),
    silent('制定信息公开制度5项，印发文件通知12份。'),
    silent('出台《关于规范性文件公开的若干规定》（青政办〔2016〕18号）。'),
    silent('规范性文件备案34件，备案率100%，信息公开及时。'),
  ],
};

/** Responses, interpretation, press conferences, interviews. */
export const engagement: Group = {
  mechanism: 'engagement',
  should: [
    says('参加或举办新闻发布会总次数6次，其中主要负责同志参加新闻发布会2次，信息公开更加权威。', {
      'engagement.pressConferences': 6,
      'engagement.leadersAtPressConferences': 2,
    }),
    says('全年回应公众关注热点或重大舆情18次，政府信息公开的时效性增强。', { 'engagement.responses': 18 }),
    says('政府网站在线访谈4次，主要负责同志参加1次；发布政策解读稿件27篇。信息公开稳步推进。', {
      'engagement.onlineInterviews': 4,
      'engagement.leadersAtOnlineInterviews': 1,
      'engagement.policyInterpretations': 27,
    }),
    says('微博微信回应事件数3次，其他方式回应事件数5次，均与政府信息公开有关。', {
      'engagement.socialMediaResponses': 3,
      'engagement.otherResponses': 5,
    }),
    says('召开新闻发布会3场，主要负责人出席3场；信息公开平台发布解读材料12篇。', {
      'engagement.pressConferences': 3,
      'engagement.leadersAtPressConferences': 3,
      'engagement.policyInterpretations': 12,
    }),
    says(
      '局长参加在线访谈两次，提升了政务公开水平。',
      { 'engagement.onlineInterviews': 2 },
      {
        'engagement.leadersAtOnlineInterviews': 2,
      },
    ),
  ],
  shouldNot: [
    silent('接受媒体记者采访14次，宣传政务公开。'),
    silent('处置网络舆情信息31条，信息公开与舆情监测联动。'),
    silent('转载上级政策解读信息1100条，不计入信息公开统计。', { 'engagement.policyInterpretations': 1100 }),
    silent('建立新闻发布会制度，每季度至少召开1次，作为信息公开的规定动作。'),
    silent('回复网民留言206条，信息公开互动性增强。'),
  ],
};

/** The same words for how documents are classed by openness. */
export const twins: Group = {
  mechanism: 'semantic twins',
  should: [
    says('2016年共制作政府信息480条，其中主动公开312条，依申请公开101条，不予公开67条。', { 'disclosure.total': 312 }),
    says(
      '全年产生公文206件，属性为主动公开的58件、依申请公开的90件、不予公开的58件，信息公开属性源头认定率100%。',
      {},
      {
        'disclosure.total': 58,
      },
    ),
    says('收到政府信息公开申请67件，予以公开40件，不予公开27件。', {
      'applications.received.total': 67,
      'applications.outcomes.granted.total': 40,
      'applications.outcomes.refused.subtotal.total': 27,
    }),
    says('依申请公开信息12条，均为网络申请。', {
      'applications.received.total': 12,
      'applications.byChannel.online': '12 implied',
    }),
  ],
  shouldNot: [
    silent('依申请公开类信息在目录中编目19条，免予公开类不编目。', { 'disclosure.requestCatalogueItems': 19 }),
    silent('对往年依申请公开文件转为主动公开的评估共涉及公文37件，转为主动公开9件。'),
    says('办理公文1190件，其中依申请公开220件、不公开340件；收到政府信息公开申请2件。', {
      'applications.received.total': 2,
    }),
  ],
};
