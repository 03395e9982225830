import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults.js';

/** Texts in which the fuzzer found a fault, as short as it could make them. */
const FOUND: ReadonlyArray<readonly [fault: string, text: string]> = [
  ['threw where information is listed behind no verb', '主动公开8信息'],
  ['a second place states none of what the first one counts', '主动公开专项经费二元专项经费0万'],
  [
    'a reason quoted a whole page',
    '根据《关于政府信息公开年度报告有关事项的通知》(国办公开办函〔2019〕60号)要求,现公布荷池区桂苑街道办事处2019年政府信息公开工作年度报告。本年报中所列数据的统计期限自2019年1月1日起至2019年12月31日止。2019年,桂苑街道办事处信息2条,政策文件信息4条,工作信息及政务动态类信息69条,民生事项信息18条,财政管理信息1条,公共资源交易类信息0条。第二十条第(__proto__一)项本年新公按区政府部署开展政府信息公开工作。全年在荷池区政府门户网站公开信息94条,收到1份政府信息公开申请。按类别看,公开机构开数量|对外公开总数量|规章|0',
  ],
];

describe('what the fuzzer found', () => {
  it.each(FOUND)('%s', (_, text) => {
    expect(faultsOf(text, {})).toEqual([]);
    expect(faultsOf(text, { format: 'text' })).toEqual([]);
  });
});
