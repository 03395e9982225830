import { type Evaluation, evaluate, hasNumber } from '../check/relation.js';
import { subjectOf } from '../check/subject.js';
import { identitiesOf } from '../check/tables.js';
import type { FigureKey, Scope } from '../schema/keys.js';
import type { Report } from '../schema/report.js';

/** Rules are named after their tables: T3-FLOW, S14-CHANNEL-SUM. */
const tableOf = ({ relation }: Evaluation): string => relation.rule.split('-')[0]!;

/** Nothing is left open but the blanks, and with zeros in their place both sides are equal, not just near. */
const closes = ({ holdsWithZeros, absent, slack }: Evaluation): boolean =>
  holdsWithZeros && absent.length === 0 && slack === 0;

/**
 * Blank cells that can be taken as 0. A table that leaves its zeros out still adds up in every row and column; one that
 * leaves a number out does not, and one without any number proves nothing. Sums of which the report does not have one
 * side (subtotals that the form does not print) are no identities of its table.
 */
export const assumedZeros = (report: Report, scope: Scope): ReadonlySet<FigureKey> => {
  const subject = subjectOf(report);
  const evaluations = identitiesOf(subject, scope)
    // Replies and conclusions are usually as many, but nothing makes them so.
    .filter(({ rule }) => rule !== 'S14-ANS-CONC')
    .map((relation) => evaluate(subject, relation, scope))
    .filter(({ state }) => state !== 'silent');
  const tables = [...new Set(evaluations.map(tableOf))].map((table) =>
    evaluations.filter((evaluation) => tableOf(evaluation) === table),
  );
  return new Set(
    tables
      .filter((identities) => identities.some(hasNumber) && identities.every(closes))
      .flatMap((identities) => identities.flatMap(({ blank }) => blank)),
  );
};
