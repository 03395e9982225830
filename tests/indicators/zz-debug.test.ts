import { test } from 'vitest';
import { flatten } from '../../src/extract/cells.js';
import { readIndicators } from '../../src/extract/indicators/index.js';
import { itemsOf } from '../../src/extract/indicators/items.js';
import { indicatorForms } from '../../src/forms/indicator-forms.js';
import { readDocument } from '../../src/read/index.js';
import { headOf, linesOf, lossyWriters } from './write.js';

test('debug', () => {
  const show = (id: string, w: string) => {
    const form = indicatorForms.find((f) => f.id === id)!;
    const values = new Map(
      form.rows.flatMap((r, i) => (r.key ? [[r.key, form.columns.map((_, j) => i * 10 + j)] as const] : [])),
    );
    const src = lossyWriters[w]!(headOf(form), linesOf(form, values));
    const { document } = readDocument(src);
    const items = itemsOf(flatten(document));
    const r = readIndicators(document);
    const got = new Set(r.findings.map((f) => f.key));
    console.log(
      id,
      w,
      src.slice(0, 300) +
        '\n' +
        document.blocks.length +
        ' blocks; items ' +
        items.length +
        '\n' +
        items
          .map((i) => i.cells.map((c) => c.slot.kind + ':' + c.cell.folded.value.slice(0, 30)).join(' | '))
          .slice(0, 400)
          .join('\n'),
    );
    console.log(
      'missing',
      form.rows
        .filter((r) => r.key && !got.has(r.key))
        .map((r) => r.label)
        .join('\n'),
      JSON.stringify(r.unplaced.slice(0, 3)),
    );
  };
  show(process.env.F ?? 'stat-2014', process.env.W ?? 'oneLine');
});
