import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageTexts } from '../../src/message-codes.js';
import { type Notice, writeMessage } from '../../src/messages.js';

const place = () => ({ line: 7, column: 3 });
const placeholders = (template: string): string[] => [...template.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe.each(Object.entries(messageTexts))('%s', (code, { zh, en }) => {
  it('is written in both languages, with the same values', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(en).toMatch(/^[A-Z].*\.$/);
    expect(placeholders(zh)).toEqual(placeholders(en));
  });

  it('leaves no placeholder and no bracket behind, with all values and with none', () => {
    const full: Notice = { code, key: 'fees.total', found: '甲', expected: '乙' } as Notice;
    for (const notice of [full, { code } as Notice]) {
      for (const language of ['zh', 'en'] as const) {
        expect(writeMessage(notice, language, place).message).not.toMatch(/[{}[\]]/);
      }
    }
  });
});

describe('the catalogue', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'message-codes.ts')
    .map((name) => readFileSync(join('src', name), 'utf8'))
    .join('\n');

  it.each(Object.keys(messageTexts))('%s is said somewhere', (name) => {
    expect(code).toContain(`code: '${name}'`);
  });
});

describe('a message', () => {
  const notice: Notice = {
    code: 'conflict',
    key: 'applications.received.total',
    span: { start: 40, end: 44 },
    found: '收到9件',
    expected: '收到8件',
  };

  it('names the figure in its language and carries the values and the place', () => {
    expect(writeMessage(notice, 'zh', place)).toEqual({
      code: 'conflict',
      severity: 'warning',
      message: expect.stringContaining('“本年新收政府信息公开申请 / 总计”'),
      offset: 40,
      line: 7,
      column: 3,
      found: '收到9件',
      expected: '收到8件',
    });
    expect(writeMessage(notice, 'en', place).message).toContain('“applications received, total”');
  });

  it('has no place where the notice has none', () => {
    expect(writeMessage({ code: 'no-year' }, 'zh', place)).not.toHaveProperty('offset');
  });

  it('leaves out the part whose value is missing, and keeps it where it is there', () => {
    expect(writeMessage({ code: 'several-reports', found: '3' }, 'en', place).message).toContain('(3)');
    expect(writeMessage({ code: 'several-reports' }, 'en', place).message).not.toContain('(');
  });

  it('does not take words of the source for placeholders', () => {
    const { message } = writeMessage({ ...notice, found: '{expected}[x]' }, 'en', place);
    expect(message).toContain('{expected}[x]');
  });

  it('cuts long words of the source in the sentence and keeps them whole beside it', () => {
    const long = '字'.repeat(200);
    const { message, found } = writeMessage({ ...notice, found: long }, 'zh', place);
    expect(message).toContain('字…');
    expect(message).not.toContain(long);
    expect(found).toBe(long);
  });
});
