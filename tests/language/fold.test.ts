import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, gapBefore, unfold } from '../../src/language/fold.js';

const folded = (text: string): string => fold(text).value;

/** Text as reports are made of: both scripts, both widths, blanks, pinyin, Latin, digits, stops. */
const texts = fc
  .array(
    fc.constantFrom(
      ...'政府信息公開資訊覆議佔项項数數，。：；（）()、「」“”％%１2三ABａ-—  \t　\n\u200b\u00a0⾃',
      '(xiàng)',
      '（kāi）',
      '(含)',
      'page ',
      '🏛',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('fold', () => {
  it.each([
    ['１２３４５', '12345'],
    ['ＡＢｃ', 'ABc'],
    ['（一）：；，！？％', '(一):;,!?%'],
    ['政府資訊公開申請', '政府资讯公开申请'],
    ['依申請公開、覆議、訴訟', '依申请公开、复议、诉讼'],
    ['答覆、諮詢、佔總數', '答复、咨询、占总数'],
    ['項(xiàng)目', '项目'],
    ['公（gōng）开（kāi）', '公开'],
    ['概 述', '概述'],
    ['收到　申请 12 件', '收到申请12件'],
    ['2.8 %', '2.8%'],
    ['⾃⼀⼆', '自一二'],
    ['「無法提供」', '“无法提供”'],
    ['收\u200b到\ufeff', '收到'],
    ['5\u00a0件', '5件'],
    ['1−2–3', '1-2-3'],
  ])('makes %j match %j', (text, expected) => expect(folded(text)).toBe(expected));

  it.each([
    ['page 12', 'page 12'],
    ['1 004', '1 004'],
    ['项(xiang)目', '项(xiang)目'],
    ['信息(含县区)', '信息(含县区)'],
    ['a(xiàng)', 'a(xiàng)'],
    ['申请(网络)', '申请(网络)'],
    ['公开', '公开'],
    ['《条例》', '《条例》'],
    ['条。件', '条。件'],
    ['🏛公开', '🏛公开'],
    ['', ''],
  ])('leaves %j as it matches', (text, expected) => expect(folded(text)).toBe(expected));

  it.each([
    ['受理', '受里'],
    ['公开', '公布'],
    ['1.2', '12'],
    ['3 4', '34'],
    ['复议', '复义'],
  ])('does not confuse %j with %j', (one, other) => expect(folded(one)).not.toBe(folded(other)));

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = folded(text);
        expect(folded(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('never makes a text longer', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => folded(text).length <= text.length));
  });

  it('says the same of a text in other width, script and spacing', () => {
    const plain = '全年收到政府信息公开申请12件,其中网络申请9件(含县区3件)。';
    const others = [
      '全年收到政府信息公开申请１２件，其中网络申请９件（含县区３件）。',
      '全年收到政府信息公開申請12件,其中網絡申請9件(含縣區3件)。',
      '全年 收到 政府信息公开申请 12 件, 其中 网络申请 9 件 (含县区 3 件) 。',
      '全年收到政府信息公开申(shēn)请12件,其中网络(luò)申请9件(含县区3件)。',
    ];
    for (const other of others) expect(folded(other)).toBe(plain);
  });
});

describe('unfold', () => {
  it('leads from every stretch to the text whose copy it is', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, first, second) => {
        const copy = fold(text);
        const length = copy.value.length;
        const [from, to] = [first % (length + 1), second % (length + 1)].sort((a, b) => a - b) as [number, number];
        const [start, end] = unfold(copy, from, to);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(folded(text.slice(start, end))).toContain(copy.value.slice(from, to).trim());
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps the order of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const copy = fold(text);
        let last = -1;
        for (let at = 0; at < copy.value.length; at++) {
          const [start, end] = unfold(copy, at, at + 1);
          expect(start).toBeGreaterThan(last);
          expect(end).toBe(start + 1);
          last = start;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a word again through every kind of noise', () => {
    const text = '二、 依(yī)申 請　公開\u200b：共 １ ２ 件';
    const copy = fold(text);
    const word = '依申请公开';
    const at = copy.value.indexOf(word);
    expect(at).toBeGreaterThan(0);
    expect(text.slice(...unfold(copy, at, at + word.length))).toBe('依(yī)申 請　公開');
  });

  it('is empty for an empty stretch', () => {
    const copy = fold('概 述');
    const [start, end] = unfold(copy, 1, 1);
    expect(end).toBe(start);
  });
});

describe('gapBefore', () => {
  it('tells where white space stood, and where none did', () => {
    const text = '概述 二、主动公开';
    const copy = fold(text);
    const at = copy.value.indexOf('二');
    expect(gapBefore(copy, text, at)).toBe(true);
    expect(gapBefore(copy, text, at + 1)).toBe(false);
    expect(gapBefore(copy, text, 0)).toBe(true);
  });
});
