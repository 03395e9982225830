import { compare, divide, join, list, type Part, type Said, say, type Voice, write } from './said.js';

/** The facts of an invented report; every whole is the sum of its parts. */
export interface Facts {
  readonly website: number;
  readonly weibo: number;
  readonly wechat: number;
  readonly inPerson: number;
  readonly online: number;
  readonly mail: number;
  readonly granted: number;
  readonly partiallyGranted: number;
  readonly refused: number;
  readonly missing: number;
  readonly upheld: number;
  readonly corrected: number;
  readonly suits: number;
  readonly fees: number;
  readonly fullTime: number;
  readonly partTime: number;
  readonly phone: number;
  readonly visitors: number;
  readonly sessions: number;
  readonly trained: number;
}

const sum = (parts: readonly Part[]): number => parts.reduce((total, { value }) => total + value, 0);

const disclosure = (facts: Facts, voice: Voice): Said => {
  const parts: Part[] = [
    { key: 'disclosure.byChannel.website', name: '通过政府网站公开', behind: '通过政府网站公开', value: facts.website },
    { key: 'disclosure.byChannel.weibo', name: '通过政务微博公开', behind: '通过政务微博公开', value: facts.weibo },
    { key: 'disclosure.byChannel.wechat', name: '通过政务微信公开', behind: '通过政务微信公开', value: facts.wechat },
  ];
  const total = sum(parts);
  const number = write(total, '条', voice.numbers);
  const opening = voice.choose([
    `全年主动公开政府信息${number}`,
    `2016年，我局共主动公开政府信息${number}`,
    `本年度主动公开的政府信息共计${number}`,
    `主动公开政府信息数为${number}`,
  ]);
  return divide(
    join(say(opening, ['disclosure.total', total]), compare('disclosure.total', total, '条', voice)),
    parts,
    '条',
    voice,
  );
};

const received = (facts: Facts, voice: Voice): Said => {
  const parts: Part[] = [
    { key: 'applications.byChannel.inPerson', name: '当面申请', behind: '为当面申请', value: facts.inPerson },
    { key: 'applications.byChannel.online', name: '网络申请', behind: '为网络申请', value: facts.online },
    { key: 'applications.byChannel.mail', name: '信函申请', behind: '为信函申请', value: facts.mail },
  ];
  const total = sum(parts);
  if (total === 0) {
    const none = ['未收到政府信息公开申请', '没有收到政府信息公开申请', '收到政府信息公开申请0件'] as const;
    return say(`2016年${voice.choose(none)}。`, ['applications.received.total', 0]);
  }
  const number = write(total, '件', voice.numbers);
  const opening = voice.choose([
    `全年收到政府信息公开申请${number}`,
    `2016年共受理依申请公开${number}`,
    `本机关全年接到信息公开申请${number}`,
    `共收到${number}政府信息公开申请`,
  ]);
  return divide(
    join(
      say(opening, ['applications.received.total', total]),
      compare('applications.received.total', total, '件', voice),
    ),
    parts,
    '件',
    voice,
  );
};

const answered = (facts: Facts, voice: Voice): Said => {
  const parts: Part[] = [
    { key: 'applications.outcomes.granted.total', name: '同意公开', behind: '同意公开', value: facts.granted },
    {
      key: 'applications.outcomes.partiallyGranted.total',
      name: '同意部分公开',
      behind: '同意部分公开',
      value: facts.partiallyGranted,
    },
    {
      key: 'applications.outcomes.refused.subtotal.total',
      name: '不同意公开',
      behind: '不同意公开',
      value: facts.refused,
    },
    {
      key: 'applications.outcomes.doesNotExist.total',
      name: '申请信息不存在',
      behind: '申请信息不存在',
      value: facts.missing,
    },
  ];
  const total = sum(parts);
  if (total === 0) return say('');
  const number = write(total, '件', voice.numbers);
  const opening = voice.choose([`已答复${number}`, `对申请的答复总数${number}`, `共答复申请${number}`]);
  return divide(say(opening, ['applications.outcomes.total.total', total]), parts, '件', voice);
};

