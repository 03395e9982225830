/**
 * Takes the pictures of this folder: the audit page and the playground in Debian's Chromium, with the reports of
 * docs/examples. Chinese needs a font (Debian: fonts-noto-cjk).
 *
 *   npm run screenshots
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseReport, renderAudit } from 'ogi-annual-report';
import { chromium } from 'playwright-core';

const here = fileURLToPath(new URL('.', import.meta.url));
const docs = join(here, '..');
const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));

const audit = (report, language) => {
  const file = join(folder, 'audit.html');
  const source = readFileSync(join(docs, 'examples', report), 'utf8');
  writeFileSync(file, renderAudit(parseReport(source, { language }), { language }));
  return pathToFileURL(file).href;
};

const playground = pathToFileURL(join(docs, 'playground/index.html')).href;

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 780 };

/** Finds a number in an audit page and goes to it. */
const goTo = async (page, number) => {
  await page.locator('#search').fill(number);
  await page.locator('#search').press('Enter');
  await page.locator('#card').waitFor();
};

const pictures = {
  'audit-light': { address: () => audit('draft-2025.html', 'zh'), viewport: WIDE, look: (page) => goTo(page, '34') },
  'audit-dark': {
    address: () => audit('draft-2025.html', 'en'),
    viewport: WIDE,
    colorScheme: 'dark',
    look: (page) => goTo(page, '34'),
  },
  'audit-prose': { address: () => audit('reports/2016.txt', 'zh'), viewport: WIDE, look: (page) => goTo(page, '6745') },
  'audit-narrow': { address: () => audit('draft-2025.html', 'zh'), viewport: NARROW, look: async () => {} },
  playground: { address: () => playground, viewport: WIDE, look: async () => {} },
};

const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args });
for (const [name, { address, viewport, colorScheme = 'light', look }] of Object.entries(pictures)) {
  const page = await browser.newPage({ viewport, colorScheme, locale: 'zh-CN', reducedMotion: 'reduce' });
  await page.goto(address());
  await look(page);
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  await page.screenshot({ path: join(here, `${name}.png`) });
  await page.close();
  console.log(`docs/screenshots/${name}.png`);
}
await browser.close();
rmSync(folder, { recursive: true });
