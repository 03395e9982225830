/** The replacement character: what a decoder writes for bytes that mean nothing. */
export const REPLACEMENT = '\ufffd';

/** GB18030 contains GBK and GB2312, so that one decoder serves pages that declare any of them. */
const WIDER: Readonly<Record<string, string>> = { gbk: 'gb18030', gb2312: 'gb18030' };

const decoderOf = (label: string, fatal: boolean): InstanceType<typeof TextDecoder> | null => {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return null;
  }
};

/** The name of an encoding by any of the labels of the Encoding Standard (`x-gbk`, `cp936`); null for an unknown one. */
export const encodingName = (label: string): string | null => {
  const name = decoderOf(label, false)?.encoding ?? null;
  return name === null ? null : (WIDER[name] ?? name);
};

/** Decodes bytes, with U+FFFD where they mean nothing. A byte order mark is taken off. */
export const decode = (bytes: Uint8Array, encoding: string): string => decoderOf(encoding, false)?.decode(bytes) ?? '';

/** Decodes bytes that are without a fault, or null. */
export const decodeStrictly = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return decoderOf(encoding, true)?.decode(bytes) ?? null;
  } catch {
    return null;
  }
};

/** How many replacement characters a text has. */
export const countReplacements = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) count++;
  return count;
};
