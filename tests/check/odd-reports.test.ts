import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/report.js';
import { statutory2021 } from '../../src/forms/statutory-2021.js';
import { parseReport } from '../../src/parse.js';
import type { FigureKey } from '../../src/schema/keys.js';
import { type Figures, makeFigures, type ReportOptions, writeReport } from '../generate/report.js';

/** Reports that are odd and consistent: no rule may fail in them, whatever its severity. */

const failuresIn = (source: string): string[] =>
  checkReport(parseReport(source)).flatMap(({ status, rule, message }) =>
    status === 'fail' ? [`${rule}: ${message}`] : [],
  );

const columns = statutory2021.applicants.map(({ column }) => column);

const rowOf = (row: string, ...values: readonly number[]): Array<[FigureKey, number]> => {
  const cells = columns.slice(0, -1).map((_, index) => values[index] ?? 0);
  const total = cells.reduce((sum, value) => sum + value, 0);
  return [...cells, total].map((value, index) => [`${row}.${columns[index]}` as FigureKey, value]);
};

const outcome = (row: string, ...values: readonly number[]): Array<[FigureKey, number]> =>
  rowOf(`applications.outcomes.${row}`, ...values);

/** 55 received and 6 carried over are 54 concluded and 7 carried forward. */
const figuresOn = (form: ReportOptions['form'], more: Partial<Record<FigureKey, number>> = {}): Figures =>
  new Map<FigureKey, number | null>([
    ...[...makeFigures({ form, seed: 1 }).keys()].map((key): [FigureKey, number] => [key, 0]),
    ...rowOf('applications.received', 40, 10, 0, 0, 5),
    ...rowOf('applications.carriedOver', 5, 1),
    ...outcome('granted', 15, 3, 0, 0, 2),
    ...outcome('partiallyGranted', 5, 2, 0, 0, 1),
    ...outcome('refused.thirdPartyRights', 2, 1),
    ...outcome('refused.deliberativeProcess', 2),
    ...outcome('unavailable.notHeld', 7, 3, 0, 0, 2),
    ...outcome('notProcessed.petition', 5),
    ...(form === 'statutory-2021'
      ? [...outcome('other.correctionLapsed', 2, 1), ...outcome('other.other', 1)]
      : outcome('other.subtotal', 3, 1)),
    ...outcome('total', 39, 10, 0, 0, 5),
    ...rowOf('applications.carriedForward', 6, 1),
    ['reconsideration.upheld', 2],
    ['reconsideration.corrected', 1],
    ['reconsideration.pending', 1],
    ['reconsideration.total', 4],
    ['litigation.direct.upheld', 1],
    ['litigation.direct.total', 1],
    ['litigation.afterReconsideration.pending', 1],
    ['litigation.afterReconsideration.total', 1],
    ...(form === 'statutory-2021'
      ? ([
          ['disclosure.normativeDocuments.made', 3],
          ['disclosure.normativeDocuments.repealed', 1],
          ['disclosure.normativeDocuments.inForce', 20],
          ['disclosure.licensing.decisions', 120],
          ['disclosure.penalties.decisions', 4],
          ['disclosure.administrativeCharges.amount', 125_000],
        ] as Array<[FigureKey, number]>)
      : []),
    ...(Object.entries(more) as Array<[FigureKey, number]>),
  ]);

const PROSE = '本机关坚持应公开尽公开，持续完善公开目录，行政许可、行政处罚等事项按要求公示。';
const SECTION_SIX = '无其他需要报告的事项。';

interface Statutory extends Partial<Omit<ReportOptions, 'prose'>> {
  readonly six?: string;
  readonly more?: Partial<Record<FigureKey, number>>;
}

const statutory = (prose: string, { six = SECTION_SIX, more = {}, ...options }: Statutory = {}): string => {
  const { form = 'statutory-2021' } = options;
  const { source } = writeReport(figuresOn(form, more), {
    form,
    layout: 'html',
    issuer: '青沙县人民政府办公室',
    year: 2023,
    ...options,
  });
  return source.replace(PROSE, prose).replace(SECTION_SIX, six);
};

