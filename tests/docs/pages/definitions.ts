/**
 * What each figure counts. An entry speaks of one key, or of all keys of a row. Articles without a name are those of the
 * Regulation on open government information of 2019 (国令第711号).
 */
export type Definition = readonly [keyOrRow: string, definition: string];

const disclosure: readonly Definition[] = [
  [
    'disclosure.total',
    'Items of government information that the body disclosed on its own in the year. An item that went out through several channels counts once here.',
  ],
  ['disclosure.digitized', 'Of these, the items available in full electronic text.'],
  ['disclosure.officialDocuments', 'Official documents (公文) among the items disclosed.'],
  ['disclosure.stateSecretDocuments', 'Official documents that are state secrets, as the oldest table lists them.'],
  ['disclosure.requestCatalogueItems', 'Entries in the catalogue of information that is given on request only.'],
  ['disclosure.serviceItems', 'Items of information about services to the public.'],
  ['disclosure.byChannel', 'Items disclosed through one channel. Channels overlap: their sum may exceed the total.'],
  ['disclosure.byChannel.socialMedia', 'Weibo and WeChat as one number, where the source does not split them.'],
  ['disclosure.byChannel.pressConference', 'Items disclosed at press conferences; not the number of conferences.'],
  ['disclosure.rules.newlyMade', 'Rules (规章) made in the year (form of 2019).'],
  ['disclosure.rules.newlyDisclosed', 'Rules disclosed in the year (form of 2019).'],
  [
    'disclosure.rules.disclosedTotal',
    'Rules that stand open to the public at the end of the year (form of 2019); repealed ones may be among them.',
  ],
  ['disclosure.rules.made', 'Rules issued in the year (form of 2021; article 20, item 1).'],
  ['disclosure.rules.repealed', 'Rules repealed in the year.'],
  ['disclosure.rules.inForce', 'Rules in force at the end of the year.'],
  ['disclosure.normativeDocuments.disclosed', 'Normative documents disclosed, in items (条); table of 2014.'],
  ['disclosure.normativeDocuments.issued', 'Normative documents issued, in documents (件); table of 2014.'],
  ['disclosure.normativeDocuments.added', 'Normative documents added in the year; tables before 2014.'],
  ['disclosure.normativeDocuments.newlyMade', 'Normative documents made in the year (form of 2019).'],
  ['disclosure.normativeDocuments.newlyDisclosed', 'Normative documents disclosed in the year (form of 2019).'],
  [
    'disclosure.normativeDocuments.disclosedTotal',
    'Normative documents that stand open to the public at the end of the year (form of 2019).',
  ],
  [
    'disclosure.normativeDocuments.made',
    'Administrative normative documents issued in the year (form of 2021; article 20, item 1).',
  ],
  ['disclosure.normativeDocuments.repealed', 'Administrative normative documents repealed in the year.'],
  ['disclosure.normativeDocuments.inForce', 'Administrative normative documents in force at the end of the year.'],
  ['disclosure.licensing.itemsPreviousYear', 'Kinds of licences on the register a year ago.'],
  ['disclosure.licensing.itemsChange', 'Change of that number in the year; negative where items were dropped.'],
  ['disclosure.licensing.decisions', 'Licensing decisions taken in the year (article 20, item 5).'],
  ['disclosure.otherServices.itemsPreviousYear', 'Kinds of other services and powers towards the public a year ago.'],
  ['disclosure.otherServices.itemsChange', 'Change of that number in the year.'],
  ['disclosure.otherServices.decisions', 'Decisions taken under them in the year.'],
  ['disclosure.penalties.itemsPreviousYear', 'Kinds of administrative penalties a year ago.'],
  ['disclosure.penalties.itemsChange', 'Change of that number in the year.'],
  ['disclosure.penalties.decisions', 'Decisions of administrative penalty in the year (article 20, item 6).'],
  ['disclosure.coerciveMeasures.itemsPreviousYear', 'Kinds of coercive measures a year ago.'],
  ['disclosure.coerciveMeasures.itemsChange', 'Change of that number in the year.'],
  ['disclosure.coerciveMeasures.decisions', 'Decisions of coercive measures in the year (article 20, item 6).'],
  ['disclosure.administrativeCharges.itemsPreviousYear', 'Kinds of administrative charges a year ago.'],
  ['disclosure.administrativeCharges.itemsChange', 'Change of that number in the year.'],
  [
    'disclosure.administrativeCharges.amount',
    'Administrative charges collected in the year (article 20, item 8). The form prints 万元; the figure is in yuan.',
  ],
  [
    'disclosure.procurement.projects',
    'Projects of centralized procurement (article 20, item 9); the table of the form of 2019 only.',
  ],
  ['disclosure.procurement.amount', 'Their amount, in yuan.'],
];

