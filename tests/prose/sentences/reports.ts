import { type Group, says, silent } from './row.js';

/** Short reports as a whole: every section in its usual place, other business between. */
export const reports: Group = {
  mechanism: 'short reports',
  should: [
    says(
      `统计期限自2010年1月1日起至2010年12月31日止。（地址：南屏路52号二楼，电话：87640033）
一、概述
本单位配备2名兼职工作人员，公文办理中制作信息83条。
二、政府信息主动公开情况
截至年底，2010年度共公开信息61条，更新3条，其中，机构概况类信息4条，占7%；业务动态类信息45条，占74%；其他信息12条，占19%，全文电子化率达100%。
三、依申请公开政府信息情况
目前没有接到政府信息公开申请。
四、咨询情况
2010年度没有发生向本单位咨询政府信息公开事务的情况。
五、收费情况
2010年度没有收费和减免费用。
六、复议、诉讼和申诉情况
2010年度没有针对本单位的复议、诉讼和申诉。`,
      {
        'resources.staff.partTime': 2,
        'disclosure.total': 61,
        'applications.received.total': 0,
        'enquiries.total': 0,
        'fees.total': 0,
        'fees.waived': 0,
        'reconsideration.total': 0,
        'litigation.all.total': 0,
        'grievances.total': 0,
      },
      { 'disclosure.digitized': '61 implied' },
      { year: 2010 },
    ),
    says(
      `一、主动公开政府信息情况
2014年，我局主动公开政府信息18项93条，其中年报1条、廉政建设6条、工作动态52条，法规9条，人事任免8条，应急管理11条和部门文件6条。发布天气预警26期、短信13000条次。
二、依申请公开情况
全年零申请、零收费、零复议、零诉讼。`,
      {
        'disclosure.total': 93,
        'applications.received.total': 0,
        'fees.total': 0,
        'reconsideration.total': 0,
        'litigation.all.total': 0,
      },
      {},
      { year: 2014 },
    ),
    says(
      `一、总体情况
（一）主动公开。2024年东岭街道主动公开的政府信息共有5类，其中机构职能类3条，规划总结类2条，财政类4条。
（二）依申请公开。收到政府信息公开申请4件，3件为网络申请，1件为信函申请；办结3件，结转1件。全年未发生被申请行政复议、提起行政诉讼或接受行政申诉、举报等情况。`,
      {
        'applications.received.total': 4,
        'applications.byChannel.online': 3,
        'applications.byChannel.mail': 1,
        'applications.closed.total': 3,
        'applications.carriedForward.total': 1,
        'reconsideration.total': 0,
        'litigation.all.total': 0,
        'grievances.total': 0,
        'complaints.total': 0,
      },
      {},
      { year: 2024 },
    ),
    says(
      `一、概述
区政府把公开要求写入公文办理流程，2017年制作政府信息1860条，其中主动公开信息702条，依申请公开信息311条，不予公开信息847条。
二、依申请公开政府信息办理情况
全区受理政府信息公开申请45件，其中网上申请30件，信函申请10件，当面申请5件。已答复43件，其余2件结转至2018年继续办理。答复中，同意公开24件，同意部分公开6件，信息不存在9件，不属于本行政机关公开4件。
三、行政复议和行政诉讼情况
因政府信息公开引发行政复议4件，其中维持3件，撤回终止1件；行政诉讼1件，原告撤诉。`,
      {
        'disclosure.total': 702,
        'applications.received.total': 45,
        'applications.byChannel.online': 30,
        'applications.byChannel.mail': 10,
        'applications.byChannel.inPerson': 5,
        'applications.outcomes.total.total': 43,
        'applications.carriedForward.total': 2,
        'applications.outcomes.granted.total': 24,
        'applications.outcomes.partiallyGranted.total': 6,
        'applications.outcomes.doesNotExist.total': 9,
        'applications.outcomes.otherAgency.total': 4,
        'reconsideration.total': 4,
        'reconsideration.upheld': 3,
        'reconsideration.other': 1,
        'litigation.all.total': 1,
        'litigation.all.other': '1 implied',
      },
      { 'applications.closed.total': 43 },
      { year: 2017 },
    ),
    says(
      `一、政府信息公开总体情况
全县先后举办信息公开培训班三期，培训信息员一百八十余人次；县监察局对二十一个乡镇、三十四个部门进行了检查。档案馆、图书馆全年接收公开信息件2300多份，借阅档案9000多册。
二、主动公开情况
全县各级行政机关主动公开政府信息5.1万条，其中县政府网站公布1.6万余条。
三、依申请公开情况
全县收到申请十九件，当面提交四件、网上提交十五件，全部办结。`,
      {
        'training.sessions': 3,
        'training.participants': '180 atLeast',
        'disclosure.total': 51_000,
        'disclosure.byChannel.website': '16000 atLeast',
        'applications.received.total': 19,
        'applications.byChannel.inPerson': 4,
        'applications.byChannel.online': 15,
        'applications.closed.total': '19 implied',
      },
      {},
      { year: 2014 },
    ),
    says(
      `全区主动公开政府信息6420条，受理政府信息公开申请318件，收到涉及政府信息公开方面的行政复议11件，行政诉讼8件，全区共有专职工作人员6人，兼职工作人员120名，建立区级、街道级以及社区级政府信息查阅中心共39个。
二、政府信息主动公开情况
2013年，全区通过政府信息公开专栏公开信息6420条，全文电子化率达100%，专栏点击量为601180条。`,
      {
        'disclosure.total': 6420,
        'disclosure.byChannel.website': 6420,
        'applications.received.total': 318,
        'reconsideration.total': 11,
        'litigation.all.total': 8,
        'resources.staff.fullTime': 6,
        'resources.staff.partTime': 120,
        'resources.readingPoints': 39,
      },
      { 'disclosure.digitized': '6420 implied', 'enquiries.pageViews': 601_180 },
      { year: 2013 },
    ),
    says(
      `二、主动公开政府信息情况
（一）公开的数量。截止2010年12月31日，我镇通过政务公开网主动公开政府信息累计27条，全部为网上公开。此外，2011年我镇公开各类信息40余条。
三、依申请公开政府信息情况
2010年、没有收到依申请公开政府信息情况。
四、咨询和投诉情况
2010年共接受群众关于政府信息公开方面的咨询80多人次，未接到这方面的投诉。`,
      {
        'disclosure.total': 27,
        'applications.received.total': 0,
        'enquiries.total': '80 atLeast',
        'complaints.total': 0,
      },
      { 'disclosure.byChannel.website': 27 },
      { year: 2010 },
    ),
    says(
      `二、主动公开情况
2017年度主动公开政府信息131条，其中，工作信息40条，财务管理5条，共占34.35%；行政执法38条，占29.01%；重点信息48条，占36.64%。
四、政府信息公开的收费及减免情况
2017年度，我局没有向依申请公开对象收取复印、传真、递送等任何费用，也没有减免情况。
五、行政复议和行政诉讼情况
截至12月31日，没有因政府信息公开引起的行政复议案件和行政诉讼案件。`,
      {
        'disclosure.total': 131,
        'fees.total': 0,
        'fees.waived': 0,
        'reconsideration.total': 0,
        'litigation.all.total': 0,
      },
      { 'fees.applications': 0, 'fees.paperCopying': 0, 'fees.delivery': 0 },
      { year: 2017 },
    ),
    says(
      `政府信息公开统计
主动公开政府信息数（条）：338
其中：政府网站公开（条）：300
政务微信公开（条）：38
收到申请数（件）：6
其中：网络申请（件）：5
信函申请（件）：1
申请办结数（件）：6
按时办结数（件）：6
行政复议数量（件）：0
行政诉讼数量（件）：0
依申请公开信息收取的费用（万元）：0`,
      {
        'disclosure.total': 338,
        'disclosure.byChannel.website': 300,
        'disclosure.byChannel.wechat': 38,
        'applications.received.total': 6,
        'applications.byChannel.online': 5,
        'applications.byChannel.mail': 1,
        'applications.closed.total': 6,
        'applications.closed.onTime': 6,
        'reconsideration.total': 0,
        'litigation.all.total': 0,
        'fees.total': 0,
      },
    ),
    says(
      `三、依申请公开政府信息情况
2012年，全市系统共收到政府信息公开申请214件，其中市局机关受理58件，各区分局受理156件。申请内容以房产档案为主，约占70%。
答复情况：“属于公开范围并提供”131件，“属于部分公开”12件，“不予公开”15件，“信息不存在”34件，“非本机关政府信息”22件。`,
      {
        'applications.received.total': 214,
        'ownLevel applications.received.total': 58,
        'subordinate applications.received.total': 156,
        'applications.outcomes.granted.total': 131,
        'applications.outcomes.partiallyGranted.total': 12,
        'applications.outcomes.refused.subtotal.total': 15,
        'applications.outcomes.doesNotExist.total': 34,
        'applications.outcomes.otherAgency.total': 22,
      },
      {},
      { year: 2012 },
    ),
  ],
  shouldNot: [
    silent(
      `一、基本情况
镇党委、政府召开会议2次研究村务公开，全镇18个村设公开栏42块，政务公开工作有制度、有专人。
二、下一步打算
2017年全镇计划主动公开政府信息120条以上，举办培训2期。`,
    ),
    silent(
      `一、办事公开情况
政务大厅进驻部门23个、窗口61个，受理事项4.2万件，办结率99.8%，大厅信息公开屏每日更新。
二、热线情况
12345平台受理工单3071件，按期办结3066件，满意率98%。`,
    ),
    silent(
      `附：政府信息公开申请须知
一、申请表一式2份。二、自收到申请之日起15个工作日内答复，需要延长的不超过15个工作日。三、检索费每件5元，复制费每页0.5元。四、投诉电话：0731-84220119。`,
    ),
    silent(
      `本页为政府信息公开年报目录
· 2014年政府信息公开工作年度报告 点击：318次
· 2013年政府信息公开工作年度报告 点击：275次
共2条 第1页`,
    ),
    silent(
      `一、概述
我县现有乡镇12个、行政村186个，户籍人口41.3万人。2016年实现生产总值212亿元，同比增长7.1%。政府信息公开工作列入绩效考核，占4分。`,
    ),
  ],
};
