/** A ZIP archive cannot be trusted to say how large its parts are: a kilobyte may hold a megabyte, a megabyte a gigabyte. */

/** A compressed part of an archive. */
interface Part {
  readonly name: string;
  readonly method: number;
  readonly data: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** The end record has a comment of at most 65,535 bytes behind it. */
const END_REACH = 65_535 + END_LENGTH;
const DEFLATED = 8;

/** Where the end record of the directory begins, or -1. */
const endOf = (view: DataView): number => {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, view.byteLength - END_REACH); at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return -1;
};

/** The parts that the directory lists; a broken directory throws, as reading behind the end does. */
const partsOf = (bytes: Uint8Array): Part[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) throw new RangeError('no directory');
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError('no entry');
    const length = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    parts.push({
      name: String.fromCharCode(...bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + Math.min(nameLength, 512))),
      method: view.getUint16(at + 10, true),
      data: bytes.subarray(start, start + length),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
};

/** The length of a part when it is unpacked; stops once it is over `limit`. */
const unpackedLength = async ({ method, data }: Part, limit: number): Promise<number> => {
  if (method !== DEFLATED) return data.length;
  const unpacked = new Blob([data as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  let length = 0;
  for (let chunk = await unpacked.read(); !chunk.done; chunk = await unpacked.read()) {
    length += (chunk.value as Uint8Array).length;
    if (length > limit) {
      await unpacked.cancel();
      break;
    }
  }
  return length;
};

/**
 * The length of all XML of an archive when it is unpacked, or some length over `limit` where it is more. Holds no more
 * than a chunk of it at a time.
 *
 * @throws where the archive is damaged.
 */
export const unpackedXml = async (bytes: Uint8Array, limit: number): Promise<number> => {
  let length = 0;
  for (const part of partsOf(bytes)) {
    if (!/\.(?:xml|rels)$/i.test(part.name)) continue;
    length += await unpackedLength(part, limit - length);
    if (length > limit) break;
  }
  return length;
};
