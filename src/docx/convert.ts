import { loadOptional } from '../optional-package.js';

/** The part of mammoth that is used; an optional peer dependency, so that its types are no part of ours. */
interface Mammoth {
  readonly convertToHtml: (
    input: { readonly buffer: ArrayBuffer; readonly arrayBuffer: ArrayBuffer },
    options: object,
  ) => Promise<{ readonly value: string }>;
  readonly images: { readonly imgElement: (attributes: () => Promise<object>) => unknown };
}

/** Styles that mammoth does not take for headings. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/** Ends of blocks: a line each, so that the line of a figure says something. */
const BLOCK_END = /<\/(?:p|h[1-6]|tr|table|li|ul|ol)>/g;

export const loadMammoth = async (): Promise<Mammoth> => {
  const module = await loadOptional<Mammoth & { readonly default?: Mammoth }>('mammoth', () => import('mammoth'));
  return module.default ?? module;
};

/**
 * The text of a Word file as HTML: headings, paragraphs, lists and tables with their merged cells; no pictures.
 */
export const htmlOfDocx = async ({ convertToHtml, images }: Mammoth, bytes: Uint8Array): Promise<string> => {
  const { buffer } = new Uint8Array(bytes);
  const convertImage = images.imgElement(async () => ({ src: '' }));
  // Under Node mammoth asks for `buffer`, in browsers for `arrayBuffer`.
  const { value } = await convertToHtml({ buffer, arrayBuffer: buffer }, { styleMap: STYLES, convertImage });
  return value.replace(BLOCK_END, '$&\n');
};
