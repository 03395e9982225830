import { describe, expect, it } from 'vitest';
import { headingDepth, isProse, isSectionHeading } from '../../src/read/headings.js';

describe('headingDepth', () => {
  it.each([
    ['一、概述', 2],
    ['十一、存在的主要问题及整改情况', 2],
    ['一、概 述', 2],
    ['一 、主动公开情况', 2],
    ['二.主动公开政府信息情况', 2],
    ['三 依申请公开情况', 2],
    ['第一部分 概述', 2],
    ['、主动公开政府信息情况', 2],
    ['七、因申请提起行政复议、行政诉讼的情况。', 2],
    ['一、2018年工作基本情况', 2],
    ['三、依申請公開政府信息情況', 2],
    ['二、主動(dòng)公開情況', 2],
    ['四、推进“互联网+政务服务”工作情况', 2],
    ['（一）公开情况', 3],
    ['(二)《公开指南》和《公开目录》的更新情况', 3],
    ['二)支出和收费情况', 3],
    ['（三）其他：', 3],
    ['1.公开的数量', 4],
    ['3. 回应解读情况', 4],
    ['２、公开形式', 4],
    ['（1）政府网站', 5],
    ['1)政府网站', 5],
    ['①组织领导', 6],
    ['云溪县水务局2012年政府信息公开工作年度报告', 1],
    ['二○○九年信息公开年度报告', 1],
    ['特兰县2013年政府信息公开年度报告', 1],
    ['2022年江岭市政府信息公开工作年度报告（2023-03-30）', 1],
  ])('%s is a heading of depth %i', (text, depth) => {
    expect(headingDepth(text)).toBe(depth);
  });

  it.each([
    ['概述'],
    ['一、'],
    ['(三)'],
    ['一是强化组织领导'],
    ['一 二 三 四'],
    ['十 条措施落地见效'],
    ['（一）公开情况。全年公开信息12条。'],
    ['二、主动公开情况 全年公开信息12条'],
    ['1.同意公开27件；'],
    ['3.不予公开4件'],
    ['（二）同意公开三件'],
    ['1.2万元'],
    ['12.5'],
    ['2010年1月1日'],
    ['一、本年新收政府信息公开申请数量'],
    ['(七)总计'],
    ['、主动公开'],
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'],
    ['一、健全制度，明确责任，强化监督'],
    ['一、全年工作平稳有序。'],
    ['1,234'],
    ['（2013年3月）'],
    ['三、'.padEnd(80, '长')],
  ])('%s is no heading', (text) => {
    expect(headingDepth(text)).toBeNull();
  });

  it.each([
    ['现公布云溪县2012年政府信息公开年度报告'],
    ['首页>政务公开>2012年政府信息公开年度报告'],
    ['标题：2012年政府信息公开工作年度报告'],
    ['年度报告'],
    ['根据《2012年政府信息公开工作年度报告》'],
    ['本报告反映2012年的工作，请参阅往年的政府信息公开年度报告'],
  ])('%s is not the title of the document', (text) => {
    expect(headingDepth(text)).toBeNull();
  });
});

describe('isSectionHeading', () => {
  it('holds for a numbered title that ends in a title noun', () => {
    expect(isSectionHeading('二、主动公开政府信息情况')).toBe(true);
  });

  it('does not hold for the labels of rows, nor for a lower level', () => {
    expect(isSectionHeading('三、本年度办理结果')).toBe(false);
    expect(isSectionHeading('四、结转下年度继续办理')).toBe(false);
    expect(isSectionHeading('（一）公开情况')).toBe(false);
  });
});

describe('isProse', () => {
  it('tells a sentence in a heading element from a heading', () => {
    expect(isProse('全年公开信息31条')).toBe(true);
    expect(isProse('工作进展顺利。')).toBe(true);
    expect(isProse('江岭市2022年政府信息公开工作年度报告（2023-03-30）')).toBe(false);
  });
});
