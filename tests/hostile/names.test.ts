import { describe, expect, it } from 'vitest';
import { amend, type FigureKey, get, parseReport, type Scope, toCsv, toRecords, toTables } from '../../src/index.js';
import { faultsOf } from '../fuzz/faults.js';

/** Names that every object has, or that make it another: as words of a report and as keys that a program asks for. */

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'length',
  '__defineGetter__',
];

const reportWith = (name: string): string =>
  [
    `${name}2018年政府信息公开工作年度报告`,
    `${name}：${name}`,
    `一、${name}`,
    `收到申请15件，其中${name}9件、${name}6件，占${name}50%。`,
    `信息内容 | ${name} | 本年处理决定数量 |`,
    `行政许可 | ${name} | 318 |`,
    `${name} | 1 | 2 |`,
    `统计指标  单位  统计数`,
    `${name}  件  8`,
    `收到申请数  件  15`,
  ].join('\n');

const pageWith = (name: string): string =>
  `<meta name=${name} content=1><title>${name}</title><h1 ${name}=1>${name}</h1><${name}>甲</${name}>` +
  `<table ${name}><tr><td>${name}<td colspan=${name}>5<tr><td>规章<td>${name}</table>&${name};`;

const own = (): string => JSON.stringify(Reflect.ownKeys(Object.prototype).map(String));

describe.each(NAMES)('%s', (name) => {
  it('as a word breaks no law and changes no object', () => {
    const before = own();
    for (const source of [reportWith(name), pageWith(name), `# ${name}\n\n[${name}]: ${name}\n\n[${name}][${name}]`])
      expect(faultsOf(source)).toEqual([]);
    expect(own()).toBe(before);
  });

  it('as a key is no figure, and as a scope has none', () => {
    const parsed = parseReport('共收到政府信息公开申请15件。');
    expect(get(parsed.report, name as FigureKey)).toBeUndefined();
    expect(get(parsed.report, `applications.${name}` as FigureKey)).toBeUndefined();
    expect(get(parsed.report, 'applications.received.total', name as Scope)).toBeUndefined();
    expect(() => amend(parsed, [{ key: name as FigureKey, value: 1, reason: name }])).toThrow(TypeError);
  });

  it('as the origin of a report is a cell like others', () => {
    const parsed = parseReport('共收到政府信息公开申请15件。', { source: name });
    expect(parsed.report.source).toBe(name);
    expect(toCsv(toRecords(parsed))).toContain(name);
    expect(() => toTables(parsed)).not.toThrow();
  });
});
