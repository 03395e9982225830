import { type Group, says, silent } from './row.js';

/** Brackets that hold a part, a gloss or a rest. */
export const brackets: Group = {
  mechanism: 'brackets',
  should: [
    says('主动公开政府信息507条（其中网站411条，微信96条）。', {
      'disclosure.total': 507,
      'disclosure.byChannel.website': 411,
      'disclosure.byChannel.wechat': 96,
    }),
    says(
      '收到政府信息公开申请（含上年结转2件）共计18件。',
      { 'applications.carriedOver.total': 2 },
      {
        'applications.handled.total': 18,
        'applications.received.total': 18,
      },
    ),
    says(
      '不予公开（涉及商业秘密）2件，答复政府信息公开申请30件。',
      {
        'applications.outcomes.refused.subtotal.total': 2,
        'applications.outcomes.total.total': 30,
      },
      { 'applications.outcomes.refused.tradeSecret.total': '2 implied' },
    ),
    says('政府信息公开申请（件）：14', { 'applications.received.total': 14 }),
    says('行政复议2件（均维持）、行政诉讼1件（撤诉），均涉及政府信息公开。', {
      'reconsideration.total': 2,
      'reconsideration.upheld': '2 implied',
      'litigation.all.total': 1,
      'litigation.all.other': '1 implied',
    }),
    says(
      '培训班（2期）参训人员（75人次）覆盖全部信息公开联络员。',
      {
        'training.sessions': 2,
        'training.participants': 75,
      },
      { 'training.sessions': 2, 'training.participants': 75 },
    ),
  ],
  shouldNot: [
    says('收到政府信息公开申请11件（同一人提交9件）。', { 'applications.received.total': 11 }),
    silent('主动公开目录（2016年版）列明公开事项126项。'),
    says('主动公开政府信息233条（见附件3，共14页）。', { 'disclosure.total': 233 }),
    silent('《条例》（国务院令第492号）施行后，信息公开进入第9个年头。'),
  ],
};

/** Headings that run into their text, enumerators glued to labels, lists line by line. */
export const headings: Group = {
  mechanism: 'run-in headings and lists',
  should: [
    says('二、依申请公开情况。2016年共收到6件，均已按期答复。', {
      'applications.received.total': 6,
      'applications.closed.onTime': '6 implied',
      'applications.outcomes.total.total': '6 implied',
    }),
    says('1.主动公开政府信息数：88条\n2.收到申请数：5件\n3.申请办结数：5件\n4.行政复议数量：0件', {
      'disclosure.total': 88,
      'applications.received.total': 5,
      'applications.closed.total': 5,
      'reconsideration.total': 0,
    }),
    says('主动公开政府信息72条。其中：\n1.政府网站公开60条；\n2.政务微信公开12条。', {
      'disclosure.total': 72,
      'disclosure.byChannel.website': 60,
      'disclosure.byChannel.wechat': 12,
    }),
    says('一是主动公开。全年主动公开政府信息96条。二是依申请公开。全年受理申请4件。', {
      'disclosure.total': 96,
      'applications.received.total': 4,
    }),
    says('①当面申请2件；②网上申请3件。以上均为政府信息公开申请方式统计。', {
      'applications.byChannel.inPerson': 2,
      'applications.byChannel.online': 3,
    }),
  ],
  shouldNot: [
    silent('三、政府信息公开的收费及减免情况\n四、因政府信息公开申请行政复议、提起行政诉讼的情况\n五、存在的问题'),
    silent('五、存在的主要问题\n个别单位全年主动公开政府信息仅3条。'),
    silent('六、下一步工作打算\n主动公开政府信息达到1000条，培训2期。'),
    silent('三、建议提案办理结果公开情况\n承办人大代表建议11件、政协提案9件，办结20件，网上公开20件。'),
    silent('1、加强领导。2、健全制度。3、信息公开工作有序开展。'),
    silent('依申请公开工作分为4个环节、7个步骤。'),
  ],
};

