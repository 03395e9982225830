import type { DisclosureColumn, StatutoryForm } from './form.js';
import {
  applicants,
  applicationGroups,
  caseColumns,
  caseGroups,
  closing,
  incoming,
  replies,
} from './statutory-common.js';

const decisions: DisclosureColumn = {
  leaf: 'decisions',
  unit: '件',
  label: '本年处理决定数量',
  variants: ['处理决定数量', '本年度处理决定数量', '本年处理决定数'],
};

/** 国办公开办函〔2021〕30号: report years since 2021. */
export const statutory2021: StatutoryForm = {
  id: 'statutory-2021',
  since: 2021,
  legalBasis: '国办公开办函〔2021〕30号',
  disclosure: [
    {
      clause: '第二十条第（一）项',
      columns: [
        { leaf: 'made', unit: '件', label: '本年制发件数', variants: ['本年制发', '本年制发数', '本年制发数量'] },
        { leaf: 'repealed', unit: '件', label: '本年废止件数', variants: ['本年废止', '本年废止数', '本年废止数量'] },
        { leaf: 'inForce', unit: '件', label: '现行有效件数', variants: ['现行有效', '现行有效数', '现行有效数量'] },
      ],
      rows: [
        { item: 'rules', label: '规章' },
        {
          item: 'normativeDocuments',
          label: '行政规范性文件',
          variants: ['规范性文件', '行政规范性档案', '规范性档案'],
        },
      ],
    },
    { clause: '第二十条第（五）项', columns: [decisions], rows: [{ item: 'licensing', label: '行政许可' }] },
    {
      clause: '第二十条第（六）项',
      columns: [decisions],
      rows: [
        { item: 'penalties', label: '行政处罚' },
        { item: 'coerciveMeasures', label: '行政强制', variants: ['行政强制措施'] },
      ],
    },
    {
      clause: '第二十条第（八）项',
      columns: [
        {
          leaf: 'amount',
          unit: '万元',
          label: '本年收费金额（单位：万元）',
          variants: ['本年收费金额', '收费金额', '本年度收费金额', '本年收费金额（万元）', '本年收费总金额'],
        },
      ],
      rows: [{ item: 'administrativeCharges', label: '行政事业性收费', variants: ['行政事业收费'] }],
    },
  ],
  applications: [
    ...incoming,
    ...replies,
    {
      row: 'applications.outcomes.other.correctionLapsed',
      group: 'other',
      label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      variants: ['申请人无正当理由逾期不补正', '无正当理由逾期不补正', '逾期不补正'],
    },
    {
      row: 'applications.outcomes.other.feeUnpaid',
      group: 'other',
      label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      variants: ['申请人逾期未按收费通知要求缴纳费用', '逾期未按收费通知要求缴纳费用', '逾期未缴费'],
    },
    { row: 'applications.outcomes.other.other', group: 'other', label: '3.其他' },
    ...closing,
  ],
  applicationGroups,
  applicants,
  caseGroups,
  caseColumns,
};
