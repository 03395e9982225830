import { containerOf } from '../decode/container.js';
import { bytesOf, checkLength } from '../decode/index.js';
import { type Limits, limitsOf } from '../limits.js';
import type { Notice } from '../messages.js';
import { type ParseOptions, parseBytes, parseConverted } from '../parse.js';
import type { ParsedReport } from '../schema/parsed.js';
import { guardFile, UnreadableFile } from '../unreadable-file.js';
import { loadPdfJs, type PdfJs } from './pdfjs.js';
import { type PdfText, readPdf } from './read.js';
import { inTurn } from './turn.js';

export interface PdfOptions extends ParseOptions {
  /** Opens an encrypted file. */
  readonly password?: string;
  /**
   * Where the character maps of PDF.js are (`…/pdfjs-dist/cmaps/`), an address or under Node a path, with the slash at its
   * end. Files that do not embed their Chinese fonts cannot be read without. `ogi-annual-report/node` finds them itself.
   */
  readonly cMapUrl?: string;
  /** The module PDF.js, where the page has loaded and set it up already; imported from pdfjs-dist otherwise. */
  readonly pdfjs?: unknown;
}

/** What PDF.js calls its errors about passwords. */
const PASSWORD = 'PasswordException';

const failure = ({ cause, message }: UnreadableFile): Notice =>
  cause instanceof Error && cause.name === PASSWORD
    ? { code: 'encrypted-file', found: 'PDF' }
    : { code: 'damaged-file', expected: 'PDF', found: message };

const settings = (bytes: Uint8Array, { password, cMapUrl }: PdfOptions): object => ({
  // A copy, for PDF.js takes the buffer away from its owner; `slice` of a Buffer is none.
  data: new Uint8Array(bytes),
  ...(password === undefined ? {} : { password }),
  ...(cMapUrl === undefined ? {} : { cMapUrl, cMapPacked: true }),
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  verbosity: 0,
});

/** Opens, reads and closes a file. */
const convert = async (pdfjs: PdfJs, source: object, limits: Limits): Promise<PdfText> => {
  const task = pdfjs.getDocument(source);
  try {
    return await readPdf(await guardFile(() => task.promise), pdfjs.OPS, limits);
  } finally {
    await task.destroy();
  }
};

/**
 * Reads a report from a PDF file with the optional peer dependency pdfjs-dist. Its text and rules are put together again by
 * their places: paragraphs of lines, tables of rules or, without rules, of columns of numbers, joined where a page cuts them. That becomes
 * HTML, which is read as any page; `parsed.source` is that HTML, every offset points into it, and comments in it say where the
 * pages begin.
 *
 * @returns As `parseReport`. Pages that are pictures are named in a message, a damaged or encrypted file gives an empty
 *   report with a message; a file that is no PDF is handed to `parseBytes`, which says what it is.
 * @throws {TypeError} where the bytes are no `Uint8Array` or `ArrayBuffer`.
 * @throws {InputTooLargeError} where the file holds more text than `options.limits.inputLength` allows.
 * @throws Where pdfjs-dist is not installed.
 */
export const parsePdf = async (bytes: Uint8Array | ArrayBuffer, options: PdfOptions = {}): Promise<ParsedReport> => {
  const view = bytesOf(bytes);
  if (containerOf(view)?.reader !== 'ogi-annual-report/pdf') return parseBytes(view, options);
  const limits = limitsOf(options.limits);
  checkLength(view.length, limits.inputLength);
  const pdfjs = (options.pdfjs as PdfJs | undefined) ?? (await loadPdfJs());
  try {
    const { html, notices } = await inTurn(() => convert(pdfjs, settings(view, options), limits));
    return parseConverted(html, { ...options, format: 'html' }, notices);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return parseConverted('', options, [failure(error)]);
  }
};

export type { ParseOptions } from '../parse.js';
export type { ParsedReport } from '../schema/parsed.js';
