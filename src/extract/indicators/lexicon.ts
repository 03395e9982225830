import type { IndicatorFormId } from '../../forms/indicator-form.js';
import { indicatorForms } from '../../forms/indicator-forms.js';
import type { FigureKey } from '../../schema/keys.js';
import { type LabelText, labelText } from './label-text.js';
import { type Part, partOf } from './parts.js';
import { localLabels, localSections, plainLabels } from './variants.js';
import { TRAILING_UNITS } from './words.js';

/** One meaning of a label. */
export interface Sense {
  readonly key: FigureKey;
  /** The label means this only while the table is in this part. */
  readonly within?: Part;
}

/** What the words of a row label can mean. More than one sense is decided by the rows before it. */
export interface Entry {
  readonly senses: readonly Sense[];
  /** The forms that print this label. */
  readonly forms: ReadonlySet<IndicatorFormId>;
}

export type LabelMatch =
  | {
      readonly kind: 'label';
      readonly core: string;
      readonly entry: Entry;
      readonly counts: boolean;
      readonly unit?: string;
      readonly open: boolean;
    }
  | { readonly kind: 'section'; readonly part: Part | null };

interface Draft {
  senses: Sense[];
  forms: Set<IndicatorFormId>;
}

const coreOf = (label: string): string => labelText(label.normalize('NFKC'))!.core;

const entries = new Map<string, Draft>();
const sections = new Map<string, Part | null>();

const draftOf = (core: string): Draft => {
  const known = entries.get(core);
  if (known !== undefined) return known;
  const draft: Draft = { senses: [], forms: new Set() };
  entries.set(core, draft);
  return draft;
};

const add = (core: string, sense: Sense): Draft => {
  const draft = draftOf(core);
  if (!draft.senses.some((known) => known.key === sense.key)) draft.senses.push(sense);
  return draft;
};

const plain = new Set(plainLabels.flatMap(([, , labels]) => labels));

for (const form of indicatorForms) {
  for (const [index, row] of form.rows.entries()) {
    const core = coreOf(row.label);
    if (row.key === null) {
      const next = form.rows[index + 1]?.key ?? null;
      sections.set(core, next === null ? null : partOf(next));
      continue;
    }
    if (plain.has(core)) draftOf(core).forms.add(form.id);
    else add(core, { key: row.key }).forms.add(form.id);
    for (const variant of row.variants ?? []) add(coreOf(variant), { key: row.key });
  }
}
for (const [key, labels] of localLabels) for (const label of labels) add(coreOf(label), { key });
for (const [key, within, labels] of plainLabels) for (const label of labels) add(coreOf(label), { key, within });
for (const [part, labels] of localSections) for (const label of labels) sections.set(coreOf(label), part);

/** Words of one or two characters (答复, 申请) are labels only where they count: 答复数. */
const SHORT = 2;

const isLabel = (text: LabelText, entry: Entry): boolean =>
  text.core.length > SHORT || text.counts || entry.senses.every((sense) => sense.within !== undefined);

const lookUp = (text: LabelText): LabelMatch | null => {
  const entry = entries.get(text.core);
  if (entry !== undefined && isLabel(text, entry)) return { kind: 'label', entry, ...text };
  const part = sections.get(text.core);
  return part === undefined ? null : { kind: 'section', part };
};

/** Matches the folded text of a whole cell; a unit may stand behind the label (收到申请数 件). */
export const matchLabel = (folded: string): LabelMatch | null => {
  const text = labelText(folded);
  if (text === null) return null;
  const found = lookUp(text);
  if (found !== null) return found;
  const unit = TRAILING_UNITS.find((word) => folded.endsWith(word));
  if (unit === undefined) return null;
  const shorter = labelText(folded.slice(0, folded.length - unit.length));
  const match = shorter === null ? null : lookUp(shorter);
  return match?.kind === 'label' ? { ...match, unit } : null;
};

const cores = [...entries.keys(), ...sections.keys()].sort();

const isPrefix = (core: string): boolean => {
  let low = 0;
  let high = cores.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cores[middle]! < core) low = middle + 1;
    else high = middle;
  }
  return cores[low]?.startsWith(core) === true;
};

/** Fewer characters are the beginning of too many labels to tell a cut one. */
const SHORTEST_CUT = 4;

/** True where a label that a line break cut may begin like this: 维持具体行政行为或者驳回原告诉. */
export const isCutLabel = (folded: string): boolean => {
  const text = labelText(folded);
  return text !== null && text.core.length >= SHORTEST_CUT && isPrefix(text.core);
};

/** True where a label begins with this folded text, or goes on in a note. */
export const opensLabel = (folded: string): boolean => {
  const text = labelText(folded);
  return text === null ? isPrefix(folded) : text.open || isPrefix(text.core);
};
