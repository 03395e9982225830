import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import type { HtmlElement, HtmlNode, HtmlParent, HtmlRoot, HtmlText } from './tree.js';

/** A comment or a document type: the parser wants a node for it, which has no place in the tree. */
interface Nothing {
  readonly kind: 'nothing';
  parent: null;
}

type Child = HtmlElement | HtmlText | Nothing;

type HtmlTypeMap = TreeAdapterTypeMap<
  HtmlNode | Nothing,
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
