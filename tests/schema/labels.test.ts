import { describe, expect, it } from 'vitest';
import { figureKeys } from '../../src/schema/keys.js';
import { labelOf } from '../../src/schema/labels/index.js';

const units = ['件', '条', '次', '人次', '人', '个', '元', '篇', '项'];

describe('labels', () => {
  it.each(figureKeys)('%s has a Chinese and an English label and a unit', (key) => {
    const { zh, en, unit } = labelOf(key);
    expect(zh).toMatch(/^[\u4e00-\u9fff]/);
    expect(en).toMatch(/^[a-z][\w ,:()-]+$/i);
    expect(units).toContain(unit);
  });

  it('tell all figures apart, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const labels = figureKeys.map((key) => labelOf(key)[language]);
      const twice = labels.filter((label, index) => labels.indexOf(label) !== index);
      expect(twice).toEqual([]);
    }
  });

  it('cross the rows of the tables with their columns', () => {
    expect(labelOf('applications.outcomes.refused.stateSecret.naturalPerson').zh).toBe(
      '不予公开 / 属于国家秘密 / 自然人',
    );
    expect(labelOf('litigation.direct.upheld').en).toBe('litigation without reconsideration, upheld');
    expect(labelOf('applications.received.total').zh).toBe('本年新收政府信息公开申请 / 总计');
  });

  it('name a row that has the total alone without its column', () => {
    expect(labelOf('applications.outcomes.alreadyPublic.total').zh).toBe('属于已主动公开范围');
    expect(labelOf('applications.handled.total').en).toBe('applications to be handled');
  });

  it('count money in yuan', () => {
    expect(labelOf('disclosure.procurement.amount').unit).toBe('元');
    expect(labelOf('resources.staff.total').unit).toBe('人');
  });
});
