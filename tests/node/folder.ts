import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import iconv from 'iconv-lite';

const TEXT = (county: string, count: number): string =>
  `${county}人民政府2018年政府信息公开工作年度报告\n二、依申请公开情况\n全年收到政府信息公开申请${count}件。\n`;

/** A folder of mixed and broken files, in the order in which they are read. */
export const FILES = [
  'a/garbled.txt',
  'a/gbk.html',
  'b/broken.docx',
  'b/broken.pdf',
  'b/encrypted.pdf',
  'b/good.docx',
  'b/good.pdf',
  'b/old.doc',
  'b/scanned.pdf',
  'empty.txt',
  'list.html',
  'utf-8.txt',
  'utf-16.TXT',
] as const;

const CONTENTS: Readonly<Record<string, string | Uint8Array>> = {
  'a/garbled.txt': iconv.decode(iconv.encode(TEXT('青岚县', 3).repeat(3), 'utf-8'), 'gbk'),
  'a/gbk.html': iconv.encode(
    `<html><meta charset=gb2312><body><p>${TEXT('云汀县', 12).replaceAll('\n', '</p><p>')}`,
    'gbk',
  ),
  'b/broken.docx': iconv.encode('PK\x03\x04word/document.xml and nothing more', 'latin1'),
  'b/broken.pdf': '%PDF-1.4 and nothing more',
  'empty.txt': '',
  'list.html': '<html><body><ul><li><a href="1">通知公告</a></li></ul></body></html>',
  'utf-8.txt': TEXT('石桥县', 21),
  'utf-16.TXT': iconv.encode(TEXT('平湖县', 34), 'utf-16le', { addBOM: true }),
  // No reports by their names.
  '.hidden.txt': TEXT('暗县', 1),
  'style.css': 'p {}',
};

const COPIES: Readonly<Record<string, string>> = {
  'b/encrypted.pdf': 'encrypted.pdf',
  'b/good.docx': 'office.docx',
  'b/good.pdf': 'ruled.pdf',
  'b/old.doc': 'office.doc',
  'b/scanned.pdf': 'scanned.pdf',
};

/** Makes the folder; gives its path and what takes it away. */
export const makeFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'reports-'));
  const place = (name: string): string => {
    const target = join(path, name);
    mkdirSync(dirname(target), { recursive: true });
    return target;
  };
  for (const [name, content] of Object.entries(CONTENTS)) writeFileSync(place(name), content);
  for (const [name, fixture] of Object.entries(COPIES)) copyFileSync(`tests/fixtures/files/${fixture}`, place(name));
  return { path, remove: () => rmSync(path, { recursive: true }) };
};
