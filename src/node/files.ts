import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';

/** A folder, a file, a glob pattern, or any list of paths. */
export type Input = string | URL | Iterable<string> | AsyncIterable<string>;

/** Endings of files that may be reports. Those that are not read are named all the same, in a message of their own. */
export const reportExtensions = [
  'txt',
  'text',
  'md',
  'markdown',
  'html',
  'htm',
  'shtml',
  'xhtml',
  'xml',
  'docx',
  'pdf',
  'doc',
  'wps',
  'rtf',
  'ofd',
  'odt',
] as const;

/** In the order of their code units, which is the same on every machine. */
const sorted = (paths: readonly string[]): string[] => [...paths].sort((one, other) => (one < other ? -1 : 1));

const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

/** Reports of a folder and the folders in it; hidden ones are left out, links are not followed. */
const filesIn = async (folder: string, extensions: readonly string[]): Promise<string[]> => {
  const wanted = new Set(extensions.map((extension) => extension.toLowerCase()));
  const found = await glob('**/*', { cwd: folder, followSymbolicLinks: false, expandDirectories: false });
  return sorted(found.filter((path) => wanted.has(extensionOf(path)))).map((path) => join(folder, path));
};

/** What a path names: a folder, a file, or nothing. */
const kindOf = async (path: string): Promise<'folder' | 'file' | 'nothing'> => {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
};

/** Signs of a pattern. */
const GLOB = /[*?[\]{}!]/;

const expand = async (input: string, extensions: readonly string[]): Promise<string[]> => {
  const kind = await kindOf(input);
  if (kind === 'folder') return filesIn(input, extensions);
  if (kind === 'file' || !GLOB.test(input)) return [input];
  return sorted(await glob(input.replaceAll('\\', '/'), { followSymbolicLinks: false, expandDirectories: false }));
};

/** Paths and their number, where it is known before the last is read. */
export interface Listing {
  readonly paths: Iterable<string> | AsyncIterable<string>;
  readonly total?: number;
}

/** The files of an input: of a folder or a pattern in a stable order, of a list in its own. */
export const listFiles = async (input: Input, extensions: readonly string[] = reportExtensions): Promise<Listing> => {
  if (typeof input === 'string' || input instanceof URL) {
    const paths = await expand(input instanceof URL ? fileURLToPath(input) : input, extensions);
    return { paths, total: paths.length };
  }
  return Array.isArray(input) ? { paths: input, total: input.length } : { paths: input };
};