describe('a statutory report with full tables', () => {
  it('has tables that add up', () => {
    expect(failuresIn(statutory(PROSE))).toEqual([]);
  });

  it.each([
    '共收到政府信息公开申请55件，上年结转6件，办结54件，结转下年度继续办理7件。',
    '全年共受理政府信息公开申请61件（含上年结转6件），按期办结54件，结转7件。',
    '新收到政府信息公开申请55件，加上2022年结转的6件，应办理61件，已办结54件，其余7件结转至2024年办理。',
    '收到依申请公开55件，其中网络申请38件、信函申请12件、当面申请5件。',
    '收到申请55件，其中自然人40件，法人或其他组织15件。',
    '办结54件，其中予以公开20件，部分公开8件，不予公开5件，无法提供12件，不予处理5件，其他处理4件。',
    '截至2023年12月31日，共收到申请55件，已办结54件。',
    '2021年、2022年、2023年分别收到政府信息公开申请31件、44件、55件。',
  ])('whose prose says the same in other words: %s', (prose) => expect(failuresIn(statutory(prose))).toEqual([]));

  it.each([
    '予以公开20件，占37.04%；部分公开8件，占14.81%。',
    '自然人申请40件，占72.7%；商业企业10件，占18.2%；法律服务机构5件，占9.1%。',
    '予以公开和部分公开共28件，占办结总数的51.8%。',
    '收到申请55件，较上年的44件增长25%。',
    '公开率51.9%，较上年提高3.2个百分点。',
    '收到政府信息公开申请55件，按时办结率100%。',
    '收到政府信息公开申请55件，办结率100%。',
    '申请人满意率96.4%，答复规范率100%。',
  ])('that states percentages: %s', (prose) => expect(failuresIn(statutory(prose))).toEqual([]));

  it.each([
    '第四季度收到申请12件，全年累计55件。',
    '上半年收到申请30件，下半年25件。',
    '每月平均收到申请5件，全年收到申请55件。',
    '截至2022年底累计收到政府信息公开申请312件。',
    '2024年将力争公开信息5000条。',
  ])('that speaks of a part of the year, or of another one: %s', (prose) =>
    expect(failuresIn(statutory(prose))).toEqual([]),
  );

  it.each([
    '全县共收到政府信息公开申请132件，其中县政府本级55件。',
    '全县各级各部门共收到政府信息公开申请132件，办结130件。',
    '县政府办公室收到55件，各乡镇、街道和县级部门收到77件。',
    '全县清理行政规范性文件312件，废止45件，修改12件。',
    '收到申请55件（不含重复申请3件），办结54件。',
    '县政务服务中心全年办理行政许可23120件。',
  ])('that speaks of other bodies, or leaves something out: %s', (prose) =>
    expect(failuresIn(statutory(prose))).toEqual([]),
  );

  it.each([
    '12345热线办理工单30125件，按时办结率99.8%，满意率98.5%。',
    '办理人大代表建议12件、政协提案23件，答复率100%。',
    '收到县长信箱来信312件，办结310件，结转2件。',
    '全年办理行政复议案件312件、行政应诉案件58件。',
    '全年会商疑难申请9件次，开展业务指导36次。',
    '县市场监管局办理企业设立申请1203件，县民政局受理低保申请88件。',
    '接待咨询120人次，其中现场45人次、电话75人次。',
  ])('that counts other things: %s', (prose) => expect(failuresIn(statutory(prose))).toEqual([]));

  it.each([
    '全年主动公开政府信息4000条，其中门户网站3125条，微信公众号1204条，微博866条。',
    '全年主动公开政府信息1.2万条，其中门户网站8120条、微信公众号3880条。',
    '网站访问量达120余万人次，公开信息约1.2万条。',
    '行政许可120件、行政处罚4件，办理不动产登记4512件。',
    '行政事业性收费12.5万元。',
    '因政府信息公开被申请行政复议4件，维持2件，纠正1件，尚未审结1件；行政诉讼2件，其中直接起诉1件，复议后起诉1件。',
    '行政复议案件4件（其中2件因2022年度申请引发）；行政诉讼2件。',
  ])('that tells of disclosure and remedies: %s', (prose) => expect(failuresIn(statutory(prose))).toEqual([]));

  it.each(['无。', '本年度未收取信息处理费。', '发出收费通知3件，总金额400元，实际收取信息处理费200元。'])(
    'whose section six says: %s',
    (six) => expect(failuresIn(statutory(PROSE, { six }))).toEqual([]),
  );

  it.each<[string, Statutory]>([
    ['the form of 2019', { form: 'statutory-2019', year: 2020 }],
    ['the form of 2019 in 2022', { form: 'statutory-2019', year: 2022 }],
    ['the form of 2021 in 2020', { year: 2020 }],
    ['direct suits in 2024', { year: 2024 }],
    ['Markdown', { layout: 'markdown' }],
    ['traditional script', { disguise: ['traditional'] }],
    [
      'three kinds of applicant',
      { applicants: ['naturalPerson', 'commercialEnterprise', 'legalServiceInstitution', 'total'] },
    ],
    ['cells with a space in every number', { write: (value) => [...String(value)].join(' ') }],
    ['cells with a unit', { write: (value, key) => (key.endsWith('.amount') ? '12.5万元' : `${value}件`) }],
    [
      'zeros in words',
      {
        more: { 'disclosure.administrativeCharges.amount': 0 },
        write: (value) => (value === 0 ? '无' : String(value)),
      },
    ],
    ['empty tables', { write: () => '' }],
    ['millions of licences', { more: { 'disclosure.licensing.decisions': 11_398_889 } }],
  ])('on %s', (_, options) => expect(failuresIn(statutory('收到申请55件，办结54件。', options))).toEqual([]));
});

