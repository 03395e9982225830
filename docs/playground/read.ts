import { type Language, type ParsedReport, parseBytes, parseReport } from '../../src/index.js';

/** Reads what a person dropped or pasted. */
export const readBytes = (bytes: Uint8Array, source: string, language: Language): ParsedReport =>
  parseBytes(bytes, { source, language });

export const readText = (text: string, language: Language): ParsedReport => parseReport(text, { language });
