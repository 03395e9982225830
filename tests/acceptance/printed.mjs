/** Which figures the statutory forms print, for `--tables`. Every row is crossed with its columns. */

const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceInstitution',
  'otherOrganization',
  'total',
];
const results = ['upheld', 'corrected', 'other', 'pending', 'total'];
const register = ['itemsPreviousYear', 'itemsChange', 'decisions'];

const both = {
  'applications.received': applicants,
  'applications.carriedOver': applicants,
  'applications.outcomes.granted': applicants,
  'applications.outcomes.partiallyGranted': applicants,
  'applications.outcomes.refused.stateSecret': applicants,
  'applications.outcomes.refused.prohibitedByLaw': applicants,
  'applications.outcomes.refused.securityAndStability': applicants,
  'applications.outcomes.refused.thirdPartyRights': applicants,
  'applications.outcomes.refused.internalAffairs': applicants,
  'applications.outcomes.refused.deliberativeProcess': applicants,
  'applications.outcomes.refused.enforcementCaseFile': applicants,
  'applications.outcomes.refused.administrativeInquiry': applicants,
  'applications.outcomes.unavailable.notHeld': applicants,
  'applications.outcomes.unavailable.requiresCreation': applicants,
  'applications.outcomes.unavailable.unclearAfterCorrection': applicants,
  'applications.outcomes.notProcessed.petition': applicants,
  'applications.outcomes.notProcessed.repeat': applicants,
  'applications.outcomes.notProcessed.publication': applicants,
  'applications.outcomes.notProcessed.excessive': applicants,
  'applications.outcomes.notProcessed.reconfirmation': applicants,
  'applications.outcomes.total': applicants,
  'applications.carriedForward': applicants,
  reconsideration: results,
  'litigation.direct': results,
  'litigation.afterReconsideration': results,
};

const forms = {
  'statutory-2019': {
    ...both,
    'disclosure.rules': ['newlyMade', 'newlyDisclosed', 'disclosedTotal'],
    'disclosure.normativeDocuments': ['newlyMade', 'newlyDisclosed', 'disclosedTotal'],
    'disclosure.licensing': register,
    'disclosure.otherServices': register,
    'disclosure.penalties': register,
    'disclosure.coerciveMeasures': register,
    'disclosure.administrativeCharges': ['itemsPreviousYear', 'itemsChange'],
    'disclosure.procurement': ['projects', 'amount'],
    'applications.outcomes.other.subtotal': applicants,
  },
  'statutory-2021': {
    ...both,
    'disclosure.rules': ['made', 'repealed', 'inForce'],
    'disclosure.normativeDocuments': ['made', 'repealed', 'inForce'],
    'disclosure.licensing': ['decisions'],
    'disclosure.penalties': ['decisions'],
    'disclosure.coerciveMeasures': ['decisions'],
    'disclosure.administrativeCharges': ['amount'],
    'applications.outcomes.other.correctionLapsed': applicants,
    'applications.outcomes.other.feeUnpaid': applicants,
    'applications.outcomes.other.other': applicants,
  },
};

const keysOf = (form) =>
  new Set(Object.entries(form).flatMap(([row, columns]) => columns.map((column) => `${row}.${column}`)));

const printed = new Map(Object.entries(forms).map(([edition, form]) => [edition, keysOf(form)]));

/** Whether the form of an edition has a cell for the key. */
export const prints = (edition, key) => printed.get(edition)?.has(key) ?? false;
