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
    [
      '2016年累计主动公开政府信息915条，电子化全文公开率达100%。',
      ['share disclosure.digitized / disclosure.total 100'],
    ],
    [
      '主动公开政府信息500条，政务动态和村务公开所占比例最大，分别占总数的28%和20%。',
      ['share “政务动态” 28', 'share “村务公开” 20'],
    ],
    ['主动公开政府信息15条，其中机构类5条、动态类10条，分别占33%和67%。', ['share “机构类” 33', 'share “动态类” 67']],
    ['主动公开政府信息500条，机构职能类信息占总体的比例为4.20%。', ['share “机构职能类信息” 4.2']],
    [
      '主动公开政府信息500条，其中工作信息类占70%，其次是民生事项类20%，再次是政策文件类10%。',
      ['share “工作信息类” 70', 'share “民生事项类” 20', 'share “政策文件类” 10'],
    ],
    ['主动公开政府信息300条，重点领域公开政府信息数60条，占总数的20.0%。', ['share “重点领域公开政府信息数” 20']],
    [
      '历年累计主动公开政府信息782条，全文电子化率达100%，其中机构职能类4条，占总体比例的0.51%。',
      ['share cumulative disclosure.digitized / disclosure.total 100', 'share cumulative “机构职能类” 0.51'],
    ],
    [
      '历年累计主动公开政府信息782条，2016年主动公开政府信息29条，全文电子化率达100%。',
      ['share disclosure.digitized / disclosure.total 100'],
    ],
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
    ['主动公开政府信息612条，是2015年公开总量的1.5倍。', ['growth disclosure.total / previousYear 50']],
    ['在市政府网站、局门户网站公开政府信息共2406条，同比增长12.8%。', ['growth disclosure.total / previousYear 12.8']],
    [
      '受理答复政府信息公开申请24件，申请数量较2015年同比增长60%（2015年申请数量为15件）。',
      [`growth ${RECEIVED} / previousYear 60`],
    ],
    ['官方微博发布信息2769条，粉丝增长27.6%。', ['growth “粉丝” / previousYear 27.6']],
    ['官方微博发布信息2769条，冬粉增长27.6%。', ['growth “冬粉” / previousYear 27.6']],
    ['官方微博发布信息2769条，增长27.6%。', ['growth disclosure.byChannel.weibo / previousYear 27.6']],
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

  it('rates that are told respectively from shares', () => {
    const text = '主动公开政府信息40条。热线受理率和办结率分别为100%和98.5%。';
    expect(extract(text).claims.map(({ label }) => label)).not.toContain('办结率');
  });

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
