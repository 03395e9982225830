import { describe, expect, it } from 'vitest';
import { claims, type Figures, figures } from './read.js';

/**
 * Phrases that clerks put together of parts, each of which has many words: every combination is read, so that a new word
 * for one part cannot fail beside an old word for another.
 */

const words = (list: string): readonly string[] => list.split(' ').map((word) => (word === '_' ? '' : word));

/** Every way to take one word of each list, in order. */
const combinations = (lists: readonly string[]): readonly string[] =>
  lists.reduce<readonly string[]>(
    (texts, list) => texts.flatMap((text) => words(list).map((word) => text + word)),
    [''],
  );

/** The combinations that do not state these figures, whatever else they state. */
const unread = (heading: string, lists: readonly string[], expected: Figures): readonly string[] =>
  combinations(lists).filter((text) => {
    const found = figures(`${heading}\n${text}。`);
    return !Object.entries(expected).every(([name, value]) => found[name] === value);
  });

const DEADLINES =
  '按时 按期 如期 按时限 按时限要求 按规定时限 按照规定期限 按法定时限 在法定时限内 在法定期限内 在规定时间内 在规定的期限内 在时限内 在15个工作日内';

describe('combinations of words', () => {
  it('answers in time of all that was received', () => {
    const lists = [
      '全年共收到政府信息公开申请17件，',
      '均 均已 全部 已全部 都已 皆已 悉数 逐一 目前均已 上述申请均',
      DEADLINES,
      '办结 答复 回复 办理完毕 办理完结 处理完毕 作出答复 予以答复 给予了答复 进行了答复 书面答复 答复申请人',
    ];
    expect(
      unread('二、依申请公开情况', lists, {
        'applications.received.total': 17,
        'applications.closed.onTime': '17 implied',
      }),
    ).toEqual([]);
  });

  it('answers in time that are counted', () => {
    const counted = DEADLINES.replace(' 在15个工作日内', '');
    const received = '全年共收到政府信息公开申请17件，';
    const verbs = '办结 答复 回复 办理完毕 予以答复 作出答复';
    const expected: Figures = { 'applications.received.total': 17, 'applications.closed.onTime': 16 };
    expect(unread('二、依申请公开情况', [received, '_ 已 其中', counted, verbs, '16件'], expected)).toEqual([]);
    expect(unread('二、依申请公开情况', [received, '16件', counted, verbs], expected)).toEqual([]);
  });

  it('applications received', () => {
    const lists = [
      '_ 全年共 2016年，我局',
      '收到 接到 受理 新收 收到并受理 登记 接收到',
      '政府信息公开申请 信息公开申请 依申请公开申请 依申请公开件 申请公开政府信息 要求公开政府信息的申请 依申请公开事项',
      '17件 共17件 数量17件',
    ];
    expect(unread('二、依申请公开情况', lists, { 'applications.received.total': 17 })).toEqual([]);
  });

  it('channels of applications', () => {
    const told = '全年收到政府信息公开申请17件，其中';
    const ways: ReadonlyArray<readonly [string, keyof Figures]> = [
      ['当面 现场 窗口', 'applications.byChannel.inPerson'],
      ['网络 网上 通过网站 依申请公开系统', 'applications.byChannel.online'],
      ['信函 邮寄 来信 挂号信', 'applications.byChannel.mail'],
      ['电子邮件 电子邮箱', 'applications.byChannel.email'],
      ['传真', 'applications.byChannel.fax'],
    ];
    for (const [way, key] of ways)
      expect(
        unread('二、依申请公开情况', [told, way, '申请 提交 方式申请 形式提出的 渠道提交 途径', '5件，其他方式12件'], {
          [key]: 5,
        }),
        key,
      ).toEqual([]);
  });

  it('information disclosed', () => {
    const lists = [
      '2016年， 全年 全年累计',
      '主动公开 公开 公布 主动发布 对外公开',
      '政府信息 信息 政务信息 各类信息 政务公开信息 文件、信息 相关信息',
      '230条 共230条 数量230条 总数为230条 达230条',
    ];
    expect(unread('一、主动公开情况', lists, { 'disclosure.total': 230 })).toEqual([]);
  });

  it('explanations of policies', () => {
    const lists = [
      '全年',
      '发布 公开 编发 制作',
      '政策解读 政策解读稿件 图文解读 政策图解 政策文件解读',
      '13篇 13条 13个',
    ];
    expect(unread('三、回应解读情况', lists, { 'engagement.policyInterpretations': 13 })).toEqual([]);
  });

  it('cases of reconsideration', () => {
    const lists = [
      '全年',
      '因政府信息公开 涉及政府信息公开的 针对政府信息公开 政府信息公开类',
      '被申请行政复议 提起行政复议 行政复议案件 引发行政复议 被提起行政复议',
      '3件 3起 3宗 共3件',
    ];
    expect(unread('四、行政复议和诉讼情况', lists, { 'reconsideration.total': 3 })).toEqual([]);
  });

  it('no disputes and no fees', () => {
    const denials = '未发生 没有发生 无 未收到 没有 未出现 尚未发生 未有 不存在 从未发生';
    expect(
      unread(
        '四、其他情况',
        [
          '全年',
          denials,
          '因政府信息公开引起的行政复议、行政诉讼 政府信息公开行政复议和行政诉讼 因信息公开申请行政复议、提起行政诉讼的情况',
        ],
        { 'reconsideration.total': 0, 'litigation.all.total': 0 },
      ),
    ).toEqual([]);
    expect(
      unread(
        '四、收费情况',
        [
          '全年',
          '未收取 没有收取 未收取任何 未产生 无 未向申请人收取',
          '费用 信息公开费用 检索、复制、邮寄等费用 检索、复印、邮寄费用',
        ],
        { 'fees.total': 0 },
      ),
    ).toEqual([]);
  });

  it('growth against the year before', () => {
    const texts = combinations([
      '全年主动公开政府信息230条，',
      '同比 比上年 较上年 较去年同期 与上年相比 比2015年 与去年相比',
      '增长 增加 上升了 提升 增幅为 增长率为',
      '12.5% 百分之十二点五',
    ]);
    const growth = 'growth disclosure.total / previousYear 12.5';
    expect(texts.filter((text) => !claims(`一、主动公开情况\n${text}。`).includes(growth))).toEqual([]);
  });

  it('shares of a total', () => {
    const texts = combinations([
      '收到政府信息公开申请80件，其中网络申请20件，',
      '占 占比 占比为 占总数的 占申请总数的 约占 占申请总量的 所占比例为 比例为 占全部申请的',
      '25% 百分之二十五',
    ]);
    const isRead = (text: string): boolean =>
      claims(`二、依申请公开情况\n${text}。`).some((claim) =>
        claim.startsWith('share applications.byChannel.online / applications.received.total 25'),
      );
    expect(texts.filter((text) => !isRead(text))).toEqual([]);
  });
});
