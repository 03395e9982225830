import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocx } from '../../src/docx/index.js';
import { InputTooLargeError } from '../../src/index.js';
import { type Content, contentOf } from './content.js';
import { writeDocx } from './docx.js';

const codes = async (bytes: Uint8Array) => (await parseDocx(bytes)).messages.map(({ code }) => code);

describe('a Word file', () => {
  const content: Content[] = [
    { type: 'heading', depth: 1, text: '云汀县2023年政府信息公开工作年度报告' },
    { type: 'heading', depth: 2, text: '一、总体情况' },
    { type: 'paragraph', text: '全年新收政府信息公开申请 3 件 <含网络> & 其他。' },
    {
      type: 'table',
      rows: [
        [
          { text: '行政诉讼', columnSpan: 2, rowSpan: 1 },
          { text: '总计', columnSpan: 1, rowSpan: 2 },
        ],
        [
          { text: '结果维持', columnSpan: 1, rowSpan: 1 },
          { text: '结果\n纠正', columnSpan: 1, rowSpan: 1 },
        ],
        [
          { text: '1', columnSpan: 1, rowSpan: 1 },
          { text: '', columnSpan: 1, rowSpan: 1 },
          { text: '1', columnSpan: 1, rowSpan: 1 },
        ],
      ],
    },
  ];

  it('becomes HTML with its headings, paragraphs and merged cells, and each figure on a line of its own', async () => {
    const { source, readings } = await parseDocx(await writeDocx(content));
    const read = contentOf(`<html><body>${source}</body></html>`);
    expect(read.slice(0, 3)).toEqual(content.slice(0, 3));
    const table = read[3] as Extract<Content, { type: 'table' }>;
    expect(
      table.rows.map((row) =>
        row.map(({ text, columnSpan, rowSpan }) => [text.replaceAll('\n', ''), columnSpan, rowSpan]),
      ),
    ).toEqual([
      [
        ['行政诉讼', 2, 1],
        ['总计', 1, 2],
      ],
      [
        ['结果维持', 1, 1],
        ['结果纠正', 1, 1],
      ],
      [
        ['1', 1, 1],
        ['', 1, 1],
        ['1', 1, 1],
      ],
    ]);
    expect(readings[0]?.sources[0]?.line).toBeGreaterThan(1);
  });

  it('may be a Buffer, a view into a larger one, or an ArrayBuffer', async () => {
    const bytes = await writeDocx(content);
    const large = new Uint8Array(bytes.length + 20);
    large.set(bytes, 7);
    const exact = new Uint8Array(bytes);
    for (const given of [Buffer.from(bytes), large.subarray(7, 7 + bytes.length), exact.buffer])
      expect((await parseDocx(given)).report.year).toBe(2023);
  });
});

describe('a file that is no Word file', () => {
  it('is read as what it is', async () => {
    expect((await parseDocx(new TextEncoder().encode('云汀县2023年政府信息公开工作年度报告'))).report.year).toBe(2023);
    expect(await codes(readFileSync('tests/fixtures/files/ruled.pdf'))).toContain('other-file');
    expect(await codes(readFileSync('tests/fixtures/files/office.doc'))).toContain('unsupported-file');
  });

  it('is no argument', async () => {
    await expect(parseDocx('text' as never)).rejects.toThrow(TypeError);
  });
});

describe('a damaged Word file', () => {
  it('gives an empty report and says so', async () => {
    const bytes = await writeDocx([{ type: 'paragraph', text: '报告' }]);
    const cut = bytes.slice(0, bytes.length - 40);
    const { report, messages, source } = await parseDocx(cut);
    expect([report.figures, source]).toEqual([{}, '']);
    expect(messages.map(({ code }) => code)).toContain('damaged-file');
  });

  it('never throws, whatever bytes are changed', async () => {
    const bytes = await writeDocx([{ type: 'paragraph', text: '报告' }]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          const changed = new Uint8Array(bytes);
          for (const [at, byte] of changes) if (at > 3) changed[at] = byte;
          await parseDocx(changed);
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** A ZIP archive of one deflated part that lies about its length. */
const bomb = (name: string, unpacked: number): Uint8Array => {
  const data = deflateRawSync(Buffer.alloc(unpacked, 0x20));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(100, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(100, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + data.length, 16);
  return Buffer.concat([local, Buffer.from(name), data, entry, Buffer.from(name), end]);
};

describe('a small file that unpacks to a large one', () => {
  it('is refused before it is unpacked', async () => {
    const bytes = bomb('word/document.xml', 80_000_000);
    expect(bytes.length).toBeLessThan(100_000);
    await expect(parseDocx(bytes)).rejects.toThrow(InputTooLargeError);
    await expect(parseDocx(bomb('word/document.xml', 100_000), { limits: { inputLength: 10_000 } })).rejects.toThrow(
      InputTooLargeError,
    );
  });

  it('is told by what it holds, not by what it says', async () => {
    expect(await codes(bomb('word/document.xml', 1_000))).toContain('damaged-file');
  });
});
