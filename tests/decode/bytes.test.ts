import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { InputTooLargeError, parseBytes, parseReport } from '../../src/index.js';

const TEXT =
  '云汀县交通运输局2023年政府信息公开工作年度报告\r\n一、总体情况\r\n全年新收政府信息公开申请12件，办结11件。\r\n';
const TRADITIONAL =
  '雲汀縣交通運輸局2023年政府資訊公開工作年度報告\n一、概述\n全年新收政府資訊公開申請12件，辦結11件。\n';
const page = (charset: string): string =>
  `<html><head><meta charset="${charset}"></head><body><p>${TEXT}</p></body></html>`;
const xml = (charset: string): string =>
  `<?xml version="1.0" encoding="${charset}"?>\n${page('').replace('<meta charset="">', '')}`;

const bytesOf = (text: string, encoding: string, addBOM = false): Uint8Array =>
  iconv.encode(text, encoding, { addBOM });

/** The text that was decoded, and the messages about it. */
const read = (bytes: Uint8Array | ArrayBuffer, options = {}) => {
  const { source, messages } = parseBytes(bytes, { language: 'en', ...options });
  return {
    source,
    said: messages.map(({ code, found, expected }) => [code, found, expected].filter(Boolean).join(' ')),
  };
};

describe('an encoding', () => {
  it.each([
    ['UTF-8', bytesOf(TEXT, 'utf-8'), TEXT, 'encoding-detected utf-8'],
    ['UTF-8 with a byte order mark', bytesOf(TEXT, 'utf-8', true), TEXT, 'encoding-marked utf-8'],
    ['UTF-16, little end first', bytesOf(TEXT, 'utf-16le', true), TEXT, 'encoding-marked utf-16le'],
    ['UTF-16, big end first', bytesOf(TEXT, 'utf-16be', true), TEXT, 'encoding-marked utf-16be'],
    ['UTF-16 without a mark', bytesOf(TEXT, 'utf-16le'), TEXT, 'encoding-detected utf-16le'],
    ['big-endian UTF-16 without a mark', bytesOf(TEXT, 'utf-16be'), TEXT, 'encoding-detected utf-16be'],
    ['GBK', bytesOf(TEXT, 'gbk'), TEXT, 'encoding-detected gb18030'],
    [
      'GB18030 with characters of four bytes',
      bytesOf(`${TEXT}㐀𠀀`, 'gb18030'),
      `${TEXT}㐀𠀀`,
      'encoding-detected gb18030',
    ],
    ['Big5', bytesOf(TRADITIONAL, 'big5'), TRADITIONAL, 'encoding-detected big5'],
    ['a page that declares gb2312', bytesOf(page('gb2312'), 'gbk'), page('gb2312'), 'encoding-declared gb18030 gb2312'],
    ['a page that declares UTF-8', bytesOf(page('UTF-8'), 'utf-8'), page('UTF-8'), 'encoding-declared utf-8 utf-8'],
    ['XML that declares GBK', bytesOf(xml('GBK'), 'gbk'), xml('GBK'), 'encoding-declared gb18030 gbk'],
    [
      'a page that wrongly declares UTF-8',
      bytesOf(page('utf-8'), 'gbk'),
      page('utf-8'),
      'encoding-contradicts gb18030 utf-8',
    ],
    ['a page that wrongly declares GBK', bytesOf(page('gbk'), 'utf-8'), page('gbk'), 'encoding-contradicts utf-8 gbk'],
    [
      'a page that wrongly declares Latin-1',
      bytesOf(page('iso-8859-1'), 'gbk'),
      page('iso-8859-1'),
      'encoding-contradicts gb18030 iso-8859-1',
    ],
    [
      'a page that declares nonsense',
      bytesOf(page('none-such'), 'gbk'),
      page('none-such'),
      'encoding-contradicts gb18030 none-such',
    ],
  ])('%s', (_name, bytes, text, message) => {
    const { source, said } = read(bytes);
    expect(source).toBe(text);
    expect(said.filter((code) => code.startsWith('encoding-'))).toEqual([message]);
    expect(said.filter((code) => code.startsWith('lost') || code.startsWith('garbled'))).toEqual([]);
  });

  it('given by the caller wins over everything', () => {
    const wrong = read(bytesOf(page('utf-8'), 'utf-8', true), { encoding: 'latin1' });
    expect(wrong.said).toContain('encoding-given windows-1252');
    expect(wrong.source).not.toContain('政府');
    expect(read(bytesOf(TRADITIONAL, 'big5'), { encoding: 'Big5' }).source).toBe(TRADITIONAL);
    expect(() => read(bytesOf(TEXT, 'gbk'), { encoding: 'gbk-2000' })).toThrow(RangeError);
  });

  it('is UTF-8 with errors where most of it is', () => {
    const bytes = bytesOf(TEXT.repeat(20), 'utf-8');
    bytes[100] = 0xff;
    const { source, said } = read(bytes.slice(0, bytes.length - 4));
    expect(source).toContain('办结11件');
    expect(said).toContain('encoding-detected utf-8');
    expect(said.some((code) => code.startsWith('lost-characters'))).toBe(true);
  });

  it('is found for every report of the fixtures, and gives the same report', () => {
    for (const name of ['2015.txt', '2019.md', '2024.html']) {
      const text = readFileSync(`docs/examples/reports/${name}`, 'utf8');
      const expected = parseReport(text);
      for (const encoding of ['utf-8', 'gbk', 'gb18030', 'utf-16le', 'utf-16be']) {
        const parsed = parseBytes(bytesOf(text, encoding));
        expect(parsed.source, `${name} ${encoding}`).toBe(text);
        expect(parsed.report).toEqual(expected.report);
      }
    }
  });
});

