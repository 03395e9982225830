import { describe, expect, it } from 'vitest';
import { InputTooLargeError, parseBytes } from '../../src/index.js';
import { faultsOfResult } from '../fuzz/faults.js';
import { createRandom } from '../generate/random.js';
import { growthOf } from './work.js';

/** Bytes that are no text, or only almost. What is decoded keeps the laws; what is a file of another kind is said to be. */

const utf8 = new TextEncoder();

const garbage = (length: number, seed: number): Uint8Array => {
  const random = createRandom(seed);
  return Uint8Array.from({ length }, () => random.int(0, 255));
};

const repeatedBytes = (piece: readonly number[], length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => piece[index % piece.length]!);

const faultsOfBytes = (bytes: Uint8Array, options = {}): string[] => faultsOfResult(parseBytes(bytes, options));

describe('bytes that are no text', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('garbage %d gives a valid report', (seed) => {
    expect(faultsOfBytes(garbage(20_000, seed))).toEqual([]);
  });

  it.each<[string, readonly number[]]>([
    ['UTF-16 of an odd length', [0xff, 0xfe, 0x4e]],
    ['UTF-16 of an odd length, big end first', [0xfe, 0xff, 0x4e]],
    ['half a byte order mark', [0xef, 0xbb]],
    ['a byte order mark alone', [0xef, 0xbb, 0xbf]],
    ['the first byte of a character', [0xe4]],
    ['one zero', [0]],
    ['nothing', []],
    ['a ZIP archive that ends at once', [0x50, 0x4b, 0x03, 0x04]],
    ['an OLE file that ends at once', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['a PDF file that ends at once', [...utf8.encode('%PDF-')]],
  ])('%s', (_, bytes) => {
    expect(faultsOfBytes(Uint8Array.from(bytes))).toEqual([]);
  });

  it.each(['utf-8', 'gbk', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'shift_jis', 'iso-8859-1'])(
    'garbage told to be %s',
    (encoding) => {
      for (const length of [1, 2, 3, 4, 5, 4_999]) expect(faultsOfBytes(garbage(length, 9), { encoding })).toEqual([]);
    },
  );

  it('a report of which every second byte is lost', () => {
    const bytes = utf8.encode('云汀县林业局2018年政府信息公开工作年度报告\n共收到申请15件。'.repeat(50));
    expect(faultsOfBytes(bytes.filter((_, index) => index % 2 === 0))).toEqual([]);
  });
});

describe('work on bytes', () => {
  it.each<[string, readonly number[]]>([
    ['zeros', [0]],
    ['FF', [0xff]],
    ['bytes of GBK', [0xb5, 0xa5]],
    ['halves of surrogates', [0x00, 0xd8]],
    ['<meta', [...utf8.encode('<meta ')]],
    ['<meta charset=', [...utf8.encode('<meta charset=')]],
    ['ZIP entries', [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0]],
    ['ZIP directories', [0x50, 0x4b, 0x01, 0x02]],
    ['lost characters', [0xef, 0xbf, 0xbd]],
    ['text read as another encoding', [...utf8.encode('æ”¿åºœ')]],
  ])('on %s without end is in proportion', (_, piece) => {
    expect(growthOf((length) => parseBytes(repeatedBytes(piece, length)), 2_000)).toBeLessThan(6);
  });

  it('is not begun on more than the limit', () => {
    expect(() => parseBytes(new Uint8Array(41), { limits: { inputLength: 10 } })).toThrow(InputTooLargeError);
    expect(() => parseBytes(utf8.encode('a'.repeat(11)), { limits: { inputLength: 10 } })).toThrow(InputTooLargeError);
  });
});
