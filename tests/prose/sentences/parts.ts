import { type Group, says, silent } from './row.js';

/** 其中, and 其中 inside 其中: the parts of what was counted before. */
export const among: Group = {
  mechanism: '其中',
  should: [
    says('全年收到政府信息公开申请31件，其中当面申请6件，网络申请20件，信函申请5件。', {
      'applications.received.total': 31,
      'applications.byChannel.inPerson': 6,
      'applications.byChannel.online': 20,
      'applications.byChannel.mail': 5,
    }),
    says('我局2016年共受理申请公开政府信息的申请18宗，其中：以传真形式提出的2宗；通过互联网提交的13宗；书面来函3宗。', {
      'applications.received.total': 18,
      'applications.byChannel.fax': 2,
      'applications.byChannel.online': 13,
      'applications.byChannel.mail': 3,
    }),
    says(
      '本年度共答复政府信息公开申请40件，其中予以公开22件，不予公开9件。不予公开的申请中，涉及国家秘密2件，涉及商业秘密3件，涉及个人隐私4件。',
      {
        'applications.outcomes.total.total': 40,
        'applications.outcomes.granted.total': 22,
        'applications.outcomes.refused.subtotal.total': 9,
        'applications.outcomes.refused.stateSecret.total': 2,
        'applications.outcomes.refused.tradeSecret.total': 3,
        'applications.outcomes.refused.personalPrivacy.total': 4,
      },
    ),
    says(
      '2016年主动公开政府信息876条，其中通过门户网站公开790条（其中规范性文件12条），通过政务微博公开86条。',
      {
        'disclosure.total': 876,
        'disclosure.byChannel.website': 790,
        'disclosure.byChannel.weibo': 86,
      },
      { 'disclosure.normativeDocuments.disclosed': 12 },
    ),
    says('因政府信息公开被申请行政复议8件，其中维持5件，其中2件经听证审理，撤销1件，其余2件尚未审结。', {
      'reconsideration.total': 8,
      'reconsideration.upheld': 5,
      'reconsideration.corrected': 1,
      'reconsideration.pending': 2,
    }),
    says('受理依申请公开27件，均按时办结。其中，同意公开19件，同意部分公开3件，信息不存在5件。', {
      'applications.received.total': 27,
      'applications.closed.total': '27 implied',
      'applications.closed.onTime': '27 implied',
      'applications.outcomes.granted.total': 19,
      'applications.outcomes.partiallyGranted.total': 3,
      'applications.outcomes.doesNotExist.total': 5,
    }),
    says(
      '收到申请66件。其中，自然人申请58件，法人或其他组织申请8件；按申请方式分，网上申请41件，信函申请25件。收到政府信息公开申请按内容主要涉及土地征收。',
      {
        'applications.received.total': 66,
        'applications.received.naturalPerson': 58,
        'applications.received.organizations': 8,
        'applications.byChannel.online': 41,
        'applications.byChannel.mail': 25,
      },
    ),
  ],
  shouldNot: [
    says('全年收到政府信息公开申请24件，其中涉及征地拆迁的11件，涉及社会保障的9件，其他4件。', {
      'applications.received.total': 24,
    }),
    says('主动公开政府信息312条，其中机构职能类12条，业务动态类260条，其他40条。', { 'disclosure.total': 312 }),
    says('举办信息公开培训班2期，其中镇村干部培训班1期。', { 'training.sessions': 2 }),
    says('收到政府信息公开申请15件，其中同一申请人提出7件。', { 'applications.received.total': 15 }),
    says('被申请行政复议3件，其中2件与征收补偿有关。', { 'reconsideration.total': 3 }, { 'reconsideration.total': 3 }),
    silent('我局窗口全年受理许可申请1322件，其中网上申请980件，当面申请342件。'),
  ],
};

/** 分别, 各, 均, 依次: one sentence part for several names. */
export const shared: Group = {
  mechanism: '分别, 各 and 均',
  should: [
    says('收到当面申请、网络申请、信函申请分别为4件、17件和9件。', {
      'applications.byChannel.inPerson': 4,
      'applications.byChannel.online': 17,
      'applications.byChannel.mail': 9,
    }),
    says('全年发生涉及政府信息公开的行政复议、行政诉讼各1件。', {
      'reconsideration.total': 1,
      'litigation.all.total': 1,
    }),
    says('政务微博、微信公众号分别公开政府信息231条、418条。', {
      'disclosure.byChannel.weibo': 231,
      'disclosure.byChannel.wechat': 418,
    }),
    says('我局配备政府信息公开专职、兼职人员各2名。', {
      'resources.staff.fullTime': 2,
      'resources.staff.partTime': 2,
    }),
    says('本年度行政复议、行政诉讼、行政申诉均为0件。', {
      'reconsideration.total': 0,
      'litigation.all.total': 0,
      'grievances.total': 0,
    }),
    says('本年度收到政府信息公开申请14件，均为网络申请。', {
      'applications.received.total': 14,
      'applications.byChannel.online': '14 implied',
    }),
    says('共收到依申请公开6件，全部在法定期限内答复。', {
      'applications.received.total': 6,
      'applications.closed.onTime': '6 implied',
      'applications.outcomes.total.total': '6 implied',
    }),
    says('收到信息公开申请5件，均已答复。答复结果均为同意公开。', {
      'applications.received.total': 5,
      'applications.outcomes.total.total': '5 implied',
      'applications.outcomes.granted.total': '5 implied',
    }),
    says('因信息公开被提起行政诉讼4件，法院均驳回原告诉讼请求。', {
      'litigation.all.total': 4,
      'litigation.all.upheld': '4 implied',
    }),
    says('今年被申请行政复议2件，复议机关均维持原答复。', {
      'reconsideration.total': 2,
      'reconsideration.upheld': '2 implied',
    }),
    says('收到政府信息公开申请2件，1件为当面申请，1件为信函申请，均已按时答复。', {
      'applications.received.total': 2,
      'applications.byChannel.inPerson': 1,
      'applications.byChannel.mail': 1,
      'applications.closed.onTime': '2 implied',
      'applications.outcomes.total.total': '2 implied',
    }),
  ],
  shouldNot: [
    says('收到政府信息公开申请9件，申请人均为本县居民。', { 'applications.received.total': 9 }),
    says('全年收到申请12件，答复均使用规范的告知书文本。', { 'applications.received.total': 12 }),
    says('各科室各确定1名政府信息公开联络员，每月报送信息3条。', {}, { 'resources.staff.partTime': 1 }),
    silent('公文依申请公开和不予公开的属性均须说明理由。'),
    says('行政复议、行政诉讼案件共3件。', {}),
    silent('网站、微博、微信的信息公开更新频次分别提高到每日5次、3次和2次。'),
    says(
      '共收到申请10件，除1件延期外，其余均按时答复。',
      { 'applications.received.total': 10, 'applications.closed.extended': 1 },
      {
        'applications.closed.onTime': '9 implied',
      },
    ),
    says('收到信息公开申请3件，内容均涉及规划许可。', { 'applications.received.total': 3 }),
  ],
};
