import { type Group, says, silent } from './row.js';

/** Whole answers of small agencies: a heading and a sentence or two in their usual words. */
export const townships: Group = {
  mechanism: 'the habits of townships and small bureaus',
  should: [
    says(
      '二、依申请公开和不予公开政府信息情况\n本年度我乡没有依申请公开和不予公开的政府信息。',
      {
        'applications.received.total': 0,
      },
      { 'applications.outcomes.refused.subtotal.total': 0 },
    ),
    says('三、政府信息依申请公开情况\n2016年，我街道没有依申请公开办理事项。', { 'applications.received.total': 0 }),
    says('五、复议、诉讼和申诉情况\n我镇没有发生针对政府信息公开事务的行政复议案、行政诉讼案和有关的申诉情况。', {
      'reconsideration.total': 0,
      'litigation.all.total': 0,
      'grievances.total': 0,
    }),
    says('四、收费和减免情况\n2016年，我镇依申请提供政府信息没有收费，也没有减免费用的情况。', {
      'fees.total': 0,
      'fees.waived': 0,
    }),
    says(
      '三、依申请公开情况\n（一）申请情况\n我局2016年度未收到政府信息公开申请。\n（二）收费情况\n因未收到申请，没有产生检索、复印、邮递等成本费用。',
      {
        'applications.received.total': 0,
        'fees.total': 0,
      },
    ),
    says('四、人员和收支情况\n从事政府信息公开工作的全职人员1人，兼职人员2人。与诉讼有关的费用支出：无。', {
      'resources.staff.fullTime': 1,
      'resources.staff.partTime': 2,
      'resources.remedyCosts': 0,
    }),
    says(
      '截至2016年12月31日，在县政府网站累计公开政府信息846条，其中本年度公开214条。',
      {
        'cumulative disclosure.byChannel.website': 846,
        'disclosure.byChannel.website': 214,
      },
      { 'cumulative disclosure.total': 846, 'disclosure.total': 214 },
    ),
    says('本区到年底累计主动公开政府信息5900条，全文电子化率达90%，其中，本年度新增主动公开政府信息2100条。', {
      'cumulative disclosure.total': 5900,
      'disclosure.total': 2100,
    }),
    says('为此配备了13名专、兼职工作人员，设立了5个专门的信息申请受理点，政府信息公开咨询运转正常。', {
      'resources.staff.total': 13,
    }),
    says('2016年共受理政府信息公开申请2件，都在法定期限内予以答复。', {
      'applications.received.total': 2,
      'applications.closed.onTime': '2 implied',
      'applications.outcomes.total.total': '2 implied',
    }),
    says('五、咨询情况\n2016年共接受政府信息公开方面的咨询270人次。其中，电话咨询260人次，当面咨询10人次。', {
      'enquiries.total': 270,
      'enquiries.phone': 260,
      'enquiries.inPerson': 10,
    }),
    says(
      '全年未收到行政许可申请；全年未接到信息公开申请；各栏目共刊发通知、公示等44篇。',
      {
        'applications.received.total': 0,
      },
      { 'disclosure.total': 44 },
    ),
    says('在已经答复的12件申请中：“同意公开”的10件，占总数的83.3%；“不予公开”的1件，占8.3%；“信息不存在”的1件。', {
      'applications.outcomes.total.total': 12,
      'applications.outcomes.granted.total': 10,
      'applications.outcomes.refused.subtotal.total': 1,
      'applications.outcomes.doesNotExist.total': 1,
    }),
    says(
      '二、主动公开情况\n我镇主动公开政府信息160条，其中综合政务59条，人事1条，财政5条，教育8条，安全监管45条，其他42条。',
      {
        'disclosure.total': 160,
      },
    ),
    says('“双溪发布”微信公众号发布信息576条，“双溪发布”微博账号发布信息168条，主动公开成效明显。', {
      'disclosure.byChannel.wechat': 576,
      'disclosure.byChannel.weibo': 168,
    }),
  ],
  shouldNot: [
    silent('三、依申请公开情况\n我镇制定了依申请公开制度，明确了受理、审查、答复3个环节。'),
    silent('从2008年5月1日起，本区开始施行政府信息公开条例。'),
    silent('在县中心组织的政府信息公开考核中，我镇得分96.5分，列第4位。'),
    silent('本报告由概述等7个部分组成，附表2张，是政府信息公开工作的总结。'),
    silent(
      '联系地址：双溪镇人民政府党政办公室，邮编325211，电话58808680，电子邮箱shuangxi@example.com，受理政府信息公开申请。',
    ),
    silent('建立AB岗制度，政府信息公开工作人员24小时保持联络畅通。'),
    silent('依申请公开栏目全年无更新，受到通报。'),
    silent(
      '按照《条例》第33条规定，公民认为行政机关在政府信息公开工作中的行政行为侵犯其合法权益的，可以依法申请行政复议。',
    ),
    silent('设立镇、村两级公开栏36个，LED屏2块，公开内容由政务公开办审定。'),
  ],
};

