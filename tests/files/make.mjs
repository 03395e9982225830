/**
 * Prints one report in several layouts, for the tests of `/pdf` and `/docx`. Needs Chromium, LibreOffice Writer, qpdf and the font
 * WenQuanYi Zen Hei (Debian: chromium libreoffice-writer-nogui qpdf fonts-wqy-zenhei); the tests need none of them, for
 * what it makes is committed under tests/fixtures/files.
 *
 *   node tests/files/make.mjs
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const report = readFileSync('docs/examples/reports/2023.html', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'fixtures-'));
const target = 'tests/fixtures/files';

const PAGE = `
@page { size: A4; margin: 25mm }
body { font: 12pt/1.5 "WenQuanYi Zen Hei" }
h1 { text-align: center } h2 { font-size: 14pt } p { text-indent: 2em; text-align: justify }
table { border-collapse: collapse; width: 100% } td { padding: 2pt; text-align: center; font-size: 9pt }`;
const RULED = 'td { border: 1px solid #000 }';

/** The head of the applications table as a header that every page repeats. */
const repeatHead = (html) => {
  const start = html.indexOf('<tr><td colspan="3" rowspan="3">');
  const end = html.indexOf('<tr><td colspan="3">一、');
  return `${html.slice(0, start)}<thead>${html.slice(start, end)}</thead><tbody>${html.slice(end)}`;
};

/** Layouts of the page: styles, and changes to the markup. */
const layouts = {
  ruled: { css: PAGE + RULED },
  // Rows are so high that pages cut them, and labels are wrapped over several lines.
  large: { css: `${PAGE}${RULED} @page { margin: 12mm } td { font-size: 18pt; word-break: break-all }` },
  unruled: { css: PAGE },
  'open-sides': {
    css: `${PAGE} td { border-top: 1px solid #000; border-bottom: 1px solid #000; border-left: 1px solid #000 } td:first-child { border-left: none }`,
  },
  landscape: { css: `${PAGE}${RULED} @page { size: A4 landscape }` },
  'vertical-labels': {
    css: `${PAGE}${RULED} td[rowspan="22"], td[rowspan="8"], td[rowspan="5"] { writing-mode: vertical-rl }`,
  },
  // The browser prints date, title, address and page number on every page.
  'running-heads': { css: `${PAGE}${RULED} td { font-size: 13pt }`, change: repeatHead, heads: true },
};

const shrink = (from, name) =>
  execFileSync('qpdf', [
    '--deterministic-id',
    '--object-streams=generate',
    '--recompress-flate',
    '--compression-level=9',
    from,
    join(target, name),
  ]);

for (const [name, { css, change = (html) => html, heads = false }] of Object.entries(layouts)) {
  const page = join(folder, `${name}.html`);
  const pdf = join(folder, `${name}.pdf`);
  writeFileSync(page, change(report).replace('</head>', `<style>${css}</style></head>`));
  execFileSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      ...(heads ? [] : ['--no-pdf-header-footer']),
      `--print-to-pdf=${pdf}`,
      `file://${page}`,
    ],
    { stdio: 'ignore' },
  );
  shrink(pdf, `${name}.pdf`);
}

// A picture of a page, as a scanner leaves it.
const picture = join(folder, 'scan.png');
execFileSync(
  'chromium',
  [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--window-size=400,300',
    `--screenshot=${picture}`,
    `file://${join(folder, 'ruled.html')}`,
  ],
  { stdio: 'ignore' },
);
writeFileSync(join(folder, 'scan.html'), `<img src="${picture}" width="400">`);
execFileSync(
  'chromium',
  [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    `--print-to-pdf=${join(folder, 'scan.pdf')}`,
    `file://${join(folder, 'scan.html')}`,
  ],
  { stdio: 'ignore' },
);
shrink(join(folder, 'scan.pdf'), 'scanned.pdf');

// A word processor's own files.
const office = (format, file, ...options) =>
  execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', folder, ...options, join(folder, file)], {
    stdio: 'ignore',
  });
const bordered = report.replaceAll('<table>', '<table border="1" cellspacing="0">');
writeFileSync(join(folder, 'office.html'), bordered.replace('</head>', `<style>${PAGE}</style></head>`));
office('odt', 'office.html', '--infilter=HTML (StarWriter)');
office('docx:MS Word 2007 XML', 'office.odt');
copyFileSync(join(folder, 'office.docx'), join(target, 'office.docx'));
office('doc:MS Word 97', 'office.odt');
copyFileSync(join(folder, 'office.doc'), join(target, 'office.doc'));
office('pdf', 'office.docx');
shrink(join(folder, 'office.pdf'), 'office.pdf');
execFileSync('qpdf', [
  '--encrypt',
  'secret',
  'secret',
  '128',
  '--use-aes=y',
  '--',
  join(target, 'scanned.pdf'),
  join(target, 'encrypted.pdf'),
]);
rmSync(folder, { recursive: true });
