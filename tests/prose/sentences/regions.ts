import { type Group, says, silent } from './row.js';

/** The habits of single cities and trades, told in their order and with their detail. */
export const regions: Group = {
  mechanism: 'regional styles',
  should: [
    says(
      '全年受理依申请公开政府信息125宗，其中：通过网上申请的89宗，占71.2%；现场申请的20宗，占16%；以信函方式申请的16宗，占12.8%。按时答复率100%。',
      {
        'applications.received.total': 125,
        'applications.byChannel.online': 89,
        'applications.byChannel.inPerson': 20,
        'applications.byChannel.mail': 16,
      },
    ),
    says(
      '（二）答复情况\n在已经答复的84件政府信息公开申请中：\n“同意公开”的47件，占总数的56%；\n“同意部分公开”的3件，占总数的3.6%；\n“信息不存在”的15件；\n“非本机关职责权限范围”的12件；\n“申请内容不明确”的2件；\n“非政府信息公开申请”的5件。',
      {
        'applications.outcomes.total.total': 84,
        'applications.outcomes.granted.total': 47,
        'applications.outcomes.partiallyGranted.total': 3,
        'applications.outcomes.doesNotExist.total': 15,
        'applications.outcomes.otherAgency.total': 12,
        'applications.outcomes.unclear.total': 2,
        'applications.outcomes.notGovernmentInformation.total': 5,
      },
    ),
    says(
      '2008年5月1日至12月31日，共收到政府信息公开申请27件，其中当面申请10件、占37.04%，以传真形式申请3件、占11.11%，以信函形式申请14件、占51.85%。',
      {
        'applications.received.total': 27,
        'applications.byChannel.inPerson': 10,
        'applications.byChannel.fax': 3,
        'applications.byChannel.mail': 14,
      },
      {},
      { year: 2008 },
    ),
    says(
      '五、政府信息公开咨询情况\n接受市民咨询430人次，其中现场咨询110人次，占总数的25.58%，电话咨询320人次，占74.42%。\n六、人员和收支情况\n从事政府信息公开工作人员共8人，其中专职2人，兼职6人。与诉讼有关的总费用0.5万元。',
      {
        'enquiries.total': 430,
        'enquiries.inPerson': 110,
        'enquiries.phone': 320,
        'resources.staff.total': 8,
        'resources.staff.fullTime': 2,
        'resources.staff.partTime': 6,
        'resources.remedyCosts': 5000,
      },
    ),
    says('全年共主动公开信息1204条。通过县政府网站公开1010条，公开栏公开150条，广播电视公开44条。', {
      'disclosure.total': 1204,
      'disclosure.byChannel.website': 1010,
      'disclosure.byChannel.other': 150,
      'disclosure.byChannel.media': 44,
    }),
    says('办理政府信息公开类行政复议案件2起（均予维持），行政诉讼1起（一审判决驳回）。', {
      'reconsideration.total': 2,
      'reconsideration.upheld': '2 implied',
      'litigation.all.total': 1,
      'litigation.all.upheld': '1 implied',
    }),
    says('共收到依申请公开申请97件（其中转办件4件），比去年同期的70件上升38.6%。', {
      'applications.received.total': 97,
      'previousYear applications.received.total': 70,
    }),
    says('受理依申请公开2件，均依法予以答复；未因政府信息公开产生行政复议、诉讼。12366纳税服务热线接听咨询3.1万次。', {
      'applications.received.total': 2,
      'applications.outcomes.total.total': '2 implied',
      'reconsideration.total': 0,
      'litigation.all.total': 0,
    }),
    says('全年无一例因信息公开引发的复议、诉讼案件。', { 'reconsideration.total': 0, 'litigation.all.total': 0 }),
    says('2016年度，本机关未就政府信息公开收取任何费用（含检索、复制、邮寄等成本费用）。', { 'fees.total': 0 }),
    says('依申请公开受理6件，办结6件，其中同意公开5件，不同意公开0件，部分公开1件，信息不存在0件。', {
      'applications.received.total': 6,
      'applications.closed.total': 6,
      'applications.outcomes.granted.total': 5,
      'applications.outcomes.refused.subtotal.total': 0,
      'applications.outcomes.partiallyGranted.total': 1,
      'applications.outcomes.doesNotExist.total': 0,
    }),
    says(
      '收到公民甲某通过EMS邮寄的政府信息公开申请1份，已于法定期限内答复。',
      {
        'applications.received.total': 1,
      },
      {
        'applications.byChannel.mail': 1,
        'applications.closed.onTime': '1 implied',
        'applications.outcomes.total.total': '1 implied',
      },
    ),
    says('共接收政府信息公开申请8件（网络5件、信函2件、当面1件），答复8件。', {
      'applications.received.total': 8,
      'applications.byChannel.online': 5,
      'applications.byChannel.mail': 2,
      'applications.byChannel.inPerson': 1,
      'applications.outcomes.total.total': 8,
    }),
    says(
      '三、依申请公开情况\n经审查，属已主动公开信息并告知获取途径的5件，政府信息不存在的2件，不属本部门公开职权范围的1件，申请人主动撤回的3件。',
      {
        'applications.outcomes.alreadyPublic.total': 5,
        'applications.outcomes.doesNotExist.total': 2,
        'applications.outcomes.otherAgency.total': 1,
        'applications.outcomes.withdrawn.total': 3,
      },
    ),
    says('年内答复的96件政府信息公开申请中，有5件经批准延长答复期限。', {
      'applications.outcomes.total.total': 96,
      'applications.closed.extended': 5,
    }),
    says('因信息公开被提起行政诉讼8件，法院判决驳回5件，原告撤诉2件，未审结1件。', {
      'litigation.all.total': 8,
      'litigation.all.upheld': 5,
      'litigation.all.other': 2,
      'litigation.all.pending': 1,
    }),
    says('通过网站、公示栏、电子屏等多种形式主动公开信息432条。', { 'disclosure.total': 432 }),
    says('通过政府公报公开政府信息18条（共6期），微信公众号全年推送126期、504条信息。', {
      'disclosure.byChannel.gazette': 18,
      'disclosure.byChannel.wechat': 504,
    }),
    says(
      '二、指标\n回应公众关注热点或重大舆情数0次、政策解读稿件发布数12篇、微博微信回应事件数0次，政府信息公开统计完毕。',
      {
        'engagement.responses': 0,
        'engagement.policyInterpretations': 12,
        'engagement.socialMediaResponses': 0,
      },
    ),
    says('收到政府信息公开申请7件办结7件，行政复议1件行政诉讼0件。', {
      'applications.received.total': 7,
      'applications.closed.total': 7,
      'reconsideration.total': 1,
      'litigation.all.total': 0,
    }),
    says('主动公开政府信息：156条；依申请公开：3件；行政复议：0件；行政诉讼：0件；收费：0元。', {
      'disclosure.total': 156,
      'applications.received.total': 3,
      'reconsideration.total': 0,
      'litigation.all.total': 0,
      'fees.total': 0,
    }),
    says('收到信息公开申请3件，分别是甲某申请公开征地批文、乙某申请公开规划图、丙某申请公开补偿方案，均已按时答复。', {
      'applications.received.total': 3,
      'applications.closed.onTime': '3 implied',
      'applications.outcomes.total.total': '3 implied',
    }),
    says('年度内依申请公开件共计14件（去年11件），其中网上申请9件，信函申请5件。', {
      'applications.received.total': 14,
      'previousYear applications.received.total': 11,
      'applications.byChannel.online': 9,
      'applications.byChannel.mail': 5,
    }),
    says('受理政府信息公开申请由上年的20件增加至31件，增长55%。', {
      'applications.received.total': 31,
      'previousYear applications.received.total': 20,
    }),
    says('全市各级行政机关主动公开政府信息21.4万条，其中市级部门3.2万条，县（市、区）18.2万条。', {
      'disclosure.total': 214_000,
      'ownLevel disclosure.total': 32_000,
      'subordinate disclosure.total': 182_000,
    }),
    says(
      '2016年，我局共收到3件政府信息公开申请（均为网上提交），依法予以公开2件，另1件告知申请人向县档案馆申请。',
      {
        'applications.received.total': 3,
        'applications.byChannel.online': '3 implied',
        'applications.outcomes.granted.total': 2,
      },
      { 'applications.outcomes.otherAgency.total': 1, 'applications.outcomes.redirected.total': 1 },
    ),
    says('截止12月底，累计受理申请41件，答复41件，答复率100%；投诉举报0件。以上均指政府信息公开。', {
      'applications.received.total': 41,
      'applications.outcomes.total.total': 41,
      'complaints.total': 0,
    }),
  ],
  shouldNot: [
    says('收到政府信息公开申请87件，申请量较大的前三类为征地（45件）、规划（30件）、房管（12件）。', {
      'applications.received.total': 87,
    }),
    silent('依申请公开办理平均时限6.5个工作日，比法定时限缩短8.5个工作日。'),
    silent('主动公开信息量位居全市第2位，网上申请占到申请总量的八成。'),
    silent('全市47家市直单位、8个县（市、区）全部编制政府信息公开年报。'),
    silent('免费为申请公开政府信息的群众复印材料320页。'),
    silent('为低保对象免费提供政府信息查询2次。'),
    silent('办理人大代表建议8件、政协提案5件，答复全文在政府信息公开平台公布。'),
    silent('信息公开网新开设专栏3个，改版栏目12个。'),
    silent('“双公示”平台归集行政许可信息2204条、行政处罚信息318条，与政府信息公开平台互联。'),
    silent('河长制公示牌设置318块，公开河长姓名和监督电话，接受群众监督。', { 'disclosure.byChannel.other': 318 }),
    silent('出动宣传车20台次，发放政务公开明白纸1.2万张。'),
    silent('信访接待大厅接待来访群众1216批4308人次，按期答复率100%，信访信息公开。'),
    silent('依法公开征地补偿方案31个、拆迁公告16份，涉及农户2800户。', { 'disclosure.total': 31 }),
    silent('全年召开常务会议18次，其中涉及政务公开议题4个。'),
    silent('网民通过“县长在线”提问156个，答复156个，政务公开互动更加充分。'),
    silent('电子政务外网接入单位92家，政府信息公开平台注册用户640个。'),
    silent('新华社、中新社等媒体来我县采访报道62次，政务公开经验被推广。'),
    silent('价格举报受理83件，退还多收价款5.2万元，查处结果信息公开。'),
    silent('环保部门公开环评批复76个、验收批复41个，信息公开率100%。', { 'disclosure.total': 76 }),
    silent('食品抽检合格率98.7%，公布不合格批次22个，政务公开及时准确。'),
    silent('举办“政府开放日”5场，邀请市民代表210人，征集政务公开建议32条。'),
    silent('依托便民服务站代办事项6120件，代办流程在公开栏公开。'),
    says('收到政府信息公开申请2件（申请人为同一公民，涉及5个问题），均已答复。', {
      'applications.received.total': 2,
      'applications.outcomes.total.total': '2 implied',
    }),
    says('办理上级交办的政府信息公开督办件3件。', {}),
  ],
};