/** Section one of the reports since 2019, which sums up what the tables tell. */
export const recent: Group = {
  mechanism: 'the prose of reports since 2019',
  should: [
    says(
      '一、总体情况\n（一）主动公开。2022年，通过门户网站公开各类信息3437条，其中政策文件87条、公告公示225条。（二）依申请公开。新收政府信息公开申请41件，上年结转2件，办结40件，结转下年度继续办理3件。',
      {
        'disclosure.byChannel.website': 3437,
        'applications.received.total': 41,
        'applications.carriedOver.total': 2,
        'applications.closed.total': 40,
        'applications.carriedForward.total': 3,
      },
      { 'disclosure.total': 3437 },
      { year: 2022 },
    ),
    says(
      '2023年收到政府信息公开申请26件，其中自然人24件，商业企业2件。',
      {
        'applications.received.total': 26,
        'applications.received.naturalPerson': 24,
        'applications.received.commercialEnterprise': 2,
      },
      {},
      { year: 2023 },
    ),
    says(
      '全年举办新闻发布会21场，市政府负责人出席9人次；开展政府网站在线访谈6期；发布政策解读材料72篇，全部信息公开。',
      {
        'engagement.pressConferences': 21,
        'engagement.onlineInterviews': 6,
        'engagement.policyInterpretations': 72,
      },
      { 'engagement.leadersAtPressConferences': 9 },
      { year: 2022 },
    ),
    says(
      '2022年，主动公开政府规章13件（含新制定5件，修改4件，废止4件），行政规范性文件42件，信息公开工作有序推进。',
      {
        'disclosure.rules.made': 5,
        'disclosure.rules.repealed': 4,
      },
      { 'disclosure.normativeDocuments.disclosed': 42 },
      { year: 2022 },
    ),
    says(
      '2021年因政府信息公开工作被申请行政复议4件，其中结果维持3件、结果纠正1件；被提起行政诉讼2件，其中结果维持1件、尚未审结1件。',
      {
        'reconsideration.total': 4,
        'reconsideration.upheld': 3,
        'reconsideration.corrected': 1,
        'litigation.all.total': 2,
        'litigation.all.upheld': 1,
        'litigation.all.pending': 1,
      },
      {},
      { year: 2021 },
    ),
    says(
      '办理结果方面，予以公开17件，部分公开2件，不予公开1件，无法提供5件（其中本机关不掌握相关政府信息4件、补正后申请内容仍不明确1件），不予处理1件。以上为政府信息公开申请数据。',
      {
        'applications.outcomes.granted.total': 17,
        'applications.outcomes.partiallyGranted.total': 2,
        'applications.outcomes.refused.subtotal.total': 1,
        'applications.outcomes.unavailable.subtotal.total': 5,
        'applications.outcomes.unavailable.notHeld.total': 4,
        'applications.outcomes.unavailable.unclearAfterCorrection.total': 1,
        'applications.outcomes.notProcessed.subtotal.total': 1,
      },
      {},
      { year: 2022 },
    ),
    says('六、其他需要报告的事项\n本年度未收取信息处理费。', { 'fees.processing': 0 }, {}, { year: 2022 }),
    says(
      '（五）监督保障。组织政务公开培训2次，培训140余人次。',
      {
        'training.sessions': 2,
        'training.participants': '140 atLeast',
      },
      {},
      { year: 2022 },
    ),
  ],
  shouldNot: [
    silent('依据国办公开办函〔2021〕30号文件编制，信息公开年报格式统一。', {}, { year: 2022 }),
    silent('处理网站留言92条、12345热线47件，回复率100%，信息公开渠道畅通。', {}, { year: 2023 }),
    silent('（四）平台建设。政务新媒体账号由6个整合为2个，关闭4个，信息公开专栏优化栏目31个。', {}, { year: 2022 }),
    silent('五、存在的主要问题及改进情况\n2023年仅举办政务公开培训1次，2024年计划举办3次。', {}, { year: 2023 }),
    silent('落实国务院令第711号，对2019年5月15日前公开的政府信息进行属性转换。', {}, { year: 2021 }),
    silent('政务公开专区配置自助终端2台，接待群众1300人次。', {}, { year: 2022 }),
  ],
};
