/** The places that a name of an agency begins with, as far as the name says them. */

/** The regions in front of a name, and what follows them. All matching copies. */
export interface NamedRegion {
  readonly province?: string;
  readonly city?: string;
  readonly county?: string;
  readonly township?: string;
  /** A zone without a rank of its own stands among the places: 高新区, 开发区, 新区. */
  readonly zone: boolean;
  /** The name behind its places. */
  readonly rest: string;
}

const MUNICIPALITY = /^(?:北京|上海|天津|重庆)市/;

const AUTONOMOUS_REGION = /^(?:内蒙古自治区|广西壮族自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区)/;

const PROVINCE = /^[^省市县区旗]{2,3}省/;

/** 市场, 市政 and 市容 are no end of a city's name, nor is the 市 of 住房和城市建设局. */
const CITY = /^(?![^市]{1,6}和城)(?:[^省市县区旗局厅府院]{2,7}市|津市市)(?![场政容])/;

const PREFECTURE = /^[^省市县区旗]{2,12}?(?:自治州|地区|盟(?=[^省市县]{1,8}[旗县市]|行政公署|行署))/;

const COUNTY_CITY = /^(?![^市]{1,6}和城)[^省市县区旗局厅府院]{2,7}市(?![场政容])/;

/**
 * 区域 and 县域 are no end of a name, and a base of one sign is found in counties only (渝中区 has two, 乾县 one). 自治区 and
 * 自治县 by themselves name no place.
 */
const COUNTY =
  /^(?!自治)(?:[^省市县区旗局厅府院]{1,12}(?:自治县|自治旗|县|旗|区)|沙市区|市中区|市北区|市南区)(?![域划])/;

/** The 乡 of 城乡 and of 乡村 is no township. */
const TOWNSHIP = /^[^省市县区旗镇乡局厅府院]{1,8}(?:街道|镇|民族乡|(?<!城)乡|苏木)(?![村企镇])/;

/** 区 that is no district: a development zone, a park, an estate. 新区 may be either and counts as a zone. */
const ZONE =
  /(?:新|开发|高新|园|示范|度假|管理|保税|港|试验|实验|合作|景|名胜|保护|工业|产业|化工|加工|投资|贸易|旅游|物流|功能|聚集|集聚|技术|综合|社|灌|库|片|辖|地)区$/;

const take = (pattern: RegExp, name: string): string => pattern.exec(name)?.[0] ?? '';

/** Reads province, city, county and township off the front of a name. */
export const regionOf = (name: string): NamedRegion => {
  let rest = name;
  const cut = (place: string): string | undefined => {
    rest = rest.slice(place.length);
    return place === '' ? undefined : place;
  };
  const municipality = cut(take(MUNICIPALITY, rest));
  const province = municipality ?? cut(take(AUTONOMOUS_REGION, rest)) ?? cut(take(PROVINCE, rest));
  const city = municipality === undefined ? (cut(take(PREFECTURE, rest)) ?? cut(take(CITY, rest))) : undefined;
  const district = take(COUNTY, rest);
  const county = ZONE.test(district)
    ? undefined
    : (cut(district) ?? (city === undefined ? undefined : cut(take(COUNTY_CITY, rest))));
  const within = take(COUNTY, rest);
  const zone = ZONE.test(within);
  const inner = zone ? rest.slice(within.length) : rest;
  const township = take(TOWNSHIP, inner);
  return {
    ...(province === undefined ? {} : { province }),
    ...(city === undefined ? {} : { city }),
    ...(county === undefined ? {} : { county }),
    ...(township === '' ? {} : { township }),
    zone,
    rest: inner.slice(township.length),
  };
};
