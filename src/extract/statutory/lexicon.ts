import type { Label } from '../../forms/form.js';
import { balanceNote, litigationLabel, organizationsLabel, partialNote } from '../../forms/statutory-common.js';
import { statutoryForms } from '../../forms/statutory-forms.js';
import { isDigit } from '../../language/amounts.js';
import { fold } from '../../language/fold.js';
import { lazy } from '../../lazy.js';
import { type LabelText, labelText } from './label-text.js';
import type { LexiconEntry, Meaning, TableKind } from './meaning.js';

/** The lexicon of the statutory tables: every spelling of every label of all forms, by its letters. */

const lettersOf = (text: string): string => labelText(fold(text).value).letters;

const spellings = ({ label, variants = [] }: Label): string[] => [label, ...variants].map(lettersOf);

/** Labels that other texts use too (menus, prose, other tables): they are read inside a table, but open none. */
const weakLabels = lazy(
  (): ReadonlySet<string> =>
    new Set(
      [
        ...['规章', '规范性文件', '行政规范性文件', '行政许可', '行政处罚', '行政强制', '行政强制措施', '政府采购'],
        ...[
          '行政事业性收费',
          '行政事业收费',
          '政府集中采购',
          '公民',
          '个人',
          '企业',
          '自然人',
          '其他',
          '总计',
          '合计',
          '总数',
        ],
        ...['其他组织', '其他机构', '公益组织', '社会组织', '法律服务', '科研机构', '商业企业', '法人和其他组织'],
        ...[
          '法人或其他组织',
          '予以公开',
          '部分公开',
          '不予公开',
          '无法提供',
          '不予处理',
          '其他处理',
          '重复申请',
          '办理结果',
        ],
        ...[
          '国家秘密',
          '内部事务信息',
          '过程性信息',
          '行政查询事项',
          '上年结转',
          '本年新收',
          '本年度新收',
          '上年度结转',
        ],
        ...['结转下年', '结转下年度', '维持', '纠正', '被纠正', '未审结', '其他', '直接起诉', '行政复议', '行政诉讼'],
        ...['行政复议情况', '行政诉讼情况', '公开总数量', '收费金额', '采购金额', '采购项目数', '本年增', '现行有效'],
        ...['本年公开数量', '本年制作数量', '逾期不补正', '行政执法案卷', '三安全一稳定', '现成信息需要另行制作'],
      ].map(lettersOf),
    ),
);

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

const build = (): ReadonlyMap<string, LexiconEntry> => {
  const weak = weakLabels();
  const found = new Map<string, Meaning[]>();
  const add = (letters: string, meaning: Meaning): void => {
    const meanings = found.get(letters) ?? [];
    if (!meanings.some((other) => JSON.stringify(other) === JSON.stringify(meaning))) meanings.push(meaning);
    found.set(letters, meanings);
  };
  const addAll = (label: Label, meaning: Meaning): void => {
    for (const letters of spellings(label)) add(letters, meaning);
  };
  addAll({ label: '信息内容' }, { table: 'disclosure', role: 'caption' });
  for (const [index, ordinal] of ordinals.entries()) {
    add(`第二十条第${ordinal}项`, { table: 'disclosure', role: 'caption' });
    add(`第二十条第${index + 1}项`, { table: 'disclosure', role: 'caption' });
    add(`第20条第${index + 1}项`, { table: 'disclosure', role: 'caption' });
  }
  addAll({ label: '申请人情况', variants: [balanceNote] }, { table: 'applications', role: 'caption' });
  addAll(organizationsLabel, { table: 'applications', role: 'column', column: 'organizations' });
  addAll(litigationLabel, { table: 'remedies', role: 'group', group: 'litigation' });
  for (const form of statutoryForms) {
    for (const block of form.disclosure) {
      for (const column of block.columns) addAll(column, { table: 'disclosure', role: 'column', leaf: column.leaf });
      for (const row of block.rows) addAll(row, { table: 'disclosure', role: 'row', item: row.item });
    }
    for (const { column, ...label } of form.applicants)
      addAll(label, { table: 'applications', role: 'column', column });
    for (const { row, group, ...label } of form.applications) {
      addAll(label, { table: 'applications', role: 'row', row, ...(group === undefined ? {} : { group }) });
    }
    for (const { group, ...label } of form.applicationGroups)
      addAll(label, { table: 'applications', role: 'group', group });
    for (const { group, ...label } of form.caseGroups) addAll(label, { table: 'remedies', role: 'group', group });
    for (const { outcome, ...label } of form.caseColumns) addAll(label, { table: 'remedies', role: 'column', outcome });
  }
  return new Map(
    [...found].map(([letters, meanings]) => [letters, { letters, meanings, strong: !weak.has(letters) }] as const),
  );
};

const lexicon = lazy(build);

/** All spellings that begin with the same character, longest first. */
const byStart = lazy((): ReadonlyMap<string, readonly LexiconEntry[]> => {
  const starts = new Map<string, LexiconEntry[]>();
  for (const entry of lexicon().values()) {
    const start = entry.letters.slice(0, 1);
    starts.set(start, [...(starts.get(start) ?? []), entry]);
  }
  for (const entries of starts.values()) entries.sort((a, b) => b.letters.length - a.letters.length);
  return starts;
});

/** Labels that stand over rows or columns; a page layout shreds them and strews the shreds between other labels. */
const OVERHEADS: readonly string[] = ['本年度办理结果', '不予公开', '无法提供', '不予处理', '其他处理', '行政诉讼'];

const OVERHEAD_TEXT = ['三本年度办理结果', '三不予公开', '四无法提供', '五不予处理', '六其他处理'].join('|');

