/**
 * From the categories of an earlier form to those of the form since 2021 (国办公开办函〔2021〕30号). The grounds are the
 * articles of the Regulation of 2019 (国令第711号) and the labels of the forms; where practice alone places a reply,
 * the note says so.
 */

/**
 * How an earlier category stands to its target: `exact` the same, `narrower` a strict part of one target, `broader`
 * spread over several, `approximate` overlapping or counted by another rule, `none` without a counterpart.
 */
export type Relation = 'exact' | 'narrower' | 'broader' | 'approximate' | 'none';

/** One category of an earlier form. Only `exact` and `narrower` ones may move, and they have one target. */
export interface Mapping {
  /** A figure, or a row of the applications table, which stands for all its columns. */
  readonly path: string;
  readonly relation: Relation;
  readonly targets: readonly string[];
  /** Why it moves, or why it stays. */
  readonly why: string;
}

/** A mapping as a line of data. */
export type Row = readonly [path: string, relation: Relation, targets: readonly string[], why: string];

/** The mapping that a line of data stands for. */
export const toMapping = ([path, relation, targets, why]: Row): Mapping => ({ path, relation, targets, why });

/** Leaves under one group, as `under('a', 'b', 'c')` is a.b and a.c. */
export const under = (group: string, ...names: readonly string[]): string[] => names.map((name) => `${group}.${name}`);

export const APPLICATIONS = 'applications';
export const OUTCOMES = `${APPLICATIONS}.outcomes`;
export const REFUSED = `${OUTCOMES}.refused`;
export const NOT_HELD = `${OUTCOMES}.unavailable.notHeld.total`;
export const THIRD_PARTY = `${REFUSED}.thirdPartyRights.total`;
