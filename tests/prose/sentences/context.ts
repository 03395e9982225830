import { type Group, says, silent } from './row.js';

/** The circle a number is counted in: the whole, a part named, the own level. */
export const scopes: Group = {
  mechanism: 'scopes',
  should: [
    says('全市主动公开政府信息32110条（含县区21450条）。', {
      'disclosure.total': 32110,
      'subordinate disclosure.total': 21450,
    }),
    says('全县共收到政府信息公开申请77件，其中县本级31件，各乡镇46件。', {
      'applications.received.total': 77,
      'ownLevel applications.received.total': 31,
      'subordinate applications.received.total': 46,
    }),
    says('2016年，全区举办新闻发布会12场（其中镇街5场），主要负责同志出席6场（其中镇街2场），信息公开力度加大。', {
      'engagement.pressConferences': 12,
      'subordinate engagement.pressConferences': 5,
      'engagement.leadersAtPressConferences': 6,
      'subordinate engagement.leadersAtPressConferences': 2,
    }),
    says('全系统主动公开政府信息5400条，其中局机关1300条，所属单位4100条。', {
      'disclosure.total': 5400,
      'ownLevel disclosure.total': 1300,
      'subordinate disclosure.total': 4100,
    }),
    says('市本级收到政府信息公开申请58件，办结58件。', {
      'applications.received.total': 58,
      'applications.closed.total': 58,
    }),
    says('全市各级行政机关共发生信息公开行政复议19件（市本级7件），行政诉讼6件（市本级2件）。', {
      'reconsideration.total': 19,
      'ownLevel reconsideration.total': 7,
      'litigation.all.total': 6,
      'ownLevel litigation.all.total': 2,
    }),
    says('全省共受理政府信息公开申请4,210件，省政府及其部门受理980件，市县乡受理3,230件。', {
      'applications.received.total': 4210,
      'ownLevel applications.received.total': 980,
      'subordinate applications.received.total': 3230,
    }),
  ],
  shouldNot: [
    silent('全市12个县区均建立了政府信息公开查阅场所。'),
    says('本局收到政府信息公开申请3件，其中县政府转办2件。', { 'applications.received.total': 3 }),
    silent('向市政府提出的政府信息公开申请，由市政府办公室受理，县区政府3个工作日内移送。'),
    says('主动公开政府信息940条（含转载260条）。', { 'disclosure.total': 940 }),
    silent('全市各县区政务公开考核平均得分91.4分，市本级得分93分。'),
  ],
};

/** Last year's figure is never this year's. */
export const previousYear: Group = {
  mechanism: 'previous year',
  should: [
    says('2016年主动公开政府信息640条，2015年为520条。', {
      'disclosure.total': 640,
      'previousYear disclosure.total': 520,
    }),
    says('收到政府信息公开申请36件，较上年的47件减少11件。', {
      'applications.received.total': 36,
      'previousYear applications.received.total': 47,
    }),
    says('政府信息公开申请由2015年的18件增加到2016年的29件。', {
      'applications.received.total': 29,
      'previousYear applications.received.total': 18,
    }),
    says('全年受理政府信息公开申请44件（2015年：39件）。', {
      'applications.received.total': 44,
      'previousYear applications.received.total': 39,
    }),
    says('行政复议3件，比去年同期增加1件；信息公开行政诉讼2件，与上年持平。', {
      'reconsideration.total': 3,
      'litigation.all.total': 2,
    }),
    says('2016年度主动公开信息比上年增加96条，达到701条。', { 'disclosure.total': 701 }),
    says('收到政府信息公开申请61件，与上年基本持平，其中当面申请13件，网络申请48件。', {
      'applications.received.total': 61,
      'applications.byChannel.inPerson': 13,
      'applications.byChannel.online': 48,
    }),
    says('主动公开政府信息880条，与去年持平（其中政府网站公开800条，微博公开80条）。', {
      'disclosure.total': 880,
      'disclosure.byChannel.website': 800,
      'disclosure.byChannel.weibo': 80,
    }),
    says('政府信息公开行政复议15件，与上年相比基本持平：维持12件，撤销3件。', {
      'reconsideration.total': 15,
      'reconsideration.upheld': 12,
      'reconsideration.corrected': 3,
    }),
    says('2015年我局收到政府信息公开申请12件，2016年收到15件。', {
      'applications.received.total': 15,
      'previousYear applications.received.total': 12,
    }),
  ],
  shouldNot: [
    says('主动公开政府信息430条，比上年多65条。', { 'disclosure.total': 430 }),
    silent('2013年以来清理公文属性1400件，其中2014年收到政府信息公开申请6件。'),
    silent('预计2017年主动公开政府信息500条以上。'),
    says('上年结转政府信息公开申请5件，本年收到60件。', {
      'applications.carriedOver.total': 5,
      'applications.received.total': 60,
    }),
    silent('2012年发生的1起政府信息公开行政诉讼，至今仍具有借鉴意义。'),
    silent('上年度收到政府信息公开申请21件。', { 'previousYear applications.received.total': 21 }),
  ],
};

