import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseDocx } from '../../src/docx/index.js';
import { type ParsedReport, parseBytes, parseReport } from '../../src/index.js';
import { parsePdf } from '../../src/pdf/index.js';
import { contentOf } from './content.js';
import { writeDocx } from './docx.js';
import { writeMarkdown, writeText } from './write.js';

/** One statutory report, in every format in which such reports are published. */
const html = readFileSync('docs/examples/reports/2023.html', 'utf8');
const content = contentOf(html);
const original = parseReport(html);

const fixture = (name: string): Uint8Array => readFileSync(`tests/fixtures/files/${name}`);
const declaring = (charset: string): string => html.replace('charset="utf-8"', `charset="${charset}"`);

const sources: Readonly<Record<string, () => ParsedReport | Promise<ParsedReport>>> = {
  'HTML in UTF-8': () => parseBytes(new TextEncoder().encode(html)),
  'HTML in GBK': () => parseBytes(iconv.encode(declaring('gbk'), 'gbk')),
  'HTML in GBK that declares nothing': () =>
    parseBytes(iconv.encode(html.replace('<meta charset="utf-8">', ''), 'gbk')),
  'HTML in GBK that declares UTF-8': () => parseBytes(iconv.encode(html, 'gbk')),
  'HTML in UTF-16': () => parseBytes(iconv.encode(html, 'utf-16le', { addBOM: false })),
  Markdown: () => parseReport(writeMarkdown(content)),
  text: () => parseReport(writeText(content)),
  'text in GB18030': () => parseBytes(iconv.encode(writeText(content), 'gb18030')),
  DOCX: async () => parseDocx(await writeDocx(content)),
  'DOCX without styles': async () => parseDocx(await writeDocx(content, { styles: false })),
  'DOCX of LibreOffice': () => parseDocx(fixture('office.docx')),
  'PDF with ruled tables': () => parsePdf(fixture('ruled.pdf')),
  'PDF with rows cut by pages': () => parsePdf(fixture('large.pdf')),
  'PDF with tables without rules': () => parsePdf(fixture('unruled.pdf')),
  'PDF with tables open at their sides': () => parsePdf(fixture('open-sides.pdf')),
  'PDF on landscape paper': () => parsePdf(fixture('landscape.pdf')),
  'PDF with vertical labels': () => parsePdf(fixture('vertical-labels.pdf')),
  'PDF with running heads and repeated table headers': () => parsePdf(fixture('running-heads.pdf')),
  'PDF of LibreOffice': () => parsePdf(fixture('office.pdf')),
};

describe.each(Object.entries(sources))('%s', (_name, read) => {
  it('gives the figures of the original, and points at each', async () => {
    const { report, readings, messages, source } = await read();
    expect(report.figures).toEqual(original.report.figures);
    expect(report.issuer).toEqual(original.report.issuer);
    expect([report.year, report.title, report.publishedOn, report.edition]).toEqual([
      original.report.year,
      original.report.title,
      original.report.publishedOn,
      original.report.edition,
    ]);
    expect(report.claims.map(({ of, percent }) => [of, percent])).toEqual(
      original.report.claims.map(({ of, percent }) => [of, percent]),
    );
    for (const { sources: places } of readings)
      for (const { quote, offset } of places) expect(source.slice(offset, offset + quote.length)).toBe(quote);
    expect(messages.filter(({ code }) => !code.startsWith('encoding-'))).toEqual([]);
  });
});
