import { type Group, says, silent } from './row.js';

/** What was received, in the many verbs and classifiers of real reports, the number on either side of its noun. */
export const received: Group = {
  mechanism: 'applications received',
  should: [
    says('本机关全年接到公众提出的政府信息公开申请8起。', { 'applications.received.total': 8 }),
    says('2016年，我局收到7份政府信息公开申请。', { 'applications.received.total': 7 }),
    says('我委依申请公开受理数为21例。', { 'applications.received.total': 21 }),
    says('三、依申请公开情况\n2016年，共收到申请23件，答复23件。', {
      'applications.received.total': 23,
      'applications.outcomes.total.total': 23,
    }),
    says('全年共收悉市民递交的信息公开申请表17份，即受理信息公开申请17件。', { 'applications.received.total': 17 }),
    says('2016年度，我镇依申请公开政府信息11人次。', { 'applications.received.total': 11 }),
    says('（一）收到申请情况\n2016年，新收政府信息公开申请102件，上年结转3件。', {
      'applications.received.total': 102,
      'applications.carriedOver.total': 3,
    }),
    says('依申请公开\n共有2件。', { 'applications.received.total': 2 }),
    says('政府信息依申请公开9宗。', { 'applications.received.total': 9 }),
    says('本年度我院收到公民、法人和其他组织提出的政府信息公开申请共计13件次。', { 'applications.received.total': 13 }),
    says('今年以来，办理政府信息公开申请15件。', { 'applications.received.total': 15 }),
    says('申请总数为36件。', { 'applications.received.total': 36 }, {}, {}),
  ],
  shouldNot: [
    silent('请申请人填写《政府信息公开申请表》2份。'),
    silent('申请公开政府信息的，本机关自收到申请之日起15个工作日内答复。'),
    silent('当年受理低保申请214件、临时救助申请67件，结果全部在信息公开栏公示。'),
    silent('我局对2008年以来的31件依申请公开事项开展了“回头看”。', { 'applications.received.total': 31 }),
    silent('我市收到省政府信息公开办转来的督办通知2件。'),
    silent('新修订的规定将政府信息公开申请答复期限由15个工作日改为20个工作日。'),
    silent('本级政务公开工作领导小组受理群众申诉电话：0431-86120455。'),
    silent('印制《依申请公开办事指南》500份。'),
    silent('明年力争将政府信息公开申请的平均办理时间压缩到10个工作日，受理申请不超过60件。'),
    silent('依申请公开目录收录信息84条。', { 'disclosure.requestCatalogueItems': 84 }),
  ],
};

/** The number before its noun. */
export const numberFirst: Group = {
  mechanism: 'number before noun',
  should: [
    says('收到的26件申请中，5件为当面申请，18件为网络申请，3件为信函申请。', {
      'applications.received.total': 26,
      'applications.byChannel.inPerson': 5,
      'applications.byChannel.online': 18,
      'applications.byChannel.mail': 3,
    }),
    says('已答复的44件申请中，29件同意公开，6件部分公开，4件不予公开，5件信息不存在。', {
      'applications.outcomes.total.total': 44,
      'applications.outcomes.granted.total': 29,
      'applications.outcomes.partiallyGranted.total': 6,
      'applications.outcomes.refused.subtotal.total': 4,
      'applications.outcomes.doesNotExist.total': 5,
    }),
    says('共收到40件政府信息公开申请：4件为网络申请、36件为信函申请。', {
      'applications.received.total': 40,
      'applications.byChannel.online': 4,
      'applications.byChannel.mail': 36,
    }),
    says('共收到47件政府信息公开申请（29件为网络申请、18件为信函申请）。', {
      'applications.received.total': 47,
      'applications.byChannel.online': 29,
      'applications.byChannel.mail': 18,
    }),
    says('对政府信息公开申请的答复总数十二件，其中同意公开十件，部分公开两件。', {
      'applications.outcomes.total.total': 12,
      'applications.outcomes.granted.total': 10,
      'applications.outcomes.partiallyGranted.total': 2,
    }),
    says('通过网络提出申请的有19件，以信函方式提出申请的有8件。', {
      'applications.byChannel.online': 19,
      'applications.byChannel.mail': 8,
    }),
    says('有3件属于已主动公开范围，2件不属于本机关公开，1件申请内容不明确，均已告知申请公开政府信息的申请人。', {
      'applications.outcomes.alreadyPublic.total': 3,
      'applications.outcomes.otherAgency.total': 2,
      'applications.outcomes.unclear.total': 1,
    }),
    says('全局现有1名专职信息公开工作人员和5名兼职人员。', {
      'resources.staff.fullTime': 1,
      'resources.staff.partTime': 5,
    }),
    says('已有2件行政复议审结，政府信息公开答复均获维持。', {
      'reconsideration.total': 2,
      'reconsideration.upheld': '2 implied',
    }),
    says('在政府网站上发布了203条政府信息。', { 'disclosure.byChannel.website': 203 }, { 'disclosure.total': 203 }),
    says('更新、发布86条主动公开信息。', { 'disclosure.total': 86 }),
  ],
  shouldNot: [
    says('全年印发的42份公文中，依申请公开的6份，不予公开的3份。', {}, {}),
    silent('5件代表建议、12件委员提案的复文在信息公开栏目全文公开。'),
    silent('在2个行政服务中心、9个便民服务站摆放了政府信息公开指南。'),
    silent('3名干部被评为政务公开先进个人，1名专职网络管理员参加集训。', { 'resources.staff.fullTime': 1 }),
    says('2件群众举报经核查与信息公开无关。', {}),
    silent('1份《政府信息公开申请表》、2支笔、3种样表摆放于查阅点。'),
    silent('3个科室联合审核1份政府信息公开答复口径。'),
    silent('15件政府信息公开申请办理流程规范文本已下发。'),
  ],
};

