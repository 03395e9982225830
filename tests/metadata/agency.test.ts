import { describe, expect, it } from 'vitest';
import { isAgencyName, isFuller, withoutInnerUnit } from '../../src/extract/metadata/agency.js';
import { describeAgency } from '../../src/extract/metadata/agency-kind.js';
import { fold } from '../../src/language/fold.js';

const describeName = (name: string) => {
  const { name: _, ...rest } = describeAgency(name, fold(name).value);
  return rest;
};

describe('kind, level and region of a name', () => {
  it.each([
    ['岭南省人民政府', { kind: 'government', level: 'provincial', region: { province: '岭南省' } }],
    ['岭南省财政厅', { kind: 'department', level: 'provincial', region: { province: '岭南省' } }],
    ['重庆市公安局', { kind: 'department', level: 'provincial', region: { province: '重庆市' } }],
    ['上海市人民政府办公厅', { kind: 'governmentOffice', level: 'provincial', region: { province: '上海市' } }],
    ['北京市南苑区商务局', { kind: 'department', level: 'county', region: { province: '北京市', county: '南苑区' } }],
    ['内蒙古自治区水利厅', { kind: 'department', level: 'provincial', region: { province: '内蒙古自治区' } }],
    ['黔北苗族侗族自治州人民政府', { kind: 'government', level: 'prefecture', region: { city: '黔北苗族侗族自治州' } }],
    ['岭西地区气象局', { kind: 'department', level: 'prefecture', region: { city: '岭西地区' } }],
    // a 市 may be a prefecture or a county
    ['兰溪市水利局', { kind: 'department', region: { city: '兰溪市' } }],
    ['岭南省兰溪市水利局', { kind: 'department', region: { province: '岭南省', city: '兰溪市' } }],
    ['兰溪市青桥区水利局', { kind: 'department', level: 'county', region: { city: '兰溪市', county: '青桥区' } }],
    ['江北市兰溪市水利局', { kind: 'department', level: 'county', region: { city: '江北市', county: '兰溪市' } }],
    ['石坪县人民政府办公室', { kind: 'governmentOffice', level: 'county', region: { county: '石坪县' } }],
    [
      '江北市石坪土家族自治县民政局',
      { kind: 'department', level: 'county', region: { city: '江北市', county: '石坪土家族自治县' } },
    ],
    ['兰溪市市中区教育局', { kind: 'department', level: 'county', region: { city: '兰溪市', county: '市中区' } }],
    ['石坪县水头镇人民政府', { kind: 'township', level: 'township', region: { county: '石坪县' } }],
    ['水头镇', { kind: 'township', level: 'township' }],
    ['石坪县白岩苗族乡', { kind: 'township', level: 'township', region: { county: '石坪县' } }],
    ['青桥区水头街道办事处', { kind: 'subdistrict', level: 'township', region: { county: '青桥区' } }],
    ['能源部', { kind: 'centralAgency', level: 'national' }],
    ['中华人民共和国能源部', { kind: 'centralAgency', level: 'national' }],
    ['国家粮油局', { kind: 'centralAgency', level: 'national' }],
    ['中国冰川局', { kind: 'centralAgency', level: 'national' }],
    ['国家税务总局兰溪市税务局', { kind: 'department', region: { city: '兰溪市' } }],
    [
      '国家税务总局兰溪市青桥区税务局',
      { kind: 'department', level: 'county', region: { city: '兰溪市', county: '青桥区' } },
    ],
    ['兰溪市第二人民医院', { kind: 'institution', region: { city: '兰溪市' } }],
    ['兰溪师范学院', { kind: 'institution' }],
    ['兰溪市住房和城乡建设局', { kind: 'department', region: { city: '兰溪市' } }],
    ['兰溪市市场监督管理局', { kind: 'department', region: { city: '兰溪市' } }],
    ['蘭溪市青橋區水利局', { kind: 'department', level: 'county', region: { city: '蘭溪市', county: '青橋區' } }],
    ['省财政厅', { kind: 'department', level: 'provincial' }],
    ['区教育局', { kind: 'department', level: 'county' }],
    // nothing that the name is not sure of
    ['市教育局', { kind: 'department' }],
    ['教育局', { kind: 'department' }],
    ['渤北海关', {}],
    ['兰溪经济技术开发区管委会', {}],
    ['兰溪高新区市场监督管理局', { kind: 'department' }],
    ['住房和城市建设局', { kind: 'department' }],
    ['自治区左江办', { kind: 'department', level: 'provincial' }],
    ['兰州江北投资区管理委员会', {}],
    ['渤州海关', {}],
    ['中共兰溪市委宣传部', { region: { city: '兰溪市' } }],
  ])('%s', (name, expected) => expect(describeName(name)).toEqual(expected));
});

describe('isAgencyName', () => {
  it.each([
    '兰溪市水利局',
    '水头镇',
    '渤北海关',
    '兰溪市大数据中心',
    '兰溪市人武部',
    '月湖县',
    '万年县人民政府',
    '兰溪市委机构编制委员会办公室',
    '贵州省水利厅',
    '全州县',
    '会同县财政局',
    '兰溪市会同县财政局',
    '兰溪市城市更新局',
  ])('%s', (name) => expect(isAgencyName(name)).toBe(true));

  it.each([
    '',
    '局',
    '我局',
    '本委',
    '各部门',
    '全市',
    '办公室',
    '街道办事处',
    '水利',
    '2015年兰溪市',
    '首页',
    '公开情况的局',
    '兰溪市水利局网站',
    'LX局',
    '根据市政府',
    '组织机构的设置',
    '贵局',
    '全州',
    '县政府办会同县财政局',
    '其中更新兰溪市财政局',
    '及时更新兰溪市',
  ])('not %j', (name) => expect(isAgencyName(name)).toBe(false));
});

describe('isFuller', () => {
  it.each([
    ['兰溪市公安局', '市公安局'],
    ['青桥区水头镇人民政府', '水头镇人民政府'],
    ['水头镇人民政府', '水头镇'],
    ['青桥区水头街道办事处', '水头街道'],
    ['市卫生健康委员会', '市卫生健康委'],
  ])('%s for %s', (other, name) => expect(isFuller(other, name)).toBe(true));

  it.each([
    ['兰溪市水利局', '兰溪市水利局'],
    ['水头镇', '水头镇人民政府'],
    ['青桥区水利局办公室', '青桥区水利局'],
    ['青桥区人民政府办公室', '青桥区'],
    ['兰溪市南公安局', '公安局'],
    ['兰溪市财政局', '兰溪市'],
  ])('not %s for %s', (other, name) => expect(isFuller(other, name)).toBe(false));
});

describe('withoutInnerUnit', () => {
  it.each([
    ['水头镇人民政府党政办公室', '水头镇人民政府'],
    ['兰溪市水利局办公室', '兰溪市水利局'],
    ['兰溪市公安局指挥中心', '兰溪市公安局'],
    ['兰溪市财政局政府信息公开领导小组办公室', '兰溪市财政局'],
    ['石坪县人民政府办公室', '石坪县人民政府办公室'],
    ['兰溪市委网络安全和信息化委员会办公室', '兰溪市委网络安全和信息化委员会办公室'],
    ['兰溪市水利局', '兰溪市水利局'],
    ['党政办公室', '党政办公室'],
  ])('%s', (name, agency) => expect(withoutInnerUnit(name)).toBe(agency));
});
