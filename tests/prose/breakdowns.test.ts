import { describe, expect, it } from 'vitest';
import type { BreakdownFinding } from '../../src/extract/finding.js';
import { extract } from './read.js';

const startOf = ({ parts }: BreakdownFinding): number => parts[0]?.evidence.span.start ?? 0;

const inOrder = (found: readonly BreakdownFinding[]): BreakdownFinding[] =>
  [...found].sort((one, other) => startOf(one) - startOf(other));

/** The lists of categories of a text: "key: label 5, label 7 (50%)", with the stated total where the whole has no key. */
const lists = (text: string): string[] =>
  inOrder(extract(text).breakdowns).map(
    ({ of, total, parts }) =>
      `${of ?? total?.value ?? null}: ${parts
        .map(({ label, value, percent }) => `${label} ${value}${percent === undefined ? '' : ` (${percent}%)`}`)
        .join(', ')}`,
  );

type Row = readonly [text: string, lists: readonly string[]];

const reads = (rows: readonly Row[]): void =>
  it.each(rows)('%s', (text, expected) => expect(lists(text)).toEqual(expected));

describe('breakdowns', () => {
  it.each([
    [
      '主动公开政府信息312条，其中机构职能类12条，业务动态类260条，规划计划类40条。',
      ['disclosure.total: 机构职能类 12, 业务动态类 260, 规划计划类 40'],
    ],
    [
      '2016年主动公开政府信息200条。其中：政策法规类50条，占25%；财政预决算类30条，占15%；工作动态类120条，占60%。',
      ['disclosure.total: 政策法规类 50 (25%), 财政预决算类 30 (15%), 工作动态类 120 (60%)'],
    ],
    [
      '主动公开政府信息92条（概况信息8条、计划总结24条、业务工作60条）。',
      ['disclosure.total: 概况信息 8, 计划总结 24, 业务工作 60'],
    ],
  ])('%s', (text, expected) => expect(lists(text)).toEqual(expected));

  it.each([
    '主动公开政府信息312条，其中网站300条，微信12条。',
    '主动公开政府信息312条。',
    '收到政府信息公开申请12件，其中征地类7件，拆迁类5件。',
    '全年办理提案12件、建议9件，政务公开力度加大。',
  ])('finds no list of documents in %s', (text) => expect(lists(text)).toEqual([]));

  it('loses no number of a list that it keeps', () => {
    const text = '主动公开政府信息100条，其中甲类1条，乙类2条，丙类3条，丁类94条。';
    const [list] = extract(text).breakdowns;
    expect(list?.parts.map(({ value }) => value)).toEqual([1, 2, 3, 94]);
  });
});

describe('a part may be anything', () => {
  reads([
    [
      '全年共主动公开政府信息300条，其中工作动态150条，通知公告60条，政策解读20条，财政信息10条，其他信息60条。',
      ['disclosure.total: 工作动态 150, 通知公告 60, 政策解读 20, 财政信息 10, 其他信息 60'],
    ],
    [
      '主动公开政府信息300条，其中工作动态150条，建议提案办理60条，机构设置20条，其他信息70条。',
      ['disclosure.total: 工作动态 150, 建议提案办理 60, 机构设置 20, 其他信息 70'],
    ],
    [
      '主动公开信息共计115条：其中，普法专栏信息100条、双随机一公开信息3条、公共法律服务事项4条、年度报告1条、财政专项资金公开信息7条。',
      [
        'disclosure.total: 普法专栏信息 100, 双随机一公开信息 3, 公共法律服务事项 4, 年度报告 1, 财政专项资金公开信息 7',
      ],
    ],
    [
      '在政府门户网站上发布政务新闻共820条，主动公开政府信息数共计227条，包括：机构设置78条，双公示信息57条，重点领域信息92条。',
      ['disclosure.total: 机构设置 78, 双公示信息 57, 重点领域信息 92'],
    ],
    [
      '通过网站发布各类信息640条，其中法定主动公开信息140条，工作动态500条。',
      ['disclosure.byChannel.website: 法定主动公开信息 140, 工作动态 500'],
    ],
  ]);

  it('and a figure of its own as well', () => {
    const { findings } = extract('主动公开政府信息80条，其中工作动态60条，政策解读20条。');
    expect(findings.map(({ key }) => key)).toContain('engagement.policyInterpretations');
  });
});