export const cumulative: Group = {
  mechanism: 'cumulative',
  should: [
    says('截至2016年底，历年累计主动公开政府信息9218条，其中2016年新增1106条。', {
      'cumulative disclosure.total': 9218,
      'disclosure.total': 1106,
    }),
    says('自2008年5月条例施行以来，累计受理政府信息公开申请164件；2016年受理22件。', {
      'cumulative applications.received.total': 164,
      'applications.received.total': 22,
    }),
    says('全年累计公开政府信息806条。', { 'disclosure.total': 806 }),
    says('2016年主动公开政府信息350条，历年累计2870条。', {
      'disclosure.total': 350,
      'cumulative disclosure.total': 2870,
    }),
  ],
  shouldNot: [
    says('今年以来累计受理政府信息公开申请16件。', { 'applications.received.total': 16 }),
    says('一年来，主动公开政府信息累计达277条。', { 'disclosure.total': 277 }),
    silent('网站自2009年开通以来累计访问量突破百万人次，信息公开影响扩大。', {
      'cumulative enquiries.pageViews': '1000000 atLeast',
    }),
    silent('累计投入50万元用于信息公开平台建设。', { 'resources.spending': 500000 }),
  ],
};

/** 余, 近, 约, 以上, 左右, 万. */
export const approximations: Group = {
  mechanism: 'approximations',
  should: [
    says('主动公开各类信息3200余条。', { 'disclosure.total': '3200 atLeast' }),
    says('政府网站发布信息近2万条，切实做好信息公开。', { 'disclosure.byChannel.website': '20000 about' }),
    says('接受政府信息公开咨询约150人次。', { 'enquiries.total': '150 about' }),
    says('全年公开政府信息超过1.2万条。', { 'disclosure.total': '12000 atLeast' }),
    says('受理政府信息公开咨询一百五十多人次。', { 'enquiries.total': '150 atLeast' }),
    says('主动公开政府信息600条左右。', { 'disclosure.total': '600 about' }),
    says('主动公开政府信息1000条以上。', { 'disclosure.total': '1000 atLeast' }),
    says('主动公开信息2.35万多条。', { 'disclosure.total': '23500 atLeast' }),
    says('主动公开政府信息十余条。', { 'disclosure.total': '10 atLeast' }),
  ],
  shouldNot: [
    silent('每年公开信息不少于300条。'),
    silent('部分单位全年公开信息不足10条。'),
    silent('信息公开查阅点多、覆盖面广，群众办事少跑几十里路。'),
    silent('信息公开年报约需3页，附表1张。'),
    says('主动公开政府信息1000条，其中多为业务动态。', { 'disclosure.total': 1000 }),
    silent('要求近5年的政府信息全部纳入公开目录。'),
  ],
};
