import type { Reading, Source } from '../../schema/parsed.js';
import { isStatutory, type Subject } from '../subject.js';
import type { Verdict } from '../verdict.js';
import { nameOf } from '../words.js';
import { areApart } from './aside.js';
import { isNear, wordsAt } from './place.js';
import { isSettled } from './tables.js';

/** The places of a reading that say something else than the first. */
const contradictions = ({ sources: [first, ...others] }: Reading): Source[] =>
  others.filter(
    (other) =>
      first !== undefined &&
      typeof first.value === 'number' &&
      other.value !== null &&
      !isNear(other, first.value) &&
      !isNear(first, other.value),
  );

const verdictOn = (subject: Subject, reading: Reading): Verdict => {
  const { key, scope, sources } = reading;
  const first = sources[0]!;
  const common = { rule: 'X-PROSE-PROSE' as const, keys: [key], scope };
  const others = contradictions(reading);
  const other = others.find((place) => !areApart(subject, scope, first, place));
  const name = nameOf(key);
  if (other !== undefined) {
    const words = {
      zh: `${name.zh}前后不一致：一处为${wordsAt(first)}，另一处为${wordsAt(other)}；请核对，口径不同的请注明。`,
      en: `${name.en}: one place says ${wordsAt(first)}, another ${wordsAt(other)}. Check both, or say what each counts.`,
    };
    return { ...common, status: 'fail', reported: other.value!, computed: first.value!, words, offset: other.offset };
  }
  if (others.length > 0) {
    const words = {
      zh: `${name.zh}：${wordsAt(first)}与${wordsAt(others[0]!)}的口径或时段不同，无法比较。`,
      en: `${name.en}: ${wordsAt(first)} and ${wordsAt(others[0]!)} speak of different bodies or times.`,
    };
    return { ...common, status: 'notAssessable', words };
  }
  const words = { zh: `${name.zh}：${sources.length}处表述一致。`, en: `${name.en}: ${sources.length} places agree.` };
  return { ...common, status: 'pass', words };
};

/** X-PROSE-PROSE: two places that differ, where neither a statutory table nor a person (`amend`) settles it. */
export const conflicts = (subject: Subject): Verdict[] =>
  [...subject.readings.values()]
    .filter(({ sources, status }) => sources.length > 1 && status !== 'amended')
    .filter(({ key, scope }) => !(isStatutory(subject) && scope === 'all' && isSettled(subject, key)))
    .map((reading) => verdictOn(subject, reading));
