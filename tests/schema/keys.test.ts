import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import type { Figures } from '../../src/schema/figures.js';
import { figuresSchema } from '../../src/schema/figures.js';
import { type FigureKey, figureKeys } from '../../src/schema/keys.js';

/** The dotted paths of all leaves of a nested object type. */
type Paths<Node> = {
  [Name in keyof Node & string]: NonNullable<Node[Name]> extends number
    ? Name
    : `${Name}.${Paths<NonNullable<Node[Name]>>}`;
}[keyof Node & string];

/** The dotted paths of all leaves of an object schema, in its order. */
const leavesOf = (schema: unknown): string[] => {
  if (schema instanceof z.ZodExactOptional) return leavesOf(schema.unwrap());
  if (!(schema instanceof z.ZodObject)) return [''];
  return Object.entries(schema.shape).flatMap(([name, inner]) =>
    leavesOf(inner).map((path) => (path === '' ? name : `${name}.${path}`)),
  );
};

describe('figure keys', () => {
  it('are the leaves of the schema, in its order', () => {
    expect(figureKeys).toEqual(leavesOf(figuresSchema));
  });

  it('are the leaves of the type', () => {
    expectTypeOf<FigureKey>().toEqualTypeOf<Paths<Figures>>();
  });

  it('stand once', () => {
    expect(new Set(figureKeys).size).toBe(figureKeys.length);
  });
});