describe('a list ends', () => {
  reads([
    [
      '网站共发布信息900条，其中：概况类60条、政务动态类840条；共维护12个专栏，其中新开2个。',
      ['disclosure.byChannel.website: 概况类 60, 政务动态类 840'],
    ],
    [
      '累计主动公开信息60条，其中部门动态20条、公示公告40条；全年累计办理行政许可89件、行政处罚18件。',
      ['disclosure.total: 部门动态 20, 公示公告 40'],
    ],
    [
      '主动公开政府信息100条，其中机构类10条、动态类60条，收到政府信息公开申请5件，办结5件。',
      ['disclosure.total: 机构类 10, 动态类 60'],
    ],
    [
      '主动公开政府信息100条，机构类10条，占10%；动态类90条，占90%。',
      ['disclosure.total: 机构类 10 (10%), 动态类 90 (90%)'],
    ],
  ]);

  it.each([
    '主动公开政府信息480条；解读民生政策文件7件；“县长信箱”共受理有效信件4件，已办结4件，办结率100%。',
    '官方微博发布消息352条，官方抖音发布短视频15条，获赞3.6万。',
    '主动公开政府信息100条。其中电话诉求30件，网上诉求20件。',
    '主动公开政府信息100条。全年编印简报12期，发放宣传册3000份。',
    '主动公开政府信息312条，较2015年减少27条，下降7.9%。',
  ])('before what is none of its parts: %s', (text) => expect(lists(text)).toEqual([]));
});

describe('classes of openness are siblings', () => {
  reads([
    [
      '共制作政府信息3200条，其中主动公开信息1100条，依申请公开信息500条，不予公开信息1600条。',
      ['3200: 主动公开信息 1100, 依申请公开信息 500, 不予公开信息 1600'],
    ],
    ['主动公开信息40件、依申请公开410件、不予公开50件。', ['null: 主动公开信息 40, 依申请公开 410, 不予公开 50']],
    [
      '主动公开政府信息100条。全年产生公文类信息214件，其中主动公开63件，依申请公开117件，不予公开34件。',
      ['214: 主动公开 63, 依申请公开 117, 不予公开 34'],
    ],
  ]);

  it('two of them without what they are of are no list', () =>
    expect(lists('主动公开政府信息326条，依申请公开1件。')).toEqual([]));
});

describe('the parts of a part', () => {
  reads([
    [
      '主动公开政府信息24条，其中人事信息2条，部门财务信息2条（其中部门预算1条、部门决算1条），计划总结20条。',
      ['disclosure.total: 人事信息 2, 部门财务信息 2, 计划总结 20', '2: 部门预算 1, 部门决算 1'],
    ],
    [
      '主动公开政府信息60条。其中机构类信息22条，内有领导成员11条、机构职能4条、直属事业编制7条；工作类信息38条。',
      ['disclosure.total: 机构类信息 22, 工作类信息 38', '22: 领导成员 11, 机构职能 4, 直属事业编制 7'],
    ],
    [
      '主动公开政府信息54条，其中概况信息30条，人事信息4条，其中任免1条，计划总结20条。',
      ['disclosure.total: 概况信息 30, 人事信息 4, 计划总结 20', '4: 任免 1'],
    ],
  ]);
});

describe('a label', () => {
  reads([
    [
      '主动公开政府信息200条，其中水、声、气环境质量信息20条，预算、决算公开10条，含法规文件6条，包含园林建设8条，其他156条。',
      ['disclosure.total: 水、声、气环境质量信息 20, 预算、决算公开 10, 法规文件 6, 园林建设 8, 其他 156'],
    ],
    [
      '主动公开政府信息33条，其中发布工作信息20条，更新办事指南10条和会议纪要3条。',
      ['disclosure.total: 工作信息 20, 办事指南 10, 会议纪要 3'],
    ],
    ['主动公开政府信息94条，包括（1）组织机构6条（2）法规政策88条。', ['disclosure.total: 组织机构 6, 法规政策 88']],
    [
      '主动公开政府信息100条。在主动公开的信息中，机构类5条，占5%；动态类95条，占95%。',
      ['disclosure.total: 机构类 5 (5%), 动态类 95 (95%)'],
    ],
    [
      '主动公开政府信息30条，其中公示公告12条，公开年报1条，发布会实录17条。',
      ['disclosure.total: 公示公告 12, 公开年报 1, 发布会实录 17'],
    ],
  ]);
});
