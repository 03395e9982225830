import { guardFile } from '../unreadable-file.js';
import type { PageLayout } from './blocks.js';
import { gridsOf } from './grid.js';
import { layOut } from './layout.js';
import type { Matrix } from './matrix.js';
import { asMatrix, type PdfDocument, type PdfJs, type PdfOperators, type PdfPage } from './pdfjs.js';
import { rulesOf } from './rules.js';
import { type Run, runsOf } from './text.js';

/** A page, and what it draws where it has no text. */
export interface ReadPage extends PageLayout {
  /** Letters of the page that were read. */
  readonly length: number;
  /** Text is drawn, whether or not its letters could be read. */
  readonly drawsText: boolean;
}

/** Which way most of the text is turned; undefined where it stands upright. */
const mainTurn = (runs: readonly Run[]): Run['turned'] => {
  const lengths = { down: 0, up: 0, level: 0 };
  for (const { text, turned } of runs) lengths[turned ?? 'level'] += text.length;
  if (lengths.down > lengths.level && lengths.down >= lengths.up) return 'down';
  return lengths.up > lengths.level ? 'up' : undefined;
};

const TURNS = { down: 270, up: 90 } as const;

/** What PDF.js says of a page. */
interface RawPage {
  readonly content: Awaited<ReturnType<PdfPage['getTextContent']>>;
  readonly operators: PdfOperators;
  /** How the page is seen when it is turned by so many degrees. */
  readonly seenBy: (turn: number) => { readonly matrix: Matrix; readonly height: number };
}

const loadPage = async (document: PdfDocument, number: number): Promise<RawPage> => {
  const page = await document.getPage(number);
  const content = await page.getTextContent();
  const operators = await page.getOperatorList();
  page.cleanup();
  const seenBy = (turn: number) => {
    const { transform, height } = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 });
    return { matrix: asMatrix(transform), height };
  };
  return { content, operators, seenBy };
};

/**
 * Reads a page as it is seen: turned by its own rotation, or, where a wide table was put on upright paper, so that most of
 * its text is level.
 *
 * @throws {UnreadableFile} where PDF.js cannot read it.
 */
export const readPage = async (
  document: PdfDocument,
  number: number,
  ops: PdfJs['OPS'],
  cells: number,
): Promise<ReadPage> => {
  const { content, operators, seenBy } = await guardFile(() => loadPage(document, number));
  const upright = seenBy(0);
  const firstRuns = runsOf(content, upright.matrix);
  const turn = mainTurn(firstRuns);
  const { matrix, height } = turn === undefined ? upright : seenBy(TURNS[turn]);
  const runs = turn === undefined ? firstRuns : runsOf(content, matrix);
  const texts = [ops.showText, ops.showSpacedText, ops.nextLineShowText, ops.nextLineSetSpacingShowText];
  return {
    number,
    height,
    blocks: layOut(runs, gridsOf(rulesOf(operators, ops, matrix), cells)),
    length: runs.reduce((sum, { text }) => sum + text.length, 0),
    drawsText: operators.fnArray.some((operation) => texts.includes(operation)),
  };
};
