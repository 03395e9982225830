import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import * as library from '../../src/index.js';

/** The names that an entry exports as types, in order. */
const typesIn = (path: string): string[] =>
  ts
    .createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
    .statements.filter(ts.isExportDeclaration)
    .flatMap(({ isTypeOnly, exportClause }) =>
      exportClause !== undefined && ts.isNamedExports(exportClause)
        ? exportClause.elements.filter((name) => isTypeOnly || name.isTypeOnly).map(({ name }) => name.text)
        : [],
    )
    .sort();

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

  it('exports these types, and takes none away', () => {
    expect(typesIn('src/index.ts')).toMatchInlineSnapshot(`
      [
        "ApplicantRow",
        "AuditOptions",
        "Breakdown",
        "BreakdownRow",
        "CaseRow",
        "Change",
        "ChangeReason",
        "CheckOptions",
        "CheckResult",
        "CheckSeverity",
        "CheckStatus",
        "Checkable",
        "Claim",
        "ClaimRow",
        "Comparable",
        "ComparedReport",
        "Comparison",
        "Correction",
        "CsvOptions",
        "DataPackage",
        "DataPackageInfo",
        "Edition",
        "FigureKey",
        "Figures",
        "FlatRow",
        "FormFormat",
        "FormOptions",
        "Format",
        "Incomplete",
        "IndicatorForm",
        "Interval",
        "Issuer",
        "IssuerId",
        "IssuerSeries",
        "IssuerSeriesOptions",
        "Language",
        "LayoutOptions",
        "Limits",
        "Mark",
        "Message",
        "MessageCode",
        "MessageRow",
        "MissingParts",
        "NetGrowth",
        "OfficialForm",
        "ParseOptions",
        "ParsedReport",
        "PooledRate",
        "Qualifier",
        "Rate",
        "RateId",
        "RateOptions",
        "RateReason",
        "RateVariants",
        "Reading",
        "ReadingStatus",
        "RecordOptions",
        "Report",
        "ReportPiece",
        "ReportRecord",
        "ReportSum",
        "Rule",
        "RuleId",
        "Scope",
        "Section",
        "SeriesBreak",
        "SeriesOptions",
        "Severity",
        "Source",
        "Suspect",
        "SuspectCause",
        "TableOptions",
        "TableResource",
        "TableRow",
        "Tables",
        "Total",
        "Unallocated",
        "Unpaired",
        "Unplaced",
        "UnplacedRow",
      ]
    `);
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