const narrative = (year: number, body: string, issuer = '青沙县教育局'): string =>
  `${issuer}${year}年政府信息公开工作年度报告\n\n一、概述\n本年度报告统计期限为${year}年1月1日至${year}年12月31日。\n${body}\n`;

const APPLICATIONS = '三、依申请公开政府信息情况\n';

describe('a report in prose', () => {
  it.each<[number, string]>([
    [2015, '共收到政府信息公开申请12件，上年结转2件，办结13件，结转下年1件。按时办结12件，延期办结1件。'],
    [
      2016,
      '收到申请20件，办结20件。答复22件：属于已主动公开范围8件，同意公开6件，信息不存在4件，不属于本机关公开2件，告知作出更改补充2件。',
    ],
    [2012, '受理申请17件，其中公开或部分公开15件，占88.2%。'],
    [2010, '收到申请0件，其中网上0件，占0%；当面0件，占0%。答复率100%。'],
    [2016, '收到申请30件，比2015年的25件增长20%，比2014年的20件增长50%。'],
    [2016, '收到申请30件，比上年增长1倍（上年15件）。'],
    [2016, '第四季度收到申请12件。全年收到申请30件。'],
    [2018, '收到申请20件，上年结转2件，共22件，其中网络申请15件，信函申请7件。'],
    [2018, '收到申请20件，其中网络申请12件，信函申请5件。'],
    [2018, '收到申请20件，其中网络申请12件，电子邮件3件，信函申请5件。'],
    [2018, '收到申请20件，不予公开3件，分别涉及国家秘密1件、个人隐私2件。'],
    [2016, '2015年收到申请25件，2016年收到申请30件，增长20%。'],
    [2016, '收到申请30件，同比增长20%，其中网上申请20件，同比增长33.3%（上年15件）。'],
    [2012, '收到申请10件，由上年的20件下降至10件，下降50%。'],
    [2012, '收到申请3件，其中网络1件，占33.3%，信函1件，占33.3%，当面1件，占33.3%。'],
    [
      2020,
      '收到政府信息公开申请12件，上年结转1件，办结13件，其中予以公开5件，部分公开2件，不予公开1件，无法提供4件，不予处理1件。',
    ],
    [2022, '收到政府信息公开申请12件。办结12件，其中予以公开6件、无法提供4件。'],
  ])('on the applications of %i: %s', (year, text) =>
    expect(failuresIn(narrative(year, APPLICATIONS + text))).toEqual([]),
  );

  it.each<[number, string]>([
    [2016, '全年主动公开政府信息312条，其中政策法规类12条，占3.8%；工作动态类200条，占64.1%；其他100条，占32.1%。'],
    [
      2010,
      '公开信息250条。其中机构职能类25条，占10%；政策法规类20条、规划计划类30条，共占20%；业务动态类175条，占70%。',
    ],
    [2011, '公开信息47条，更新2条。其中机构职能类5条，占10.2%；工作动态44条，占89.8%。'],
    [2016, '全年主动公开政府信息1200条。其中政府网站公开1100条，政务微博公开300条，政务微信公开400条。'],
    [2013, '主动公开信息2000余条，网站公开1500条，公报200条。'],
    [2014, '截至2014年底，累计主动公开信息5928条，其中本年度新增2110条。'],
    [2013, '平均每月公开信息100条，全年公开信息1200条。'],
    [2010, '主动公开政府信息1200条，全文电子化率达95%，其中全文电子化1140条。'],
    [2010, '接受咨询2.5万人次，其中现场咨询8000余人次，电话咨询1.1万人次。'],
    [2014, '专职人员2人，兼职人员15人，从事政府信息公开工作人员17人。召开会议3次，举办培训班2期，培训120人次。'],
    [2014, '专项经费5万元，实际支出4.85万元；复印费120元，邮寄费35.5元，共收取155.5元。'],
    [2012, '公开信息7条，其中政策类1条，占14.2%；动态类2条，占28.5%；其他4条，占57.1%。'],
    [2022, '全年举办新闻发布会173场。其中，民生专题新闻发布会累计举行88场。'],
    [2012, '公开信息300条，较上年的100条增长2倍。'],
    [2018, '通过门户网站公开信息3000条，通过其他渠道公开信息500条，共公开3500条。'],
    [2018, '制发规范性文件12件，主动公开10件，公开率83.3%。'],
    [2018, '全年公开信息近2万条。\n二、主动公开情况\n全年主动公开政府信息19876条。'],
    [2009, '接受咨询约300人次，其中电话咨询200余人次，现场咨询90余人次。'],
    [2012, '收取检索费12元，复制费30元，邮寄费8元，共计50元。'],
    [2012, '历年累计收到申请120件，其中本年30件。累计主动公开信息12000条，本年新增2100条。'],
    [2018, '行政复议案件5件，其中维持3件，纠错1件，其他1件；行政诉讼案件3件，其中维持2件，驳回1件。'],
    [2016, '行政复议3件，维持1件，其他情形1件，1件正在审理。行政诉讼2件，维持1件，尚未审结1件。'],
  ])('on disclosure and means in %i: %s', (year, text) => expect(failuresIn(narrative(year, text))).toEqual([]));

  it.each([
    '全市主动公开政府信息55121条（含县区32000条）。收到申请120件（含县区24件），办结118件（含县区24件）。',
    '全市共收到申请120件，其中市本级96件，县区24件。',
    '全市收到申请66件。市政府办公室收到申请12件。',
    '全市共收到政府信息公开申请1200件，其中市级部门收到700件，各县区收到500件。办结1190件，其中市级部门695件，县区495件。',
    '全市主动公开政府信息120000条，其中市级30000条，占25%，县区90000条，占75%。',
  ])('of a city, at more than one scope: %s', (text) =>
    expect(failuresIn(narrative(2017, text, '青沙市人民政府'))).toEqual([]),
  );

  it('whose first year began in May', () => {
    const text = '本报告统计期限自2008年5月1日起至2008年12月31日止。\n主动公开政府信息120条。收到申请0件。';
    expect(failuresIn(`青沙县教育局2008年政府信息公开年度报告\n${text}`)).toEqual([]);
  });
});
