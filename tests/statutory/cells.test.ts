import { expect, test } from 'vitest';
import { flatten } from '../../src/extract/cells.js';
import { readDocument } from '../../src/read/index.js';

const rowsOf = (source: string) => flatten(readDocument(source).document);

test('every line and every cell stands in one stream', () => {
  const rows = rowsOf('一、总体情况\n规章 | 0 |  | 3 |\n行政许可\n');
  expect(rows.map(({ cells }) => cells.map(({ text }) => text.value))).toEqual([
    ['一、总体情况'],
    ['规章', '0', '', '3'],
    ['行政许可'],
  ]);
  expect(rows.map(({ layout }) => layout)).toEqual(['line', 'pipes', 'line']);
  expect(rows[1]!.cells.map(({ blank }) => blank)).toEqual([false, false, true, false]);
});

test('cells know their row, their place in it and their place in the source', () => {
  const source = '第一行\n规章 | 12 |\n';
  const cell = rowsOf(source)[1]!.cells[1]!;
  expect([cell.row, cell.index]).toEqual([1, 1]);
  expect(source.slice(cell.position.start, cell.position.end).trim()).toBe('12');
});

test('columns are known in a grid alone', () => {
  const [row] = rowsOf('<table><tr><td colspan="2">规章</td><td>3</td></tr></table>');
  expect(row!.cells.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([
    [0, 2],
    [2, 1],
  ]);
  expect(rowsOf('规章 | 3 |\n')[0]!.cells[1]!.column).toBeUndefined();
});

test('the matching copy is folded', () => {
  expect(rowsOf('規 章 | １２ |\n')[0]!.cells.map(({ folded }) => folded.value)).toEqual(['规章', '12']);
});
