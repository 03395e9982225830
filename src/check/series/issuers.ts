import { type IssuerId, issuerIdOf } from '../../measure/issuers.js';
import type { Subject } from '../subject.js';
import type { Pair } from './pair.js';

/** The reports of every issuer by year; a year that an issuer reports on twice is ambiguous. */
const byIssuer = (subjects: readonly Subject[], issuerId?: IssuerId): ReadonlyMap<string, Map<number, Subject[]>> => {
  const issuers = new Map<string, Map<number, Subject[]>>();
  for (const subject of subjects) {
    const { year } = subject.report;
    const id = issuerIdOf(subject.report, issuerId);
    if (year === undefined || id === undefined) continue;
    const years = issuers.get(id) ?? new Map<number, Subject[]>();
    const sameYear = years.get(year);
    if (sameYear === undefined) years.set(year, [subject]);
    else sameYear.push(subject);
    issuers.set(id, years);
  }
  return issuers;
};

/** The years of every issuer that follow each other, each reported on once. */
export const pairsOf = (subjects: readonly Subject[], issuerId?: IssuerId): readonly Pair[] =>
  [...byIssuer(subjects, issuerId).values()].flatMap((years) =>
    [...years.keys()]
      .sort((one, other) => one - other)
      .flatMap((year): Pair[] => {
        const [earlier, later] = [years.get(year)!, years.get(year + 1) ?? []];
        if (earlier.length !== 1 || later.length !== 1) return [];
        return [{ earlier: earlier[0]!, later: later[0]!, years: [year, year + 1] }];
      }),
  );
