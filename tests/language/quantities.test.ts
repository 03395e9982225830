import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { writeNumeral } from '../../src/language/numerals.js';
import { type NumberToken, readNumbers, scaleDecimal } from '../../src/language/quantities.js';

const QUALIFIER = { atLeast: '+', about: '~' } as const;

/** A token as these tests write it: "58件", "+200条" at least, "~56条" about, "12.5%", "+1.5倍", "2018年". */
const shortly = (token: NumberToken): string => {
  if (token.type === 'year') return `${token.year}年`;
  const mark = token.qualifier === undefined ? '' : QUALIFIER[token.qualifier];
  if (token.type === 'quantity') return `${mark}${token.value}${token.unit}`;
  return `${mark}${token.value}${{ percent: '%', points: '个百分点', times: '倍' }[token.kind]}`;
};

const numbers = (text: string): string[] => readNumbers(fold(text).value).map(shortly);

/** What counts something: no year, no percentage, no classifier of foreign things. */
const counts = (text: string): string[] =>
  readNumbers(fold(text).value).flatMap((token) =>
    token.type === 'quantity' && token.kind !== 'foreign' ? [shortly(token)] : [],
  );

describe('readNumbers reads', () => {
  it.each([
    // separators, width, blanks
    ['收到58件', ['58件']],
    ['公开１，２３４条', ['1234条']],
    ['公开1,234,567条', ['1234567条']],
    ['公开 1 004 条', ['1004条']],
    ['公开12 345 678条', ['12345678条']],
    ['申请 12 件', ['12件']],
    ['网站3条、微信15条', ['3条', '15条']],
    ['公开3,15条', ['3', '15条']],
    ['共计2016条', ['2016条']],
    ['访问38765210次', ['38765210次']],
    // 万, 亿 and decimals, exactly
    ['访问431.38万人次', ['4313800人次']],
    ['经费213.608214万元', ['2136082.14元']],
    ['经费3.5万元', ['35000元']],
    ['经费0.1亿元', ['10000000元']],
    ['收费12.50元', ['12.5元']],
    ['公开1万2千条', ['12000条']],
    ['公开2.7万条', ['27000条']],
    ['访问1.2亿次', ['120000000次']],
    ['公开3千条', ['3000条']],
    // qualifiers on either side
    ['公开200余条', ['+200条']],
    ['公开2万余件', ['+20000件']],
    ['公开3.2万余条', ['+32000条']],
    ['公开百余条', ['+100条']],
    ['超过50件', ['+50件']],
    ['50件以上', ['+50件']],
    ['约60人次', ['~60人次']],
    ['近56条', ['~56条']],
    ['60条左右', ['~60条']],
    ['大约85%', ['~85%']],
    ['80多条', ['+80条']],
    ['一百二十余人次', ['+120人次']],
    ['十几条', []],
    // classifiers
    ['行政复议3宗、4起、5例、6份、7次', ['3宗', '4起', '5例', '6份', '7次']],
    ['专职2名、兼职3人、参加4位', ['2名', '3人', '4位']],
    ['查阅点5处、6个、7所', ['5处', '6个', '7所']],
    ['微信推送8篇，公报9期，培训10场', ['8篇', '9期', '10场']],
    ['条数0条', ['0条']],
    ['部分公开67,不予公开3', ['67', '3']],
    ['共16项65条', ['16项', '65条']],
    // Chinese numerals
    ['两次', ['2次']],
    ['三处', ['3处']],
    ['零人次', ['0人次']],
    ['一千二百三十六条', ['1236条']],
    ['十七件', ['17件']],
    ['八元', ['8元']],
    // percentages and multiples
    ['占12.50%', ['12.5%']],
    ['占 2.8 ％', ['2.8%']],
    ['百分之八十', ['80%']],
    ['百分之十二点五', ['12.5%']],
    ['百分之八点零七', ['8.07%']],
    ['提高5个百分点', ['5个百分点']],
    ['是上年的2倍', ['2倍']],
    ['增长1.5倍', ['1.5倍']],
    // years
    ['2018年公开5条', ['2018年', '5条']],
    ['二〇一八年公开5条', ['2018年', '5条']],
    ['2018年度', ['2018年']],
  ])('%s as %j', (text, expected) => expect(numbers(text)).toEqual(expected));

  it('every whole number with its classifier, in digits and in numerals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.constantFrom('件', '条', '宗', '份', '篇', '人次', '元', '次'),
        (value, unit) => {
          const expected = [`${value}${unit}`];
          expect(numbers(`共计${value}${unit}。`)).toEqual(expected);
          expect(numbers(`共计${value.toLocaleString('en-US')} ${unit}。`)).toEqual(expected);
          expect(numbers(`共计${writeNumeral(value)}${unit}。`)).toEqual(expected);
        },
      ),
    );
  });

  it('every amount in 万元 as the yuan that its decimals say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999_999 }), (whole, rest) => {
        const printed = `${whole}.${String(rest).padStart(6, '0')}`;
        const [token] = readNumbers(`支出${printed}万元`);
        expect(token).toMatchObject({ value: (whole * 1_000_000 + rest) / 100 });
      }),
    );
  });

  it('the place of every number', () => {
    const text = '全年公开约2.7万余条。';
    const [token] = readNumbers(text);
    expect(token).toMatchObject({ type: 'quantity' });
    if (token?.type === 'quantity') {
      expect(text.slice(token.numberFrom, token.numberTo)).toContain('2.7万');
      expect(text.slice(token.from, token.to)).toContain('2.7万余条');
    }
  });
});