const remedies = (facts: Facts, voice: Voice): Said => {
  const cases: Part[] = [
    { key: 'reconsideration.upheld', name: '维持', behind: '被维持', value: facts.upheld },
    { key: 'reconsideration.corrected', name: '撤销', behind: '被撤销', value: facts.corrected },
  ];
  const total = sum(cases);
  const suits = write(facts.suits, '件', voice.numbers);
  if (total === 0 && facts.suits === 0) {
    const none = [
      '未发生因政府信息公开引起的行政复议、行政诉讼。',
      '没有因政府信息公开被申请行政复议和提起行政诉讼的情况。',
      '本年度因政府信息公开的行政复议、行政诉讼均为0件。',
    ];
    return say(voice.choose(none), ['reconsideration.total', 0], ['litigation.all.total', 0]);
  }
  const litigation = say(
    facts.suits === 0 ? voice.choose(['未发生行政诉讼。', '行政诉讼0件。']) : `政府信息公开行政诉讼${suits}。`,
    ['litigation.all.total', facts.suits],
  );
  if (total === 0) return join(say('未发生政府信息公开行政复议。', ['reconsideration.total', 0]), litigation);
  const opening = voice.choose([
    '因政府信息公开被申请行政复议',
    '发生政府信息公开行政复议',
    '涉及政府信息公开的行政复议案件',
  ]);
  const whole = say(`${opening}${write(total, '件', voice.numbers)}`, ['reconsideration.total', total]);
  return join(
    divide(join(whole, compare('reconsideration.total', total, '件', voice)), cases, '件', voice),
    litigation,
  );
};

const fees = (facts: Facts, voice: Voice): Said => {
  const none = ['未收取任何费用', '没有收取费用', '收取费用0元'] as const;
  const some = write(facts.fees, '元', voice.numbers);
  const words = facts.fees === 0 ? voice.choose(none) : voice.choose([`共收取费用${some}`, `收费${some}`]);
  return say(`2016年政府信息公开${words}。`, ['fees.total', facts.fees]);
};

const people = (facts: Facts, voice: Voice): Said => {
  const staff: Part[] = [
    { key: 'resources.staff.fullTime', name: '专职人员', behind: '专职人员', value: facts.fullTime },
    { key: 'resources.staff.partTime', name: '兼职人员', behind: '兼职人员', value: facts.partTime },
  ];
  const sessions = write(facts.sessions, voice.choose(['次', '期', '场']), voice.numbers);
  const trained = write(facts.trained, '人次', voice.numbers);
  return join(
    say('政府信息公开工作配备'),
    list(staff, '名', voice),
    say(
      `。全年举办政府信息公开培训班${sessions}，${voice.choose(['接受培训人员', '参训', '培训人员'])}${trained}。`,
      ['training.sessions', facts.sessions],
      ['training.participants', facts.trained],
    ),
  );
};

const enquiries = (facts: Facts, voice: Voice): Said => {
  const parts: Part[] = [
    { key: 'enquiries.phone', name: '电话咨询', behind: '为电话咨询', value: facts.phone },
    { key: 'enquiries.inPerson', name: '现场咨询', behind: '为现场咨询', value: facts.visitors },
  ];
  const total = sum(parts);
  const opening = voice.choose(['接受政府信息公开咨询', '共接待政府信息公开咨询', '全年受理公众咨询']);
  return divide(
    say(`${opening}${write(total, '人次', voice.numbers)}`, ['enquiries.total', total]),
    parts,
    '人次',
    voice,
  );
};

const NUMERALS = [...'一二三四五六七'];

type Section = readonly [heading: string, write: (facts: Facts, voice: Voice) => Said];

const SECTIONS: readonly Section[] = [
  ['主动公开政府信息情况', disclosure],
  ['依申请公开政府信息情况', (facts, voice) => join(received(facts, voice), answered(facts, voice))],
  ['政府信息公开的收费及减免情况', fees],
  ['因政府信息公开申请行政复议、提起行政诉讼的情况', remedies],
  ['咨询情况', enquiries],
  ['机构、人员和培训情况', people],
];

/** Every section under its heading, standing alone or run into the first line. */
export const writeSections = (facts: Facts, voice: Voice): Said => {
  const gap = voice.choose(['\n', '。']);
  return join(
    ...SECTIONS.map(([heading, section], place) => {
      const { text, figures } = section(facts, voice);
      return { text: `${NUMERALS[place]}、${heading}${gap}${text}\n`, figures };
    }),
  );
};
