/** Kind, level and region of an agency, as far as its name is sure of them (model.md, issuer). */
import type { Issuer } from '../../schema/report.js';
import { isPlaceOnly } from './agency.js';
import { type NamedRegion, regionOf } from './region.js';

type Kind = NonNullable<Issuer['kind']>;
type Level = NonNullable<Issuer['level']>;
type Region = NonNullable<Issuer['region']>;

/** A central agency in front of its local branch: 国家税务总局芜湖市镜湖区税务局. */
const CENTRAL_PREFIX =
  /^(?:中华人民共和国|国家税务总局|国家统计局|国家外汇管理局|国家矿山安全监察局|国家能源局|国家金融监督管理总局|国家粮食和物资储备局|中国人民银行|中国证券监督管理委员会|中国银行保险监督管理委员会|中国银行业监督管理委员会|中国保险监督管理委员会|中国气象局|中国地震局|中国民用航空局|财政部|审计署|水利部|交通运输部)/;

const INSTITUTION =
  /(?:大学|学院|学校|中学|小学|幼儿园|医院|中心|研究院|科学院|研究所|馆|公司|集团|银行|支行|分行|协会|理事会|联合会|总工会|残联|妇联|供销社|站|农场|林场|监狱)$/;

/** Parties and parks have 部 too. */
const LOCAL_PART = /(?:宣传|组织|统战|武装|工作|指挥|俱乐|门市|项目|党群|干)部$/;

/** 国家…局, 中国…局, the ministries and 海关总署: names of the centre, without a place in them. */
const isCentral = (name: string): boolean =>
  !INSTITUTION.test(name) &&
  !LOCAL_PART.test(name) &&
  (/^(?:中华人民共和国)?[^省市县区镇乡]{2,12}部$/.test(name) ||
    /^[^省市县区镇乡]{2,4}(?:总署|署)$/.test(name) ||
    /^(?:国务院|国家|中国)[^省市县区驻]{1,16}(?:局|委|委员会|署|办公室|办公厅|总公司)$/.test(name));

const kindOf = (name: string): Kind | undefined => {
  if (isCentral(name)) return 'centralAgency';
  if (/(?:街道办事处|街道|街)$/.test(name)) return 'subdistrict';
  if (/(?:镇|乡|苏木)(?:人民政府|政府)?$/.test(name)) return 'township';
  if (/政府(?:办公室|办公厅)$/.test(name)) return 'governmentOffice';
  if (/(?:政府|行政公署|行署)$/.test(name)) return 'government';
  if (INSTITUTION.test(name)) return 'institution';
  if (/(?:管理委员会|管委会|管委|村民委员会|居民委员会)$/.test(name)) return undefined;
  if (isPlaceOnly(name)) return regionOf(name).zone ? undefined : 'government';
  // 街道 and 镇 have offices that are no departments of a government.
  if (/(?:局|厅|委员会|委|办公室|办)$/.test(name))
    return /(?:镇|乡|街道)[^局厅]{0,6}$/.test(name) ? undefined : 'department';
  return undefined;
};

const LEVEL_WORDS: ReadonlyMap<string, Level> = new Map([
  ['省', 'provincial'],
  ['州', 'prefecture'],
  ['县', 'county'],
  ['区', 'county'],
  ['旗', 'county'],
]);

/** A bare 市 may be a prefecture or a county, a zone may be anything: no level then. */
const levelOf = (name: string, kind: Kind | undefined, region: NamedRegion): Level | undefined => {
  if (kind === 'centralAgency') return 'national';
  if (kind === 'subdistrict' || kind === 'township' || region.township !== undefined) return 'township';
  if (region.zone) return undefined;
  if (region.county !== undefined) return 'county';
  if (region.city !== undefined) return region.city.endsWith('市') ? undefined : 'prefecture';
  if (region.province !== undefined) return 'provincial';
  if (name.startsWith('自治区')) return 'provincial';
  return region.rest === name ? LEVEL_WORDS.get(name[0] ?? '') : undefined;
};

/** A part of the name in the spelling of the source: both have the same number of characters. */
const spelledAs = (source: string, name: string, part: string): string => {
  const at = name.indexOf(part);
  return source.slice(at, at + part.length);
};

const regionAs = (source: string, name: string, region: NamedRegion): Region | undefined => {
  const { province, city, county } = region;
  if (province === undefined && city === undefined && county === undefined) return undefined;
  return {
    ...(province === undefined ? {} : { province: spelledAs(source, name, province) }),
    ...(city === undefined ? {} : { city: spelledAs(source, name, city) }),
    ...(county === undefined ? {} : { county: spelledAs(source, name, county) }),
  };
};

/** The issuer of a name. `folded` is the matching copy of `name`, character by character. */
export const describeAgency = (name: string, folded: string): Issuer => {
  const kind = kindOf(folded);
  const region = regionOf(folded.replace(/^中共/, '').replace(CENTRAL_PREFIX, ''));
  const level = levelOf(folded, kind, region);
  const places = kind === 'centralAgency' ? undefined : regionAs(name, folded, region);
  return {
    name,
    ...(kind === undefined ? {} : { kind }),
    ...(level === undefined ? {} : { level }),
    ...(places === undefined ? {} : { region: places }),
  };
};
