import { readFileSync } from 'node:fs';
import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type ParsedReport, parseReport } from '../../src/index.js';
import ogiReport from '../../src/unified/index.js';

const markdown = readFileSync('docs/examples/reports/2019.md', 'utf8');
const html = readFileSync('docs/examples/reports/2023.html', 'utf8');

describe('the compiler', () => {
  it('makes a report of a Markdown file', async () => {
    const file = await unified().use(remarkParse).use(ogiReport).process(markdown);
    expect(file.result).toEqual(parseReport(markdown));
  });

  it('makes a report of a page', () => {
    const file = unified().use(rehypeParse).use(ogiReport).processSync(html);
    expect(file.result).toEqual(parseReport(html));
  });

  it('reads a text as what its parser takes it for', () => {
    const text = '云汀县2019年政府信息公开工作年度报告\n# 一、概述\n新收申请4件。';
    const { report } = unified().use(remarkParse).use(ogiReport).processSync(text).result;
    expect(report.sections.map(({ heading }) => heading)).toContain('一、概述');
  });

  it('names the file as the source, and takes options', () => {
    const file = new VFile({ path: 'reports/2019.md', value: markdown });
    expect(unified().use(remarkParse).use(ogiReport).processSync(file).result.report.source).toBe('reports/2019.md');
    const named = unified().use(remarkParse).use(ogiReport, { source: 'https://example.org/2019' });
    expect(named.processSync(markdown).result.report.source).toBe('https://example.org/2019');
  });

  it('has a result that is typed', () => {
    const processor = unified().use(remarkParse).use(ogiReport);
    expectTypeOf(processor.processSync('').result).toEqualTypeOf<ParsedReport>();
  });
});

describe('messages of the report', () => {
  it('are messages of the file, with place, rule and values', () => {
    const conflict = markdown.replace('新收政府信息公开申请', '新收政府信息公开申请9999件，新收政府信息公开申请');
    const file = unified().use(remarkParse).use(ogiReport, { language: 'en' }).processSync(conflict);
    const parsed = parseReport(conflict, { language: 'en' });
    expect(parsed.messages.length).toBeGreaterThan(0);
    expect(
      file.messages.map(({ ruleId, reason, line, column, source }) => [source, ruleId, reason, line, column]),
    ).toEqual(
      parsed.messages.map(({ code, message, line, column }) => ['ogi-annual-report', code, message, line, column]),
    );
    const index = parsed.messages.findIndex(({ code }) => code === 'conflict');
    expect(file.messages[index]).toMatchObject({
      fatal: false,
      actual: parsed.messages[index]!.found,
      expected: [parsed.messages[index]!.expected],
      place: { offset: parsed.messages[index]!.offset },
    });
  });

  it('are fatal where the text is no report, and stop nothing', () => {
    const file = unified().use(remarkParse).use(ogiReport).processSync('Nothing.');
    expect(file.messages.map(({ ruleId, fatal, line }) => [ruleId, fatal, line])).toContainEqual([
      'not-a-report',
      true,
      undefined,
    ]);
    expect(file.result.readings).toEqual([]);
  });
});
