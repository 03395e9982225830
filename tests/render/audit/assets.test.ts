import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the script and the style sheet of the page are those of src/render/audit/page (npm run assets writes them anew)', async () => {
  const { assetsModule } = await import('./page.mjs' as string);
  expect(readFileSync('src/render/audit/assets.ts', 'utf8')).toBe(await assetsModule());
});
