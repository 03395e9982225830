import { type Group, says, silent } from './row.js';

/** What the clerks of many agencies write that is neither list nor form: wholes of circles, running totals, answers. */
export const clerks: Group = {
  mechanism: 'sums, running totals and answers as clerks write them',
  should: [
    says('2016年，市本级收到政府信息公开申请214件，各县区收到806件，全市合计1020件。', {
      'applications.received.total': 1020,
      'ownLevel applications.received.total': 214,
      'subordinate applications.received.total': 806,
    }),
    says('市政府本级收到政府信息公开申请61件，市政府各部门收到402件，各区县收到733件，全市合计1196件。', {
      'applications.received.total': 1196,
      'ownLevel applications.received.total': 61,
      'subordinate applications.received.total': 733,
    }),
    says('截至2016年12月31日，我局累计主动公开政府信息9106条。本年度主动公开政府信息418条。', {
      'cumulative disclosure.total': 9106,
      'disclosure.total': 418,
    }),
    says('五、举报投诉数量\n0件。', { 'complaints.total': 0 }),
    says('六、依申请公开信息收取的费用\n0万元。', { 'fees.total': 0 }),
    says('四、收费及减免情况\n我厅未收取政府信息公开相关的检索、复制、邮寄费用。', { 'fees.total': 0 }),
    says('四、收费及减免情况\n我厅依申请提供信息未收取检索费、复印费。', { 'fees.search': 0, 'fees.paperCopying': 0 }),
    says('四、收费及减免情况\n我厅依申请提供信息未收取检索费、复印费、邮寄费。', {
      'fees.total': 0,
      'fees.search': 0,
      'fees.paperCopying': 0,
      'fees.mail': 0,
    }),
    says('五、收费及减免情况\n全年收取复印费48元、邮寄费22元，共计70元；减免2名残疾申请人复印费13元。', {
      'fees.paperCopying': 48,
      'fees.mail': 22,
      'fees.total': 70,
      'fees.waived': 13,
    }),
    says('本年度没有产生与诉讼（行政复议、行政申诉）有关的费用支出。', { 'resources.remedyCosts': 0 }),
    says('（二）机构人员\n本局无专职人员，仅1名同志兼职，本年度未安排信息公开专项经费。', {
      'resources.staff.fullTime': 0,
      'resources.staff.partTime': 1,
      'resources.budget': 0,
    }),
    says('全系统现有专职从事政府信息公开工作的人员7人，另有兼职人员54人，合计61人。', {
      'resources.staff.fullTime': 7,
      'resources.staff.partTime': 54,
      'resources.staff.total': 61,
    }),
    says('因不服我局信息公开答复申请行政复议5件，复议机关维持3件、撤销1件，另有1件由申请人自行撤回。', {
      'reconsideration.total': 5,
      'reconsideration.upheld': 3,
      'reconsideration.corrected': 1,
      'reconsideration.other': 1,
    }),
    says('因政府信息公开引发行政复议19件，其中维持15件，驳回4件。', {
      'reconsideration.total': 19,
      'reconsideration.upheld': 15,
      'reconsideration.other': 4,
    }),
    says(
      '因政府信息公开被提起行政诉讼23件，其中未经复议直接起诉14件，复议后起诉9件。从审理结果看，驳回原告诉讼请求16件，判决撤销2件，原告撤诉1件，尚在审理4件。',
      {
        'litigation.all.total': 23,
        'litigation.direct.total': 14,
        'litigation.afterReconsideration.total': 9,
        'litigation.all.upheld': 16,
        'litigation.all.corrected': 2,
        'litigation.all.other': 1,
        'litigation.all.pending': 4,
      },
    ),
    says('全年共办理行政复议案件52件、行政应诉案件28件，其中涉及政府信息公开的复议4件、应诉2件。', {
      'reconsideration.total': 4,
      'litigation.all.total': 2,
    }),
    says('三、依申请公开情况\n在答复的29件申请中，“同意公开”的答复25件，“不予公开”的答复4件。', {
      'applications.outcomes.total.total': 29,
      'applications.outcomes.granted.total': 25,
      'applications.outcomes.refused.subtotal.total': 4,
    }),
    says('（二）依申请公开\n收到政府信息公开申请61件。其中，予以公开、部分公开共33件。', {
      'applications.received.total': 61,
      'applications.outcomes.grantedOrPartiallyGranted.total': 33,
    }),
    says('（二）依申请公开\n本年度，我镇未收到政府信息公开申请，上年度无结转申请。', {
      'applications.received.total': 0,
      'applications.carriedOver.total': 0,
    }),
    says(
      '（二）依申请公开\n2017年结转至2018年4件，2018年共受理96件，已办结93件，结转下年度办理7件。',
      {
        'applications.carriedOver.total': 4,
        'applications.received.total': 96,
        'applications.closed.total': 93,
        'applications.carriedForward.total': 7,
      },
      {},
      { year: 2018 },
    ),
    says(
      '（二）申请办理情况\n连同2017年结转的3件，全年共办理申请142件，已办结137件，其余5件结转2019年办理。',
      {
        'applications.carriedOver.total': 3,
        'applications.handled.total': 142,
        'applications.closed.total': 137,
        'applications.carriedForward.total': 5,
      },
      {},
      { year: 2018 },
    ),
    says('三、依申请公开情况\n本关受理申请21件。\n上述申请均在规定期限内办结，其中予以公开13份，不予公开3份。', {
      'applications.received.total': 21,
      'applications.closed.total': '21 implied',
      'applications.closed.onTime': '21 implied',
      'applications.outcomes.granted.total': 13,
      'applications.outcomes.refused.subtotal.total': 3,
    }),
    says('三、依申请公开情况\n受理政府信息公开申请17件，答复14件，均在法定期限内办结，3件结转下一年办理。', {
      'applications.received.total': 17,
      'applications.outcomes.total.total': 14,
      'applications.closed.total': '14 implied',
      'applications.closed.onTime': '14 implied',
      'applications.carriedForward.total': 3,
    }),
    says('全年共受理纳税人政府信息公开申请一起，已按规定予以答复。', {
      'applications.received.total': 1,
      'applications.outcomes.total.total': '1 implied',
    }),
    says('通过校园网主动公开信息2740条，官方微信推送信息516条。', {
      'disclosure.byChannel.website': 2740,
      'disclosure.byChannel.wechat': 516,
    }),
    says('全年通过各级网站主动公开信息8.4万余条，通过微博、微信等政务新媒体公开信息2.6万条。', {
      'disclosure.byChannel.website': '84000 atLeast',
      'disclosure.byChannel.socialMedia': 26000,
    }),
    says(
      '（一）主动公开\n在市政府网站、局门户网站公开政府信息共1930条。',
      { 'disclosure.total': 1930 },
      { 'disclosure.byChannel.website': 1930 },
    ),
    says('三、回应解读情况\n政府网站开展在线访谈4次，主要负责同志均到场参加，主动回应公众关注的热点问题9次。', {
      'engagement.onlineInterviews': 4,
      'engagement.leadersAtOnlineInterviews': '4 implied',
      'engagement.responses': 9,
    }),
    says('六、其他需要报告的事项\n共发出信息处理费收费通知4件，金额合计3,100元，实际收取3件，共计2,300元。', {
      'fees.processing': 2300,
    }),
    says('（三）举报投诉\n收到针对政府信息公开的举报投诉6件（含县区4件）。', {
      'complaints.total': 6,
      'subordinate complaints.total': 4,
    }),
    says('自《条例》施行以来，我局受理政府信息公开申请3宗，其中书面申请2宗，电子邮件申请1宗。', {
      'applications.received.total': 3,
      'applications.byChannel.mail': 2,
      'applications.byChannel.email': 1,
    }),
    says('一、总体情况\n全年在“政府信息公开”专栏公开信息30条。', { 'disclosure.total': 30 }),
    says('一、总体情况\n我局"专栏公开政府信息12条，其中"网站公开政府信息9条。', {
      'disclosure.total': 12,
      'disclosure.byChannel.website': 9,
    }),
  ],
  shouldNot: [
    silent('一、总体情况\n在局网站“通知公告”栏主动公开政府信息30条。', { 'disclosure.byChannel.website': 30 }),
    silent('一、总体情况\n全年在“政策解读”栏目公开信息30条。'),
    silent('五、存在的主要问题\n一是个别单位没有专职人员，工作力量薄弱。'),
    silent('部分乡镇未收到政府信息公开申请，指导力度不够。'),
    silent('2024年行政执法工作均无被申请行政复议和提起行政诉讼，政务公开有序推进。'),
    says('（一）主动公开\n全年主动公开政府信息305条，在政务大厅和图书馆新设查阅点各1处，全区政府信息查阅点达到12处。', {
      'disclosure.total': 305,
      'resources.readingPoints': 12,
    }),
    says('我局配专职人员2名，下属5个科室各确定1名政府信息公开兼职信息员。', { 'resources.staff.fullTime': 2 }),
    says('全年主动公开政府信息512条，对局门户网站2016年前发布的3120条信息逐条复核。', { 'disclosure.total': 512 }),
    says('主动公开政府信息960条。市政府公报全年编发24期，刊登市政府规章3件。', { 'disclosure.total': 960 }),
    says('全年主动公开政府信息88条，主要通过四条途径向社会发布。', { 'disclosure.total': 88 }),
    says('全县共收到政府信息公开申请121件，其中县政府办公室收到30件，县直部门收到91件。', {
      'applications.received.total': 121,
    }),
    says('代理市政府应诉案件13件，政务公开专栏发布信息公开目录，主动公开政府信息77条。', { 'disclosure.total': 77 }),
    says('局机关组织执法业务培训6期，参加政府信息公开培训班1期。', {}, { 'training.sessions': 1 }),
    says('六、其他需要报告的事项\n全年发出信息处理费收费通知1件，涉及金额100元。', {}),
    says('三、依申请公开情况\n收到政府信息公开申请9件，除1件尚在答复状态中，其余均已处理。', {
      'applications.received.total': 9,
      'applications.carriedForward.total': 1,
    }),
    says(
      '收到政府信息公开申请29件，15件由申请人主动撤回申请，14件（含2件转下年度）均在规定时限内答复。',
      {
        'applications.received.total': 29,
        'applications.outcomes.withdrawn.total': 15,
      },
      { 'applications.carriedForward.total': 2 },
    ),
    says('区融媒体中心播发政务公开类新闻860条，主动公开政府信息44条。', { 'disclosure.total': 44 }),
    says('主动公开政府信息1540条，其中政策解读5条、人事信息8条。解读方面，发布政策解读稿件6篇。', {
      'disclosure.total': 1540,
      'engagement.policyInterpretations': 6,
    }),
    says('三、依申请公开情况\n6件申请均已答复，其中同意公开5件，告知申请人向县国土局咨询的1件。没有不予公开的情况。', {
      'applications.received.total': 6,
      'applications.outcomes.total.total': '6 implied',
      'applications.outcomes.granted.total': 5,
      'applications.outcomes.refused.subtotal.total': 0,
    }),
    says('网上政务服务和电子监察系统共办理事项0件，主动公开政府信息31条。', { 'disclosure.total': 31 }),
    says(
      '本年度我局依申请公开信息答复8件，其中全部公开6件，不予公开2件。较2017年（12件）减少了三分之一。',
      {
        'applications.outcomes.total.total': 8,
        'applications.outcomes.granted.total': 6,
        'applications.outcomes.refused.subtotal.total': 2,
        'previousYear applications.outcomes.total.total': 12,
      },
      {},
      { year: 2018 },
    ),
  ],
};
