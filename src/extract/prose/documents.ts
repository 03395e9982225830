import type { FigureKey } from '../../schema/keys.js';
import type { DocumentNoun, DocumentVerb } from './lexicon/term.js';
import { accepts } from './meaning.js';
import type { Place, Reading } from './reading.js';
import { isWord, type TermToken, type Token } from './tokens.js';

/**
 * Documents in prose: a noun (规章, 规范性文件) and a verb (制发, 废止, 现行有效) that make a figure together and may stand
 * apart: 制发规范性文件4件、废止2件，现行有效31件; 新制作规章3件、规范性文件28件. Each may be carried on from earlier in
 * the sentence, but one of the two stands near the number.
 */

/** The figure of a noun and a verb. Before the form of 2021 what was made is 制发规范性文件总数 (the list of 2014). */
export const documentKey = (noun: DocumentNoun, verb: DocumentVerb, year: number | undefined): FigureKey | null => {
  if (verb === 'disclosed' || verb === 'added')
    return noun === 'rules' ? null : `disclosure.normativeDocuments.${verb}`;
  // 新制定 is the form's 新制作 in the years of that form, else plain 制发.
  if (verb === 'newlyMade' && year !== 2019 && year !== 2020) return documentKey(noun, 'made', year);
  if (verb === 'made' && (year === undefined || year < 2021)) {
    return noun === 'rules' ? null : 'disclosure.normativeDocuments.issued';
  }
  return `disclosure.${noun}.${verb}`;
};

/** 公开规范性文件8件, 主动公开73件: the word is 公开, of all that publish. */
const discloses = (token: Token, text: string): token is TermToken =>
  token.type === 'term' &&
  text.startsWith('公开', token.to - 2) &&
  ((token.term.type === 'verb' && token.term.verb === 'publish') ||
    (token.term.type === 'figure' && token.term.options[0]!.key === 'disclosure.total'));

/** What stands before a number, and whether it stands after the number before that one. */
interface Found {
  noun: { name: DocumentNoun; token: TermToken; near: boolean } | null;
  verb: { name: DocumentVerb; near: boolean } | null;
}

/** The nearest noun and verb before the number, and whether they stand after the number before it. */
const search = (tokens: readonly Token[], index: number, text: string): Found => {
  const found: Found = { noun: null, verb: null };
  let near = true;
  let closed = 0; // brackets that opened and closed before the number
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.type === 'mark' && token.mark === ')') closed++;
    else if (token.type === 'mark' && token.mark === '(' && closed > 0) closed--;
    if (closed > 0) continue;
    if (token.type === 'mark' && (token.mark === ';' || token.mark === '.')) break;
    if (token.type === 'quantity' || token.type === 'percentage') near = false;
    if (token.type !== 'term') continue;
    if (token.term.type === 'document') found.noun ??= { name: token.term.noun, token, near };
    else if (token.term.type === 'documentVerb') found.verb ??= { name: token.term.verb, near };
    else if (
      found.verb === null &&
      found.noun?.token === tokens[at + 1] &&
      discloses(token, text) &&
      /^\p{Script=Han}{0,4}$/u.test(text.slice(token.to, found.noun?.token.from))
    ) {
      found.verb = { name: 'disclosed', near };
    } else if (near && found.noun === null && found.verb === null && isOther(token)) break;
  }
  return found;
};

/** A noun of another thing stands nearer to the number. */
const isOther = (token: TermToken): boolean =>
  token.term.type === 'object' ||
  token.term.type === 'domain' ||
  token.term.type === 'channel' ||
  token.term.type === 'figure';

/** 制发规范性文件74件、主动公开73件: of the documents just made, those that were disclosed. */
const disclosedOf = ({ tokens, index, quantity, text }: Place): TermToken | null => {
  const behind = isWord(tokens[index - 2], 'among') ? index - 4 : index - 3; // 其中主动公开6件
  const [made, mark, verb] = [tokens[behind], tokens[behind + 1], tokens[index - 1]];
  if (made?.type !== 'quantity' || mark?.type !== 'mark' || verb === undefined || verb.to !== quantity.from)
    return null;
  if (!discloses(verb, text) || !accepts('items', quantity) || quantity.value > made.value) return null;
  const found = search(tokens, behind, text);
  return found.noun?.name === 'normativeDocuments' && found.verb?.name === 'made' && found.verb.near ? verb : null;
};

/** The document figure that a quantity states, if any. */
export const readDocuments = (place: Place): Reading | null => {
  const { tokens, index, quantity, text, year } = place;
  if (!(accepts('items', quantity) || quantity.unit === '个') || (quantity.kind === 'none' && quantity.value > 9999))
    return null;
  const carried = disclosedOf(place);
  if (carried !== null) return { key: 'disclosure.normativeDocuments.disclosed', token: carried, loose: false };
  const { noun, verb } = search(tokens, index, text);
  if (noun === null || verb === null || !(noun.near || verb.near)) return null;
  if (verb.name === 'disclosed' && !noun.near) return null;
  const key = documentKey(noun.name, verb.name, year);
  return key === null ? null : { key, token: noun.token, loose: false };
};
