import { type Group, says, silent } from './row.js';

/** What real pages taught: numbers that look like a figure and are a part, a category or another year's. */
export const partsOfWholes: Group = {
  mechanism: 'parts, categories and years beside the figure',
  should: [
    says('一、总体情况\n新增主动公开政府信息426条，累计主动公开政府信息达5210条。', {
      'disclosure.total': 426,
      'cumulative disclosure.total': 5210,
    }),
    says('一、总体情况\n截至2016年底，我乡累计主动公开政府信息615条，今年新增94条。', {
      'cumulative disclosure.total': 615,
      'disclosure.total': 94,
    }),
    says('一、总体情况\n全年共公开各类信息1620条，其中通过县政府网信息公开平台主动公开各类信息1600条。', {
      'disclosure.total': 1620,
      'disclosure.byChannel.website': 1600,
    }),
    says('一、总体情况\n发布612条政府信息。', { 'disclosure.total': 612 }),
    says('一、总体情况\n全年公开401条信息。', { 'disclosure.total': 401 }),
    says('一、总体情况\n主动公开8信息', { 'disclosure.total': 8 }), // found by the fuzzer
    says('一、总体情况\n主动公开财政信息、公示公告等事项政府信息累计76条。', { 'disclosure.total': 76 }),
    says('一、总体情况\n县政府门户网站发布信息98条，微信“云溪在线”发布469条。', {
      'disclosure.byChannel.website': 98,
      'disclosure.byChannel.wechat': 469,
    }),
    says('一、总体情况\n“云溪图书馆”微信公众号共发布信息189期，713条。', { 'disclosure.byChannel.wechat': 713 }),
    says(
      '二、依申请公开\n受理政府信息公开申请7件。在办结的5件申请中，予以公开3件。另2件申请按规定结转下年度继续办理。',
      {
        'applications.received.total': 7,
        'applications.closed.total': 5,
        'applications.outcomes.granted.total': 3,
        'applications.carriedForward.total': 2,
      },
    ),
    says('二、依申请公开\n收到自然人提起的依申请公开件5件。', {
      'applications.received.total': 5,
      'applications.received.naturalPerson': 5,
    }),
    says('二、依申请公开\n共收到政府信息公开申请60件（含上年结转2件）。', {
      'applications.handled.total': 60,
      'applications.carriedOver.total': 2,
    }),
    says('二、依申请公开\n共受理答复政府信息公开申请6件。', {
      'applications.received.total': 6,
      'applications.outcomes.total.total': 6,
    }),
    says('二、依申请公开\n未收到公民、法人或其他组织通过政府信息公开平台、传真、信函等形式的政府信息公开申请。', {
      'applications.received.total': 0,
    }),
    says('二、依申请公开\n全年受理申请23件，答复21件，另两件转入次年办理。', {
      'applications.received.total': 23,
      'applications.outcomes.total.total': 21,
      'applications.carriedForward.total': 2,
    }),
    says('四、复议诉讼\n因信息公开申请引发行政复议8件，行政诉讼16件，均维持具体行政行为。', {
      'reconsideration.total': 8,
      'reconsideration.upheld': '8 implied',
      'litigation.all.total': 16,
      'litigation.all.upheld': '16 implied',
    }),
    says('四、复议诉讼\n办理因2015年度政府信息公开申请引发行政复议1件。', { 'reconsideration.total': 1 }),
    says('四、复议、诉讼：各0件。', { 'reconsideration.total': 0, 'litigation.all.total': 0 }),
    says('四、复议诉讼\n未发生一件行政复议，行政诉讼亦为零。', {
      'reconsideration.total': 0,
      'litigation.all.total': 0,
    }),
    says('五、收费\n收取复制费85元，减免1户低保家庭费用12元。', { 'fees.paperCopying': 85, 'fees.waived': 12 }),
  ],
  shouldNot: [
    says('一、总体情况\n通过网站发布各类信息640条，其中法定主动公开信息140条，工作动态500条。', {
      'disclosure.byChannel.website': 640,
    }),
    says('一、总体情况\n门户网站发布政务信息86条，其中补贴信息50条，绩效公开信息2条。', {
      'disclosure.byChannel.website': 86,
    }),
    silent('一、总体情况\n及时公开我局承办的16件人大代表建议办理情况。'),
    says('一、总体情况\n网站发布信息30条，其中乡镇概况2条，部门文件18条。', { 'disclosure.byChannel.website': 30 }),
    silent('一、总体情况\n在县政府门户网站公开统计公报2篇、统计数据118条、工作动态73条。'),
    says('一、总体情况\n主动公开政府信息40条。其中简报类信息22条，水利公报类信息18条。', { 'disclosure.total': 40 }),
    silent('一、总体情况\n市档案馆馆藏政府公开信息4860份。'),
    silent('一、总体情况\n2016年官方微信推送的信息中，出行提示类312条、政策解读类27条。'),
    says('二、依申请公开\n收到政府信息公开申请11件，其中主动公开1件，咨询2件。', {
      'applications.received.total': 11,
    }),
    says('二、依申请公开\n办结申请15件，其中3件以传真方式送达答复。', { 'applications.closed.total': 15 }),
    says('二、依申请公开\n全年接待档案查询4600户次，均在规定时限内办理完毕。接受公开申请12件。', {
      'applications.received.total': 12,
    }),
    says('二、依申请公开\n收到1件依申请公开事项，无政府信息公开申请引起的行政复议情况。', {
      'applications.received.total': 1,
      'reconsideration.total': 0,
    }),
    silent('二、依申请公开\n未发现应当公开而不予公开的信息。'),
    silent('二、依申请公开\n平均约4.2个工作日答复。'),
    silent('一、总体情况\n主动公开行政复议决定书24份。', { 'disclosure.total': 24 }),
    silent('三、咨询情况\n政府信息公开受理中心日均接待群众和咨询电话7人次。'),
    says('一、总体情况\n市发改委主动公开政府信息133条，市信用办公开信息475条，市物价办主动公开政府信息220条。', {}),
  ],
};
