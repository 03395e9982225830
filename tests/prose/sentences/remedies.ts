import { type Group, says, silent } from './row.js';

/** Reconsideration and litigation: routes, results, and sentences without a subject of their own. */
export const remedies: Group = {
  mechanism: 'remedies and routes',
  should: [
    says('全年因政府信息公开引发行政复议6件，其中维持4件，撤销1件，申请人撤回1件。', {
      'reconsideration.total': 6,
      'reconsideration.upheld': 4,
      'reconsideration.corrected': 1,
      'reconsideration.other': 1,
    }),
    says('信息公开行政诉讼5件，其中未经复议直接起诉3件，复议后起诉2件。直接起诉的案件中，判决驳回2件，尚未审结1件。', {
      'litigation.all.total': 5,
      'litigation.direct.total': 3,
      'litigation.afterReconsideration.total': 2,
      'litigation.direct.upheld': 2,
      'litigation.direct.pending': 1,
    }),
    says('2016年政府信息公开行政复议案件3件，结果维持2件，结果纠正1件；行政诉讼案件2件，结果维持1件，其他结果1件。', {
      'reconsideration.total': 3,
      'reconsideration.upheld': 2,
      'reconsideration.corrected': 1,
      'litigation.all.total': 2,
      'litigation.all.upheld': 1,
      'litigation.all.other': 1,
    }),
    says('因政府信息公开被申请行政复议1件，复议机关责令重新答复。', {
      'reconsideration.total': 1,
      'reconsideration.corrected': '1 implied',
    }),
    says('发生政府信息公开行政诉讼1起，一审法院判决我局胜诉。', {
      'litigation.all.total': 1,
      'litigation.all.upheld': '1 implied',
    }),
    says('针对政府信息公开答复提起的行政诉讼2件，目前正在审理中。', {
      'litigation.all.total': 2,
      'litigation.all.pending': '2 implied',
    }),
    says('本机关收到涉及政府信息公开的行政复议4宗（维持3宗、终止1宗），行政应诉1宗（尚未开庭）。', {
      'reconsideration.total': 4,
      'reconsideration.upheld': 3,
      'reconsideration.other': 1,
      'litigation.all.total': 1,
      'litigation.all.pending': '1 implied',
    }),
    says('接到与政府信息公开有关的举报投诉2件，行政申诉1件。', {
      'complaints.total': 2,
      'grievances.total': 1,
    }),
    says('办理政府信息公开行政复议答复案件7件，被纠错1件。', {
      'reconsideration.total': 7,
      'reconsideration.corrected': 1,
    }),
    says('被诉政府信息公开案件3件：一审判决驳回诉讼请求1件，原告撤诉1件，确认违法1件。', {
      'litigation.all.total': 3,
      'litigation.all.upheld': 1,
      'litigation.all.other': 1,
      'litigation.all.corrected': 1,
    }),
  ],
  shouldNot: [
    silent('县政府全年办理行政复议案件64件，维持41件，撤销7件，均在网站信息公开专栏公布。'),
    silent('积极做好行政应诉，负责人出庭应诉11件次，与政府信息公开有关的工作得到法院肯定。'),
    silent('不服答复的申请人可以自收到政府信息公开告知书之日起60日内申请行政复议，或6个月内提起行政诉讼。'),
    says('信息公开类行政复议1件，另有治安处罚类行政复议13件。', { 'reconsideration.total': 1 }),
    silent('受理消费投诉举报3052件，办结3017件，通过信息公开网公示结果。'),
    silent('制作《行政复议法》政务公开宣传展板12块。'),
    silent('依据《行政诉讼法》第45条、第46条，政府信息公开案件的起诉期限应予释明。'),
    silent('撤销行政许可2件、注销14件，相关信息公开于双公示平台。'),
    says('对本局作出的政府信息公开答复，申请人申请复议的，复议机关维持率保持100%。', {}),
    silent('政府信息公开监督举报电话：0512-66218305。'),
  ],
};

/** Sentences that lean on the one before for their subject. */
export const elliptical: Group = {
  mechanism: 'elliptical subjects',
  should: [
    says('全年共有政府信息公开行政复议案件5件。其中，维持3件。其余2件被撤销。', {
      'reconsideration.total': 5,
      'reconsideration.upheld': 3,
      'reconsideration.corrected': 2,
    }),
    says('全年收到政府信息公开申请20件。当面递交2件，网上提交16件，邮寄2件。', {
      'applications.received.total': 20,
      'applications.byChannel.inPerson': 2,
      'applications.byChannel.online': 16,
      'applications.byChannel.mail': 2,
    }),
    says('三、依申请公开办理情况\n今年收到9件，答复8件，另1件仍在办理。', {
      'applications.received.total': 9,
      'applications.outcomes.total.total': 8,
      'applications.carriedForward.total': 1,
    }),
    says('四、收费及减免情况\n2016年共收取480元，减免60元。', { 'fees.total': 480, 'fees.waived': 60 }),
    says('五、行政复议、行政诉讼情况\n复议2件，诉讼1件，与信息公开有关的投诉没有。', {
      'reconsideration.total': 2,
      'litigation.all.total': 1,
      'complaints.total': 0,
    }),
    says('二、主动公开情况\n共公布645条，其中网站602条，公示栏43条。', {
      'disclosure.total': 645,
      'disclosure.byChannel.website': 602,
      'disclosure.byChannel.other': 43,
    }),
    says('举办政务公开培训3次，参训184人次；召开推进会2次。', {
      'training.sessions': 3,
      'training.participants': 184,
      'training.meetings': 2,
    }),
    says(
      '（一）申请情况\n本年度共有12件，以网络方式提出的7件，现场提出的5件。\n（二）答复情况\n12件全部办结，9件予以公开，3件属于已主动公开范围。',
      {
        'applications.received.total': 12,
        'applications.byChannel.online': 7,
        'applications.byChannel.inPerson': 5,
        'applications.closed.total': '12 implied',
        'applications.outcomes.granted.total': 9,
        'applications.outcomes.alreadyPublic.total': 3,
      },
      { 'applications.closed.total': 12 },
    ),
  ],
  shouldNot: [
    says('未收到政府信息公开申请。窗口受理许可14件，办结14件。', { 'applications.received.total': 0 }),
    silent('三、依申请公开情况\n设立受理窗口1个，公布电话2部，配备电脑3台。'),
    silent('二、主动公开情况\n共有5个科室、3个二级机构承担信息公开职责。'),
    silent('四、收费情况\n全年水费收取率98%，收取面积12万平方米，信息公开。'),
    says('没有发生行政复议和行政诉讼。办理信访12件，其中维持原处理意见3件。本机关信息公开工作平稳。', {
      'reconsideration.total': 0,
      'litigation.all.total': 0,
    }),
  ],
};