describe('bytes', () => {
  it('may be a view or an ArrayBuffer, and nothing else', () => {
    const exact = new Uint8Array(bytesOf(TEXT, 'gbk'));
    expect(read(exact.buffer).source).toBe(TEXT);
    for (const wrong of ['text', null, [1, 2], new Uint16Array(2)])
      expect(() => parseBytes(wrong as never)).toThrow(TypeError);
  });

  it('are refused where they cannot decode to a text within the limit', () => {
    expect(() => parseBytes(new Uint8Array(401), { limits: { inputLength: 100 } })).toThrow(InputTooLargeError);
    expect(() => parseBytes(bytesOf('字'.repeat(101), 'utf-8'), { limits: { inputLength: 100 } })).toThrow(
      InputTooLargeError,
    );
    expect(() => parseBytes(bytesOf('字'.repeat(100), 'utf-8'), { limits: { inputLength: 100 } })).not.toThrow();
  });

  it('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof parseBytes(bytes).source).toBe('string');
      }),
    );
  });
});

describe('a file that is no text', () => {
  const start = (...bytes: readonly number[]): Uint8Array => new Uint8Array([...bytes, ...Array(600).fill(0)]);
  const zip = (part: string): Uint8Array =>
    new Uint8Array([0x50, 0x4b, 3, 4, ...Array(26).fill(0), ...new TextEncoder().encode(part)]);
  const ole = (stream: string): Uint8Array =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array(600).fill(0),
      ...bytesOf(stream, 'utf-16le'),
    ]);

  it.each([
    ['PDF', new TextEncoder().encode('%PDF-1.7\n…'), 'other-file PDF ogi-annual-report/pdf'],
    ['PDF behind rubbish', new TextEncoder().encode('\n\nHTTP\n%PDF-1.7'), 'other-file PDF ogi-annual-report/pdf'],
    ['DOCX', zip('word/document.xml'), 'other-file Word (DOCX) ogi-annual-report/docx'],
    ['OFD', zip('OFD.xml'), 'unsupported-file OFD'],
    ['XLSX', zip('xl/workbook.xml'), 'unsupported-file Excel (XLSX)'],
    ['a ZIP archive', zip('a.txt'), 'unsupported-file ZIP'],
    ['DOC', readFileSync('tests/fixtures/files/office.doc'), 'unsupported-file Word (DOC)'],
    ['XLS', ole('Workbook'), 'unsupported-file Excel (XLS)'],
    ['an encrypted Office file', ole('EncryptedPackage'), 'unsupported-file Office, encrypted'],
    ['RTF', new TextEncoder().encode('{\\rtf1\\ansi'), 'unsupported-file RTF'],
    ['JPEG', start(0xff, 0xd8, 0xff, 0xe0), 'unsupported-file JPEG'],
    ['PNG', start(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'unsupported-file PNG'],
    ['gzip', start(0x1f, 0x8b, 8), 'unsupported-file gzip'],
  ])('%s is named, with what reads it', (_name, bytes, message) => {
    const { source, said } = read(bytes);
    expect(source).toBe('');
    expect(said).toContain(message);
  });

  it('is not seen in a page that speaks of one', () => {
    expect(read(new TextEncoder().encode('<p>%PDF- 是文件头。</p>')).source).toContain('%PDF-');
  });
});
