import { type Plugin, unified } from 'unified';
import { describe, expect, it } from 'vitest';
import ogiReport from '../../src/unified/index.js';
import { faultsOfResult } from '../fuzz/faults.js';
import { repeated } from './make.js';

/** A parser that reads nothing, so that what is tried is the plugin and not a parser of someone else. */
const treeOf = (...types: string[]): Plugin =>
  function () {
    this.parser = () => ({ type: 'root', children: types.map((type) => ({ type })) }) as never;
  };

describe.each([
  ['a page', treeOf('doctype', 'element')],
  ['a Markdown text', treeOf('paragraph')],
  ['nothing at all', treeOf()],
])('the plugin behind a parser that saw %s', (_, parser) => {
  it.each(['|', '>', '<', '其中', '\0', '\ud800', '收到1件，', '<table><tr><td>', '[甲](乙)', '一、甲\n', '\r', ''])(
    '%j without end becomes a report',
    (piece) => {
      const source = piece === '' ? '' : repeated(piece, 5_000);
      const file = unified().use(parser).use(ogiReport).processSync(source);
      expect(faultsOfResult(file.result as never)).toEqual([]);
      expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(
        (file.result as unknown as { messages: { code: string }[] }).messages.map(({ code }) => code),
      );
    },
  );
});
