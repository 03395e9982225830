/** What must be in the package, and what must not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from './project.mjs';

/** Every file that the manifest points at. */
const targetsOf = (node) =>
  typeof node === 'string' ? [node.replace('./', '')] : Object.values(node ?? {}).flatMap(targetsOf);

/** Only these folders and files are published. */
const PUBLISHED =
  /^(?:dist\/[\w/-]+\.(?:js|cjs|d\.ts|d\.cts)|package\.json|LICENSE|CHANGELOG\.md|README(?:\.zh-CN)?\.md)$/;

/** Paths of a home folder, names of secrets, references to a source map. */
const SECRETS = /\/(?:home|root|Users|work)\/|_authToken|BEGIN [A-Z ]*PRIVATE KEY|sourceMappingURL/;

export const checkContents = ({ files, modules }) => {
  const needed = [...targetsOf(manifest.exports), ...targetsOf(manifest.bin), 'LICENSE', 'README.md', 'CHANGELOG.md'];
  const own = join(modules, manifest.name);
  return [
    ...needed.filter((path) => !files.includes(path)).map((path) => `${path} is not in the package`),
    ...files.filter((path) => !PUBLISHED.test(path)).map((path) => `${path} should not be in the package`),
    ...files
      .filter((path) => SECRETS.test(readFileSync(join(own, path), 'utf8')))
      .map((path) => `${path} names a folder of this machine, a secret or a source map`),
  ];
};