const engagement: readonly Definition[] = [
  [
    'engagement.responses',
    'Times the body answered matters of public concern or public opinion. One answer through several channels counts once.',
  ],
  ['engagement.pressConferences', 'Press conferences held or attended.'],
  ['engagement.leadersAtPressConferences', 'Press conferences that a principal leader attended.'],
  ['engagement.onlineInterviews', 'Interviews on government websites.'],
  ['engagement.leadersAtOnlineInterviews', 'Online interviews that a principal leader attended.'],
  ['engagement.policyInterpretations', 'Texts published that explain a policy.'],
  ['engagement.socialMediaResponses', 'Answers through Weibo and WeChat.'],
  ['engagement.otherResponses', 'Answers in other ways.'],
  ['enquiries.total', 'Enquiries about disclosure; not those of a service hall, a hotline or a mailbox.'],
  ['enquiries.phone', 'Enquiries by telephone.'],
  ['enquiries.inPerson', 'Enquirers received in person.'],
  ['enquiries.online', 'Enquiries through the website.'],
  ['enquiries.pageViews', 'Views of the disclosure pages of the website.'],
];

const applications: readonly Definition[] = [
  ['applications.received', 'Applications that came in during the year.'],
  [
    'applications.received.organizations',
    'Applications of legal persons and other organizations as one number, where prose does not split them.',
  ],
  ['applications.carriedOver', 'Applications of the year before that were still open.'],
  ['applications.handled', 'Applications to be handled, where prose counts received and carried over together.'],
  ['applications.byChannel', 'Applications received by one way.'],
  ['applications.closed.total', 'Applications closed in the year.'],
  ['applications.closed.onTime', 'Closed within the ordinary time limit.'],
  ['applications.closed.extended', 'Closed within a time limit that was lawfully extended.'],
  [
    'applications.outcomes.granted',
    'Granted in full (article 36, items 1 and 2). Since 2019 an answer that the information is already public belongs here.',
  ],
  ['applications.outcomes.partiallyGranted', 'Granted in part; such an application counts here alone (article 37).'],
  ['applications.outcomes.refused.subtotal', 'Refused, all grounds together, where the source states it.'],
  ['applications.outcomes.refused.stateSecret', 'Refused as a state secret (article 14).'],
  [
    'applications.outcomes.refused.prohibitedByLaw',
    'Refused because another law or administrative regulation forbids disclosure (article 14).',
  ],
  [
    'applications.outcomes.refused.securityAndStability',
    'Refused because disclosure might endanger national, public or economic security or social stability (article 14).',
  ],
  [
    'applications.outcomes.refused.thirdPartyRights',
    'Refused to protect trade secrets, privacy or other rights of third parties (article 15).',
  ],
  [
    'applications.outcomes.refused.internalAffairs',
    'Refused as information on internal affairs: personnel, logistics, workflow (article 16).',
  ],
  [
    'applications.outcomes.refused.deliberativeProcess',
    'Refused as information of a process: minutes, drafts, letters of consultation, requests for instruction (article 16).',
  ],
  [
    'applications.outcomes.refused.enforcementCaseFile',
    'Refused as part of the file of an enforcement case (article 16).',
  ],
  [
    'applications.outcomes.refused.administrativeInquiry',
    'Refused because another law rules how such records are inspected, as registers are (article 36, item 7).',
  ],
  ['applications.outcomes.refused.tradeSecret', 'Refused as a trade secret; tables before 2019.'],
  ['applications.outcomes.refused.personalPrivacy', 'Refused for privacy; tables before 2019.'],
  [
    'applications.outcomes.refused.notGovernmentInformation',
    'Refused because it is not government information in the sense of the Regulation, counted among the refusals (table of 2014).',
  ],
  [
    'applications.outcomes.refused.otherStatutoryGrounds',
    'Refused on other grounds of laws and regulations; tables before 2019.',
  ],
  ...[1, 2, 3, 4, 5, 6].map(
    (number): Definition => [
      `applications.outcomes.refused.exemption${number}`,
      `Refused under 免予公开范围${number} of the local rule; the number means different grounds in different cities.`,
    ],
  ),
  ['applications.outcomes.unavailable.subtotal', 'Not available, all reasons together, where the source states it.'],
  [
    'applications.outcomes.unavailable.notHeld',
    'The body does not hold the information: it does not exist, or another body holds it (article 36, items 4 and 5).',
  ],
  [
    'applications.outcomes.unavailable.requiresCreation',
    'There is no such record, it would have to be made (article 38).',
  ],
  [
    'applications.outcomes.unavailable.unclearAfterCorrection',
    'What is asked for remains unclear after the applicant corrected it (article 30).',
  ],
  ['applications.outcomes.notProcessed.subtotal', 'Not processed, all reasons together, where the source states it.'],
  [
    'applications.outcomes.notProcessed.petition',
    'A petition, report or complaint in the form of an application (article 39).',
  ],
  ['applications.outcomes.notProcessed.repeat', 'The same application again (article 36, item 6).'],
  [
    'applications.outcomes.notProcessed.publication',
    'Asks for a gazette, newspaper, book or other publication (article 39).',
  ],
  [
    'applications.outcomes.notProcessed.excessive',
    'Applications in number and frequency beyond reason, without a good reason (article 35).',
  ],
  [
    'applications.outcomes.notProcessed.reconfirmation',
    'Asks the body to confirm or issue anew what the applicant already has.',
  ],
  ['applications.outcomes.other.subtotal', 'Other handling; the single row of the form of 2019.'],
  [
    'applications.outcomes.other.correctionLapsed',
    'The applicant did not correct the application in time (article 30).',
  ],
  [
    'applications.outcomes.other.feeUnpaid',
    'The applicant did not pay the processing fee in time (国办函〔2020〕109号).',
  ],
  ['applications.outcomes.other.other', 'Everything else, withdrawn applications among it.'],
  [
    'applications.outcomes.alreadyPublic',
    'Answered that the information is already public; a reply of its own from 2014 to 2018.',
  ],
  [
    'applications.outcomes.grantedOrPartiallyGranted',
    'Granted in full or in part as one number, where the source does not split it.',
  ],
  [
    'applications.outcomes.negativeReplies',
    'Negative replies (否决公开): refusals and replies that nothing exists, that another body holds it, that the request is unclear. Broader than refused.',
  ],
  ['applications.outcomes.otherAgency', 'Answered that another body is to disclose it.'],
  ['applications.outcomes.doesNotExist', 'Answered that the information does not exist.'],
  [
    'applications.outcomes.notGovernmentInformation',
    'Answered that it is not government information, as a reply beside the refusals.',
  ],
  ['applications.outcomes.unclear', 'Answered that what is asked for is not clear.'],
  [
    'applications.outcomes.correctionRequested',
    'Asked the applicant to correct or complete the application: a reply before 2019, no outcome since.',
  ],
  ['applications.outcomes.redirected', 'Told the applicant to use another procedure.'],
  ['applications.outcomes.repeat', 'Answered that the application repeats another; a reply before 2019.'],
  ['applications.outcomes.withdrawn', 'Withdrawn by the applicant, where prose counts it.'],
  [
    'applications.outcomes.total',
    'All outcomes (办理结果总计); before 2019 all replies (答复数), which need not equal the applications closed.',
  ],
  ['applications.carriedForward', 'Applications still open at the end of the year.'],
];

