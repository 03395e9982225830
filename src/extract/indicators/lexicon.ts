import type { IndicatorFormId } from '../../forms/indicator-form.js';
import { indicatorForms } from '../../forms/indicator-forms.js';
import { endsWithAny } from '../../language/affixes.js';
import { charSet } from '../../language/chars.js';
import { lazy } from '../../lazy.js';
import type { FigureKey } from '../../schema/keys.js';
import { type LabelText, labelText, TAKEN_AWAY } from './label-text.js';
import { type Part, partOf } from './parts.js';
import { localLabels, localSections, plainLabels } from './variants.js';
import { MARGINS, TRAILING_UNITS } from './words.js';

/** One meaning of a label. */
interface Sense {
  readonly key: FigureKey;
  /** The label means this only while the table is in this part. */
  readonly within?: Part;
}

/** What the words of a row label can mean. More than one sense is decided by the rows before it. */
interface Meaning {
  readonly senses: readonly Sense[];
  /** The forms that print this label. */
  readonly forms: ReadonlySet<IndicatorFormId>;
}

export interface RowLabel extends LabelText {
  readonly kind: 'label';
  readonly meaning: Meaning;
}

export type LabelMatch = RowLabel | { readonly kind: 'section'; readonly part: Part | null };

interface Draft {
  readonly senses: Sense[];
  readonly forms: Set<IndicatorFormId>;
}

const coreOf = (label: string): string => labelText(label.normalize('NFKC'))!.core;

const draftOf = (meanings: Map<string, Draft>, core: string): Draft => {
  const known = meanings.get(core) ?? { senses: [], forms: new Set() };
  meanings.set(core, known);
  return known;
};

const addSense = (meanings: Map<string, Draft>, label: string, sense: Sense): void => {
  const { senses } = draftOf(meanings, coreOf(label));
  if (!senses.some(({ key, within }) => key === sense.key && within === sense.within)) senses.push(sense);
};

/** The labels of all forms and of their copies, by their words alone. */
const buildMeanings = (): ReadonlyMap<string, Meaning> => {
  const meanings = new Map<string, Draft>();
  const plain = new Set(plainLabels.flatMap(([, , labels]) => labels.map(coreOf)));
  for (const { id, rows } of indicatorForms) {
    for (const { key, label, variants = [] } of rows) {
      if (key === null) continue;
      draftOf(meanings, coreOf(label)).forms.add(id);
      if (!plain.has(coreOf(label))) addSense(meanings, label, { key });
      for (const variant of variants) addSense(meanings, variant, { key });
    }
  }
  for (const [key, labels] of localLabels) for (const label of labels) addSense(meanings, label, { key });
  for (const [key, within, labels] of plainLabels)
    for (const label of labels) addSense(meanings, label, { key, within });
  return meanings;
};

/** The section rows, each with the part of the table that it opens. */
const buildSections = (): ReadonlyMap<string, Part | null> => {
  const sections = new Map<string, Part | null>();
  for (const { rows } of indicatorForms) {
    for (const [index, { key, label }] of rows.entries()) {
      const first = rows[index + 1]?.key ?? null;
      if (key === null) sections.set(coreOf(label), first === null ? null : partOf(first));
    }
  }
  for (const [part, labels] of localSections) for (const label of labels) sections.set(coreOf(label), part);
  return sections;
};

const meanings = lazy(buildMeanings);
const sections = lazy(buildSections);
const cores = lazy((): readonly string[] => [...meanings().keys(), ...sections().keys()].sort());

/** What a label can be written with: the characters of all labels, and those that `labelText` takes away. */
const alphabet = lazy(() => charSet(cores().join('') + TAKEN_AWAY + MARGINS));

/** False for a text with a character that no label has: most prose ends here. A note in brackets may say anything. */
const mayBeLabel = (folded: string): boolean => {
  const { has } = alphabet();
  for (let at = 0; at < folded.length && folded[at] !== '('; at++) {
    if (!has(folded.charCodeAt(at))) return false;
  }
  return true;
};

/** Words of one or two characters (答复, 申请) are labels only where they count: 答复数. */
const SHORT = 2;

const isLabel = (text: LabelText, { senses }: Meaning): boolean =>
  text.core.length > SHORT || text.counts || senses.every(({ within }) => within !== undefined);

const lookUp = (text: LabelText): LabelMatch | null => {
  const meaning = meanings().get(text.core);
  if (meaning !== undefined && isLabel(text, meaning)) return { kind: 'label', meaning, ...text };
  const part = sections().get(text.core);
  return part === undefined ? null : { kind: 'section', part };
};

/** Matches the folded text of a whole cell; a unit may stand behind the label (收到申请数 件). */
export const matchLabel = (folded: string): LabelMatch | null => {
  if (!mayBeLabel(folded)) return null;
  const text = labelText(folded);
  if (text === null) return null;
  const found = lookUp(text);
  if (found !== null) return found;
  const unit = endsWithAny(folded, folded.length, TRAILING_UNITS);
  if (unit === null) return null;
  const shorter = labelText(folded.slice(0, folded.length - unit.length));
  const match = shorter === null ? null : lookUp(shorter);
  return match?.kind === 'label' ? { ...match, unit } : null;
};

/** Binary search: some label begins with these words. */
const isPrefix = (core: string): boolean => {
  const sorted = cores();
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < core) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(core) === true;
};

/** Fewer characters are the beginning of too many labels to tell a cut one. */
const SHORTEST_CUT = 4;

/** True where a label that a line break cut may begin like this: 维持具体行政行为或者驳回原告诉. */
export const isCutLabel = (folded: string): boolean => {
  if (!mayBeLabel(folded)) return false;
  const text = labelText(folded);
  return text !== null && text.core.length >= SHORTEST_CUT && isPrefix(text.core);
};

/** True where a label begins with this folded text, or goes on in a note. */
export const opensLabel = (folded: string): boolean => {
  const text = labelText(folded);
  return text === null ? isPrefix(folded) : text.open || isPrefix(text.core);
};
