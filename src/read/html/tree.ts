import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** A stretch of a text node and the stretch of source that it was read from, with the entities as they stand there. */
export interface Chunk {
  /** Where the stretch ends in the value of the node; it begins where the one before it ends. */
  readonly textEnd: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A text node with the place of each of its stretches. One node may come from several places: the parser joins text
 * around comments, and moves text out of tables (foster parenting).
 */
export interface HtmlText extends DefaultTreeAdapterTypes.TextNode {
  chunks?: Chunk[];
}

export const isText = (node: HtmlNode): node is HtmlText => node.nodeName === '#text';

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

/**
 * The default tree, except that a text node keeps the place of every stretch. The parser asks for the location of a text
 * node before it extends it; told that there is none, it hands over the full location of the new stretch.
 */
const adapter: TreeAdapter<DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  getNodeSourceCodeLocation: (node) => (isText(node) ? null : node.sourceCodeLocation),
  setNodeSourceCodeLocation: (node, location) => {
    if (!isText(node)) node.sourceCodeLocation = location;
    else if (location !== null) {
      node.chunks ??= [];
      node.chunks.push({ textEnd: node.value.length, start: location.startOffset, end: location.endOffset });
    }
  },
  updateNodeSourceCodeLocation: (node, location) => {
    if (node.sourceCodeLocation) Object.assign(node.sourceCodeLocation, location);
  },
};

/** Stops the parser, which cannot be asked to stop. Never leaves this file. */
const OVERGROWN = Symbol('overgrown');

/**
 * The tree of a page, or null where it would be nested deeper than `nesting` or grow beyond the tags of its source (the
 * parser opens formatting elements anew in every block).
 */
export const parseTree = (source: string, nesting: number): DefaultTreeAdapterTypes.Document | null => {
  let depth = 0;
  let elementsLeft = source.length / 2 + 1_000; // no tag has less than three units; a few are implied
  const watched: TreeAdapter<DefaultTreeAdapterMap> = {
    ...adapter,
    createElement: (name, namespace, attributes) => {
      if (--elementsLeft < 0) throw OVERGROWN;
      return adapter.createElement(name, namespace, attributes);
    },
    onItemPush: () => {
      if (++depth > nesting) throw OVERGROWN;
    },
    onItemPop: () => {
      depth--;
    },
  };
  try {
    return parse(source, { treeAdapter: watched, sourceCodeLocationInfo: true });
  } catch (error) {
    if (error === OVERGROWN) return null;
    throw error;
  }
};

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** What stands between the tags of an element: `[start, end)`. */
export const contentSpan = (element: HtmlElement): { start: number; end: number } => {
  const location = element.sourceCodeLocation;
  if (!location) return { start: 0, end: 0 };
  const start = location.startTag?.endOffset ?? location.startOffset;
  return { start, end: Math.max(start, location.endTag?.startOffset ?? location.endOffset) };
};
