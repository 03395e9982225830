import { parseArgs } from 'node:util';

/** How results are printed. */
type OutputForm = 'text' | 'json' | 'ndjson' | 'csv';

/** What the command is asked to do. */
export interface Command {
  readonly inputs: readonly string[];
  readonly form: OutputForm;
  /** A file to write to; the standard output where absent. */
  readonly output?: string;
  readonly all: boolean;
  readonly wide: boolean;
  readonly bom: boolean;
  readonly quiet: boolean;
  readonly language: 'zh' | 'en';
  readonly encoding?: string;
  readonly password?: string;
  readonly workers: number;
}

/** The command cannot be carried out as it was given: exit status 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

export const HELP = `Usage: ogi-report [options] FILE | FOLDER | PATTERN ...

Reads annual reports on open government information (政府信息公开工作年度报告): text, Markdown, HTML in any
usual encoding, Word (DOCX, needs mammoth) and PDF (needs pdfjs-dist). One file is shown with its figures,
checks and rates; several, or a folder, with one line each. "-" reads the standard input.

  --json             one JSON document: report, readings, messages, checks and rates of each file
  --ndjson           one JSON line a file, written as the files are read
  --csv              one row a figure, with its place; written as the files are read
  --wide             with --csv: one row a report and scope, one column a figure
  --bom              with --csv: begin with a byte order mark, for spreadsheets
  -o, --output FILE  write there instead of to the standard output
  -a, --all          show every figure, also those that are 0 or blank
  -l, --lang zh|en   language of labels and messages (zh)
  --encoding NAME    encoding of text files; detected unless given
  --password WORD    opens encrypted PDF files
  -w, --workers N    read in N threads (0)
  -q, --quiet        no progress bar
  -h, --help
  -v, --version

Exit status: 0 everything holds; 1 a check of severity error fails, a file cannot be read or is no report;
2 the command is wrong.
`;

const OPTIONS = {
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  csv: { type: 'boolean' },
  wide: { type: 'boolean' },
  bom: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  all: { type: 'boolean', short: 'a' },
  lang: { type: 'string', short: 'l' },
  encoding: { type: 'string' },
  password: { type: 'string' },
  workers: { type: 'string', short: 'w' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
};

type Values = ReturnType<typeof parse>['values'];

const formOf = (values: Values): OutputForm => {
  const forms = (['json', 'ndjson', 'csv'] as const).filter((form) => values[form] === true);
  if (forms.length > 1) throw new Misuse(`--${forms.join(' and --')} exclude one another`);
  if (forms[0] !== 'csv' && (values.wide || values.bom)) throw new Misuse('--wide and --bom belong to --csv');
  return forms[0] ?? 'text';
};

const languageOf = (lang = 'zh'): 'zh' | 'en' => {
  if (lang !== 'zh' && lang !== 'en') throw new Misuse(`--lang is zh or en, not ${lang}`);
  return lang;
};

const workersOf = (workers = '0'): number => {
  if (!/^[0-9]{1,3}$/.test(workers)) throw new Misuse(`--workers is a number of threads, not ${workers}`);
  return Number(workers);
};

const checkEncoding = (encoding: string): string => {
  try {
    return new TextDecoder(encoding).encoding;
  } catch {
    throw new Misuse(`--encoding: there is no encoding ${encoding}`);
  }
};

/**
 * The command that the arguments give.
 *
 * @throws {Misuse} where they give none.
 */
export const commandOf = (args: readonly string[]): Command | 'help' | 'version' => {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  if (positionals.length === 0) throw new Misuse('no file is named');
  const { output, encoding, password } = values;
  return {
    inputs: positionals,
    form: formOf(values),
    all: values.all ?? false,
    wide: values.wide ?? false,
    bom: values.bom ?? false,
    quiet: values.quiet ?? false,
    language: languageOf(values.lang),
    workers: workersOf(values.workers),
    ...(output === undefined ? {} : { output }),
    ...(encoding === undefined ? {} : { encoding: checkEncoding(encoding) }),
    ...(password === undefined ? {} : { password }),
  };
};
