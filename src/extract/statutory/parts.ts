import { isPageFurniture } from '../../read/furniture.js';
import type { FoundLabel, LabelMap } from './labels.js';
import { beginsColumns, completions, isPieceOfLabel, nearMeanings } from './lexicon.js';
import type { Meaning, TableKind } from './meaning.js';
import type { Token, TokenRow } from './tokens.js';

/** What one token of a row is to a table. */
export type Part =
  | {
      readonly kind: 'label';
      readonly token: Token;
      readonly meanings: readonly Meaning[];
      readonly enumerator?: string;
    }
  /** A number, a mark or an empty cell. */
  | { readonly kind: 'value'; readonly token: Token }
  /** The rest of a broken label, a lone enumerator, a unit, a running head: says nothing and disturbs nothing. */
  | { readonly kind: 'noise'; readonly token: Token }
  /** The beginning of several columns: a header cell that lost its end (本年新). */
  | { readonly kind: 'cut'; readonly token: Token }
  /** Text that is no part of the table. */
  | { readonly kind: 'foreign'; readonly token: Token };

const UNITS: ReadonlySet<string> = new Set(['件', '条', '项', '宗', '次', '个', '份', '元', '万元', '单位', '人次']);

/** （十一）, 12. and stray brackets are shorter. */
const LONGEST_ENUMERATOR = 5;

/** Rules and punctuation; other signs stand for letters that were lost. */
const RULE = /^[\s\-—_=~.,:;、。·…|/\\()[\]<>+*]*$/u;

const isNoise = ({ label, cell, from, to }: Token): boolean => {
  if (label.letters === '') return to - from < LONGEST_ENUMERATOR || RULE.test(cell.folded.value);
  return UNITS.has(label.letters) || isPieceOfLabel(label.letters) || isPageFurniture(cell.text.value);
};

const labelPart = (token: Token, found: FoundLabel, table: TableKind): Part => {
  const meanings = found.entry.meanings.filter((meaning) => meaning.table === table);
  if (meanings.length === 0) return { kind: 'foreign', token };
  return {
    kind: 'label',
    token,
    meanings,
    ...(found.enumerator === undefined ? {} : { enumerator: found.enumerator }),
  };
};

/** A label that the lexicon does not have: cut at its end, or with a slip. */
const repaired = (token: Token, table: TableKind): Part | null => {
  const { letters, enumerator } = token.label;
  const near = nearMeanings(letters, table);
  const meanings = near.length > 0 ? near : completions(letters, table);
  return meanings.length === 0
    ? null
    : { kind: 'label', token, meanings, ...(enumerator === undefined ? {} : { enumerator }) };
};

const partOf = (token: Token, index: number, map: LabelMap, table: TableKind): Part => {
  if (token.kind !== 'text') return { kind: 'value', token };
  if (map.parts.has(index)) return { kind: 'noise', token };
  const found = map.labels.get(index);
  if (found !== undefined) return labelPart(token, found, table);
  return (
    repaired(token, table) ?? {
      kind: beginsColumns(token.label.letters, table) ? 'cut' : isNoise(token) ? 'noise' : 'foreign',
      token,
    }
  );
};

/** Reads a row as a row of the table given. */
export const partsOf = ({ tokens, first }: TokenRow, map: LabelMap, table: TableKind): readonly Part[] =>
  tokens.map((token, at) => partOf(token, first + at, map, table));

/** The labels that stand in a row, whatever table they belong to. */
export const labelsIn = ({ tokens, first }: TokenRow, map: LabelMap): readonly FoundLabel[] =>
  tokens.flatMap((_, at) => map.labels.get(first + at) ?? []);
