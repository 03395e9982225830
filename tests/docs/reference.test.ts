import { describe, expect, it } from 'vitest';
import { figureKeys } from '../../src/schema/keys.js';
import { definitions } from './pages/definitions.js';
import { definedAs, figuresPage } from './pages/figures.js';
import { licencesPage, productionPackages } from './pages/licences.js';
import { messagesPage } from './pages/messages.js';
import { reportPage } from './pages/report.js';

/** `npm run docs` writes the pages anew where the code has changed. */
describe('reference pages follow the code', () => {
  it.each([
    ['figures', figuresPage],
    ['report', reportPage],
    ['messages', messagesPage],
    ['licences', licencesPage],
  ])('docs/%s.md', async (name, page) => {
    await expect(page()).toMatchFileSnapshot(`../../docs/${name}.md`);
  });
});

describe('definitions', () => {
  it('speak of every figure', () => {
    expect(figureKeys.filter((key) => definedAs(key) === undefined)).toEqual([]);
  });

  it('speak of no figure that there is not', () => {
    const used = new Set(figureKeys.map(definedAs));
    expect(definitions.map(([name]) => name).filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('dependencies', () => {
  it('run nothing when they are installed', () => {
    expect(productionPackages().filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
  });
});
