import { numberFirst, outcomes, received } from './applications.js';
import { bureaus } from './bureaus.js';
import { clerks } from './clerks.js';
import { compositions } from './compositions.js';
import { approximations, cumulative, previousYear, scopes } from './context.js';
import { counties } from './counties.js';
import { disclosure, documents, engagement, twins } from './disclosure.js';
import { recent, townships } from './habits.js';
import { brackets, broken, headings, tables, traditional } from './layout.js';
import { among, shared } from './parts.js';
import { partsOfWholes } from './parts-of-wholes.js';
import { regions } from './regions.js';
import { elliptical, remedies, zeros } from './remedies.js';
import { reports } from './reports.js';
import { enquiries, fees, staff, training } from './resources.js';
import type { Group } from './row.js';

export const groups: readonly Group[] = [
  compositions,
  partsOfWholes,
  among,
  shared,
  elliptical,
  received,
  numberFirst,
  outcomes,
  remedies,
  zeros,
  scopes,
  previousYear,
  cumulative,
  approximations,
  disclosure,
  documents,
  engagement,
  twins,
  fees,
  staff,
  enquiries,
  training,
  brackets,
  headings,
  broken,
  traditional,
  tables,
  townships,
  recent,
  reports,
  regions,
  bureaus,
  counties,
  clerks,
];
