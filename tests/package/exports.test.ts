import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import * as docx from '../../src/docx/index.js';
import * as library from '../../src/index.js';
import * as node from '../../src/node/index.js';
import * as pdf from '../../src/pdf/index.js';
import * as unified from '../../src/unified/index.js';

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
      'parseBytes',
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
        "BytesOptions",
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

  it('exports these names from its subpaths', () => {
    const names = Object.entries({ docx, pdf, unified, node }).map(([path, exports]) => [
      path,
      Object.keys(exports).sort(),
    ]);
    expect(Object.fromEntries(names)).toEqual({
      docx: ['parseDocx'],
      pdf: ['parsePdf'],
      unified: ['default', 'ogiReport'],
      node: ['readReport', 'readReports', 'reportExtensions', 'toCsvStream', 'toNdjson', 'writeCsv', 'writeNdjson'],
    });
    expect(Object.keys(manifest.exports)).toEqual(['.', './unified', './docx', './pdf', './node', './package.json']);
  });

  it('asks nobody to install what reads Word and PDF', () => {
    expect(Object.keys(manifest.peerDependencies)).toEqual(['mammoth', 'pdfjs-dist']);
    for (const name of Object.keys(manifest.peerDependencies)) {
      expect(manifest.peerDependenciesMeta).toHaveProperty([name, 'optional'], true);
      expect(manifest.dependencies).not.toHaveProperty([name]);
    }
  });

  it('has one command under two names, so that npx finds it', () => {
    expect(manifest.bin).toEqual({ 'ogi-annual-report': 'dist/cli.js', 'ogi-report': 'dist/cli.js' });
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
