import { isStatutory, type Subject } from '../subject.js';
import type { Verdict } from '../verdict.js';
import { conflicts } from './conflicts.js';
import { tableComparisons } from './tables.js';

/** The prose against the tables, and against itself. Needs the places that the figures were read from. */
export const proseVerdicts = (subject: Subject): Verdict[] => {
  if (subject.parsed === undefined) return [];
  return [...(isStatutory(subject) ? tableComparisons(subject) : []), ...conflicts(subject)];
};
