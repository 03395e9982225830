import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseBytes, toCsv, toRecords } from '../../src/index.js';
import { openPage, useBrowser, type Watched } from './chromium.js';

useBrowser();

const openPlayground = (options: BrowserContextOptions = {}): Promise<Watched> =>
  openPage(pathToFileURL('docs/playground/index.html').href, options);

const FILE = 'docs/examples/reports/2023.html';
const SOURCE = readFileSync(FILE, 'utf8');

const auditIn = (page: Page): FrameLocator => page.frameLocator('#audit');

const drop = async (page: Page, name: string, content: string): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text!], fileName!));
      return data;
    },
    [name, content],
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
};

const downloaded = async (page: Page, button: string): Promise<readonly [name: string, content: string]> => {
  const waiting = page.waitForEvent('download');
  await page.locator(`[data-do=${button}]`).click();
  const file = await waiting;
  return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')];
};

describe('the playground', () => {
  it('loads from a file without complaint', async () => {
    const { page, complaints, requests } = await openPlayground();
    expect(await page.locator('h1').textContent()).toBe('年报里的数字从哪里来？');
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
  });

  it('shows the audit page of a file that is dropped, without asking the network for anything', async () => {
    const { page, complaints, requests } = await openPlayground();
    await drop(page, '2023.html', SOURCE);
    const audit = auditIn(page);
    expect(await audit.locator('h1').textContent()).toBe('云澜市人民政府2023年政府信息公开工作年度报告');
    expect(await audit.locator('.answer').first().textContent()).toBe('✓ 相符：可核对的 45 项全部成立');
    await audit.locator('#search').fill('397');
    await audit.locator('#results a').click();
    expect(await audit.locator('#card .value').textContent()).toBe('397 件');
    expect(await page.locator('#name').textContent()).toBe('2023.html');
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith('about:'))).toEqual([]);
  });

  it('reads a file that is chosen, and text that is pasted', async () => {
    const { page } = await openPlayground();
    await page.setInputFiles('#file', FILE);
    expect(await auditIn(page).locator('.tallies b').first().textContent()).toBe('202');
    await page.locator('[data-do=another]').click();
    await page.locator('#text').fill('云汀县林业局2018年政府信息公开工作年度报告\n\n共收到申请46件。');
    await page.locator('[data-do=read]').click();
    expect(await auditIn(page).locator('.text a.m').allTextContents()).toEqual(['申请46件']);
  });

  it('gives the right figures as CSV and JSON', async () => {
    const { page } = await openPlayground();
    await drop(page, '2023.html', SOURCE);
    const parsed = parseBytes(new TextEncoder().encode(SOURCE), { source: '2023.html' });
    expect(await downloaded(page, 'csv')).toEqual(['云澜市人民政府-2023.csv', toCsv(toRecords(parsed), { bom: true })]);
    const [name, json] = await downloaded(page, 'json');
    expect(name).toBe('云澜市人民政府-2023.json');
    expect(JSON.parse(json)).toEqual(parsed);
    const [, page2] = await downloaded(page, 'page');
    expect(page2).toContain('id="applications.received.total@1"');
  });

  it('speaks the other language on demand, and keeps the report', async () => {
    const { page } = await openPlayground({ locale: 'en-GB' });
    expect(await page.locator('h1').textContent()).toBe('Where does this number come from?');
    await page.locator('[data-do=example]').click();
    expect(await auditIn(page).locator('h2').first().textContent()).toBe('Checks');
    await page.locator('#result [data-do=other]').click();
    await auditIn(page).locator('h2', { hasText: '核对' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  it('keeps a hostile report inside its frame', async () => {
    const { page, complaints } = await openPlayground();
    await drop(
      page,
      'a.html',
      `<p>${SOURCE}</p><script>parent.hacked = 1</script><img src=x onerror="parent.hacked = 1">`,
    );
    await auditIn(page).locator('h1').waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('says so where a file cannot be read', async () => {
    const { page } = await openPlayground();
    await drop(page, 'large.txt', '件'.repeat(16_000_001));
    await page.locator('#alarm').waitFor();
    expect(await page.locator('#alarm').textContent()).toContain('16000001');
  });
});
