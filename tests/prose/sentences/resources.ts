import { type Group, says, silent } from './row.js';

export const fees: Group = {
  mechanism: 'fees',
  should: [
    says('政府信息公开共收取检索费40元、复制费125.5元、邮寄费33元，合计198.5元。', {
      'fees.search': 40,
      'fees.paperCopying': 125.5,
      'fees.mail': 33,
      'fees.total': 198.5,
    }),
    says('依申请公开政府信息收取费用共计1,260元，减免费用150元。', { 'fees.total': 1260, 'fees.waived': 150 }),
    says('2016年政府信息公开收费0元，与诉讼有关的总费用2.3万元。', { 'fees.total': 0, 'resources.remedyCosts': 23000 }),
    says('全年安排政府信息公开专项经费12万元，实际支出11.86万元。', {
      'resources.budget': 120000,
      'resources.spending': 118600,
    }),
    says(
      '收取复印费八元，免收费用，计政府信息公开收费八元。',
      { 'fees.paperCopying': 8, 'fees.total': 8 },
      { 'fees.waived': 0 },
    ),
    says(
      '六、其他需要报告的事项\n2022年度发出收费通知2件，收取信息处理费600元。',
      { 'fees.processing': 600 },
      {},
      { year: 2022 },
    ),
    says('2023年本机关未收取政府信息公开信息处理费。', { 'fees.processing': 0 }, {}, { year: 2023 }),
  ],
  shouldNot: [
    silent('复印资料按每页0.1元收取，检索费每次5元，政府信息公开收费标准已公示。'),
    silent('全年征收水资源费421万元，收费项目和标准在信息公开栏公示。'),
    silent('信息公开网改版投入资金18.5万元。', { 'resources.spending': 185000 }),
    silent('清理行政事业性收费项目3项，年减轻企业负担260万元，结果信息公开。'),
    silent('政府采购信息公开项目31个，采购金额1240万元。'),
    silent('一次申请超过10件或100件的，按件收取信息处理费：11至30件部分100元/件，31件以上部分增加100元/件。'),
  ],
};

export const staff: Group = {
  mechanism: 'staff and venues',
  should: [
    says('全县政府信息公开工作人员共86名，其中专职12名，兼职74名。', {
      'resources.staff.total': 86,
      'resources.staff.fullTime': 12,
      'resources.staff.partTime': 74,
    }),
    says('设立政府信息查阅场所3处，信息公开申请受理点1个。', { 'resources.readingPoints': 3 }),
    says('信息公开工作专门机构1个，配备全职人员两名、兼职人员一名。', {
      'resources.offices': 1,
      'resources.staff.fullTime': 2,
      'resources.staff.partTime': 1,
    }),
    says('从事信息公开工作的专、兼职人员总计41人。', { 'resources.staff.total': 41 }),
    says('在档案馆、图书馆设置政府信息公开查阅点2个。', { 'resources.readingPoints': 2 }),
    says('我镇落实1名专职人员负责信息公开日常工作。', { 'resources.staff.fullTime': 1 }),
  ],
  shouldNot: [
    silent('全局干部职工56人，其中党员33人，信息公开由办公室负责。'),
    silent('聘请政务公开社会监督员10名。'),
    silent('便民服务大厅专职窗口人员24名，信息公开指南人手一册。', { 'resources.staff.fullTime': 24 }),
    silent('设置信息公开栏9个、意见箱9个。'),
    silent('建立专职网格员队伍126人，参与村务信息公开监督。', { 'resources.staff.fullTime': 126 }),
    silent('成立以局长为组长、3名副局长为副组长的政府信息公开领导小组。'),
  ],
};

export const enquiries: Group = {
  mechanism: 'enquiries and visits',
  should: [
    says('全年接受政府信息公开咨询132人次，其中电话咨询98人次，现场咨询30人次，网上咨询4人次。', {
      'enquiries.total': 132,
      'enquiries.phone': 98,
      'enquiries.inPerson': 30,
      'enquiries.online': 4,
    }),
    says('政府信息公开专栏访问量达2.4万人次，收到政府信息公开申请3件。', {
      'enquiries.pageViews': 24000,
      'applications.received.total': 3,
    }),
    says('五、咨询情况\n当面咨询6人次，电话咨询52人次，网上咨询11人次。', {
      'enquiries.inPerson': 6,
      'enquiries.phone': 52,
      'enquiries.online': 11,
    }),
    says('共接待公众信息公开咨询210人次。', { 'enquiries.total': 210 }),
  ],
  shouldNot: [
    silent('12345热线全年受理咨询9204件，政务公开类占比较低。'),
    silent('政务服务大厅接受办事咨询4.1万人次，信息公开专区引导有序。'),
    silent('举行广场咨询活动，现场接受群众咨询320人次，发放政务公开资料。', {
      'enquiries.total': 320,
      'enquiries.inPerson': 320,
    }),
    silent('开展法律咨询61人次并在信息公开栏公示结果。'),
    silent('信息公开咨询电话0571-85023311。'),
    silent('政府信息公开专栏访问量3400人次。'),
    silent('局长信箱收到咨询类来信47封，答复47封，回复内容在信息公开网公开。'),
  ],
};

export const training: Group = {
  mechanism: 'training and meetings',
  should: [
    says('举办政府信息公开培训班2期，培训人员163人次。', { 'training.sessions': 2, 'training.participants': 163 }),
    says('召开政府信息公开工作会议4次，举办业务培训1次，接受培训人员50人次。', {
      'training.meetings': 4,
      'training.sessions': 1,
      'training.participants': 50,
    }),
    says('全年组织政务公开业务培训三场，参加人员90余人次。', {
      'training.sessions': 3,
      'training.participants': '90 atLeast',
    }),
    says('信息公开专题会议召开2次。', { 'training.meetings': 2 }),
  ],
  shouldNot: [
    silent('选派2人参加省政务公开培训。', { 'training.participants': 2 }),
    silent('开展农民实用技术培训46期6300人次，信息公开栏及时公布培训计划。'),
    silent('举办公务员初任培训1期120人，课程包含政府信息公开条例。'),
    silent('召开局长办公会议22次，研究包括信息公开在内的重要事项。'),
    silent('就业培训班结业学员430人，结果信息公开。'),
  ],
};
