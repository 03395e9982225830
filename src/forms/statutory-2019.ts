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

/** Catalogue items at the end of the year before, and their net change; no unit is printed. */
const items: readonly DisclosureColumn[] = [
  {
    leaf: 'itemsPreviousYear',
    unit: '项',
    label: '上一年项目数量',
    variants: ['上年项目数量', '上一年度项目数量', '上年度项目数量', '上一年项目数'],
  },
  {
    leaf: 'itemsChange',
    unit: '项',
    signed: true,
    label: '本年增/减',
    variants: ['本年增', '本年增减数量', '本年度增减', '本年增减项目数量'], // the last character is often cut: 本年增/
  },
];

const decisions: DisclosureColumn = {
  leaf: 'decisions',
  unit: '件',
  label: '处理决定数量',
  variants: ['本年处理决定数量', '处理决定数'],
};

/** 国办公开办函〔2019〕60号, the form on trial: report years 2019 and 2020, and later ones by habit. */
export const statutory2019: StatutoryForm = {
  id: 'statutory-2019',
  since: 2019,
  legalBasis: '国办公开办函〔2019〕60号',
  disclosure: [
    {
      clause: '第二十条第（一）项',
      columns: [
        {
          leaf: 'newlyMade',
          unit: '件',
          label: '本年新制作数量',
          variants: ['本年新制作', '本年新制作数', '本年制作数量'],
        },
        {
          leaf: 'newlyDisclosed',
          unit: '件',
          label: '本年新公开数量',
          variants: ['本年新公开', '本年新公开数', '本年公开数量'],
        },
        {
          leaf: 'disclosedTotal',
          unit: '件',
          label: '对外公开总数量',
          variants: ['公开总数量', '对外公开总数', '对外公开数量'],
        },
      ],
      rows: [
        { item: 'rules', label: '规章' },
        { item: 'normativeDocuments', label: '规范性文件', variants: ['规范性档案'] },
      ],
    },
    {
      clause: '第二十条第（五）项',
      columns: [...items, decisions],
      rows: [
        { item: 'licensing', label: '行政许可' },
        {
          item: 'otherServices',
          label: '其他对外管理服务事项',
          variants: ['其他对外管理和服务事项', '对外管理服务事项', '其他对外服务管理事项'],
        },
      ],
    },
    {
      clause: '第二十条第（六）项',
      columns: [...items, decisions],
      rows: [
        { item: 'penalties', label: '行政处罚' },
        { item: 'coerciveMeasures', label: '行政强制', variants: ['行政强制措施'] },
      ],
    },
    {
      clause: '第二十条第（八）项',
      columns: items,
      rows: [{ item: 'administrativeCharges', label: '行政事业性收费', variants: ['行政事业收费'] }],
    },
    {
      clause: '第二十条第（九）项',
      columns: [
        { leaf: 'projects', unit: '项', label: '采购项目数量', variants: ['采购项目数'] },
        { leaf: 'amount', unit: '元', label: '采购总金额', variants: ['采购金额'] },
      ],
      rows: [{ item: 'procurement', label: '政府集中采购', variants: ['政府采购'] }],
    },
  ],
  applications: [
    ...incoming,
    ...replies,
    { row: 'applications.outcomes.other.subtotal', label: '（六）其他处理' },
    ...closing,
  ],
  applicationGroups: applicationGroups.filter(({ group }) => group !== 'other'),
  applicants,
  caseGroups,
  caseColumns,
};
