import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import GithubSlugger from 'github-slugger';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** As much of mdast as is looked at here. */
interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly position?: { readonly start: { readonly line: number } };
  readonly children?: readonly Node[];
}

/** Folders whose pages are not ours to keep, or not pages. */
const ELSEWHERE = /^(?:node_modules|dist|build|docs\/examples\/reports|tests\/fixtures|\.git)(?:\/|$)/;

/** The Markdown pages of the project. */
export const pages = (folder = '.'): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = normalize(join(folder, entry.name));
    if (ELSEWHERE.test(path)) return [];
    if (entry.isDirectory()) return pages(path);
    return path.endsWith('.md') ? [path] : [];
  });

const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

const parsed = (path: string): Node[] =>
  nodesOf(unified().use(remarkParse).parse(readFileSync(path, 'utf8')) as unknown as Node);

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** The anchors that GitHub makes of the headings of a page. */
export const anchorsOf = (path: string): Set<string> => {
  const slugger = new GithubSlugger();
  return new Set(parsed(path).flatMap((node) => (node.type === 'heading' ? [slugger.slug(textOf(node))] : [])));
};

export interface Link {
  readonly line: number;
  readonly url: string;
  /** The file that it leads to, from the root of the project; undefined for an address of the web. */
  readonly path?: string;
  readonly anchor?: string;
}

const WEB = /^(?:https:\/\/|mailto:)/;

/** The links and images of a page. */
export const linksOf = (page: string): Link[] =>
  parsed(page).flatMap(({ url, position }) => {
    if (url === undefined) return [];
    const line = position?.start.line ?? 0;
    if (WEB.test(url)) return [{ line, url }];
    const [target = '', anchor] = decodeURI(url).split('#');
    const path = target === '' ? page : normalize(join(dirname(page), target));
    return [{ line, url, path, ...(anchor === undefined ? {} : { anchor }) }];
  });
