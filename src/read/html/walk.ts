import { BLOCKS, PREFORMATTED, SKIPPED } from './elements.js';
import type { LineWriter } from './line.js';
import { attributeOf, type HtmlElement, type HtmlNode, isElement } from './tree.js';

/** What is still to be done: a node to read, or a step behind the nodes before it. The last one comes first. */
export type Agenda = Array<HtmlNode | (() => void)>;

/** Puts steps on the agenda so that the first of them is the next. */
export const pushSteps = (agenda: Agenda, steps: Readonly<Agenda>): void => {
  for (let index = steps.length - 1; index >= 0; index--) agenda.push(steps[index]!);
};

export const keepsLineBreaks = (element: HtmlElement): boolean => {
  if (PREFORMATTED.has(element.name)) return true;
  const style = attributeOf(element, 'style');
  return style !== undefined && /white-space\s{0,9}:\s{0,9}(?:pre|break)/i.test(style);
};

/**
 * Writes the text below a node, line by line, without recursion. `visit` is asked at every block; it returns true where
 * it has put the content of the block on the agenda itself.
 */
export const writeLines = (
  root: HtmlNode,
  writer: LineWriter,
  visit: (block: HtmlElement, agenda: Agenda) => boolean = () => false,
): void => {
  const agenda: Agenda = [root];
  let preformatted = 0;
  const leavePreformatted = (): void => {
    preformatted--;
  };
  const enterBlock = (block: HtmlElement): void => {
    writer.endLine();
    agenda.push(writer.endLine);
    if (visit(block, agenda)) return;
    if (keepsLineBreaks(block)) {
      preformatted++;
      agenda.push(leavePreformatted);
    }
    pushSteps(agenda, block.childNodes);
  };
  for (let next = agenda.pop(); next !== undefined; next = agenda.pop()) {
    if (typeof next === 'function') next();
    else if (next.kind === 'text') writer.write(next, preformatted > 0);
    else if (!isElement(next)) pushSteps(agenda, next.childNodes);
    else if (next.name === 'br') writer.endLine();
    else if (BLOCKS.has(next.name)) enterBlock(next);
    else if (!SKIPPED.has(next.name)) pushSteps(agenda, next.childNodes);
  }
  writer.endLine();
};
