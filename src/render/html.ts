/** Markup that may stand in a page: `html` makes it, and nothing makes it of a string of the source. */
export interface Markup {
  readonly markup: string;
}

/** What can be put into markup: strings and numbers become text, nothing becomes nothing. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it must stand in an element or in a quoted attribute. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

const written = (content: Content): string => {
  if (content === null || content === undefined || content === false) return '';
  if (isList(content)) return content.map(written).join('');
  return typeof content === 'object' ? content.markup : escaped(String(content));
};

/** Template tag for markup. What is filled in is escaped, unless `html` made it; values of attributes stand in quotes. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  markup: parts.reduce((markup, part, index) => `${markup}${written(contents[index - 1])}${part}`),
});

/** Pieces of markup with something between them. */
export const joined = (pieces: readonly Content[], between: Content): Content =>
  pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece]));
