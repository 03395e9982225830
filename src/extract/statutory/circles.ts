import { foldLocated } from '../../language/fold.js';
import type { Block, Document } from '../../read/blocks.js';
import type { Scope } from '../../schema/keys.js';
import type { TableInstance } from './events.js';

/** Whom a printing of a table counts, where a report prints one for the whole city and one for 市本级, each with a caption. */

/** So many lines above a table may caption it, each of so many characters. */
const CAPTION_LINES = 3;
const LONGEST_CAPTION = 40;

const OWN = /本级|本机关|机关本部/u;
const LOWER = /(?:县区|区县|县市区|县市|乡镇|镇街|街镇|下级|下属|所属单位)/u;

/** The short lines right above the first block of a printing. */
const captionOf = (first: number, blocks: readonly Block[], inTables: ReadonlySet<Block>): string => {
  const lines: string[] = [];
  for (let at = first - 1; at >= 0 && lines.length < CAPTION_LINES; at--) {
    const block = blocks[at]!;
    if (block.type === 'table' || inTables.has(block)) break;
    const text = foldLocated(block.text).value;
    if (text.length > LONGEST_CAPTION) break;
    lines.push(text);
  }
  return lines.join(' ');
};

const scopeOf = (caption: string): Scope => {
  if (OWN.test(caption)) return 'ownLevel';
  return LOWER.test(caption) ? 'subordinate' : 'all';
};

/** The scope of each printing; `all` throughout where no table of the kind states the whole beside it. */
export const scopesOf = (document: Document, tables: readonly TableInstance[]): ReadonlyMap<TableInstance, Scope> => {
  const inTables = new Set(tables.flatMap(({ blocks }) => [...blocks]));
  const places = new Map(document.blocks.map((block, index) => [block, index] as const));
  const firstOf = ({ blocks }: TableInstance): number =>
    [...blocks].reduce((first, block) => Math.min(first, places.get(block) ?? 0), document.blocks.length);
  const said = tables.map((table) => scopeOf(captionOf(firstOf(table), document.blocks, inTables)));
  const isWhole = (kind: TableInstance['table']): boolean =>
    tables.some((table, index) => table.table === kind && said[index] === 'all');
  return new Map(tables.map((table, index) => [table, isWhole(table.table) ? said[index]! : 'all']));
};
