import type { Row } from '../sentences/row.js';
import { applications } from './should-not-applications.js';
import { disclosure } from './should-not-disclosure.js';
import { remedies } from './should-not-remedies.js';
import { resources } from './should-not-resources.js';

/** Sentences that hold words of the lexicon and state nothing of what the words name elsewhere. */
export const shouldNot: readonly Row[] = [...applications, ...remedies, ...disclosure, ...resources];