/** Outcomes, closing and carrying over. */
export const outcomes: Group = {
  mechanism: 'outcomes and closing',
  should: [
    says('已办结申请51件，其中按时办结47件，延期办结4件。', {
      'applications.closed.total': 51,
      'applications.closed.onTime': 47,
      'applications.closed.extended': 4,
    }),
    says('2016年收到申请30件，办结28件，2件结转至2017年办理。', {
      'applications.received.total': 30,
      'applications.closed.total': 28,
      'applications.carriedForward.total': 2,
    }),
    says('2016年新收政府信息公开申请30件，加上2015年结转的4件，全年应办理34件，办结33件，结转下年度1件。', {
      'applications.received.total': 30,
      'applications.carriedOver.total': 4,
      'applications.handled.total': 34,
      'applications.closed.total': 33,
      'applications.carriedForward.total': 1,
    }),
    says(
      '申请答复总数25件：属于已主动公开范围8件，同意公开9件，非本机关政府信息3件，告知作出更改补充2件，告知通过其他途径办理3件。',
      {
        'applications.outcomes.total.total': 25,
        'applications.outcomes.alreadyPublic.total': 8,
        'applications.outcomes.granted.total': 9,
        'applications.outcomes.otherAgency.total': 3,
        'applications.outcomes.correctionRequested.total': 2,
        'applications.outcomes.redirected.total': 3,
      },
    ),
    says('收到政府信息公开申请12件，其中：予以公开和部分公开共7件，撤回申请1件，重复申请4件。', {
      'applications.received.total': 12,
      'applications.outcomes.grantedOrPartiallyGranted.total': 7,
      'applications.outcomes.withdrawn.total': 1,
      'applications.outcomes.repeat.total': 4,
    }),
    says(
      '三、收到和处理政府信息公开申请情况\n2022年答复申请55件，其中予以公开31件，部分公开6件，不予公开8件，无法提供7件，不予处理2件，其他处理1件。',
      {
        'applications.outcomes.total.total': 55,
        'applications.outcomes.granted.total': 31,
        'applications.outcomes.partiallyGranted.total': 6,
        'applications.outcomes.refused.subtotal.total': 8,
        'applications.outcomes.unavailable.subtotal.total': 7,
        'applications.outcomes.notProcessed.subtotal.total': 2,
        'applications.outcomes.other.subtotal.total': 1,
      },
      {},
      { year: 2022 },
    ),
    says(
      '对本机关不掌握相关政府信息的16件申请、没有现成信息需要另行制作的2件申请，均作出无法提供的告知。',
      {
        'applications.outcomes.unavailable.notHeld.total': 16,
        'applications.outcomes.unavailable.requiresCreation.total': 2,
      },
      {},
      { year: 2022 },
    ),
    says('不同意公开答复6件，其中危及“三安全一稳定”1件，不是《条例》所指政府信息2件，法律法规规定的其他情形3件。', {
      'applications.outcomes.refused.subtotal.total': 6,
      'applications.outcomes.refused.securityAndStability.total': 1,
      'applications.outcomes.refused.notGovernmentInformation.total': 2,
      'applications.outcomes.refused.otherStatutoryGrounds.total': 3,
    }),
    says('政府信息公开申请已全部办结，共计38件，其中按规定时限办结37件，延期答复1件。', {
      'applications.closed.total': 38,
      'applications.closed.onTime': 37,
      'applications.closed.extended': 1,
    }),
  ],
  shouldNot: [
    says('提案办结16件，政府信息公开率100%。', {}),
    silent('对不予公开的公文，须在发文稿纸上注明不予公开的理由，全年注明28件。'),
    says('12345热线承办件办结率为99.6%，按时办结2410件；政府信息公开申请为0件。', { 'applications.received.total': 0 }),
    silent('政府信息公开意见箱收到表扬信2封，按期答复2封。'),
    silent('经审查，属于国家秘密的文件3份不上网公开。', { 'applications.outcomes.refused.stateSecret.total': 3 }),
    says('收到政府信息公开申请5件，答复书送达回证5份。', { 'applications.received.total': 5 }),
    silent('政务公开暗访中发现，部分公开栏内容陈旧，2处未更新。'),
    silent('行政审批事项按时办结率100%，提前办结3206件，均已信息公开。'),
    says('处理民生诉求结转上年7件，办结7件；未收到信息公开申请。', { 'applications.received.total': 0 }),
  ],
};
