/** Bundles programs that use one name of the package: what they must not bring along, and how large they may be. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { manifest } from './project.mjs';

const KB = 1024;

/** Words that stand in one part of the package alone, and would show that it came along. */
const SIGNS = {
  'the lexicon of the prose': '主动公开海关政府信息',
  'the forms of the tables': '第二十条第（八）项',
  'the rules of the checks': 'T3-FLOW',
  parse5: 'parse5',
  zod: 'zod',
};

/** name -> parts that may come along, and the most that it may weigh minified and compressed, dependencies apart. */
const BUDGETS = {
  share: { parts: [], limit: 2 * KB },
  get: { parts: [], limit: 4 * KB },
  toCsv: { parts: [], limit: 12 * KB },
  reportSchema: { parts: ['zod'], limit: 8 * KB },
  rates: { parts: ['the forms of the tables', 'the rules of the checks'], limit: 16 * KB },
  checkReport: { parts: ['the forms of the tables', 'the rules of the checks'], limit: 40 * KB },
  '*': { parts: Object.keys(SIGNS), limit: 220 * KB },
};

/** The whole package as npm delivers it, with both module kinds and all declarations. */
const PACKED_LIMIT = 800 * KB;

const bundle = async (name, folder) => {
  const { outputFiles } = await build({
    stdin: { contents: `export ${name === '*' ? '*' : `{ ${name} }`} from '${manifest.name}';`, resolveDir: folder },
    external: Object.keys(manifest.dependencies).flatMap((dependency) => [dependency, `${dependency}/*`]),
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text;
};

const inKb = (bytes) => `${(bytes / KB).toFixed(1)} KB`;

export const checkBundles = async ({ folder, packedSize }) => {
  const faults = packedSize > PACKED_LIMIT ? [`the package weighs ${inKb(packedSize)}`] : [];
  const sizes = [];
  for (const [name, { parts, limit }] of Object.entries(BUDGETS)) {
    const code = await bundle(name, folder);
    const size = gzipSync(code, { level: 9 }).length;
    sizes.push(`${name} ${inKb(size)}`);
    if (size > limit) faults.push(`a program with ${name} weighs ${inKb(size)}, the limit is ${inKb(limit)}`);
    for (const [part, sign] of Object.entries(SIGNS))
      if (code.includes(sign) && !parts.includes(part)) faults.push(`a program with ${name} brings ${part} along`);
  }
  console.log(`packed ${inKb(packedSize)}; minified and compressed: ${sizes.join(', ')}`);
  return faults;
};
