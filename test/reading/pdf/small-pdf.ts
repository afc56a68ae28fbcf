import {createHash} from 'node:crypto';

/** One page of a PDF written by hand: what it draws, in the operators of PDF 32000-1. */
export interface SmallPage {
  content: string;
  rotate?: number;
  width?: number;
  height?: number;
}

export interface SmallOptions {
  /** Encrypts the file (RC4, 40 bits: PDF 32000-1, 7.6.3.3) with this password of the user. */
  password?: string;
  /** Replaces the font object: fonts without a meaning for their codes, for instance. */
  font?: string;
}

const hex = (text: string): string =>
  [...text].map(character => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');

/** A text at a place, in points from the lower left. */
export const text = (x: number, y: number, characters: string, size = 10): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(characters)}> Tj ET\n`;

/** A line of half a point. */
export const line = (x0: number, y0: number, x1: number, y1: number): string => `0.5 w ${x0} ${y0} m ${x1} ${y1} l S\n`;

/** A grid of lines with a text in each cell. */
export function grid(
  x: number,
  y: number,
  width: number,
  height: number,
  rows: readonly (readonly string[])[],
): string {
  const columns = rows[0]?.length ?? 0;
  let drawn = '';
  for (let row = 0; row <= rows.length; row += 1)
    drawn += line(x, y - row * height, x + columns * width, y - row * height);
  for (let column = 0; column <= columns; column += 1)
    drawn += line(x + column * width, y, x + column * width, y - rows.length * height);
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== '') drawn += text(x + column * width + 3, y - (row + 1) * height + 5, cell, 9);
    });
  });
  return drawn;
}

const songti =
  '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font' +
  '/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>' +
  '/DW 1000/W[1 95 500]/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[-25 -254 1000 880]' +
  '/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>]>>';

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const box = Uint8Array.from({length: 256}, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (box[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    [box[i], box[j]] = [box[j] ?? 0, box[i] ?? 0];
  }
  let i = 0;
  let j = 0;
  return data.map(byte => {
    i = (i + 1) & 255;
    j = (j + (box[i] ?? 0)) & 255;
    [box[i], box[j]] = [box[j] ?? 0, box[i] ?? 0];
    return byte ^ (box[((box[i] ?? 0) + (box[j] ?? 0)) & 255] ?? 0);
  });
}

const pad = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), pad]).subarray(0, 32);
const md5 = (...parts: Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('md5')).digest();

/** Key, and the dictionary that tells a reader how to find it from the password. */
function encryption(password: string): {key: Buffer; dictionary: string} {
  const id = Buffer.from('0123456789abcdef');
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(password));
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const key = md5(padded(password), owner, permissions, id).subarray(0, 5);
  const user = rc4(key, pad);
  const entry = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`;
  return {key, dictionary: `<</Filter/Standard/V 1/R 2/O ${entry(owner)}/U ${entry(user)}/P -4>>`};
}

const objectKey = (key: Buffer, number: number): Buffer =>
  md5(key, Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0])).subarray(0, 10);

/** A whole PDF of some pages, with one font for simplified Chinese that is not embedded. */
export function smallPdf(pages: readonly SmallPage[], {password, font = songti}: SmallOptions = {}): Uint8Array {
  const secret = password === undefined ? null : encryption(password);
  const objects: Buffer[] = [];
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  objects.push(Buffer.from('<</Type/Catalog/Pages 2 0 R>>'));
  objects.push(Buffer.from(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`));
  objects.push(Buffer.from(font));
  for (const {content, rotate = 0, width = 595, height = 842} of pages) {
    const number = objects.length + 1;
    objects.push(
      Buffer.from(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}` +
          `/Resources<</Font<</F1 3 0 R>>>>/Contents ${number + 1} 0 R>>`,
      ),
    );
    const plain = Buffer.from(content, 'latin1');
    const data = secret ? Buffer.from(rc4(objectKey(secret.key, number + 1), plain)) : plain;
    objects.push(Buffer.concat([Buffer.from(`<</Length ${data.length}>>stream\n`), data, Buffer.from('\nendstream')]));
  }
  if (secret) objects.push(Buffer.from(secret.dictionary));
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  });
  const start = length;
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const id = Buffer.from('0123456789abcdef').toString('hex');
  const encrypt = secret ? `/Encrypt ${objects.length} 0 R` : '';
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n` +
        `<</Size ${objects.length + 1}/Root 1 0 R${encrypt}/ID[<${id}><${id}>]>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}
