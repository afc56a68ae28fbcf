/** How many bytes at the head are searched for a declared encoding; portals put it late. */
const declarationWithin = 8192;

/**
 * The text of a page. A byte order mark decides; else bytes that are UTF-8 throughout are UTF-8
 * whatever the page declares; else the declared encoding; else UTF-8 or GB18030 by which of them
 * leaves fewer characters unread.
 */
export function decodeHtml(bytes: Uint8Array): {text: string; encoding: string} {
  const marked = byteOrderMark(bytes) ?? widePattern(bytes);
  if (marked) return decodeAs(bytes, marked);
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8');
  const declared = declaredEncoding(bytes);
  // GB 18030 contains GBK and GB 2312, and pages that declare those use its characters.
  if (declared && declared !== 'utf-8' && !isMistaken(bytes, declared))
    return decodeAs(bytes, /^gb/u.test(declared) ? 'gb18030' : declared);
  const utf8 = decodeAs(bytes, 'utf-8');
  const gb = decodeAs(bytes, 'gb18030');
  return unread(utf8.text) <= unread(gb.text) ? utf8 : gb;
}

/**
 * Whether bytes that are declared to be Western are those of a Chinese page: templates declare
 * ISO 8859-1, in which every byte means something. In Western text letters over ASCII stand alone.
 */
function isMistaken(bytes: Uint8Array, declared: string): boolean {
  if (!/^(?:windows-125\d|iso-8859-\d+)$/u.test(declared)) return false;
  const {text} = decodeAs(bytes, 'gb18030');
  const ideographs = text.match(/[\u4e00-\u9fff]{2}/gu)?.length ?? 0;
  return ideographs >= 4 && unread(text) < 0.02 * 2 * ideographs;
}

const decodeAs = (bytes: Uint8Array, encoding: string): {text: string; encoding: string} => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});

/** Characters that could not be decoded; bytes of UTF-8 read as GB 18030 also give private and rare ones. */
const unread = (text: string): number => text.match(/[\ufffd\ue000-\uf8ff\u0080-\u009f]/gu)?.length ?? 0;

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: a page begins with ASCII, so every other byte is zero. */
function widePattern(bytes: Uint8Array): string | null {
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    // Not an error: this is how the decoder answers no.
    return false;
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationWithin));
  const label = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    const {encoding} = new TextDecoder(label);
    // HTML Standard, 13.2.3.2: a page that can be read so far as to declare UTF-16 is not in UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    // An unknown label declares nothing.
    return null;
  }
}
