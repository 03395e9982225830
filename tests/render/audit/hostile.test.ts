import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/index.js';
import { type Page, pageFor, pageOf } from './page.js';

const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '"><script>alert(1)</script>',
  `' onmouseover='alert(1)`,
  '" onfocus="alert(1)" autofocus="',
  '<a href="javascript:alert(1)">46</a>',
  '[46](javascript:alert(1))',
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '<!-- <script>',
  '<meta http-equiv="refresh" content="0;url=https://example.org">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u202e件64\u202c',
];

const reportWith = (attack: string): string =>
  `云汀县林业局${attack}2018年政府信息公开工作年度报告\n\n一、主动公开情况\n全年主动公开${attack}政府信息1,204条。\n` +
  `二、依申请公开情况\n共收到政府信息公开申请${attack}15件，占${attack}25%，均为网上申请。\n`;

/** Only what the page makes itself stands in it as markup. */
const isHarmless = ({ document, all }: Page): void => {
  expect(all('script')).toHaveLength(1);
  expect(all('style')).toHaveLength(1);
  expect(all('img, iframe, object, embed, form, base, link')).toEqual([]);
  expect(all('meta[http-equiv]').map((meta) => meta.getAttribute('http-equiv'))).toEqual(['Content-Security-Policy']);
  for (const element of document.querySelectorAll('*')) {
    for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^style$|^src/);
    const href = element.getAttribute('href');
    if (href !== null) expect(href).toMatch(/^#/);
  }
};

describe('a hostile report stays text', () => {
  it.each(ATTACKS)('%s', (attack) => {
    for (const format of ['text', 'markdown', 'html'] as const)
      isHarmless(pageOf(parseReport(reportWith(attack), { format, source: attack }), { format }));
  });

  it('in the title, the origin and the messages', () => {
    const parsed = parseReport(reportWith(''), { source: ATTACKS[0]! });
    const [attack] = ATTACKS;
    const report = { ...parsed.report, title: attack!, issuer: { name: attack! } };
    const messages = parsed.messages.map((message) => ({ ...message, message: attack! }));
    const page = pageOf({ ...parsed, report, messages });
    isHarmless(page);
    expect(page.document.querySelector('h1')!.textContent).toBe(attack);
    expect(page.document.title).toContain(attack);
  });

  it('and is shown as it is written', () => {
    expect(pageFor(reportWith(ATTACKS[0]!), { format: 'text' }).document.querySelector('.text')!.textContent).toContain(
      ATTACKS[0],
    );
  });
});
