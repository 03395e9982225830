import { describe, expect, it } from 'vitest';
import { claims, extract } from './read.js';

/** A text and the percentages that it states, in order. */
type Row = readonly [text: string, claims: readonly string[]];

const reads = (rows: readonly Row[]): void =>
  it.each(rows)('%s', (text, expected) => expect(claims(text)).toEqual(expected));

const RECEIVED = 'applications.received.total';
const ANSWERED = 'applications.outcomes.total.total';
const CHANNEL = 'applications.byChannel';
const OUTCOME = 'applications.outcomes';

describe('shares', () => {
  reads([
    [
      '收到政府信息公开申请40件，其中当面申请5件，占12.5%；网络申请31件，占77.5%；信函申请4件，占10%。',
      [
        `share ${CHANNEL}.inPerson / ${RECEIVED} 12.5`,
        `share ${CHANNEL}.online / ${RECEIVED} 77.5`,
        `share ${CHANNEL}.mail / ${RECEIVED} 10`,
      ],
    ],
    [
      '受理政府信息公开申请20件，其中网上申请15件（占75%）、信函申请5件（占25%）。',
      [`share ${CHANNEL}.online / ${RECEIVED} 75`, `share ${CHANNEL}.mail / ${RECEIVED} 25`],
    ],
    [
      '已答复政府信息公开申请50件，其中同意公开44件，占答复总数的88%；不予公开6件，占12.0%。',
      [`share ${OUTCOME}.granted.total / ${ANSWERED} 88`, `share ${OUTCOME}.refused.subtotal.total / ${ANSWERED} 12`],
    ],
    [
      '主动公开政府信息800条，其中网站公开720条，占总数的90%，微信公开80条，占总数的10%。',
      [
        'share disclosure.byChannel.website / disclosure.total 90',
        'share disclosure.byChannel.wechat / disclosure.total 10',
      ],
    ],
    ['信息公开行政复议8件，其中维持6件，占75%。', ['share reconsideration.upheld / reconsideration.total 75']],
    [
      '网站公开890条、微信公开640条政府信息，分别占58.2%、41.8%。',
      [
        'share disclosure.byChannel.website / disclosure.total 58.2',
        'share disclosure.byChannel.wechat / disclosure.total 41.8',
      ],
    ],
    ['主动公开政府信息312条。其中业务动态类260条，占83.3%。', ['share “业务动态类” 83.3']],
    ['2016年主动公开政府信息640条，全文电子化率达100%。', ['share disclosure.digitized / disclosure.total 100']],
    ['受理咨询200人次，政府信息公开电话咨询150人次，约占75%。', ['share enquiries.phone / enquiries.total 75 about']],
  ]);
});

describe('growth', () => {
  reads([
    ['主动公开政府信息640条，比上年增长26.49%。', ['growth disclosure.total / previousYear 26.49']],
    ['受理政府信息公开申请44件，同比下降12.3%。', [`growth ${RECEIVED} / previousYear -12.3`]],
    ['收到政府信息公开申请90件，是上年的2倍。', [`growth ${RECEIVED} / previousYear 100`]],
    ['收到政府信息公开申请60件，较上年减少了百分之二十。', [`growth ${RECEIVED} / previousYear -20`]],
    ['主动公开政府信息500条，较上年增长1.5倍。', ['growth disclosure.total / previousYear 150']],
    [
      '主动公开政府信息1100条，同比增加10%；收到政府信息公开申请27件，同比减少25%。',
      ['growth disclosure.total / previousYear 10', `growth ${RECEIVED} / previousYear -25`],
    ],
    ['网站公开政府信息330条，比去年上升近10%。', ['growth disclosure.byChannel.website / previousYear 10 about']],
    ['收到政府信息公开申请36件，比2015年的48件减少25%。', [`growth ${RECEIVED} / previousYear -25`]],
  ]);
});

describe('points', () => {
  reads([
    [
      '网上申请政府信息公开15件，占75%，比上年提高5个百分点。',
      [`share ${CHANNEL}.online / ${RECEIVED} 75`, `points ${CHANNEL}.online 5`],
    ],
    [
      '政府信息公开行政复议维持6件，占75%，较上年下降8.5个百分点。',
      ['share reconsideration.upheld / reconsideration.total 75', 'points reconsideration.upheld -8.5'],
    ],
  ]);
});

describe('claims keep apart', () => {
  it.each([
    '主动公开政府信息640条，比上年增加96条。',
    '收到政府信息公开申请9件，与上年持平。',
    '全县12个镇街政务公开覆盖面不断扩大。',
    '《关于提高公开率至100%的意见》印发全县，信息公开有章可循。',
  ])('what states no percentage: %s', (text) => expect(claims(text)).toEqual([]));

  it('the percentages of other business from the figures of this', () => {
    const text = '收到政府信息公开申请9件。12345热线办结率99.2%，满意率97%。全市生产总值增长6.8%。';
    const bound = extract(text).claims.filter(({ of }) => of !== null);
    expect(bound).toEqual([]);
  });

  it('a share from a growth beside it', () => {
    const text = '收到政府信息公开申请40件，同比增长25%，其中网络申请30件，占75%。';
    expect(claims(text)).toEqual([`growth ${RECEIVED} / previousYear 25`, `share ${CHANNEL}.online / ${RECEIVED} 75`]);
  });

  it('the printed form from the value', () => {
    const [claim] = extract('收到政府信息公开申请40件，其中网络申请5件，占 12.50 ％。').claims;
    expect(claim).toMatchObject({ percent: 12.5 });
    expect(claim?.printed).toContain('12.50');
  });
});

/** The lists of categories of a text: "key: label 5, label 7 (50%)". */
const lists = (text: string): string[] =>
  extract(text).breakdowns.map(
    ({ of, parts }) =>
      `${of}: ${parts
        .map(({ label, value, percent }) => `${label} ${value}${percent === undefined ? '' : ` (${percent}%)`}`)
        .join(', ')}`,
  );

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
