import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAt, findDates, findYears, isoDate, yearAt } from '../../src/language/dates.js';
import { fold } from '../../src/language/fold.js';
import { writeNumeral } from '../../src/language/numerals.js';
import { findPeriods } from '../../src/language/periods.js';

const dates = (text: string): readonly string[] => findDates(fold(text).value).map(({ iso }) => iso);

const years = (text: string): readonly number[] => findYears(fold(text).value).map(({ year }) => year);

const periods = (text: string): readonly string[] =>
  findPeriods(fold(text).value).map(({ start, end }) => `${start}..${end}`);

const days = fc
  .record({
    year: fc.integer({ min: 1990, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ year, month, day }) => isoDate(year, month, day) !== null);

const inDigits = (value: number): string =>
  [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');

describe('findDates', () => {
  it.each([
    ['发布于2019年3月10日', '2019-03-10'],
    ['2019 年 3 月 10 日', '2019-03-10'],
    ['２０１９年０３月１０日', '2019-03-10'],
    ['2019-03-10 08:30', '2019-03-10'],
    ['2019 - 03 - 10', '2019-03-10'],
    ['2019/1/17', '2019-01-17'],
    ['2019.3.10', '2019-03-10'],
    ['2019·3·10', '2019-03-10'],
    ['二〇一〇年三月十八日', '2010-03-18'],
    ['二○一○年十二月三十一日', '2010-12-31'],
    ['二OO九年十月二十日', '2009-10-20'],
    ['二0一七年元月五日', '2017-01-05'],
    ['2012年5月8号', '2012-05-08'],
    ['2022年01月21日来源:1', '2022-01-21'],
    ['2012年2月29日', '2012-02-29'],
    // marks between the digits lost by the extraction
    ['自201111日起', '2011-01-01'],
    ['至20111231日止', '2011-12-31'],
    ['2011年1231日', '2011-12-31'],
    ['20111月1日', '2011-01-01'],
    ['2011310日', '2011-03-10'],
  ])('%s', (text, iso) => expect(dates(text)).toEqual([iso]));

  it.each([
    '2019年2月30日',
    '2013年13月1日',
    '2011年2月29日',
    '2011111日', // 1-11 or 11-1
    '201710日',
    '2019年',
    '2019年3月',
    '3月10日',
    '国办发〔2019〕310号',
    '203.0.113.45',
    '2019.3.10.5',
    '20190310',
    '共受理2019310件',
    '二〇一〇三一八',
    '年5月1日',
    '1989年3月10日',
  ])('finds none in %s', (text) => expect(dates(text)).toEqual([]));

  it('reads eight bare digits behind a label only', () => {
    expect(dateAt('20190310', 0)).toBeNull();
    expect(dateAt('20190310', 0, 'label')?.iso).toBe('2019-03-10');
    expect(dateAt('20191310', 0, 'label')).toBeNull();
    expect(dateAt('201903101', 0, 'label')).toBeNull();
  });

  it('says where the date stands', () => {
    const text = '印发日期2019年3月10日前';
    const [date] = findDates(text);
    expect(text.slice(date!.from, date!.to)).toBe('2019年3月10日');
  });

  it('reads back every day in every notation', () => {
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const iso = isoDate(year, month, day);
        const padded = (value: number): string => String(value).padStart(2, '0');
        for (const text of [
          `${year}年${month}月${day}日`,
          `${year}-${padded(month)}-${padded(day)}`,
          `${year}/${month}/${day}`,
          `${year}.${month}.${day}`,
          `${inDigits(year)}年${writeNumeral(month)}月${writeNumeral(day)}日`,
          `${year}${padded(month)}${padded(day)}日`,
        ]) {
          expect(dates(text)).toEqual([iso]);
        }
      }),
    );
  });

  it('never reads a lost mark two ways', () => {
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const read = dates(`${year}${month}${day}日`);
        expect(read.length === 0 || read[0] === isoDate(year, month, day)).toBe(true);
      }),
    );
  });
});

