import { type Located, locate } from '../../src/language/located.js';
import type { Block, Document, Format, Table } from '../../src/read/blocks.js';
import { readDocument } from '../../src/read/index.js';

/** The blocks of a source in short: `h2 一、概述`, `p 全年…`, `pipes 规章|0|0 / …`. */
export const outline = (source: string, format?: Format): string[] =>
  readDocument(source, format === undefined ? {} : { format }).document.blocks.map(short);

const short = (block: Block): string => {
  if (block.type === 'heading') return `h${block.depth} ${block.text.value}`;
  if (block.type === 'paragraph') return `p ${block.text.value}`;
  return `${block.layout} ${block.rows.map(({ cells }) => cells.map(({ text }) => text.value).join('|')).join(' / ')}`;
};

/** The only table of a source. */
export const onlyTable = (source: string, format?: Format): Table => {
  const { blocks } = readDocument(source, format === undefined ? {} : { format }).document;
  const tables = blocks.filter((block): block is Table => block.type === 'table');
  if (tables.length !== 1) throw new Error(`${tables.length} tables`);
  return tables[0]!;
};

/** Every located text of a document with the place that its block or cell gives for it. */
export const textsOf = ({ blocks, pageTitle }: Document): Located[] => [
  ...blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [block.text],
  ),
  ...(pageTitle === undefined ? [] : [pageTitle]),
];

/** The piece of source behind the first place where `words` shows. */
export const sourceOf = (source: string, words: string, format?: Format): string => {
  const { document } = readDocument(source, format === undefined ? {} : { format });
  const text = textsOf(document).find(({ value }) => value.includes(words));
  if (text === undefined) throw new Error(`not shown: ${words}`);
  const at = text.value.indexOf(words);
  const { start, end } = locate(text, at, at + words.length);
  return source.slice(start, end);
};
