import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { type AuditOptions, parseReport, renderAudit } from '../../src/index.js';
import { openPage, useBrowser, type Watched } from './chromium.js';

useBrowser();

const folder = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const openAudit = (source: string, options: AuditOptions & BrowserContextOptions = {}): Promise<Watched> => {
  const file = join(folder, 'audit.html');
  writeFileSync(file, renderAudit(parseReport(source, options), options));
  return openPage(pathToFileURL(file).href, options);
};

const example = (name: string): string => readFileSync(`docs/examples/${name}`, 'utf8');

/** The one cell of the draft that its checks suspect. */
const SUSPECT = 'applications.outcomes.unavailable.notHeld.naturalPerson';

describe('the audit page', () => {
  it.each(['reports/2016.txt', 'reports/2019.md', 'reports/2023.html', 'draft-2025.html'])(
    'of %s loads without complaint and asks for nothing',
    async (name) => {
      const { page, complaints, requests } = await openAudit(example(name));
      expect(await page.locator('.text a.m').count()).toBeGreaterThan(50);
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
    },
  );

  it('marks the right text, and says what it is when one points at it', async () => {
    const { page } = await openAudit('云汀县林业局2018年政府信息公开工作年度报告\n\n共收到政府信息公开申请46件。');
    const mark = page.locator('.text a.m');
    expect(await mark.allTextContents()).toEqual(['政府信息公开申请46件']);
    await mark.hover();
    const card = page.locator('#card');
    expect(await card.locator('.value').textContent()).toBe('46 件');
    expect(await card.locator('code').textContent()).toBe('applications.received.total');
    expect(await card.locator('.status').textContent()).toBe('原文列明');
    expect(await card.locator('q').textContent()).toBe('政府信息公开申请46件');
    await page.mouse.move(5, 5);
    expect(await card.isVisible()).toBe(false);
  });

  it('shows the quote of a cell of a table', async () => {
    const { page } = await openAudit(example('reports/2023.html'));
    await page.locator('.text td a.m', { hasText: '1702.35' }).hover();
    expect(await page.locator('#card q').textContent()).toBe('1702.35');
    expect(await page.locator('#card .value').textContent()).toBe('17023500 元');
  });

  it('answers where a number comes from', async () => {
    const { page } = await openAudit(example('reports/2023.html'));
    await page.locator('#search').fill('397');
    expect(await page.locator('#results a').allTextContents()).toEqual(['行政规范性文件 / 现行有效件数  397 件']);
    await page.keyboard.press('Enter');
    const mark = page.locator('[id="disclosure.normativeDocuments.inForce@1"]');
    expect(await mark.textContent()).toBe('397');
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    const { y = -1, height = 0 } = (await mark.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThan(page.viewportSize()!.height);
    await page.locator('#search').fill('000');
    expect(await page.locator('#results').textContent()).toBe('没有符合的数据。');
  });

  it('answers whether the table adds up, and leads to the cell that may be wrong', async () => {
    const { page } = await openAudit(example('draft-2025.html'));
    expect(await page.locator('.answer').first().textContent()).toBe('✗ 不符：2 项不成立，43 项成立');
    await page.locator('.suspects a').first().click();
    const mark = page.locator(`[id="${SUSPECT}@1"]`);
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('#card .failing').textContent()).toContain('若为 43 则相符');
    await page.locator('#card .failing a').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#check-\d+$/);
    await page.goBack();
    expect(await page.locator('#card').isVisible()).toBe(true);
  });

  it('opens what hides the aim of a link', async () => {
    const { page } = await openAudit(example('reports/2023.html'));
    const id = await page.locator('.check.pass').first().getAttribute('id');
    await page.evaluate((hash) => {
      const link = document.createElement('a');
      link.href = `#${hash}`;
      document.body.append(link);
      link.click();
    }, id);
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  });

  it('is walked through with the keyboard', async () => {
    const { page } = await openAudit('云汀县林业局2018年政府信息公开工作年度报告\n\n共收到申请46件，其中当面申请5件。');
    await page.keyboard.press('Tab');
    expect(await page.locator('.skip').evaluate((element) => element === document.activeElement)).toBe(true);
    const card = page.locator('#card');
    await page.locator('.text a.m').first().focus();
    await page.keyboard.press('Tab');
    expect(await card.locator('.value').textContent()).toBe('5 件');
    await page.keyboard.press('Shift+Tab');
    expect(await card.locator('.value').textContent()).toBe('46 件');
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await card.isVisible()).toBe(true);
  });

  it('is whole without its script', async () => {
    const { page } = await openAudit(example('draft-2025.html'), { javaScriptEnabled: false });
    const mark = page.locator(`[id="${SUSPECT}@1"]`);
    expect(await mark.getAttribute('title')).toContain('34 件');
    await mark.click();
    expect(new URL(page.url()).hash).toBe(`#${SUSPECT}`);
    expect(await page.locator('.search').isVisible()).toBe(false);
  });

  it('is dark where the reader wants it dark, and readable in both', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openAudit(example('draft-2025.html'), { colorScheme });
      const contrasts = await page.evaluate(() => {
        const channel = (value: number): number => {
          const part = value / 255;
          return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        };
        const luminance = (color: string): number => {
          const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+/g)!.map(Number);
          return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
        };
        const backgroundOf = (element: Element | null): string => {
          for (let node = element; node !== null; node = node.parentElement) {
            const { backgroundColor } = getComputedStyle(node);
            if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
          }
          return 'rgb(255, 255, 255)';
        };
        const shown = [...document.querySelectorAll('main *, header *, nav *')].filter(
          (element) =>
            element.checkVisibility() &&
            [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== ''),
        );
        return shown
          .filter((element) => element.closest('svg') === null)
          .map((element) => {
            const [one, other] = [luminance(getComputedStyle(element).color), luminance(backgroundOf(element))];
            return {
              text: element.textContent!.slice(0, 20),
              ratio: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05),
            };
          });
      });
      expect(contrasts.length).toBeGreaterThan(100);
      expect(
        contrasts.filter(({ ratio }) => ratio < 4.5),
        colorScheme,
      ).toEqual([]);
    }
  });

  it('prints everything, unfolded', async () => {
    const { page } = await openAudit(example('draft-2025.html'));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.locator('.check.pass').first().isVisible()).toBe(true);
    expect((await page.pdf()).length).toBeGreaterThan(50_000);
  });

  it('fits a narrow screen', async () => {
    const { page } = await openAudit(example('draft-2025.html'), { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

describe('a hostile report', () => {
  it('stays text: nothing of it runs, loads or leads away', async () => {
    const attack = [
      '<script>window.hacked = 1; alert(1)</script>',
      '<img src="https://example.org/x.png" onerror="window.hacked = 1">',
      '<a href="javascript:alert(1)" onclick="window.hacked = 1">点</a>',
      '"><svg onload="alert(1)">',
      '</script></style></title><script>alert(1)</script>',
    ].join(' ');
    const source = `云汀县林业局${attack}2018年政府信息公开工作年度报告\n\n共收到${attack}政府信息公开申请46件${attack}。`;
    for (const format of ['text', 'markdown', 'html'] as const) {
      const { page, complaints, requests } = await openAudit(source, { format });
      for (const mark of await page.locator('.text a.m').all()) await mark.hover();
      expect(complaints, format).toEqual([]);
      expect(requests, format).toEqual([]);
      expect(await page.evaluate(() => 'hacked' in window), format).toBe(false);
      expect(await page.locator('script').count(), format).toBe(1);
    }
  });

  it('would be stopped by the policy of the page, had it come through', async () => {
    const html = renderAudit(parseReport('共收到申请46件')).replace(
      '</main>',
      '</main><script>window.hacked = 1</script><p id="x" onclick="window.hacked = 1">x</p>',
    );
    writeFileSync(join(folder, 'broken.html'), html);
    const { page, complaints } = await openPage(pathToFileURL(join(folder, 'broken.html')).href);
    await page.locator('#x').click();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(complaints.length).toBeGreaterThan(0);
  });
});
