import { describe, expect, it } from 'vitest';
import { statutory2019 } from '../../src/forms/statutory-2019.js';
import { applicationRowsOf } from '../../src/forms/which-form.js';
import { rates } from '../../src/measure/rates.js';
import { reportOf, row } from './reports.js';

describe('blankAsZero', () => {
  const O = 'applications.outcomes';
  const zeros = (path: string) => row(path, null, null, null, null, null, null, null);
  const emptyRows = applicationRowsOf(statutory2019).filter(
    (path) => path.startsWith(O) && !/\.(?:granted|partiallyGranted|total)$/.test(path),
  );

  /** A table in which zeros were left out. */
  const sparse = (granted: number) =>
    reportOf(
      { edition: 'statutory-2019', year: 2019 },
      {
        ...row('applications.received', 25, null, null, null, null, null, 25),
        ...row('applications.carriedOver', null, null, null, null, null, null, null),
        ...row(`${O}.granted`, granted, null, null, null, null, null, granted),
        ...row(`${O}.partiallyGranted`, 4, null, null, null, null, null, 4),
        ...Object.assign({}, ...emptyRows.map(zeros)),
        ...row(`${O}.total`, 25, null, null, null, null, null, 25),
        ...row('applications.carriedForward', null, null, null, null, null, null, null),
        'reconsideration.total': null,
        'reconsideration.upheld': null,
        'reconsideration.corrected': null,
        'reconsideration.other': null,
        'reconsideration.pending': null,
      },
    );

  it('is off unless asked for', () => {
    expect(rates(sparse(21)).completionRate).toMatchObject({ value: null, reason: 'blank' });
  });

  it('takes blanks as zero where the whole table then adds up, and says so', () => {
    const { completionRate, refusalRate, disclosureRate } = rates(sparse(21), { blankAsZero: true });
    expect(completionRate).toMatchObject({
      value: 1,
      denominator: 25,
      assumedZero: ['applications.carriedOver.total'],
    });
    expect(refusalRate.value).toBe(0);
    expect(refusalRate.assumedZero).toHaveLength(8);
    expect(disclosureRate).not.toHaveProperty('assumedZero');
  });

  it('does not where a number must have been left out', () => {
    const { completionRate } = rates(sparse(20), { blankAsZero: true });
    expect(completionRate).toMatchObject({ value: null, reason: 'blank' });
    expect(completionRate).not.toHaveProperty('assumedZero');
  });

  it('does not where a row is not there at all', () => {
    const report = sparse(21);
    const { carriedForward: _, ...applications } = report.figures.applications!;
    const cut = { ...report, figures: { ...report.figures, applications } };
    expect(rates(cut, { blankAsZero: true }).refusalRate.reason).toBe('blank');
  });

  it('does not make an empty table a table of zeros', () => {
    expect(rates(sparse(21), { blankAsZero: true }).reviewRate).toMatchObject({ value: null, reason: 'blank' });
  });

  it('knows the identities of the table of 2014', () => {
    const channels = (mail: number | null, total: number) =>
      reportOf(
        { edition: 'indicators', form: 'appendix-fujian', year: 2016 },
        {
          'applications.received.total': total,
          'applications.byChannel.inPerson': 2,
          'applications.byChannel.fax': null,
          'applications.byChannel.online': 18,
          'applications.byChannel.mail': mail,
          'applications.byChannel.email': null,
          'applications.byChannel.other': null,
          [`${O}.total.total`]: 20,
          [`${O}.granted.total`]: 20,
          [`${O}.partiallyGranted.total`]: null,
          [`${O}.negativeReplies.total`]: null,
        },
      );
    expect(rates(channels(null, 20), { blankAsZero: true })['channelShare.mail'].value).toBe(0);
    expect(rates(channels(null, 23), { blankAsZero: true })['channelShare.mail'].reason).toBe('blank');
  });
});
