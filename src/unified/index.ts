import type { Plugin, Processor } from 'unified';
import type { Message } from '../messages.js';
import { type ParseOptions, parseReport } from '../parse.js';
import type { Format } from '../read/blocks.js';
import type { ParsedReport } from '../schema/parsed.js';

declare module 'unified' {
  interface CompileResultMap {
    ParsedReport: ParsedReport;
  }
}

export type OgiReportOptions = ParseOptions;

/** A tree of unist, of which only its kind is asked for. */
interface Tree {
  readonly type: string;
  readonly children?: ReadonlyArray<{ readonly type: string }>;
}

/** Nodes that stand at the top of an HTML tree (hast) and of no Markdown tree (mdast). */
const HTML_NODES: ReadonlySet<string> = new Set(['element', 'doctype', 'comment']);

/** The format that the parser before us read. */
const formatOf = ({ children = [] }: Tree): Format =>
  children.some(({ type }) => HTML_NODES.has(type)) ? 'html' : 'markdown';

/** The part of a VFile that is used. */
interface File {
  readonly path?: string | undefined;
  readonly value?: unknown;
  readonly message: (reason: string, options: object) => VFileMessage;
}

/** `fatal`: true an error, false a warning, undefined something worth knowing. */
interface VFileMessage {
  fatal?: boolean | undefined;
  actual?: string | undefined;
  expected?: string[] | undefined;
  url?: string | undefined;
}

const SOURCE = 'ogi-annual-report';
const FATAL = { error: true, warning: false, info: undefined } as const;

/** Tells a file what was said of its report. The run is not stopped: content never throws. */
const tell = (file: File, message: Message): void => {
  const { code, severity, message: reason, offset, line, column, found, expected } = message;
  const told = file.message(reason, {
    source: SOURCE,
    ruleId: code,
    ...(offset === undefined ? {} : { place: { line, column, offset } }),
  });
  told.fatal = FATAL[severity];
  if (found !== undefined) told.actual = found;
  if (expected !== undefined) told.expected = [expected];
};

/**
 * A compiler for unified: what a parser (remark-parse, rehype-parse) has read becomes a report, as `file.result`, and its
 * messages become those of the file, with rule id, place and the values found and expected. The report is read from the
 * text of the file, so that its offsets point into it; a plugin that changes the tree changes nothing.
 */
const ogiReport: Plugin<[(OgiReportOptions | null | undefined)?], Tree, ParsedReport> = function (
  this: Processor,
  options,
) {
  const compile = (tree: Tree, file: File): ParsedReport => {
    const parsed = parseReport(String(file), {
      format: formatOf(tree),
      ...(file.path === undefined ? {} : { source: file.path }),
      ...options,
    });
    for (const message of parsed.messages) tell(file, message);
    return parsed;
  };
  Object.assign(this, { compiler: compile });
};

export default ogiReport;
export type { ParsedReport } from '../schema/parsed.js';
export { ogiReport };
