/** What is a name of an agency, and when two names speak of the same one. All names are matching copies. */
import { endsWithAny, wordsOf } from '../../language/affixes.js';
import { charSet } from '../../language/chars.js';
import {
  AGENCY_ENDINGS,
  COMPLETIONS,
  GENERIC_NAMES,
  GOVERNMENT_OFFICES,
  INNER_UNIT,
  NOT_IN_NAMES,
  PLACE_ENDINGS,
  PRONOUN,
} from './agency-words.js';

const LONGEST_NAME = 40;

const NAME_CHARACTERS = /^[\u3400-\u4dbf\u4e00-\u9fff()·、]{2,40}$/;

/** 街道办事处, 各部门, 我局: the words of a list, a template or a speaker, and the name of nobody. */
export const isGeneric = (name: string): boolean => GENERIC_NAMES.has(name) || PRONOUN.test(name);

/** Made of the characters and words that names are made of, whatever it ends with. */
export const couldBeName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= LONGEST_NAME &&
  NAME_CHARACTERS.test(text) &&
  !NOT_IN_NAMES.test(text) &&
  !isGeneric(text);

/** Tells most texts apart at their last sign. */
const LAST_SIGNS = charSet(AGENCY_ENDINGS.map((word) => word.at(-1)!).join(''));

const ENDINGS = wordsOf(AGENCY_ENDINGS);

/** A name that ends as agencies and places do, and is more than that ending. */
export const isAgencyName = (text: string): boolean => {
  if (!LAST_SIGNS.has(text.charCodeAt(text.length - 1))) return false;
  const end = endsWithAny(text, text.length, ENDINGS);
  return end !== null && text.length > end.length && couldBeName(text);
};

/** 石鼓镇, 江海市, 铁东区: the place alone stands for its government. */
export const isPlaceOnly = (name: string): boolean =>
  PLACE_ENDINGS.includes(name.at(-1) ?? ' ') || name.endsWith('街道');

/** Says which place it is of, or is of the centre; 市公安局 and 林业局 leave that to the reader. */
export const namesPlace = (name: string): boolean =>
  /^.{2,12}(?:[省市县区旗州盟镇乡]|街道|开发区|管委会)/.test(name) || /^(?:国家|国务院|中国|中华)/.test(name);

/** The agency behind one of its units: 两城镇人民政府党政办公室 → 两城镇人民政府. An office of a government stays. */
export const withoutInnerUnit = (name: string): string => {
  const unit = INNER_UNIT.exec(name);
  if (unit === null || unit.index === 0) return name;
  const agency = name.slice(0, unit.index);
  if (!isAgencyName(agency)) return name;
  // 县人民政府办公室 and 机构编制委员会办公室 are agencies themselves.
  if (unit[0] === '办公室' && /(?:政府|委员会|委|省|市|县|区|州|盟|旗|领导小组)$/.test(agency)) return name;
  return agency;
};

/** The longest agency name that `text` begins with, or ''. For names inside sentences: 由…编制, 请与…联系. */
export const leadingAgency = (text: string): string => {
  for (let to = Math.min(text.length, LONGEST_NAME); to >= 2; to--) {
    if (!LAST_SIGNS.has(text.charCodeAt(to - 1))) continue;
    const name = text.slice(0, to);
    if (isAgencyName(name)) return name;
  }
  return '';
};

/** Spelled alike for comparison: 人民政府 and 政府, brackets and marks aside. */
const plain = (name: string): string => name.replace(/[()·]/g, '').replace(/人民政府/g, '政府');

/** What may be put in front of a name without making it another agency's: 安康 + 市公安局, 汶阳区 + 石鼓镇. */
const isRegionFor = (front: string, name: string): boolean =>
  /(?:[省市县区旗州盟镇乡]|街道|政府)$/.test(front) || (front !== '' && /^[省市州县区旗镇乡]/.test(name));

/**
 * True where `other` is the same agency as `name`, named more fully: with the region in front (安康市公安局 for 市公安局) or
 * completed behind (朝阳西路街道办事处 for 朝阳西路街道). `office` also lets the office of a government stand for its place.
 */
export const isFuller = (other: string, name: string, office = false): boolean => {
  const at = other.lastIndexOf(name);
  if (at < 0) {
    const [longer, shorter] = [plain(other), plain(name)];
    return longer.endsWith(shorter) && isRegionFor(longer.slice(0, -shorter.length), shorter);
  }
  const front = other.slice(0, at);
  const rest = other.slice(at + name.length);
  if (front === '' && rest === '') return false;
  if (front !== '' && !isRegionFor(front, name)) return false;
  if (rest === '') return true;
  if (rest === '员会') return name.endsWith('委');
  return isPlaceOnly(name) && (COMPLETIONS.has(rest) || (office && GOVERNMENT_OFFICES.has(rest)));
};

/** Short forms leave signs out and keep their order: 卫健委 of 卫生健康委员会, 省机关事务局 of 山东省省级机关事务管理局. */
const isShortFor = (short: string, long: string): boolean => {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
};

/** True where the two names can be one agency, or one is a part, an office, the region or a short form of the other. */
export const agree = (left: string, right: string): boolean => {
  const a = plain(left);
  const b = plain(right);
  if (a.startsWith(b) || b.startsWith(a)) return true;
  const [bareA, bareB] = [a, b].map((name) => name.replace(/(?:办公室|办公厅|办)$/, '')) as [string, string];
  return isShortFor(bareA, b) || isShortFor(bareB, a);
};
