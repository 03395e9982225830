import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { InputTooLargeError } from '../../src/index.js';
import { parsePdf } from '../../src/pdf/index.js';
import { writePdf } from './pdf-writer.js';

const fixture = (name: string): Uint8Array => readFileSync(`tests/fixtures/files/${name}`);
const codes = async (bytes: Uint8Array, options = {}) =>
  (await parsePdf(bytes, options)).messages.map(({ code }) => code);

const CMAPS = { cMapUrl: 'node_modules/pdfjs-dist/cmaps/' };
const small = writePdf([{ texts: [{ x: 60, y: 60, text: '云汀县2023年政府信息公开工作年度报告' }] }]);

describe('a PDF file', () => {
  it('that is a picture says so', async () => {
    const { messages, source } = await parsePdf(fixture('scanned.pdf'), { language: 'en' });
    expect(source).toBe('');
    expect(messages.find(({ code }) => code === 'scanned-pages')?.message).toContain('Pages 1 of 1 hold no text');
  });

  it('that is encrypted says so, and is opened with its password', async () => {
    expect(await codes(fixture('encrypted.pdf'))).toContain('encrypted-file');
    expect(await codes(fixture('encrypted.pdf'), { password: 'secret' })).toContain('scanned-pages');
  });

  it('is left to its owner: the bytes can be read again', async () => {
    const bytes = new Uint8Array(small);
    await parsePdf(bytes, CMAPS);
    expect((await parsePdf(bytes, CMAPS)).report.year).toBe(2023);
  });

  it('is read by the PDF.js that the caller set up', async () => {
    let asked = 0;
    const counting = {
      OPS: pdfjs.OPS,
      getDocument: (source: object) => {
        asked++;
        return pdfjs.getDocument(source);
      },
    };
    expect((await parsePdf(small, { ...CMAPS, pdfjs: counting })).report.year).toBe(2023);
    expect(asked).toBe(1);
  });

  it('is whole whatever other files are read at the same time', async () => {
    const names = ['large.pdf', 'scanned.pdf', 'ruled.pdf', 'encrypted.pdf', 'unruled.pdf'];
    const reports = await Promise.all(names.map((name) => parsePdf(fixture(name))));
    expect(reports.map(({ readings }) => readings.length)).toEqual([202, 0, 202, 0, 202]);
  });

  it('that holds more text than the limit is refused', async () => {
    await expect(parsePdf(fixture('ruled.pdf'), { limits: { inputLength: 1_000 } })).rejects.toThrow(
      InputTooLargeError,
    );
    await expect(parsePdf('%PDF-' as never)).rejects.toThrow(TypeError);
  });

  it('that is none is read as what it is', async () => {
    expect((await parsePdf(new TextEncoder().encode('云汀县2023年政府信息公开工作年度报告'))).report.year).toBe(2023);
    expect(await codes(fixture('office.docx'))).toContain('other-file');
  });
});

describe('a damaged PDF file', () => {
  it('gives an empty report and says so', async () => {
    const { report, messages } = await parsePdf(new TextEncoder().encode('%PDF-1.4\nnothing'));
    expect(report.figures).toEqual({});
    expect(messages.map(({ code }) => code)).toContain('damaged-file');
  });

  it('never throws, whatever bytes are changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(small.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        async (changes) => {
          const changed = new Uint8Array(small);
          for (const [at, byte] of changes) if (at > 4) changed[at] = byte;
          await parsePdf(changed, CMAPS);
        },
      ),
      { numRuns: 100 },
    );
  });
});
