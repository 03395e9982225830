/** How far a page may put the declaration of its encoding: browsers read 1,024 bytes, pages are less strict. */
const DECLARATION_REACH = 4_096;

/** The tags that declare an encoding, as they begin, and the attribute in which they do. */
const DECLARATIONS = [
  { tag: '<?xml', attribute: 'encoding' },
  { tag: '<meta', attribute: 'charset' },
] as const;

/** Behind the attribute: `= "gb2312"`. */
const LABEL = /^\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/;

/** The first label that a tag of this kind gives, in lower case. */
const labelIn = (head: string, tag: string, attribute: string): string | null => {
  for (let at = head.indexOf(tag); at >= 0; at = head.indexOf(tag, at + 1)) {
    const end = head.indexOf('>', at);
    const content = head.slice(at, end < 0 ? undefined : end);
    const name = content.indexOf(attribute);
    const label = name < 0 ? undefined : LABEL.exec(content.slice(name + attribute.length))?.[1];
    if (label !== undefined) return label;
    if (end < 0) return null;
    at = end;
  }
  return null;
};

/** The label of the encoding that an HTML or XML page declares, in lower case; null where none does. */
export const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION_REACH)).toLowerCase();
  for (const { tag, attribute } of DECLARATIONS) {
    const label = labelIn(head, tag, attribute);
    if (label !== null) return label;
  }
  return null;
};
