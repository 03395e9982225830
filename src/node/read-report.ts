import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { containerOf } from '../decode/container.js';
import { checkLength } from '../decode/index.js';
import { parseDocx } from '../docx/index.js';
import { limitsOf } from '../limits.js';
import { type BytesOptions, parseBytes } from '../parse.js';
import { type PdfOptions, parsePdf } from '../pdf/index.js';
import type { ParsedReport } from '../schema/parsed.js';

/** Options for a file of any format: `encoding` serves text, `password` and `cMapUrl` serve PDF. */
export interface ReadOptions extends BytesOptions, Pick<PdfOptions, 'password' | 'cMapUrl'> {}

/** The character maps of pdfjs-dist, where it is installed. */
const findCMaps = (): string | undefined => {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps') + sep;
  } catch {
    return undefined;
  }
};

let cMaps: { readonly url: string | undefined } | undefined;

const pdfOptions = (options: ReadOptions): PdfOptions => {
  cMaps ??= { url: findCMaps() };
  return cMaps.url === undefined ? options : { cMapUrl: cMaps.url, ...options };
};

/** Reads the bytes of a file by what they are, whatever its name says. */
export const readBytes = (bytes: Uint8Array, options: ReadOptions): ParsedReport | Promise<ParsedReport> => {
  const reader = containerOf(bytes)?.reader;
  if (reader === 'ogi-annual-report/docx') return parseDocx(bytes, options);
  if (reader === 'ogi-annual-report/pdf') return parsePdf(bytes, pdfOptions(options));
  return parseBytes(bytes, options);
};

/**
 * Reads a report from a file: text, Markdown, HTML in any usual encoding, Word (DOCX, with mammoth installed) or PDF (with pdfjs-dist
 * installed). What the file is, is told by its bytes.
 *
 * @returns As `parseReport`; `report.source` is the path unless `options.source` says otherwise. A damaged file gives an
 *   empty report with a message that says so.
 * @throws Where the file cannot be opened, or a package that is needed is not installed.
 * @throws {InputTooLargeError} for a file over four bytes a unit of `options.limits.inputLength`, before it is read.
 */
export const readReport = async (path: string | URL, options: ReadOptions = {}): Promise<ParsedReport> => {
  const name = path instanceof URL ? fileURLToPath(path) : path;
  checkLength((await stat(name)).size, limitsOf(options.limits).inputLength);
  return readBytes(await readFile(name), { source: name, ...options });
};