const remedies: readonly Definition[] = [
  [
    'reconsideration',
    'Administrative reconsideration (行政复议) of decisions on disclosure, by result. Not the whole caseload of an agency.',
  ],
  ['litigation.direct', 'Lawsuits on disclosure brought without reconsideration, by result.'],
  ['litigation.afterReconsideration', 'Lawsuits on disclosure brought after reconsideration, by result.'],
  ['litigation.all', 'Lawsuits on disclosure, where the source does not split them by route.'],
  ['complaints.total', 'Complaints and reports about disclosure.'],
  ['grievances.total', 'Administrative grievances (行政申诉); oldest tables.'],
  ['grievances.firstHandling', 'Of these, handled for the first time.'],
];

const costs: readonly Definition[] = [
  [
    'fees.total',
    'What the report gives as its total of fees for information; before 2014 with the fees for information disclosed on its own.',
  ],
  ['fees.applications', 'Fees for information given on request, beside a wider total.'],
  ['fees.search', 'Fees for searching.'],
  ['fees.mail', 'Fees for mailing.'],
  ['fees.delivery', 'Fees for delivery.'],
  ['fees.paperCopying', 'Fees for copies on paper.'],
  ['fees.cdCopying', 'Fees for copies on optical discs.'],
  ['fees.floppyCopying', 'Fees for copies on floppy discs.'],
  ['fees.other', 'Other fees.'],
  ['fees.proactive', 'Fees for information that the body disclosed on its own, in total or one kind of them.'],
  ['fees.processing', 'Processing fees (信息处理费) collected since 2021 (国办函〔2020〕109号).'],
  ['fees.waived', 'Fees waived or reduced.'],
  ['resources.offices', 'Offices in charge of disclosure.'],
  ['resources.readingPoints', 'Places where the public can read government information.'],
  ['resources.staff.total', 'Staff in charge of disclosure.'],
  ['resources.staff.fullTime', 'Of these, full-time.'],
  ['resources.staff.partTime', 'Of these, part-time.'],
  ['resources.budget', 'Budget set aside for disclosure.'],
  ['resources.spending', 'Money actually spent on it.'],
  ['resources.remedyCosts', 'Costs of reconsideration and lawsuits on disclosure.'],
  ['training.meetings', 'Meetings on disclosure.'],
  ['training.sessions', 'Training courses on disclosure.'],
  ['training.participants', 'People trained, counted once per course.'],
];

export const definitions: readonly Definition[] = [
  ...disclosure,
  ...engagement,
  ...applications,
  ...remedies,
  ...costs,
];
