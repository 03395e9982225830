import { type Group, says, silent } from './row.js';

/** Bureaus and streets that count in words of their own. */
export const bureaus: Group = {
  mechanism: 'bureaus that count in their own way',
  should: [
    says('截止12月31日，我办主动公开政府信息290条，其中通过网站公开262条、微信公众号24条、公示栏4条。', {
      'disclosure.total': 290,
      'disclosure.byChannel.website': 262,
      'disclosure.byChannel.wechat': 24,
      'disclosure.byChannel.other': 4,
    }),
    says('回应公众关注热点和舆情412件，其中人民网8件、政府督查件16件、市长信箱388件，均为政务公开要求。', {
      'engagement.responses': 412,
    }),
    says(
      '（二）依申请公开信息情况\n全年收到政府信息公开申请21个，按规定时间办结21个。其中同意公开答复18个，涉及个人隐私3个。',
      {
        'applications.received.total': 21,
        'applications.closed.onTime': 21,
        'applications.outcomes.granted.total': 18,
        'applications.outcomes.refused.personalPrivacy.total': 3,
      },
    ),
    says('组织开展政府信息公开工作人员业务培训会12次，培训人员640人次。', {
      'training.sessions': 12,
      'training.participants': 640,
    }),
    says('确定了主管部门，明确了 2名兼职工作人员，并开辟了 2个政府信息公共查阅点。', {
      'resources.staff.partTime': 2,
      'resources.readingPoints': 2,
    }),
    says(
      '2016年在市政府门户网站（政府信息公开平台）主动公布政府信息有71条。',
      { 'disclosure.byChannel.website': 71 },
      {
        'disclosure.total': 71,
      },
    ),
    says('一年来，我街道共主动公开信息58条，其中：应急管理5条，通知公告28条，人事任免6条，文件库19条', {
      'disclosure.total': 58,
    }),
    says(
      '全年受理信息公开申请12件（其中网上8件、信函4件），申请人全部为自然人。',
      {
        'applications.received.total': 12,
        'applications.byChannel.online': 8,
        'applications.byChannel.mail': 4,
      },
      { 'applications.received.naturalPerson': '12 implied' },
    ),
    says('共受理信息公开申请33件，同比上升10%，已全部答复，其中25件予以公开或部分公开，8件因不存在等原因未能提供。', {
      'applications.received.total': 33,
      'applications.outcomes.total.total': '33 implied',
      'applications.outcomes.grantedOrPartiallyGranted.total': 25,
    }),
    says('发生涉及政府信息公开的行政复议案件2件、行政诉讼案件3件，复议案件均被维持，诉讼案件2件胜诉、1件尚未审结。', {
      'reconsideration.total': 2,
      'litigation.all.total': 3,
      'reconsideration.upheld': '2 implied',
      'litigation.all.upheld': 2,
      'litigation.all.pending': 1,
    }),
    says(
      '本年度共收到政府信息公开申请11件，其中10件来自个人，1件来自企业。',
      { 'applications.received.total': 11 },
      {
        'applications.received.naturalPerson': 10,
        'applications.received.commercialEnterprise': 1,
      },
    ),
    says('行政复议方面，全年收到信息公开类复议申请5件，其中3件维持、1件撤销、1件尚在审理中。', {
      'reconsideration.total': 5,
      'reconsideration.upheld': 3,
      'reconsideration.corrected': 1,
      'reconsideration.pending': 1,
    }),
    says('接待现场查阅政府信息56人次，接受电话咨询政府信息公开事项83次。', { 'enquiries.phone': 83 }),
    says(
      '年内收到1份以信函方式寄来的政府信息公开申请，2份网上提交的申请，合计3份，均在15个工作日内予以答复。',
      {
        'applications.byChannel.mail': 1,
        'applications.byChannel.online': 2,
        'applications.received.total': 3,
      },
      {
        'applications.closed.onTime': '3 implied',
        'applications.outcomes.total.total': '3 implied',
      },
    ),
  ],
  shouldNot: [
    silent('编制政务公开权责清单41项，其中处罚7项、检查4项、公共服务17项。'),
    silent('各部门负责人在政风热线与公众交流、释疑解惑390次，推动政务公开。'),
    silent('细化全年信息公开3大类17项目标任务，完善制度文件4个。'),
    silent('“创业富民30条”“强农惠农20条”政策解读进园区、进社区，政务公开氛围浓厚。'),
    silent('在门户网站绩效评估中位列第4名，比上年前进3名，信息公开单项得分92分。'),
    silent('政府信息公开查阅室配电脑2台、触摸屏1块、指南500份。'),
    silent('检查政务公开工作7个县区、22个部门，下发整改意见书9份。'),
    silent('档案馆接收公开信息文件1600多份，提供利用档案15000多册。', { 'disclosure.total': '1600 atLeast' }),
    says('共受理信息公开申请33件，涉及120余项内容，复制材料450页。', { 'applications.received.total': 33 }),
    silent('答复书送达采用邮寄方式，全年寄出挂号信42封，政务公开台账完整。', { 'applications.byChannel.mail': 42 }),
    silent('处罚案卷查阅42人次，均按政府信息公开以外的程序办理。'),
    silent('编发政务信息376期，被上级采用88期，不计入政府信息公开数。'),
  ],
};
