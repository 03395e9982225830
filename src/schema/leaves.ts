import type { Figures } from './figures.js';
import { type FigureKey, figureKeys, type Scope } from './keys.js';
import type { Report } from './report.js';

/** A figure as it stands in the report: null is a blank cell, undefined a figure that the source does not state. */
export type Leaf = number | null | undefined;

interface Group {
  [name: string]: Group | number | null;
}

/** The names on the way to each leaf. */
const paths: ReadonlyMap<string, readonly string[]> = new Map(figureKeys.map((key) => [key, key.split('.')]));

/** The figure behind a key. */
export const leafOf = (figures: Figures | undefined, key: FigureKey): Leaf => {
  let node: unknown = figures;
  for (const name of paths.get(key) ?? []) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined;
    node = (node as Group)[name];
  }
  return typeof node === 'number' || node === null ? node : undefined;
};

/** The figures of one scope, or undefined where the report states none for it. */
export const figuresIn = (report: Report, scope: Scope): Figures | undefined =>
  scope === 'all' ? report.figures : report.scopes?.[scope];

/** Sets a leaf, making its groups. The key comes from the closed list, so no name leads to a prototype. */
const setLeaf = (figures: Group, key: FigureKey, value: number | null): void => {
  const names = paths.get(key)!;
  const last = names.length - 1;
  let group = figures;
  for (let depth = 0; depth < last; depth++) {
    const name = names[depth]!;
    group[name] ??= {};
    group = group[name] as Group;
  }
  group[names[last]!] = value;
};

/** The stated leaves of figures, blank ones included, in the order of the schema. */
export const leavesOf = (figures: Figures | undefined): Array<readonly [FigureKey, number | null]> =>
  figures === undefined
    ? []
    : figureKeys.flatMap((key) => {
        const value = leafOf(figures, key);
        return value === undefined ? [] : [[key, value] as const];
      });

/** The nested groups that hold these leaves. */
export const figuresFrom = (leaves: Iterable<readonly [FigureKey, number | null]>): Figures => {
  const figures: Group = {};
  for (const [key, value] of leaves) setLeaf(figures, key, value);
  return figures as Figures;
};
