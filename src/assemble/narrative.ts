import type { Block, Document } from '../read/blocks.js';

/** Marks that only sentences hold; labels, dates and fill-in lines do without. */
const isSentence = (text: string): boolean => /[，。；！,;]/u.test(text);

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

const countHan = (text: string): number => {
  let count = 0;
  for (let index = 0; index < text.length; index++) if (isHan(text.charCodeAt(index))) count++;
  return count;
};

/** Chinese characters of the sentences that no table recognizer has used: how much a report tells beside its tables. */
export const narrativeLength = ({ blocks }: Document, consumed: ReadonlySet<Block>): number => {
  let length = 0;
  for (const block of blocks) {
    if (block.type !== 'paragraph' || consumed.has(block) || !isSentence(block.text.value)) continue;
    length += countHan(block.text.value);
  }
  return length;
};
