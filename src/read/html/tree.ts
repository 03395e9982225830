import type { Token } from 'parse5';

/** A node of the page, in the lean form that the reader needs. Comments are not kept. */
export type HtmlNode = HtmlElement | HtmlText | HtmlRoot;

export type HtmlParent = HtmlElement | HtmlRoot;

/** The document itself. */
export interface HtmlRoot {
  readonly kind: 'root';
  readonly childNodes: HtmlNode[];
  parent: HtmlParent | null;
}

/** An element with its place in the source; -1 where the parser implied it (`<tbody>`). */
export interface HtmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Token.Attribute[];
  readonly childNodes: HtmlNode[];
  parent: HtmlParent | null;
  start: number;
  /** Where the start tag ends and the end tag begins. */
  contentStart: number;
  contentEnd: number;
  end: number;
}

/**
 * A text node. One node may come from several places, because the parser joins text around comments and moves text out
 * of tables (foster parenting); every stretch keeps its place.
 */
export interface HtmlText {
  readonly kind: 'text';
  value: string;
  parent: HtmlParent | null;
  /** Three numbers a stretch: where it ends in the value, and its start and end in the source. */
  readonly stretches: number[];
}

export const isElement = (node: HtmlNode): node is HtmlElement => node.kind === 'element';

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attributes.find((attribute) => attribute.name === name)?.value;
