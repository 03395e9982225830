import { withoutRadicals } from '../language/radicals.js';
import { apply, type Box, boxAround, compose, type Matrix } from './matrix.js';
import { asMatrix, type PdfPage, type PdfTextItem } from './pdfjs.js';

/** A stretch of text that the file draws at once: from a character to a line. */
export interface Run {
  readonly text: string;
  readonly box: Box;
  /** Size of the type in points. */
  readonly size: number;
  /** Written downwards or upwards, as a label beside its rows may be. */
  readonly turned?: 'down' | 'up';
}

/** Letters stand this far over and under the base line, in parts of their size; Chinese characters fill both. */
const ASCENT = 0.88;
const DESCENT = 0.12;

/** A run along the direction of its text matrix, or downwards in a font for vertical writing. */
const runOf = (item: PdfTextItem, vertical: boolean, page: Matrix): Run => {
  const place = compose(page, asMatrix(item.transform));
  const size = Math.hypot(place[2], place[3]);
  const along = Math.hypot(place[0], place[1]) || 1;
  const corners = vertical
    ? [
        { x: -0.5, y: 0 },
        { x: 0.5, y: -item.height / (size || 1) },
      ]
    : [
        { x: 0, y: ASCENT },
        { x: item.width / along, y: -DESCENT },
      ];
  const box = boxAround(corners.map((corner) => apply(place, corner)));
  const turned = vertical || Math.abs(place[1]) > Math.abs(place[0]);
  return { text: withoutRadicals(item.str), box, size, ...(turned ? { turned: place[1] < 0 ? 'up' : 'down' } : {}) };
};

/** The text of a page with its places, as the page is seen: blanks are left out, for gaps show where they are. */
export const runsOf = ({ items, styles }: Awaited<ReturnType<PdfPage['getTextContent']>>, page: Matrix): Run[] => {
  const runs: Run[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    runs.push(runOf(item, styles[item.fontName]?.vertical === true, page));
  }
  return runs;
};

/** Chinese characters are as wide as high, Latin letters and digits half as wide. */
const weightOf = (character: string): number => (character.charCodeAt(0) < 0x2e80 ? 1 : 2);

/**
 * Text cut at its blanks: some files draw the cells of a row at once. Where a word begins is measured by the usual widths
 * of its characters.
 */
export const wordsOf = <Piece extends { readonly text: string; readonly box: Box }>(piece: Piece): Piece[] => {
  if (!piece.text.trim().includes(' ')) return [piece];
  const characters = [...piece.text];
  const total = characters.reduce((sum, character) => sum + weightOf(character), 0);
  const unit = (piece.box.right - piece.box.left) / total;
  const words: Piece[] = [];
  let word = '';
  let from = 0;
  let at = 0;
  const close = (): void => {
    if (word === '') return;
    const box = { ...piece.box, left: piece.box.left + from * unit, right: piece.box.left + at * unit };
    words.push({ ...piece, text: word, box });
    word = '';
  };
  for (const character of characters) {
    if (character.trim() === '') close();
    else {
      if (word === '') from = at;
      word += character;
    }
    at += weightOf(character);
  }
  close();
  return words;
};
