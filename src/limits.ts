/**
 * Every limit of the package, each with its reason. Only `inputLength` throws; an input that meets one of the others is
 * read with less structure, and a message says so.
 */
export interface Limits {
  /**
   * UTF-16 units of the source. A whole report has some 5,000 to 50,000 units of text, and markup of a word processor
   * multiplies that by twenty; the bound keeps a mistaken download from occupying the process.
   */
  readonly inputLength: number;
  /**
   * Table cells of a document, a cell counted once for every row that it spans. A report with all forms has some 500; a
   * short piece of HTML can ask for billions through spans.
   */
  readonly tableCells: number;
  /** Columns of a table. HTML itself bounds a column span by 1,000; the widest form has 17 columns. */
  readonly columns: number;
  /**
   * Open elements of an HTML page. Browsers stop at 512 as well; the cost of a tag grows with the elements that are open.
   */
  readonly htmlNesting: number;
  /** Messages of a report. More are no help to a reader. */
  readonly messages: number;
}

export const defaultLimits: Limits = {
  inputLength: 16_000_000,
  tableCells: 200_000,
  columns: 1_000,
  htmlNesting: 512,
  messages: 500,
};

/**
 * The limits with single ones changed; a limit may be `Infinity`, and one that is undefined keeps its default.
 *
 * @throws {TypeError} where a limit is no number or a negative one: a limit that was misread would bound nothing.
 */
export const limitsOf = (changes: Partial<Limits> = {}): Limits => {
  const limits: Record<keyof Limits, number> = { ...defaultLimits };
  for (const name of Object.keys(defaultLimits) as Array<keyof Limits>) {
    const limit: unknown = changes[name] ?? defaultLimits[name];
    if (typeof limit !== 'number' || !(limit >= 0))
      throw new TypeError(`options.limits.${name} must be a number from 0 up, not ${String(limit)}.`);
    limits[name] = limit;
  }
  return limits;
};
