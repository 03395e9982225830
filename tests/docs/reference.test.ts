import { describe, expect, it } from 'vitest';
import { messageTexts } from '../../src/message-codes.js';
import { figureKeys } from '../../src/schema/keys.js';
import { labelOf } from '../../src/schema/labels/index.js';

/** `npm run docs` writes the pages anew where the code has changed. */
const table = (head: readonly string[], rows: ReadonlyArray<readonly string[]>): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

describe('reference pages follow the code', () => {
  it('docs/figures.md', async () => {
    const rows = figureKeys.map((key) => {
      const { zh, en, unit } = labelOf(key);
      return [`\`${key}\``, zh, en, unit];
    });
    const page = `# Figures\n\nEvery figure key with its Chinese term, its English term and its unit. Money is in yuan (元).\n\n${table(['Key', '中文', 'English', 'Unit'], rows)}\n`;
    await expect(page).toMatchFileSnapshot('../../docs/figures.md');
  });

  it('docs/messages.md', async () => {
    const rows = Object.entries(messageTexts).map(([code, { severity, zh, en }]) => [`\`${code}\``, severity, en, zh]);
    const page = `# Messages\n\nEvery diagnostic of the package. A code never changes its meaning; the wording may be improved. \`{found}\`, \`{expected}\` and \`{label}\` stand for values, a part between square brackets is left out where its value is missing.\n\n${table(['Code', 'Severity', 'English', '中文'], rows)}\n`;
    await expect(page).toMatchFileSnapshot('../../docs/messages.md');
  });
});