describe('findYears', () => {
  it.each([
    ['2017年度', [2017]],
    ['2020 年,我单位', [2020]],
    ['2 0 1 9年度', [2019]],
    ['二○○九年政府信息公开', [2009]],
    ['二0一一年', [2011]],
    ['2016年至2017年', [2016, 2017]],
  ])('%s', (text, expected) => expect(years(text)).toEqual(expected));

  it.each([
    '2017年3月10日',
    '2017年3月',
    '2008-2009年',
    '〔2018〕88号',
    '一二三四',
    '2017',
    '3017年',
    '年度',
    '201111日',
  ])('finds none in %s', (text) => expect(years(text)).toEqual([]));

  it('takes no digits out of a longer number', () => {
    expect(yearAt('12017年', 1)).toBeNull();
    expect(yearAt('附表2 2017年', 4)?.year).toBe(2017);
  });
});

describe('findPeriods', () => {
  it.each([
    ['自2018年1月1日起至2018年12月31日止', '2018-01-01..2018-12-31'],
    ['自 2018 年 1 月 1 日起至 2018年 12 月 31日止', '2018-01-01..2018-12-31'],
    ['2012年1月1日至12月31日', '2012-01-01..2012-12-31'],
    ['2012年1月1日——2012年12月31日', '2012-01-01..2012-12-31'],
    ['2012年1月1日—12月31日', '2012-01-01..2012-12-31'],
    ['2012年1月1日～12月31日', '2012-01-01..2012-12-31'],
    ['2012年1月1日一12月31日', '2012-01-01..2012-12-31'],
    ['从2012年1月1日到12月31日止', '2012-01-01..2012-12-31'],
    ['自2009年1月1日《条例》实施之日起，至2009年12月31日止', '2009-01-01..2009-12-31'],
    ['自2013年1月1日起，2013年12月31日止', '2013-01-01..2013-12-31'],
    ['自201011日起，至20101231日', '2010-01-01..2010-12-31'],
    ['自201011日起20101231止', '2010-01-01..2010-12-31'],
    ['自201511日起，至1231日止', '2015-01-01..2015-12-31'],
    ['201311日至20131231日', '2013-01-01..2013-12-31'],
    ['二〇〇九年一月一日起，至二〇〇九年十二月三十一日止', '2009-01-01..2009-12-31'],
    ['2019.1.1-2019.12.31', '2019-01-01..2019-12-31'],
    ['2008年5月1日至2008年12月31日', '2008-05-01..2008-12-31'],
    ['2014年9月1日至次年8月31日', '2014-09-01..2015-08-31'],
    ['2012年1月至12月', '2012-01-01..2012-12-31'],
    ['2012年1-6月', '2012-01-01..2012-06-30'],
    ['2012年2—2月', '2012-02-01..2012-02-29'],
    ['2010年上半年', '2010-01-01..2010-06-30'],
    ['2010年下半年', '2010-07-01..2010-12-31'],
  ])('%s', (text, expected) => expect(periods(text)).toEqual([expected]));

  it.each([
    '2012年度',
    '2012年',
    '2012年1月1日',
    '2012年1月1日起施行',
    '2012年12月31日至2012年1月1日',
    '2012年1月1日起，2012年12月31日前完成',
    '2012年1月1日。至12月31日',
    '2012年1月1日至今',
    '起至止',
    '2012年1月1日收到3件，至12月31日办结',
    '2012年13月至14月',
  ])('finds none in %s', (text) => expect(periods(text)).toEqual([]));

  it('ends with the 止', () => {
    const text = '自2018年1月1日起,至2018年12月31日止。';
    const [period] = findPeriods(text);
    expect(text.slice(period!.from, period!.to)).toBe('2018年1月1日起,至2018年12月31日止');
  });
});
