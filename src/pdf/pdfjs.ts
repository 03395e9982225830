import { loadOptional } from '../optional-package.js';
import type { Matrix } from './matrix.js';

/** The parts of PDF.js that are used; an optional peer dependency, so that its types are no part of ours. */
export interface PdfJs {
  readonly getDocument: (source: object) => {
    readonly promise: Promise<PdfDocument>;
    readonly destroy: () => Promise<void>;
  };
  /** The numbers of the drawing operations by their names. */
  readonly OPS: Readonly<Record<string, number>>;
}

export interface PdfDocument {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfPage>;
}

export interface PdfPage {
  readonly rotate: number;
  readonly getViewport: (options: { readonly scale: number; readonly rotation?: number }) => {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  readonly getTextContent: () => Promise<{
    readonly items: ReadonlyArray<PdfTextItem | { readonly type: string }>;
    readonly styles: Readonly<Record<string, { readonly vertical?: boolean }>>;
  }>;
  readonly getOperatorList: () => Promise<PdfOperators>;
  readonly cleanup: () => void;
}

export interface PdfTextItem {
  readonly str: string;
  readonly transform: readonly number[];
  /** Length along the direction of writing, and size across it, in units of the page. */
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

export interface PdfOperators {
  readonly fnArray: readonly number[];
  readonly argsArray: ReadonlyArray<readonly unknown[] | null>;
}

export const asMatrix = (numbers: ArrayLike<number>): Matrix => [
  numbers[0] ?? 1,
  numbers[1] ?? 0,
  numbers[2] ?? 0,
  numbers[3] ?? 1,
  numbers[4] ?? 0,
  numbers[5] ?? 0,
];

/** The build of PDF.js that runs everywhere. */
export const loadPdfJs = (): Promise<PdfJs> =>
  loadOptional('pdfjs-dist', () => import('pdfjs-dist/legacy/build/pdf.mjs'));
