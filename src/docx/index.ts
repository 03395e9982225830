import { containerOf } from '../decode/container.js';
import { bytesOf } from '../decode/index.js';
import { InputTooLargeError } from '../errors.js';
import { limitsOf } from '../limits.js';
import { type ParseOptions, parseBytes, parseConverted } from '../parse.js';
import type { ParsedReport } from '../schema/parsed.js';
import { guardFile, UnreadableFile } from '../unreadable-file.js';
import { htmlOfDocx, loadMammoth } from './convert.js';
import { unpackedXml } from './zip.js';

/** XML of a Word file, in bytes for each unit of text that is allowed: its markup weighs more than its text. */
const XML_PER_UNIT = 4;

/**
 * Reads a report from a Word file (DOCX) with the optional peer dependency mammoth. Headings, paragraphs, lists and tables
 * with merged cells become HTML, which is read as any page; `parsed.source` is that HTML, and every offset points into
 * it. Pictures, headers and footers, and numbers that Word counts by itself are not part of it.
 *
 * @returns As `parseReport`. A damaged file gives an empty report with the message `damaged-file`; a file that is no DOCX
 *   is handed to `parseBytes`, which says what it is.
 * @throws {TypeError} where the bytes are no `Uint8Array` or `ArrayBuffer`.
 * @throws {InputTooLargeError} where the file unpacks to more than `options.limits.inputLength` allows.
 * @throws Where mammoth is not installed.
 */
export const parseDocx = async (bytes: Uint8Array | ArrayBuffer, options: ParseOptions = {}): Promise<ParsedReport> => {
  const view = bytesOf(bytes);
  if (containerOf(view)?.reader !== 'ogi-annual-report/docx') return parseBytes(view, options);
  const limit = limitsOf(options.limits).inputLength * XML_PER_UNIT;
  try {
    const length = await guardFile(() => unpackedXml(view, limit));
    if (length > limit) throw new InputTooLargeError(length, limit);
    const mammoth = await loadMammoth();
    const html = await guardFile(() => htmlOfDocx(mammoth, view));
    return parseConverted(html, { ...options, format: 'html' }, []);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return parseConverted('', options, [{ code: 'damaged-file', expected: 'Word (DOCX)', found: error.message }]);
  }
};

export type { ParseOptions } from '../parse.js';
export type { ParsedReport } from '../schema/parsed.js';
