/** Every package that an installation brings along: its licence, and that it runs nothing when it is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from './project.mjs';

/** Licences that ask for no more than their text to be kept. */
const PERMISSIVE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

const SCRIPTS = ['preinstall', 'install', 'postinstall'];

export const checkDependencies = ({ modules }) => {
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
  const installed = Object.keys(packages).map((path) =>
    JSON.parse(readFileSync(join(modules, '..', path, 'package.json'), 'utf8')),
  );
  const others = installed.filter(({ name }) => name !== manifest.name);
  const counts = new Map();
  for (const { license } of others) counts.set(license, (counts.get(license) ?? 0) + 1);
  console.log(
    `${others.length} packages come along: ${[...counts].map(([licence, count]) => `${count} ${licence}`).join(', ')}`,
  );
  return installed.flatMap(({ name, license, scripts = {} }) => [
    ...(license.split(' AND ').every((one) => PERMISSIVE.has(one)) ? [] : [`${name} has the licence ${license}`]),
    ...SCRIPTS.filter((script) => script in scripts).map((script) => `${name} runs a script: ${script}`),
  ]);
};