/** One negation and all that it scopes; zeros in words. */
export const zeros: Group = {
  mechanism: 'negation and zeros',
  should: [
    says('2016年未发生因政府信息公开引起的行政复议、行政诉讼、行政申诉和举报投诉情况。', {
      'reconsideration.total': 0,
      'litigation.all.total': 0,
      'grievances.total': 0,
      'complaints.total': 0,
    }),
    says('全年没有收到政府信息公开申请，也没有收取任何费用。', { 'applications.received.total': 0, 'fees.total': 0 }),
    says('本年度依申请公开政府信息零件，收取费用零元。', { 'applications.received.total': 0, 'fees.total': 0 }),
    says('四、政府信息公开的收费及减免情况\n无。', { 'fees.total': 0, 'fees.waived': 0 }, { 'fees.waived': 0 }),
    says('五、因政府信息公开申请行政复议、提起行政诉讼情况\n本年度未发生。', {
      'reconsideration.total': 0,
      'litigation.all.total': 0,
    }),
    says('截至2016年12月31日，我镇尚未接到政府信息公开申请。', { 'applications.received.total': 0 }),
    says('三、依申请公开情况\n我办2016年度无依申请公开件。', { 'applications.received.total': 0 }),
    says('无公民申请公开政府信息，无行政复议，无行政诉讼。', {
      'applications.received.total': 0,
      'reconsideration.total': 0,
      'litigation.all.total': 0,
    }),
    says('收到政府信息公开申请3件，同意公开3件，不予公开0件，部分公开0件。', {
      'applications.received.total': 3,
      'applications.outcomes.granted.total': 3,
      'applications.outcomes.refused.subtotal.total': 0,
      'applications.outcomes.partiallyGranted.total': 0,
    }),
    says('政府信息公开行政复议0件、行政诉讼0件。', { 'reconsideration.total': 0, 'litigation.all.total': 0 }),
    says('我局未因政府信息公开被申请行政复议，未被提起行政诉讼，未收到投诉举报。', {
      'reconsideration.total': 0,
      'litigation.all.total': 0,
      'complaints.total': 0,
    }),
    says('2016年我乡没有不予公开的政府信息公开申请答复。', { 'applications.outcomes.refused.subtotal.total': 0 }),
    says('全年未举办新闻发布会，未开展政府网站在线访谈，政府信息公开工作总体平稳。', {
      'engagement.pressConferences': 0,
      'engagement.onlineInterviews': 0,
    }),
    says('2016年，没有公民、法人和其他组织向本局提出政府信息公开申请。', { 'applications.received.total': 0 }),
    says('行政复议、行政诉讼均无，政府信息公开举报投诉亦无。', {
      'reconsideration.total': 0,
      'litigation.all.total': 0,
      'complaints.total': 0,
    }),
    says('2016年我局制发规范性文件0件，主动公开政府信息129条。', {
      'disclosure.normativeDocuments.issued': 0,
      'disclosure.total': 129,
    }),
    says('受理咨询0人次，政府信息公开申请0宗。', { 'enquiries.total': 0, 'applications.received.total': 0 }),
  ],
  shouldNot: [
    silent('信息公开工作中尚未形成长效机制，没有专门的信息公开机构，缺少专职人员。', {
      'resources.offices': 0,
      'resources.staff.fullTime': 0,
    }),
    silent('无正当理由逾期不答复政府信息公开申请的，追究责任。'),
    silent('因没有及时更新信息公开指南，被通报1次。'),
    silent('不存在应公开未公开政府信息的问题。'),
    silent('依申请公开渠道畅通，未出现推诿、敷衍申请人的现象。'),
    silent('未经审查的信息一律不得公开，无一例失泄密事件。'),
    silent('政府信息公开答复未载明救济途径的，予以纠正。'),
    says(
      '收到政府信息公开申请6件，没有超期答复。',
      { 'applications.received.total': 6 },
      { 'applications.closed.extended': 0 },
    ),
    silent('群众对政务公开工作无投诉的单位评为优秀。'),
    silent('三、依申请公开情况\n/'),
    silent('四、政府信息公开的收费及减免情况\n六、政府信息公开工作存在的主要问题'),
    silent('信息公开目录中没有涉密信息。'),
    silent('申请人未缴纳费用的政府信息公开申请，不再处理。'),
    says(
      '未收到以电子邮件、传真方式提出的政府信息公开申请。',
      {},
      {
        'applications.byChannel.email': 0,
        'applications.byChannel.fax': 0,
      },
    ),
  ],
};
