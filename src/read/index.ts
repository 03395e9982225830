import { type Limits, limitsOf } from '../limits.js';
import type { Notice } from '../messages.js';
import type { Document, Format } from './blocks.js';
import { createContext } from './context.js';
import { detectFormat } from './detect.js';
import { blocksOf } from './flow.js';
import { readHtml } from './html/index.js';
import { linesOf } from './lines.js';
import { readMarkdown } from './markdown/index.js';

export { detectFormat } from './detect.js';

export interface ReadOptions {
  /** The format of the source; detected where it is not given. */
  readonly format?: Format;
  readonly limits?: Partial<Limits>;
}

export interface ReadResult {
  readonly document: Document;
  /** What was read with less structure than it has, because of a limit. */
  readonly notices: readonly Notice[];
}

/**
 * Reads a source into blocks. Never throws on content; the limit of the input length is the caller's to enforce, every
 * other limit degrades what is read and says so.
 */
export const readDocument = (source: string, options: ReadOptions = {}): ReadResult => {
  const context = createContext(source, limitsOf(options.limits));
  const format = options.format ?? detectFormat(source);
  const page = format === 'html' ? readHtml(context, 0, source.length) : undefined;
  const items = page?.items ?? (format === 'markdown' ? readMarkdown(context) : linesOf(source, 0, source.length));
  const document: Document = {
    source,
    format,
    blocks: blocksOf(items, context),
    pageMeta: page?.meta ?? [],
    ...(page?.title === undefined ? {} : { pageTitle: page.title }),
  };
  return { document, notices: context.notices };
};
