import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import * as library from '../../src/index.js';

describe('the package', () => {
  it('exports these names, and takes none away', () => {
    expect(Object.keys(library).sort()).toEqual([
      'InputTooLargeError',
      'amend',
      'checkReport',
      'checkRollup',
      'checkSeries',
      'comparable',
      'compareReports',
      'figureKeys',
      'formatPercent',
      'get',
      'growth',
      'matchesPercent',
      'parseNarrative',
      'parseReport',
      'parseStatutory',
      'rates',
      'renderAudit',
      'renderForm',
      'reportJsonSchema',
      'reportSchema',
      'requestsPerCapita',
      'ruleIds',
      'rules',
      'scopes',
      'series',
      'share',
      'splitReports',
      'sumRates',
      'sumReports',
      'toCsv',
      'toDataPackage',
      'toRecords',
      'toTables',
      'totals',
      'wilsonInterval',
    ]);
  });

  it('has types before code in every entry, and an entry for require', () => {
    for (const [name, entry] of Object.entries(manifest.exports)) {
      if (typeof entry === 'string') continue;
      for (const condition of ['import', 'require'] as const) {
        expect(Object.keys(entry[condition]), name).toEqual(['types', 'default']);
      }
    }
  });

  it('runs no script when it is installed', () => {
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(manifest.scripts).not.toHaveProperty(name);
  });
});
