import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { garbledNotices } from '../../src/decode/garbled.js';
import { parseBytes, parseReport } from '../../src/index.js';
import { bundledReports } from '../api/sources.js';

const TEXT = `云汀县交通运输局2023年政府信息公开工作年度报告
一、总体情况
本局主动公开政府信息321条，新收政府信息公开申请12件，办结11件，信息公开申请均按时答复。
`;
const TRADITIONAL = `雲汀縣2012年政府資訊公開工作年度報告
本局主動公開政府資訊321條，新收政府資訊公開申請12件，資訊公開申請均按時答覆。政府資訊公開。
`;

const misread = (text: string, written: string, readAs: string): string =>
  iconv.decode(iconv.encode(text, written), readAs);

const said = (text: string) =>
  parseReport(text).messages.flatMap(({ code, found, expected }) =>
    code === 'garbled-text' ? [`${expected} as ${found}`] : [],
  );

describe('text that was decoded wrongly', () => {
  it.each([
    ['UTF-8 as GBK', misread(TEXT, 'utf-8', 'gbk')],
    ['UTF-8 as GBK', misread(`x${TEXT.replaceAll('。', '')}`.replace('云', '云a'), 'utf-8', 'gbk')],
    ['UTF-8 as Latin-1', misread(TEXT, 'utf-8', 'latin1')],
    ['UTF-8 as Latin-1', misread(TEXT, 'utf-8', 'windows-1252')],
    ['GBK as UTF-8', misread(TEXT, 'gbk', 'utf-8')],
    ['GBK as UTF-8', misread(misread(TEXT, 'gbk', 'utf-8'), 'utf-8', 'gbk')],
    ['GBK as Latin-1', misread(TEXT, 'gbk', 'latin1')],
    ['GBK as Big5', misread(TEXT, 'gbk', 'big5')],
    ['Big5 as GBK', misread(TRADITIONAL, 'big5', 'gbk')],
  ])('%s is recognized', (mistake, text) => {
    expect(said(text)).toEqual([mistake]);
  });

  it('is no report, and nothing of it is mended', () => {
    const garbled = misread(TEXT, 'utf-8', 'gbk');
    const { source, messages } = parseReport(garbled, { language: 'en' });
    expect(source).toBe(garbled);
    expect(messages.find(({ code }) => code === 'garbled-text')).toMatchObject({ severity: 'error' });
  });

  it('is recognized in bytes that were saved so', () => {
    const { messages } = parseBytes(new TextEncoder().encode(misread(TEXT, 'utf-8', 'gbk')));
    expect(messages.map(({ code }) => code)).toContain('garbled-text');
  });
});

describe('text that is right', () => {
  it('is never called garbled', () => {
    for (const [name, source] of bundledReports) expect(garbledNotices(source), name).toEqual([]);
    expect(said('A page in English, with café, naïve and Õ.')).toEqual([]);
    expect(said('Õþ¸®')).toEqual([]);
  });

  it('may have lost characters, which are counted and shown', () => {
    const lost = TEXT.replace('交通', '交\ufffd').replace('321条', '\ufffd\ufffd条');
    const [message] = parseReport(lost).messages.filter(({ code }) => code === 'lost-characters');
    expect(message).toMatchObject({ found: '3', line: 1, column: 5 });
  });
});
