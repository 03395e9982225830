import { describe, expect, it } from 'vitest';
import { factsOf, metadataOf } from './read.js';

/** Sections as every report has them, so that what stands above them is the head. */
const body = '\n一、概述\n本年度各项工作按计划完成。\n二、主动公开政府信息情况\n全年公开信息12条。\n';

const title = (head: string): string | undefined => factsOf(head + body).title;

describe('title', () => {
  it.each([
    '兰溪市水利局2015年政府信息公开工作年度报告',
    '2015年度兰溪市水利局政府信息公开年度报告',
    '兰溪市水利局政府信息公开工作2015年度报告',
    '兰溪市水利局关于2015年度政府信息公开工作情况的报告',
    '2015年水头街道办事处信息公开年报',
    '兰溪市2015年度政府信息公开工作总报告',
    '水头镇政务公开工作总结',
    '水头街道办事处政府信息公开工作年度报告',
    '渤北海关2015年海关信息公开工作年度报告',
    '兰溪市水利局二○一五年政府信息公开年度报告',
    '兰溪市卫生健康委关于2022年政府信息公开工作的年度报告',
    '兰溪市水利局办公室关于2015年兰溪市水利局政府信息公开工作年度报告的公告',
  ])('%s', (line) => expect(title(line)).toBe(line));

  it.each([
    ['标题：兰溪市水利局2015年政府信息公开年度报告', '兰溪市水利局2015年政府信息公开年度报告'],
    ['附件1：兰溪市水利局2015年政府信息公开年度报告', '兰溪市水利局2015年政府信息公开年度报告'],
    ['《兰溪市水利局2015年政府信息公开年度报告》', '兰溪市水利局2015年政府信息公开年度报告'],
    ['兰溪市水利局 2015 年政府信息公开 年度报告', '兰溪市水利局2015年政府信息公开年度报告'],
    ['兰溪市水利局2015年政府信息公开年度报告（2016-03-04）', '兰溪市水利局2015年政府信息公开年度报告'],
    ['兰溪市水利局2015年政府信息公开年度报告（二〇一六年三月四日）', '兰溪市水利局2015年政府信息公开年度报告'],
    ['蘭溪市水利局2015年政府信息公開年度報告', '蘭溪市水利局2015年政府信息公開年度報告'],
    [
      '标题： | 兰溪市水利局2015年政府信息公开年度报告 | 索引号 | LX1/2016-1 |',
      '兰溪市水利局2015年政府信息公开年度报告',
    ],
    ['兰溪市水利局2015年政府信息公开年度报告 | ||||||||', '兰溪市水利局2015年政府信息公开年度报告'],
    ['文件下载 兰溪市水利局2015年政府信息公开年度报告', '兰溪市水利局2015年政府信息公开年度报告'],
    ['附件 兰溪市水利局2015年政府信息公开年度报告', '兰溪市水利局2015年政府信息公开年度报告'],
    ['Page 8 - 兰溪市水利局2015年政府信息公开年度报告', '兰溪市水利局2015年政府信息公开年度报告'],
    ['兰溪市水利局2015年政府信息公开年度报告。统计期限自2015年1月1日起。', '兰溪市水利局2015年政府信息公开年度报告'],
  ])('without its wrapping: %s', (line, expected) => expect(title(line)).toBe(expected));

  it.each([
    ['兰溪市水利局\n2015年政府信息公开工作年度报告'],
    ['兰溪市水利局2015年政府信息公开\n工作年度报告'],
    ['兰溪市水利局\n2015年政府信息公开\n工作年度报告'],
    ['兰溪市水利局2015年\n政府信息公开\n工作年度报告'],
  ])('joins the lines of %j', (lines) => expect(title(lines)).toBe('兰溪市水利局2015年政府信息公开工作年度报告'));

  it('stands at the start of a line that goes on', () => {
    const line = '水头镇2015年政府信息公开年度报告 根据规定，现将有关情况公布如下。 一、概述 今年工作有序。';
    expect(factsOf(line).title).toBe('水头镇2015年政府信息公开年度报告');
  });

  it('is the fullest of those that stand one behind the other on a line', () => {
    const line = '2015年政府信息公开年度报告 水头镇2015年政府信息公开年度报告 根据规定，现公布如下。';
    expect(title(line)).toBe('水头镇2015年政府信息公开年度报告');
  });

  it('prefers the line that says more where the title is repeated', () => {
    const head = '水头镇政府信息公开工作年度报告\n兰溪市水头镇人民政府2015年政府信息公开工作年度报告';
    expect(title(head)).toBe('兰溪市水头镇人民政府2015年政府信息公开工作年度报告');
  });

  it.each([
    '首页 > 政务公开 > 政府信息公开年报 > 兰溪市水利局2015年政府信息公开年度报告',
    '当前位置：首页>>政府信息公开年度报告',
    '关于做好2015年政府信息公开工作年度报告编制工作的通知',
    '《兰溪市政府信息公开工作考核办法》',
    '2015年，兰溪市水利局认真编制政府信息公开工作年度报告',
    '根据《关于报送2015年政府信息公开年度报告的通知》，现报告如下。',
    '兰溪市水利局2015年政府信息公开指南',
    '兰溪市水利局2015年度财政预算报告',
    '政府信息公开工作要点',
    '特向社会公布2015年度水头镇人民政府信息公开年度报告。',
    '2015年政府信息公开工作年度报告。',
    '单位领导听取2015年政府信息公开工作年度报告。',
    '政府信息公开年度报告 | |||',
    '兰溪市水利局2015年政府信息公开年度报告 | 12 | 3 |',
  ])('is not %s', (line) => expect(title(line)).toBeUndefined());

  it('is quoted from the source at its place', () => {
    const source = `\uFEFF来源：本站\r\n  兰溪市水利局\r\n  2015年政府信息公开年度报告\r\n${body}`;
    const { title } = metadataOf(source);
    expect(source.slice(title!.span.start, title!.span.end)).toBe('兰溪市水利局\r\n  2015年政府信息公开年度报告');
  });
});

