import type { IndicatorForm } from './indicator-form.js';

/**
 * The small annex of Fujian (附表), with a column for the year and one for all years (历年累计). Copies often leave the column
 * of units empty.
 */
export const appendixFujian: IndicatorForm = {
  id: 'appendix-fujian',
  title: '附表',
  legalBasis: '莆田市人民政府办公室关于做好2009年度…通知；闽政办〔2008〕207号、闽政办函〔2012〕157号',
  head: ['指标名称', '计量单位'],
  columns: [
    { label: '{year}年度', meaning: 'year' },
    { label: '历年累计', meaning: 'cumulative' },
  ],
  rows: [
    { key: 'disclosure.total', label: '主动公开信息数', unit: '条', level: 1 },
    { key: 'disclosure.byChannel.website', label: '其中：1.政府网站', unit: '条', level: 2 },
    { key: 'disclosure.byChannel.gazette', label: '2.政府公报', unit: '条', level: 2 },
    { key: 'applications.received.total', label: '受理依申请公开信息总数', unit: '条', level: 1 },
    { key: 'applications.byChannel.inPerson', label: '1.当面申请数', unit: '条', level: 2 },
    { key: 'applications.byChannel.fax', label: '2.传真申请数', unit: '条', level: 2 },
    { key: 'applications.byChannel.email', label: '3.电子邮件申请数', unit: '条', level: 2 },
    { key: 'applications.byChannel.online', label: '4.网上申请数', unit: '条', level: 2 },
    { key: 'applications.byChannel.mail', label: '5.信函申请数', unit: '条', level: 2 },
    { key: 'applications.byChannel.other', label: '6.其它形式申请数', unit: '条', level: 2 },
    { key: 'applications.outcomes.total.total', label: '本年度对申请的答复总数', unit: '条', level: 1 },
    { key: 'applications.outcomes.granted.total', label: '1.同意公开答复数', unit: '条', level: 2 },
    { key: 'applications.outcomes.partiallyGranted.total', label: '2.同意部分公开答复数', unit: '条', level: 2 },
    { key: 'applications.outcomes.negativeReplies.total', label: '3.否决公开答复总数', unit: '条', level: 2 },
    { key: 'reconsideration.total', label: '行政复议数', unit: '件', level: 1 },
    { key: 'litigation.all.total', label: '行政诉讼数', unit: '件', level: 1 },
    { key: 'grievances.total', label: '行政申诉数', unit: '件', level: 1 },
  ],
};
