/** What files are that are neither a PDF nor a page. */
export const otherKinds = [
  'ofd',
  'docx',
  'xlsx',
  'pptx',
  'zip',
  'ole',
  'rar',
  '7z',
  'image',
  'mhtml',
  'text',
  'binary',
  'empty',
] as const;
export type OtherKind = (typeof otherKinds)[number];

const signatures: readonly (readonly [OtherKind | 'pdf', readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
];

/** What bytes are by their first ones; null where nothing tells. */
export function kindBySignature(bytes: Uint8Array): OtherKind | 'pdf' | null {
  const found = signatures.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  return found?.[0] === 'zip' ? packageKind(bytes) : (found?.[0] ?? null);
}

/** What a ZIP archive is, by the names of the files in it (they stand uncompressed in its headers). */
function packageKind(bytes: Uint8Array): OtherKind {
  const names = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  if (/OFD\.xml/u.test(names)) return 'ofd';
  if (/word\/(?:document|_rels|styles)/u.test(names)) return 'docx';
  if (/xl\/(?:workbook|_rels|worksheets)/u.test(names)) return 'xlsx';
  return /ppt\/(?:presentation|_rels|slides)/u.test(names) ? 'pptx' : 'zip';
}
