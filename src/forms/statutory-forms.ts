import type { StatutoryForm } from './form.js';
import { statutory2019 } from './statutory-2019.js';
import { statutory2021 } from './statutory-2021.js';

/**
 * The statutory forms, the newest first: where several fit a table alike, the earlier in this list is named. Whoever reads,
 * checks, measures or writes statutory tables takes the forms from here: a new one is named here and, by its id, in
 * schema/editions.ts. tests/statutory/new-form.test.ts does so with a form that does not exist.
 */
export const statutoryForms: readonly StatutoryForm[] = [statutory2021, statutory2019];
