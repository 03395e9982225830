import { readFileSync } from 'node:fs';
import { table } from './table.js';

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

interface ProductionPackage extends LockedPackage {
  readonly name: string;
}

const MODULES = 'node_modules/';

/** What an installation brings along, by the lock file; optional peers of other packages are not among it. */
export const productionPackages = (): ProductionPackage[] => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, entry]) => ({ ...entry, name: path.slice(path.lastIndexOf(MODULES) + MODULES.length) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
};

export const licencesPage = (): string => `# Licences

What \`npm install ogi-annual-report\` brings along, by the lock file. None of it runs a script when it is installed.
\`npm sbom --sbom-format cyclonedx --omit dev\` writes the same as a bill of materials.

${table(
  ['Package', 'Version', 'Licence'],
  productionPackages().map(({ name, version, license = 'not stated' }) => [name, version, license]),
)}
`;
