import { type Group, says, silent } from './row.js';

/** Phrases that are composed of parts, each of which has many words: deadlines, sums, costs, circles. */
export const compositions: Group = {
  mechanism: 'phrases composed of a few parts',
  should: [
    says('二、依申请公开情况\n全年共收到政府信息公开申请17件，均已严格按照法定时限书面答复。', {
      'applications.received.total': 17,
      'applications.closed.onTime': '17 implied',
      'applications.outcomes.total.total': '17 implied',
    }),
    says('二、依申请公开情况\n收到政府信息公开申请23件，逐一在规定的期限内作出了答复。', {
      'applications.received.total': 23,
      'applications.closed.onTime': '23 implied',
      'applications.outcomes.total.total': '23 implied',
    }),
    says('二、依申请公开情况\n收到政府信息公开申请9件，都已如期办理完结。', {
      'applications.received.total': 9,
      'applications.closed.onTime': '9 implied',
      'applications.closed.total': '9 implied',
    }),
    says('二、依申请公开情况\n收到政府信息公开申请41件，38件按规定时限予以答复，3件延期答复。', {
      'applications.received.total': 41,
      'applications.closed.onTime': 38,
      'applications.closed.extended': 3,
    }),
    says('二、依申请公开情况\n收到政府信息公开申请6件，均在15个工作日内答复申请人。', {
      'applications.received.total': 6,
      'applications.closed.onTime': '6 implied',
      'applications.outcomes.total.total': '6 implied',
    }),
    says('四、行政复议和行政诉讼情况\n1.被申请行政复议：结果维持5件，结果纠正1件，尚未审结2件，总计8件。', {
      'reconsideration.upheld': 5,
      'reconsideration.corrected': 1,
      'reconsideration.pending': 2,
      'reconsideration.total': 8,
    }),
    says('三、依申请公开情况\n办理结果为：予以公开14件，部分公开3件，不予公开4件，合计21件。', {
      'applications.outcomes.granted.total': 14,
      'applications.outcomes.partiallyGranted.total': 3,
      'applications.outcomes.refused.subtotal.total': 4,
      'applications.outcomes.total.total': 21,
    }),
    says('三、依申请公开情况\n共受理政府信息公开申请58件，其中新收51件，上年结转7件。', {
      'applications.handled.total': 58,
      'applications.received.total': 51,
      'applications.carriedOver.total': 7,
    }),
    says('三、依申请公开情况\n2016年收到政府信息公开申请26件，上年结转4件，合计受理30件。', {
      'applications.received.total': 26,
      'applications.carriedOver.total': 4,
      'applications.handled.total': 30,
    }),
    says('三、依申请公开情况\n收到政府信息公开申请19件（公民16件，法人和其他组织3件；网上申请11件，当面申请8件）。', {
      'applications.received.total': 19,
      'applications.received.naturalPerson': 16,
      'applications.received.organizations': 3,
      'applications.byChannel.online': 11,
      'applications.byChannel.inPerson': 8,
    }),
    says('五、收费情况\n与政府信息公开行政复议、行政诉讼有关的费用支出0.8万元。', { 'resources.remedyCosts': 8000 }),
    says('五、收费情况\n本局没有收取任何检索、复印、邮寄费用。', { 'fees.total': 0 }),
    says('六、机构人员\n全县设专门机构4个；工作人员63人，其中专职9人、兼职54人。', {
      'resources.offices': 4,
      'resources.staff.total': 63,
      'resources.staff.fullTime': 9,
      'resources.staff.partTime': 54,
    }),
    says('一、总体情况\n全年编发政策解读文字和图片14篇。', { 'engagement.policyInterpretations': 14 }),
    says('一、总体情况\n“12345”热线受理诉求806件，办结798件；参加政府网站在线访谈2次，回应社会热点3次。', {
      'engagement.onlineInterviews': 2,
      'engagement.responses': 3,
    }),
  ],
  shouldNot: [
    says('二、依申请公开情况\n收到政府信息公开申请12件，其中当场答复8件，15个工作日内书面答复4件。', {
      'applications.received.total': 12,
    }),
    says('二、依申请公开情况\n收到公民政府信息公开申请12件。', { 'applications.received.total': 12 }),
    says('二、依申请公开情况\n收到政府信息公开申请12件，按时办结率为100%。', { 'applications.received.total': 12 }),
    silent('四、行政复议和行政诉讼情况\n2025年，我局全部行政复议案件64件、行政诉讼案件31件。'),
    silent('四、行政复议和行政诉讼情况\n局机关应诉工伤认定方面的行政诉讼案件22件。'),
    silent('一、总体情况\n办理12345热线工单312件；接听电话305个。'),
    says('一、主动公开情况\n全县主动公开政府信息8800条，其中部门动态5100条，乡镇动态3700条。', {
      'disclosure.total': 8800,
    }),
    says('一、主动公开情况\n（一）网站公开情况。2016年通过政府网站公开政府信息341条。', {
      'disclosure.byChannel.website': 341,
    }),
    says('一、主动公开情况\n全年主动公开政府信息212条。\n六、2017年重点\n组织业务培训2次，公开信息260条。', {
      'disclosure.total': 212,
    }),
  ],
};
