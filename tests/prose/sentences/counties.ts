import { type Group, says, silent } from './row.js';

/** Reports of counties and departments, mixed as they come. */
export const counties: Group = {
  mechanism: 'counties and departments',
  should: [
    says('今年共收到群众提交的政府信息公开申请6件，比去年多2件，全部通过县政府门户网站提交。', {
      'applications.received.total': 6,
      'applications.byChannel.online': '6 implied',
    }),
    says(
      '（一）主动公开情况。全年在县政府网站发布信息702条，在“澄江发布”微信推送390条，向县电视台供稿44条。',
      {
        'disclosure.byChannel.website': 702,
        'disclosure.byChannel.wechat': 390,
      },
      { 'disclosure.byChannel.media': 44, 'disclosure.total': 702 },
    ),
    says(
      '依法受理信息公开申请17件，其中通过信函方式申请9件，通过传真方式申请1件，通过电子邮件方式申请2件，当面申请5件。',
      {
        'applications.received.total': 17,
        'applications.byChannel.mail': 9,
        'applications.byChannel.fax': 1,
        'applications.byChannel.email': 2,
        'applications.byChannel.inPerson': 5,
      },
    ),
    says('三、依申请公开情况\n2016年申请办结数为19件，其中按时办结18件、延期办结1件；上年结转1件，结转下年度0件。', {
      'applications.closed.total': 19,
      'applications.closed.onTime': 18,
      'applications.closed.extended': 1,
      'applications.carriedOver.total': 1,
      'applications.carriedForward.total': 0,
    }),
    says('2016年，我局因政府信息公开被申请行政复议3件，其中省厅维持2件、责令重新答复1件；无行政诉讼案件。', {
      'reconsideration.total': 3,
      'reconsideration.upheld': 2,
      'reconsideration.corrected': 1,
      'litigation.all.total': 0,
    }),
    says(
      '全年政府信息公开咨询电话接听320次，来访接待45人次，网上答疑12次。',
      {
        'enquiries.phone': 320,
        'enquiries.inPerson': 45,
        'enquiries.online': 12,
      },
      { 'enquiries.inPerson': 45, 'enquiries.online': 12 },
    ),
    says('收到政府信息公开申请43件，同意公开26件，占60.5%；不予公开4件，其中涉及商业秘密1件、涉及个人隐私3件。', {
      'applications.received.total': 43,
      'applications.outcomes.granted.total': 26,
      'applications.outcomes.refused.subtotal.total': 4,
      'applications.outcomes.refused.tradeSecret.total': 1,
      'applications.outcomes.refused.personalPrivacy.total': 3,
    }),
    says('我局没有政府信息公开申请，未发生费用，无复议和诉讼。', {
      'applications.received.total': 0,
      'fees.total': 0,
      'reconsideration.total': 0,
      'litigation.all.total': 0,
    }),
    says('共举办政府新闻发布会8场，其中主要负责同志参加3场，相关信息公开在门户网站。', {
      'engagement.pressConferences': 8,
      'engagement.leadersAtPressConferences': 3,
    }),
    says(
      '各部门、各乡镇共主动公开政府信息8812条，其中通过公开栏公开3020条。',
      {
        'disclosure.total': 8812,
        'disclosure.byChannel.other': 3020,
      },
      { 'disclosure.total': 8812, 'subordinate disclosure.total': 8812 },
    ),
    says('“依申请公开”栏目全年收到有效申请28件，已办结27件，另1件正在办理中。', {
      'applications.received.total': 28,
      'applications.closed.total': 27,
      'applications.carriedForward.total': 1,
    }),
    says(
      '办理政府信息公开申请75件，其中予以公开41件、部分公开10件、不予公开7件、本机关不掌握相关政府信息12件、重复申请5件。',
      {
        'applications.received.total': 75,
        'applications.outcomes.granted.total': 41,
        'applications.outcomes.partiallyGranted.total': 10,
        'applications.outcomes.refused.subtotal.total': 7,
        'applications.outcomes.unavailable.notHeld.total': 12,
        'applications.outcomes.notProcessed.repeat.total': 5,
      },
      {},
      { year: 2021 },
    ),
    says(
      '根据统计，2009年全局共公开信息四百余条，其中门户网站公开三百六十二条。',
      {
        'disclosure.total': '400 atLeast',
        'disclosure.byChannel.website': 362,
      },
      {},
      { year: 2009 },
    ),
    says(
      '政府信息公开工作经费列支3.6万元，实际支出3.2万元。',
      {
        'resources.spending': 32_000,
      },
      { 'resources.budget': 36_000 },
    ),
    says('一年来未发生信息公开收费行为；未接到举报、投诉；未发生复议、诉讼、申诉。', {
      'fees.total': 0,
      'complaints.total': 0,
      'reconsideration.total': 0,
      'litigation.all.total': 0,
      'grievances.total': 0,
    }),
    says('收到依申请公开政府信息 31 件，其中个人申请 25 件，单位申请 6 件。', {
      'applications.received.total': 31,
      'applications.received.naturalPerson': 25,
      'applications.received.organizations': 6,
    }),
    says('微博发布1126条（原创840条，转发286条），微信公众号发布365条，网站发布2230条，主动公开渠道多样。', {
      'disclosure.byChannel.weibo': 1126,
      'disclosure.byChannel.wechat': 365,
      'disclosure.byChannel.website': 2230,
    }),
    says('五、行政复议和诉讼\n行政复议：2件，均维持；行政诉讼：未发生。', {
      'reconsideration.total': 2,
      'reconsideration.upheld': '2 implied',
      'litigation.all.total': 0,
    }),
    says('截至2016年12月底，全县累计主动公开政府信息18420条，2016年新增3105条。', {
      'cumulative disclosure.total': 18_420,
      'disclosure.total': 3105,
    }),
    says('组织全县信息公开业务培训4期，培训290人次，召开专题工作会议2次。', {
      'training.sessions': 4,
      'training.participants': 290,
      'training.meetings': 2,
    }),
    says(
      '我局未向申请政府信息公开的单位和个人收取检索、复制、邮寄等费用。',
      { 'fees.total': 0 },
      { 'fees.search': 0, 'fees.paperCopying': 0, 'fees.mail': 0 },
    ),
    says('政府信息公开申请办理中，同意公开、部分公开、不予公开的答复数分别是33件、4件、6件。', {
      'applications.outcomes.granted.total': 33,
      'applications.outcomes.partiallyGranted.total': 4,
      'applications.outcomes.refused.subtotal.total': 6,
    }),
    says('办结的45件政府信息公开申请中，予以公开的占48.9%，共22件；部分公开的占8.9%，共4件。', {
      'applications.closed.total': 45,
      'applications.outcomes.granted.total': 22,
      'applications.outcomes.partiallyGranted.total': 4,
    }),
    says('自《条例》实施至今，我局共收到政府信息公开申请61件（2014年19件、2015年17件、2016年25件）。', {
      'cumulative applications.received.total': 61,
      'previousYear applications.received.total': 17,
      'applications.received.total': 25,
    }),
    says('全市公安机关办理行政复议案件63件、行政诉讼案件28件，其中涉及政府信息公开的复议3件、诉讼1件。', {
      'reconsideration.total': 3,
      'litigation.all.total': 1,
    }),
    says('共办理政府信息公开申请58件，其中本年新收52件，上年结转6件。', {
      'applications.handled.total': 58,
      'applications.received.total': 52,
      'applications.carriedOver.total': 6,
    }),
  ],
  shouldNot: [
    silent('“互联网+督查”平台转办线索12条，办结12条，均非政府信息公开申请。', { 'applications.received.total': 0 }),
    silent('召开行政复议听证会2次，宣传政府信息公开救济渠道。'),
    silent('受理物业投诉1326件，与政府信息公开申请分别登记。'),
    silent('每年召开政府信息公开工作会议不少于2次，要求各单位每月公开信息不少于5条。'),
    silent('城乡低保申请受理3120户，批准2877户，名单在村务公开栏公示，群众可申请公开复核。'),
    silent('编制政府信息公开基本目录，涵盖9个试点领域、312个公开事项。'),
    silent('全县政务微信矩阵成员单位62家，关注人数21万，政务公开影响力位列全省前5。'),
    silent('网站全年独立用户访问总量86万个，总访问量430万次，政务公开栏目最受关注。', {}),
    silent('政务公开考核设4项一级指标、15项二级指标，权重占8%。'),
    silent('依法不予公开的情形包括国家秘密等3类，均在政府信息公开指南中说明。'),
    silent('答复省人大议案1件、市政协提案7件，按期办结率和满意率均为100%，政务公开。'),
    silent('在全国政府网站普查中合格率100%，清理关停不合格网站9家，保留政府信息公开专栏。'),
    silent('信息公开办现有编制5个，实有4人，内设科室2个。'),
    silent('2016年1月5日、3月18日、7月22日分别召开政务公开领导小组会议。'),
    silent('根据国办发〔2016〕80号、冀政办字〔2016〕88号文件，2017年起政府信息公开纳入第三方评估。'),
    silent('受理民生热线3.2万件，其中咨询类2.1万件、投诉类0.6万件，与政务公开平台互通。'),
    says('主动公开政府信息3000条，为群众办好10件实事。', { 'disclosure.total': 3000 }),
    says('全年受理信息公开申请20件，办理时限平均7天，最长15天。', { 'applications.received.total': 20 }),
    silent('政府采购信息公开专栏发布招标公告104条、中标公告98条、合同公告91条。', {}),
    silent('党务公开1250条、村务公开8600条，与政务公开同步推进。'),
  ],
};