/** Lines that a page layout broke, texts that stop in the middle. */
export const broken: Group = {
  mechanism: 'wrapped and truncated lines',
  should: [
    says(
      [
        '2016年，我局认真贯彻落实信息公开要求，主动公开政府信',
        '息1318条，其中通过政府门户网站公开1105条，通过政务',
        '微博公开213条。全年收到政府信息公开申请24件，其中网',
        '络申请15件，信函申请9件。',
      ].join('\n'),
      {
        'disclosure.total': 1318,
        'disclosure.byChannel.website': 1105,
        'disclosure.byChannel.weibo': 213,
        'applications.received.total': 24,
        'applications.byChannel.online': 15,
        'applications.byChannel.mail': 9,
      },
    ),
    says('收到政府信息公开申请 12 件 ， 其中当面申请 4 件 ， 网络申请 8 件 。', {
      'applications.received.total': 12,
      'applications.byChannel.inPerson': 4,
      'applications.byChannel.online': 8,
    }),
    says('未收到政府信息公开申请；未发生行政复', { 'applications.received.total': 0 }),
    says('主动公开政府信息56条，其中网站41条，微信1', { 'disclosure.total': 56, 'disclosure.byChannel.website': 41 }),
  ],
  shouldNot: [
    silent('我局2016年未发生政府信息公开依申'),
    silent('本年度主动公开政府信息1'),
    silent('2016年本机关信息公开未收取'),
  ],
};

/** Traditional script, also with the words of Taiwan, pinyin in brackets. */
export const traditional: Group = {
  mechanism: 'traditional script',
  should: [
    says('2016年，我局主動公開政府信息318條，收到政府信息公開申請9件，均為網絡申請。', {
      'disclosure.total': 318,
      'applications.received.total': 9,
      'applications.byChannel.online': '9 implied',
    }),
    says('全年主動公開政府資訊205條，未發生行政覆議和行政訴訟。', {
      'disclosure.total': 205,
      'reconsideration.total': 0,
      'litigation.all.total': 0,
    }),
    says('受理政府資訊公開申請13件，其中當面申請3件，網路申請10件；諮詢64人次。', {
      'applications.received.total': 13,
      'applications.byChannel.inPerson': 3,
      'applications.byChannel.online': 10,
      'enquiries.total': 64,
    }),
    says('收取複印費四十元，減免費用十元；政府信息公開專職人員兩名。', {
      'fees.paperCopying': 40,
      'fees.waived': 10,
      'resources.staff.fullTime': 2,
    }),
    says('主动公开政府信息项(xiàng)目共120条(tiáo)，收到信息公开申请7件。', {
      'disclosure.total': 120,
      'applications.received.total': 7,
    }),
  ],
  shouldNot: [
    silent('政務服務大廳受理各類審批事項2118件，資訊公開專欄同步公示。'),
    silent('依據《政府資訊公開條例》第二十條，公開範圍共計十一項。'),
    silent('下一年度，力爭主動公開政府資訊400條。'),
  ],
};

/** Small tables that a report makes for itself. */
export const tables: Group = {
  mechanism: 'self-made tables',
  should: [
    says(
      '主动公开政府信息情况如下：\n\n| 公开渠道 | 数量 |\n|---|---|\n| 政府网站 | 410条 |\n| 政务微信 | 95条 |\n',
      {
        'disclosure.byChannel.website': 410,
        'disclosure.byChannel.wechat': 95,
      },
      {},
      { format: 'markdown' },
    ),
    says(
      '政府信息公开申请情况：\n\n| 项目 | 2015年 | 2016年 |\n|---|---|---|\n| 收到申请 | 14 | 19 |\n| 办结 | 14 | 18 |\n',
      {
        'applications.received.total': 19,
        'applications.closed.total': 18,
      },
      {
        'previousYear applications.received.total': 14,
        'previousYear applications.closed.total': 14,
      },
      { format: 'markdown' },
    ),
  ],
  shouldNot: [
    silent(
      '各单位信息公开得分：\n\n| 单位 | 得分 |\n|---|---|\n| 城东街道 | 92 |\n| 城西街道 | 88 |\n',
      {},
      { format: 'markdown' },
    ),
    silent(
      '政务公开联系方式：\n\n| 科室 | 电话 |\n|---|---|\n| 办公室 | 86230011 |\n| 咨询台 | 86230012 |\n',
      {},
      { format: 'markdown' },
    ),
  ],
};
