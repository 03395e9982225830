import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleIds, rules } from '../../src/check/rules.js';

const FOLDER = 'docs/checks';
const pages = readdirSync(FOLDER).filter((name) => name !== 'README.md');
const index = readFileSync(`${FOLDER}/README.md`, 'utf8');

describe('documentation of the rules', () => {
  it.each(ruleIds)('%s has a page that says what, why, whence and what is known to be wrong', (id) => {
    const page = readFileSync(`${FOLDER}/${id}.md`, 'utf8');
    expect(page.startsWith(`# ${id}\n\n${rules[id].zh} · ${rules[id].en}\n`)).toBe(true);
    expect(page).toContain(`Severity: ${rules[id].severity}.`);
    for (const heading of ['What', 'Why', 'Source', 'Known false alarms']) {
      expect(page).toMatch(new RegExp(`\\n## ${heading}\\n\\n[^\\n#]{5,}`, 'u'));
    }
  });

  it('has no page without a rule', () => {
    expect(pages.map((name) => name.replace('.md', '')).sort()).toEqual([...ruleIds].sort());
  });

  it('lists every rule with its severity', () => {
    for (const id of ruleIds) expect(index).toContain(`| [${id}](${id}.md) | ${rules[id].severity} |`);
  });
});
