/** Writes PDF files: text at places and lines between them. The fonts are named and not embedded, as old files have it. */

interface PdfText {
  readonly x: number;
  /** From the top of the page, to the base line. */
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Written upwards or downwards. */
  readonly turned?: 'up' | 'down';
}

export interface PdfRule {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

export interface PdfPage {
  readonly texts?: readonly PdfText[];
  readonly rules?: readonly PdfRule[];
  /** Degrees by which a viewer turns the page. */
  readonly rotate?: number;
}

const PAGE_WIDTH = 595;
const PAGE_HEIGHT = 842;

const hex = (text: string): string =>
  [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');

const TURNS = { up: '0 1 -1 0', down: '0 -1 1 0' } as const;

const textOperator = ({ x, y, text, size = 10, turned }: PdfText): string =>
  `BT /F1 ${size} Tf ${turned === undefined ? '1 0 0 1' : TURNS[turned]} ${x} ${PAGE_HEIGHT - y} Tm <${hex(text)}> Tj ET`;

const ruleOperator = ({ from, to }: PdfRule): string =>
  `${from[0]} ${PAGE_HEIGHT - from[1]} m ${to[0]} ${PAGE_HEIGHT - to[1]} l S`;

const FONT = [
  '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 5 0 R/DW 1000/W[814[500] 1 95 500]>>',
  '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
];

/** The bytes of a file with these pages. */
export const writePdf = (pages: readonly PdfPage[]): Uint8Array => {
  const first = 3 + FONT.length;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}/MediaBox[0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}]/Resources<</Font<</F1 3 0 R>>>>>>`,
    ...FONT,
    ...pages.flatMap(({ texts = [], rules = [], rotate = 0 }, index) => {
      const stream = [...texts.map(textOperator), ...rules.map(ruleOperator)].join('\n');
      return [
        `<</Type/Page/Parent 2 0 R/Rotate ${rotate}/Contents ${first + index * 2 + 1} 0 R>>`,
        `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(file);
};

const box = (left: number, top: number, right: number, bottom: number): PdfRule[] => [
  { from: [left, top], to: [right, top] },
  { from: [left, bottom], to: [right, bottom] },
  { from: [left, top], to: [left, bottom] },
  { from: [right, top], to: [right, bottom] },
];

/** A cell of a table drawn by hand: lines of text from the top, between rules. */
export const cellAt = (
  left: number,
  top: number,
  right: number,
  bottom: number,
  ...lines: readonly string[]
): Required<Pick<PdfPage, 'texts' | 'rules'>> => ({
  texts: lines.map((text, index) => ({ x: left + 3, y: top + 12 + index * 12, text })),
  rules: box(left, top, right, bottom),
});

/** Pieces of a page put together. */
export const pageOf = (...parts: readonly PdfPage[]): PdfPage => ({
  texts: parts.flatMap(({ texts = [] }) => texts),
  rules: parts.flatMap(({ rules = [] }) => rules),
});

/** A ruled table of plain rows, from `top` down. */
export const rowsAt = (top: number, widths: readonly number[], rows: ReadonlyArray<readonly string[]>): PdfPage => {
  const edges = [60];
  for (const width of widths) edges.push(edges[edges.length - 1]! + width);
  return pageOf(
    ...rows.flatMap((row, index) =>
      row.map((text, column) =>
        cellAt(edges[column]!, top + index * 18, edges[column + 1]!, top + (index + 1) * 18, text),
      ),
    ),
  );
};
