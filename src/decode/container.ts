/** A file whose bytes are no text. */
export interface Container {
  /** What the file is called in a message. */
  readonly name: string;
  /** The entry of this package that reads it; absent where none does. */
  readonly reader?: 'ogi-annual-report/docx' | 'ogi-annual-report/pdf';
}

const PDF: Container = { name: 'PDF', reader: 'ogi-annual-report/pdf' };
const DOCX: Container = { name: 'Word (DOCX)', reader: 'ogi-annual-report/docx' };

/** How much of the beginning and of the end of a file is looked at. */
const HEAD = 4_096;
/** The directory of a ZIP archive stands at its end. */
const TAIL = 65_536;

/** One character a byte. */
const latin = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4_096) text += String.fromCharCode(...bytes.subarray(at, at + 4_096));
  return text;
};

/** Names of parts by which the kinds of ZIP archives are told. */
const ZIP_PARTS: ReadonlyArray<readonly [part: string, container: Container]> = [
  ['word/document', DOCX],
  ['OFD.xml', { name: 'OFD' }],
  ['xl/workbook', { name: 'Excel (XLSX)' }],
  ['ppt/presentation', { name: 'PowerPoint (PPTX)' }],
  ['opendocument.text', { name: 'OpenDocument (ODT)' }],
];

/** Names of streams by which the kinds of OLE files are told; they stand there in UTF-16. */
const OLE_STREAMS: ReadonlyArray<readonly [stream: string, container: Container]> = [
  ['EncryptedPackage', { name: 'Office, encrypted' }],
  ['WordDocument', { name: 'Word (DOC)' }],
  ['Workbook', { name: 'Excel (XLS)' }],
  ['WpsDocument', { name: 'WPS' }],
];

const zipKind = (bytes: Uint8Array): Container => {
  const names = latin(bytes.subarray(0, HEAD)) + latin(bytes.subarray(-TAIL));
  return ZIP_PARTS.find(([part]) => names.includes(part))?.[1] ?? { name: 'ZIP' };
};

const oleKind = (bytes: Uint8Array): Container => {
  const names = latin(bytes.subarray(0, TAIL)) + latin(bytes.subarray(-TAIL));
  const found = OLE_STREAMS.find(([stream]) => names.includes([...stream].join('\0')));
  return found?.[1] ?? { name: 'Office (OLE)' };
};

/** How other files begin. */
const SIGNATURES: ReadonlyArray<readonly [start: string, kind: (bytes: Uint8Array) => Container]> = [
  ['PK\x03\x04', zipKind],
  ['PK\x05\x06', zipKind],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', oleKind],
  ['{\\rtf', () => ({ name: 'RTF' })],
  ['\x89PNG\r\n\x1a\n', () => ({ name: 'PNG' })],
  ['\xff\xd8\xff', () => ({ name: 'JPEG' })],
  ['GIF8', () => ({ name: 'GIF' })],
  ['II*\0', () => ({ name: 'TIFF' })],
  ['MM\0*', () => ({ name: 'TIFF' })],
  ['Rar!\x1a\x07', () => ({ name: 'RAR' })],
  ['7z\xbc\xaf\x27\x1c', () => ({ name: '7z' })],
  ['\x1f\x8b\x08', () => ({ name: 'gzip' })],
];

/** Readers of PDF files look for the mark in the first 1,024 bytes, and so do writers of rubbish before it. */
const PDF_HEAD = 1_024;

/** What kind of file the bytes are, by how they begin; null for text. A name's ending is not asked: it often lies. */
export const containerOf = (bytes: Uint8Array): Container | null => {
  const start = latin(bytes.subarray(0, PDF_HEAD));
  const mark = start.indexOf('%PDF-');
  // A page that speaks of the mark begins with a tag.
  if (mark === 0 || (mark > 0 && !start.trimStart().startsWith('<'))) return PDF;
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1](bytes) ?? null;
};
