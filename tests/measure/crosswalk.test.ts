import { describe, expect, it } from 'vitest';
import { crosswalks } from '../../src/forms/crosswalk/index.js';
import { columns } from '../../src/measure/mappings.js';
import { figureKeys } from '../../src/schema/keys.js';

const keys: ReadonlySet<string> = new Set(figureKeys);

/** A figure, or a row of the applications table with all its columns. */
const isKnown = (path: string): boolean => keys.has(path) || columns.every((column) => keys.has(`${path}.${column}`));

describe.each(Object.entries(crosswalks))('the crosswalk from %s', (_, mappings) => {
  it('names every category once, and only figures that there are', () => {
    const paths = mappings.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !isKnown(path))).toEqual([]);
    expect(mappings.flatMap(({ targets }) => targets).filter((target) => !isKnown(target))).toEqual([]);
  });

  it('moves a category to one target only', () => {
    for (const { path, relation, targets } of mappings) {
      if (relation === 'exact' || relation === 'narrower') expect(targets, path).toHaveLength(1);
    }
  });

  it('keeps rows whole: a row goes to rows, a figure to figures', () => {
    for (const { path, targets } of mappings) {
      for (const target of targets) expect(keys.has(target), `${path} to ${target}`).toBe(keys.has(path));
    }
  });

  it('gives a reason for every mapping', () => {
    expect(mappings.filter(({ why }) => why === '')).toEqual([]);
  });
});