const allText = lazy(() =>
  [...lexicon().keys(), lettersOf(partialNote), lettersOf(balanceNote), '单位万元', '单位件', '单位元', '件数'].join(
    '|',
  ),
);

const longestSpelling = lazy(() => Math.max(...[...lexicon().keys()].map((letters) => letters.length)));

/** A path names two groups with their numbers at most before the label. */
const LONGEST_PATH = 24;

/** True for a text that is too long for a label. */
const isTooLong = (letters: string): boolean => letters.length > longestSpelling() + LONGEST_PATH;

export const lookUp = (letters: string): LexiconEntry | undefined => lexicon().get(letters);

/** Spellings that begin with `letters` and go on. */
export const continuations = (letters: string): readonly LexiconEntry[] =>
  letters === '' || letters.length >= longestSpelling()
    ? []
    : (byStart().get(letters.slice(0, 1)) ?? []).filter(
        (entry) => entry.letters.length > letters.length && entry.letters.startsWith(letters),
      );

/** True for a piece of the labels that span rows: 三、本, 年度办, 理结果. */
export const isShred = (letters: string): boolean => letters.length <= 7 && OVERHEAD_TEXT.includes(letters);

/** True for a piece of any label: what a broken line leaves behind says nothing by itself. */
export const isPieceOfLabel = (letters: string): boolean => letters.length <= 45 && allText().includes(letters);

/** The label without the groups that a path or a merged cell puts before it (三、(三)不予公开-1.). */
const withoutPath = (letters: string): string => {
  let rest = letters;
  for (let count = 0; count < 2; count++) {
    const overhead = OVERHEADS.find((text) => rest.startsWith(text) && rest.length > text.length);
    if (overhead === undefined) break;
    rest = rest.slice(overhead.length).replace(/^(?:[一二三四五六七]|\d{1,2})/u, '');
  }
  return rest;
};

const HAN_NUMERAL = /^[一二三四五六七八九十](?=.{3})/u;

/** An enumerator that lost its punctuation, and the groups of a path, do not belong to the name. */
const withoutNumber = (letters: string): LexiconEntry | undefined => {
  const bare = isDigit(letters.charCodeAt(0)) ? letters.replace(/^\d{1,2}(?=\D)/u, '') : letters;
  return lookUp(bare) ?? lookUp(withoutPath(bare)) ?? lookUp(bare.replace(HAN_NUMERAL, ''));
};

/** The entry that a text spells out in full, a note in brackets aside. */
export const spelledOut = ({ letters, head }: LabelText): LexiconEntry | undefined => {
  if (letters === '' || isTooLong(head)) return undefined;
  return (
    lookUp(letters) ?? withoutNumber(letters) ?? (head === letters ? undefined : (lookUp(head) ?? withoutNumber(head)))
  );
};

/** A label cut at its end, where only one label of the table begins so: 结转下年度继续办, 本年新公. */
export const completions = (letters: string, table: TableKind): readonly Meaning[] => {
  if (letters.length < 2) return [];
  const meanings = continuations(letters).flatMap((entry) =>
    entry.meanings.filter((meaning) => meaning.table === table),
  );
  const distinct = new Set(meanings.map((meaning) => JSON.stringify(meaning)));
  return distinct.size === 1 ? meanings.slice(0, 1) : [];
};

/** True for the common beginning of several columns of a table. */
export const beginsColumns = (letters: string, table: TableKind): boolean =>
  letters.length > 2 &&
  continuations(letters).some(({ meanings }) =>
    meanings.some((meaning) => meaning.table === table && meaning.role === 'column'),
  );

/** Labels of at least this length are still recognized with one wrong, missing or added character. */
const SHORTEST_FUZZY = 6;

const fuzzyOf = (table: TableKind): readonly LexiconEntry[] =>
  [...lexicon().values()].filter(
    ({ letters, meanings }) =>
      letters.length >= SHORTEST_FUZZY &&
      meanings.some((meaning) => meaning.table === table && meaning.role !== 'caption'),
  );

/** The labels that are recognized so, by their table. */
const fuzzyEntries = lazy(
  (): Readonly<Record<TableKind, readonly LexiconEntry[]>> => ({
    disclosure: fuzzyOf('disclosure'),
    applications: fuzzyOf('applications'),
    remedies: fuzzyOf('remedies'),
  }),
);

/** The labels of a table that differ from `letters` in one character (two from 12 on): slips of the pen and of OCR. */
export const nearMeanings = (letters: string, table: TableKind): readonly Meaning[] => {
  if (letters.length < SHORTEST_FUZZY - 1 || letters.length > 60) return [];
  const allowed = letters.length >= 12 ? 2 : 1;
  const near = fuzzyEntries()[table].filter(
    (entry) =>
      Math.abs(entry.letters.length - letters.length) <= allowed &&
      sharesAnEnd(entry.letters, letters) &&
      distanceWithin(entry.letters, letters, allowed),
  );
  const meanings = near.flatMap((entry) => entry.meanings.filter((meaning) => meaning.table === table));
  return new Set(meanings.map((meaning) => JSON.stringify(meaning))).size === 1 ? meanings.slice(0, 1) : [];
};

/** One slip leaves the first or the last character as it is; this spares most comparisons. */
const sharesAnEnd = (a: string, b: string): boolean => a[0] === b[0] || a[a.length - 1] === b[b.length - 1];

/** True where at most `allowed` characters have to be changed, added or taken away. */
const distanceWithin = (a: string, b: string, allowed: number): boolean => {
  if (Math.abs(a.length - b.length) > allowed) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    if (Math.min(...next) > allowed) return false;
    row = next;
  }
  return row[b.length]! <= allowed;
};
