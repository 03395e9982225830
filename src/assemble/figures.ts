import type { Figures } from '../schema/figures.js';
import type { Scope } from '../schema/keys.js';
import { figuresFrom } from '../schema/leaves.js';
import type { Reading } from '../schema/parsed.js';
import type { Mark, Report } from '../schema/report.js';

/** The leaves of one scope as nested groups. */
export const figuresOf = (readings: readonly Reading[], scope: Scope): Figures =>
  figuresFrom(readings.filter((reading) => reading.scope === scope).map(({ key, value }) => [key, value]));

/** The scopes beside `all` that have a figure, or undefined where none has. */
export const scopesOf = (readings: readonly Reading[]): Report['scopes'] => {
  const present = new Set(readings.map(({ scope }) => scope));
  present.delete('all');
  if (present.size === 0) return undefined;
  return Object.fromEntries([...present].map((scope) => [scope, figuresOf(readings, scope)]));
};

/** The leaves that are no plain reported numbers. */
export const marksOf = (readings: readonly Reading[]): Mark[] =>
  readings
    .filter(({ status, qualifier }) => status !== 'reported' || qualifier !== undefined)
    .map(({ key, scope, status, qualifier }) => ({
      key,
      scope,
      ...(status === 'reported' ? {} : { status }),
      ...(qualifier === undefined ? {} : { qualifier }),
    }));