describe('title of a page', () => {
  const page = (head: string, content: string): string =>
    `<html><head><title>${head}</title></head><body>${content}<p>一、概述</p><p>全年工作有序。</p></body></html>`;

  it.each([
    '水头镇2015年政府信息公开年度报告_兰溪市人民政府门户网站',
    '水头镇2015年政府信息公开年度报告 - 兰溪市人民政府',
    '水头镇2015年政府信息公开年度报告-年报-兰溪政府网',
    '兰溪市人民政府门户网站-水头镇2015年政府信息公开年度报告',
    '水头镇2015年政府信息公开年度报告|兰溪政府网',
  ])('stands before or behind the name of the site: %s', (head) => {
    expect(factsOf(page(head, '<p>发布</p>'), 'html').title).toBe('水头镇2015年政府信息公开年度报告');
  });

  it('tells the report from links to those of other years', () => {
    const links = [2013, 2014, 2015, 2016]
      .map((year) => `<li><a href="#">水头镇${year}年政府信息公开年度报告</a></li>`)
      .join('');
    const source = page('水头镇2014年政府信息公开年度报告_政府网', `<ul>${links}</ul>`);
    expect(factsOf(source, 'html')).toMatchObject({ title: '水头镇2014年政府信息公开年度报告', year: 2014 });
  });

  it('is the heading nearest to the sections where the page is called by another name', () => {
    const links = [2013, 2014, 2015, 2016].map((year) => `<li>水头镇${year}年政府信息公开年度报告</li>`).join('');
    const source = page('政府信息公开', `<ul>${links}</ul><h1>水头镇2012年政府信息公开年度报告</h1>`);
    expect(factsOf(source, 'html')).toMatchObject({ title: '水头镇2012年政府信息公开年度报告', year: 2012 });
  });

  it('tells the report from links to those of other agencies', () => {
    const links = ['石坪乡', '白岩乡', '河口镇'].map((name) => `${name}2015年政府信息公开年度报告\n`).join('');
    const source = `${links}2015年政府信息公开年度报告\n来源：水头镇人民政府\n一、概述\n工作有序。\n`;
    expect(factsOf(source)).toMatchObject({ title: '2015年政府信息公开年度报告', issuer: '水头镇人民政府' });
  });

  it('is none where a list of links is all there is', () => {
    const links = [2013, 2014, 2015, 2016]
      .map((year) => `<li><a href="#">水头镇${year}年政府信息公开年度报告</a> ${year + 1}-01-20</li>`)
      .join('');
    const facts = factsOf(
      `<html><head><title>政府信息公开年报</title></head><body><ul>${links}</ul></body></html>`,
      'html',
    );
    expect(facts).toMatchObject({ title: undefined, issuer: undefined, year: undefined });
  });
});
