import type { Located } from '../../language/located.js';
import type { Table } from '../blocks.js';
import { type Context, takeCells, takesColumns } from '../context.js';
import type { Item } from '../flow.js';
import { declaredTables } from './declared.js';
import { headingLevel } from './elements.js';
import { placeRows, rowsOf, type SourceRow } from './grid.js';
import { createLineWriter } from './line.js';
import { isDataRow, isTable, joinLines, type ReadRow, tableOf } from './table.js';
import { type HtmlElement, type HtmlNode, isElement } from './tree.js';
import { type Agenda, keepsLineBreaks, pushSteps, writeLines } from './walk.js';

/** A heading over more lines than this, or longer, is a block of text in the wrong element. */
const HEADING_LINES = 3;
const HEADING_LENGTH = 120;

/** A heading of a word processor may have a hundred spans; one that was never closed holds the rest of the page. */
const HEADING_NODES = 256;

/** True for an element with few nodes below it, and no table. Looks at no more than these. */
const isCompact = (element: HtmlElement): boolean => {
  const nodes: HtmlNode[] = [element];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (node.kind === 'text') continue;
    if (node.childNodes.length + nodes.length > HEADING_NODES || (isElement(node) && node.name === 'table'))
      return false;
    nodes.push(...node.childNodes);
  }
  return true;
};

/** A parsed page: the source that the tree's offsets point into, and where it begins in the document. */
export interface Page {
  readonly source: string;
  readonly base: number;
  readonly document: HtmlNode;
  /** Cells that hold other tables. */
  readonly layoutCells: ReadonlySet<HtmlElement>;
}

/** The visible content of a page, in reading order. */
export const contentOf = ({ source, base, document, layoutCells }: Page, context: Context): Item[] => {
  const items: Item[] = [];
  const addLine = (text: Located): void => {
    items.push({ type: 'line', text });
  };
  let sink = addLine;
  const writer = createLineWriter(source, base, (text) => sink(text));

  /** The lines of an element that holds no table. */
  const linesIn = (element: HtmlElement): Located[] => {
    const lines: Located[] = [];
    sink = (text) => lines.push(text);
    writeLines(element, writer);
    sink = addLine;
    return lines;
  };

  /** Reads a heading; false where the element holds more than one. */
  const readHeading = (element: HtmlElement, depth: number): boolean => {
    if (!isCompact(element)) return false;
    const lines = linesIn(element);
    const text = joinLines(lines);
    if (lines.length > HEADING_LINES || text.value.length > HEADING_LENGTH) return false;
    if (lines.length > 0) items.push({ type: 'line', text, depth });
    return true;
  };

  const take = (cells: number, row: HtmlElement): boolean => {
    const at = base + row.start;
    return takesColumns(context, cells, at) && takeCells(context, cells, at);
  };

  /** The parts of a table: rows of data as tables, every other row as an element to be read for the blocks inside. */
  const partsOf = (source: readonly SourceRow[]): Array<Table | HtmlElement> => {
    const parts: Array<Table | HtmlElement> = [];
    const { rows, rest } = placeRows(source, take);
    let data: ReadRow[] = [];
    const close = (): void => {
      if (isTable(data)) parts.push(tableOf(data, base));
      else for (const { placed } of data) parts.push(placed.element);
      data = [];
    };
    for (const placed of rows) {
      const holdsTables = placed.cells.some(({ element }) => layoutCells.has(element));
      const row = holdsTables ? null : { placed, cells: placed.cells.map(({ element }) => linesIn(element)) };
      if (row !== null && isDataRow(row)) {
        if (placed.cells.length > 0) data.push(row);
      } else {
        close();
        parts.push(placed.element);
      }
    }
    close();
    return [...parts, ...rest];
  };

  const readRows = (rows: readonly SourceRow[], agenda: Agenda): void =>
    pushSteps(
      agenda,
      partsOf(rows).map((part) => ('type' in part ? () => void items.push(part) : part)),
    );

  const readTable = (table: HtmlElement, agenda: Agenda): void => {
    const captions = table.childNodes.filter((node) => isElement(node) && node.name === 'caption');
    readRows(rowsOf(table), agenda);
    pushSteps(agenda, captions);
  };

  /** Reads what an element holds where tables without table elements stand in it; false where there are none. */
  const readDeclared = (block: HtmlElement, agenda: Agenda): boolean => {
    const parts = keepsLineBreaks(block) ? null : declaredTables(block);
    if (parts === null) return false;
    const stepOf = (rows: readonly SourceRow[]) => (): void => {
      writer.endLine();
      readRows(rows, agenda);
    };
    pushSteps(
      agenda,
      parts.map((part) => ('kind' in part ? part : stepOf(part))),
    );
    return true;
  };

  writeLines(document, writer, (block, agenda) => {
    const level = headingLevel(block.name);
    if (level > 0) return readHeading(block, level);
    if (block.name !== 'table') return readDeclared(block, agenda);
    readTable(block, agenda);
    return true;
  });
  return items;
};
