import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import type { HtmlElement, HtmlNode, HtmlParent, HtmlRoot, HtmlText } from './tree.js';

/** A comment or a document type: the parser asks for a node, which then has no place in the tree. */
interface Nothing {
  readonly kind: 'nothing';
  parent: HtmlParent | null;
}

type Child = HtmlElement | HtmlText | Nothing;
type Any = HtmlNode | Nothing;

export type HtmlTypeMap = TreeAdapterTypeMap<
  Any,
  HtmlParent,
  Child,
  HtmlRoot,
  HtmlRoot,
  HtmlElement,
  Nothing,
  HtmlText,
  HtmlElement,
  Nothing
>;

/** Thrown to stop the parser, which cannot be asked to stop. */
export const OVERGROWN = Symbol('overgrown');

/** What the tree that is being built may still grow. The parser runs to its end before another can begin. */
const growth = { mode: html.DOCUMENT_MODE.NO_QUIRKS, elements: 0, depth: 0 };

/** To be called before a page is parsed: how many elements it may have, and how many of them may be open at once. */
export const limitGrowth = (elements: number, depth: number): void => {
  growth.elements = elements;
  growth.depth = depth;
};

/** Tells the parser that an element has a place; the place itself is kept in the element. */
const LOCATED: Token.ElementLocation = {
  startLine: 0,
  startCol: 0,
  startOffset: 0,
  endLine: 0,
  endCol: 0,
  endOffset: 0,
};

const createRoot = (): HtmlRoot => ({ kind: 'root', childNodes: [], parent: null });

const createText = (value: string): HtmlText => ({ kind: 'text', value, parent: null, stretches: [] });

const createNothing = (): Nothing => ({ kind: 'nothing', parent: null });

/** Children are looked for from the end, where the parser works: the list of a table's fosterlings may be long. */
const indexOf = (parent: HtmlParent, child: Any): number => parent.childNodes.lastIndexOf(child as HtmlNode);

const insertAt = (parent: HtmlParent, index: number, child: Child): void => {
  child.parent = parent;
  if (child.kind === 'nothing') return;
  if (index === parent.childNodes.length) parent.childNodes.push(child);
  else parent.childNodes.splice(index, 0, child);
};

const insertTextAt = (parent: HtmlParent, index: number, text: string): void => {
  const before = parent.childNodes[index - 1];
  if (before?.kind === 'text') before.value += text;
  else insertAt(parent, index, createText(text));
};

/**
 * Builds the reader's tree from the parser's calls. The parser asks for the location of a text node before it extends
 * it; told that there is none, it hands over the full location of the new stretch.
 */
export const adapter: TreeAdapter<HtmlTypeMap> = {
  createDocument: createRoot,
  createDocumentFragment: createRoot,
  createElement: (name, namespace, attributes) => {
    if (--growth.elements < 0) throw OVERGROWN;
    return {
      kind: 'element',
      name,
      namespace,
      attributes,
      childNodes: [],
      parent: null,
      start: -1,
      contentStart: -1,
      contentEnd: -1,
      end: -1,
    };
  },
  createTextNode: createText,
  createCommentNode: createNothing,
  setDocumentType: () => {},
  setDocumentMode: (_, mode) => {
    growth.mode = mode;
  },
  getDocumentMode: () => growth.mode,
  // What a template holds is no part of the page.
  setTemplateContent: () => {},
  getTemplateContent: createRoot,
  appendChild: (parent, child) => insertAt(parent, parent.childNodes.length, child),
  insertBefore: (parent, child, next) => insertAt(parent, indexOf(parent, next), child),
  insertText: (parent, text) => insertTextAt(parent, parent.childNodes.length, text),
  insertTextBefore: (parent, text, next) => insertTextAt(parent, indexOf(parent, next), text),
  detachNode: (child) => {
    if (child.parent === null) return;
    const index = indexOf(child.parent, child);
    if (index >= 0) child.parent.childNodes.splice(index, 1);
    child.parent = null;
  },
  adoptAttributes: (element, attributes) => {
    for (const attribute of attributes) {
      if (!element.attributes.some(({ name }) => name === attribute.name)) element.attributes.push(attribute);
    }
  },
  getFirstChild: (parent) => (parent.childNodes[0] ?? null) as Child | null,
  getChildNodes: (parent) => parent.childNodes as Child[],
  getParentNode: (node) => node.parent,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.name,
  getNamespaceURI: (element) => element.namespace as html.NS,
  getTextNodeContent: (text) => text.value,
  getCommentNodeContent: () => '',
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is HtmlText => node.kind === 'text',
  isCommentNode: (node): node is Nothing => node.kind === 'nothing',
  isDocumentTypeNode: (node): node is Nothing => node.kind === 'nothing',
  isElementNode: (node): node is HtmlElement => node.kind === 'element',
  getNodeSourceCodeLocation: (node) => (node.kind === 'element' && node.start >= 0 ? LOCATED : null),
  setNodeSourceCodeLocation: (node, location) => {
    if (location === null) return;
    if (node.kind === 'text') node.stretches.push(node.value.length, location.startOffset, location.endOffset);
    else if (node.kind === 'element') {
      node.start = location.startOffset;
      node.contentStart = location.endOffset;
      node.contentEnd = location.endOffset;
      node.end = location.endOffset;
    }
  },
  updateNodeSourceCodeLocation: (node, { endTag, endOffset }) => {
    if (node.kind !== 'element' || endOffset === undefined) return;
    node.contentEnd = Math.max(node.contentStart, endTag?.startOffset ?? endOffset);
    node.end = endOffset;
  },
  onItemPush: () => {
    if (--growth.depth < 0) throw OVERGROWN;
  },
  onItemPop: () => {
    growth.depth++;
  },
};
