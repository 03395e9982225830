import { type Evaluation, evaluate, type Relation } from '../check/relation.js';
import { applicationRelations, formRows } from '../check/relations/applications.js';
import {
  channelRelations2014,
  fujianRelations,
  generalRelations,
  relations2014,
  shanghaiV1Relations,
  shanghaiV2Relations,
} from '../check/relations/indicators.js';
import { remedyRelations, remedyRelations2014 } from '../check/relations/remedies.js';
import { type Subject, subjectOf } from '../check/subject.js';
import type { FigureKey, Scope } from '../schema/keys.js';
import { figuresIn, leafOf } from '../schema/leaves.js';
import type { IndicatorForm, Report } from '../schema/report.js';

/** The tables of a report, each as the relations that its cells obey. */
type Tables = ReadonlyArray<readonly Relation[]>;

const indicatorTables: Readonly<Record<IndicatorForm, readonly Relation[]>> = {
  'stat-2014': [...channelRelations2014, ...generalRelations, ...relations2014, ...remedyRelations2014],
  'appendix-shanghai-v1': shanghaiV1Relations,
  'appendix-shanghai-v2': shanghaiV2Relations,
  'appendix-fujian': fujianRelations,
};

const tablesOf = (subject: Subject, scope: Scope): Tables => {
  const { edition, form } = subject.report;
  if (edition === 'statutory-2019' || edition === 'statutory-2021') {
    const figures = figuresIn(subject.report, scope);
    const rows = formRows((key) => leafOf(figures, key) !== undefined);
    return [applicationRelations(rows), remedyRelations];
  }
  return form === undefined ? [] : [indicatorTables[form]];
};

/** Replies and conclusions are usually as many, but nothing makes them so. */
const isIdentity = ({ kind, rule }: Relation): boolean => kind === 'equal' && rule !== 'S14-ANS-CONC';

const hasNumber = ({ left, right }: Evaluation): boolean =>
  [...left.terms, ...right.terms].some(({ value }) => typeof value === 'number');

/** Nothing is left open but the blanks, and with zeros in their place both sides are equal, not just near. */
const closes = ({ holdsWithZeros, absent, slack }: Evaluation): boolean =>
  holdsWithZeros && absent.length === 0 && slack === 0;

/** The blank cells of a table if every identity of it holds with zeros in their place; an empty table proves nothing. */
const blanksThatClose = (subject: Subject, relations: readonly Relation[], scope: Scope): FigureKey[] => {
  const evaluations = relations.filter(isIdentity).map((relation) => evaluate(subject, relation, scope));
  return evaluations.some(hasNumber) && evaluations.every(closes) ? evaluations.flatMap(({ blank }) => blank) : [];
};

/**
 * Blank cells that can be taken as 0: a table that leaves its zeros out still adds up in every row and column, and one
 * that leaves a number out does not.
 */
export const assumedZeros = (report: Report, scope: Scope): ReadonlySet<FigureKey> => {
  const subject = subjectOf(report);
  return new Set(tablesOf(subject, scope).flatMap((relations) => blanksThatClose(subject, relations, scope)));
};
