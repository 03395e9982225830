import { describe, expect, it } from 'vitest';
import { endsWithAny, startsWithAny, wordsOf } from '../../src/language/affixes.js';
import { charSet } from '../../src/language/chars.js';
import { wordTree } from '../../src/language/word-tree.js';

describe('charSet', () => {
  const digits = charSet('0123456789十');

  it('has its characters and no others', () => {
    for (const char of '059十') expect(digits.has(char.charCodeAt(0))).toBe(true);
    for (const char of ' a/:百卅') expect(digits.has(char.charCodeAt(0))).toBe(false);
  });

  it('has nothing behind the end of a text', () => expect(digits.has('1'.charCodeAt(1))).toBe(false));

  it('finds its characters in a text', () => {
    expect(digits.isIn('共十件')).toBe(true);
    expect(digits.isIn('共百件')).toBe(false);
    expect(digits.isIn('')).toBe(false);
  });
});

describe('words before and behind a place', () => {
  const words = wordsOf(['约', '约为', '大约', '近']);

  it('are found where they begin', () => {
    expect(startsWithAny('共约为3件', 1, words)).toBe('约'); // the first of the list, not the longest
    expect(startsWithAny('共约为3件', 2, words)).toBeNull();
    expect(startsWithAny('近', 1, words)).toBeNull();
  });

  it('are found where they end', () => {
    expect(endsWithAny('共大约3件', 3, words)).toBe('约');
    expect(endsWithAny('共大约3件', 2, words)).toBeNull();
    expect(endsWithAny('近', 0, words)).toBeNull();
  });
});

describe('wordTree', () => {
  const tree = wordTree([
    ['公开', 1],
    ['公开信息', 2],
    ['开', 3],
    ['公开', 4],
    ['𠮷', 5],
  ]);
  const found = (text: string, at: number): string | null => tree.entries[tree.find(text, at)]?.[0] ?? null;

  it('finds the longest word', () => {
    expect(found('主动公开信息31条', 2)).toBe('公开信息');
    expect(found('主动公开31条', 2)).toBe('公开');
    expect(found('主动公开信', 2)).toBe('公开');
  });

  it('finds a word of one character, and one outside the basic plane', () => {
    expect(found('开', 0)).toBe('开');
    expect(found('𠮷', 0)).toBe('𠮷');
  });

  it('finds nothing where no word begins, in the middle of one and at the end', () => {
    expect(found('主动公开', 0)).toBeNull();
    expect(found('公', 0)).toBeNull();
    expect(found('公开', 2)).toBeNull();
  });

  it('keeps the first meaning of a word that is given twice', () => {
    expect(tree.entries[tree.find('公开', 0)]).toEqual(['公开', 1]);
  });

  it('holds what a plain search finds, for many words that begin alike', () => {
    const words = Array.from({ length: 500 }, (_, index) => String.fromCharCode(0x4e00 + (index % 20), 0x4e00 + index));
    const many = wordTree(words.map((word) => [word, word] as const));
    for (const word of words) expect(many.entries[many.find(`${word}尾`, 0)]![1]).toBe(word);
    expect(many.find('尾', 0)).toBe(-1);
  });
});
