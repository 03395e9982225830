import type { FigureKey, Scope } from '../../schema/keys.js';
import type { Suspect } from '../result.js';
import { readingOf, type Subject } from '../subject.js';

/** Whether a place of the source beside the one taken states this number for the figure. */
export const isStatedElsewhere = (subject: Subject, scope: Scope, key: FigureKey, value: number): boolean =>
  (readingOf(subject, key, scope)?.sources ?? []).some((source) => source.value === value);

/** A suspect whose value another place of the report states has that for its cause, whatever slip led to it. */
export const withPlaces =
  (subject: Subject) =>
  (suspect: Suspect): Suspect =>
    isStatedElsewhere(subject, 'all', suspect.key, suspect.value) ? { ...suspect, cause: 'otherPlace' } : suspect;