describe('readNumbers counts nothing in', () => {
  it.each([
    // dates, periods, clock
    '2018年12月31日',
    '自1月1日起至12月31日止',
    '2018-03-09',
    '2018/3/9',
    '二〇一八年三月九日',
    '2018年第3季度',
    '15个工作日内答复',
    '上午9时30分至11时',
    '2013至2015年',
    '十三五规划',
    // articles, ordinals, document numbers
    '《条例》第九条',
    '第9至12条',
    '第二十条、第二十一条',
    '第9条和第10条',
    '第三届委员会',
    '国办发〔2018〕23号',
    '国办发[2018]23号',
    '青政办〔201226号',
    '青政办发201226号',
    '国务院令第711号',
    '青政函2015-31号',
    // telephones, addresses, codes
    '电话：0512-66218305',
    '联系电话：86230011',
    '传真0512-66218305',
    '统一社会信用代码11370202MB2856',
    '索引号：757952943/2020-01170',
    'http://203.0.113.45:7001/zwgk/2018.html',
    'qlx2018@163.com',
    'QQ：1836402855',
    '长安路86号3楼305室',
    '邮编：210016',
    '第1页',
    '苏ICP备05012345号-1',
    // enumerators
    '1.主动公开情况',
    '2、依申请公开情况',
    '（3）收费情况',
    '①当面申请',
    '3）其他',
    '一、概述',
    '（二）公开情况',
    // words that begin or end with a numeral
    '统一受理，进一步规范，第一时间回应',
    '一方面，一部分，一系列，一些',
    '一次性告知，一站式服务，一体化平台',
    '唯一渠道，逐一核对，单一来源',
    '三公经费、五公开、两微一端、四好农村路',
    '万一、千方百计、百分百',
    '十分重视，九九重阳，五一节',
    '二维码、三农、四议两公开',
    '专一、同一申请人',
    '数十家媒体',
    // counts of foreign things
    '涉及12个部门、3个方面、18类事项',
    '印制手册300册、展板20块、照片30张',
    '慰问贫困户21户',
    '5·15宣传日',
    '3G网络、4K直播、5A景区',
    '不足10件',
    '不到5条',
  ])('%s', (text) => expect(counts(text)).toEqual([]));

  it('titles and names that the caller masks', () => {
    const text = '出台《关于进一步减负的32条措施》等3件';
    const from = text.indexOf('《');
    const to = text.indexOf('》') + 1;
    expect(readNumbers(text, [[from, to]]).map(shortly)).toEqual(['3件']);
  });
});

describe('readNumbers does not mistake', () => {
  it.each([
    ['预约7次', ['7次']],
    ['节约15元', ['15元']],
    ['附近3处', ['3处']],
    ['最近2次', ['2次']],
    ['参加3次', ['3次']],
    ['第一批公开12条', ['12条']],
    ['2016年3件', ['2016年', '3件']],
    ['2条途径', []],
    ['每人3份', ['3份']],
    ['12345热线', ['12345']],
  ])('%s, which is %j', (text, expected) => expect(numbers(text)).toEqual(expected));

  it('a number for the one with a separator in its middle', () => {
    expect(numbers('3件，500条')).toEqual(['3件', '500条']);
    expect(numbers('1，2，3')).not.toContain('123');
    expect(numbers('27,540条')).toEqual(['27540条']);
  });
});

describe('readNumbers', () => {
  it('returns tokens in order, without overlap, inside the text', () => {
    const pieces = [
      '件',
      '条',
      '年',
      '月',
      '。',
      '，',
      '、',
      '第',
      '约',
      '余',
      '万',
      '两',
      '百',
      '1',
      '20',
      '3.5',
      '%',
      ' ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = fold(parts.join('')).value;
        let end = 0;
        for (const token of readNumbers(text)) {
          expect(token.from).toBeGreaterThanOrEqual(end);
          expect(token.to).toBeGreaterThan(token.from);
          expect(token.to).toBeLessThanOrEqual(text.length);
          end = token.to;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes time in proportion to the text', () => {
    const time = (length: number): number => {
      const text = '公开信息1,234条、第9条、2018年'.repeat(length);
      const start = performance.now();
      readNumbers(text);
      return performance.now() - start;
    };
    time(2000);
    expect(time(20_000)).toBeLessThan(40 * Math.max(1, time(2000)));
  });
});

describe('scaleDecimal', () => {
  it.each([
    ['213.608214', 4, 2136082.14],
    ['0.1', 8, 10_000_000],
    ['7', 4, 70_000],
    ['1.005', 3, 1005],
    ['0', 4, 0],
  ])('%s with %i places more is %d', (digits, power, value) => expect(scaleDecimal(digits, power)).toBe(value));
});
