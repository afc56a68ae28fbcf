import {strToU8, zipSync} from 'fflate';
import {escaped} from './html-text.ts';

// Office Open XML (ECMA-376), the few parts that a workbook of plain sheets needs. README says why
// this is not a library.

/** How a cell looks: `red`, `amber` and `grey` mark cells that a finding names. */
export type Look = 'plain' | 'head' | 'bold' | 'wrap' | 'red' | 'amber' | 'grey';

/** A cell: text, or a number by its digits with the format in which it is shown. Never a formula. */
export type SheetCell =
  | {kind: 'text'; text: string; look?: Look}
  | {kind: 'number'; digits: string; format: string; look?: Look};

export interface Sheet {
  name: string;
  /** null where there is no cell, or a merged one covers the place. */
  rows: readonly (readonly (SheetCell | null)[])[];
  /** Widths of the columns in characters. */
  widths: readonly number[];
  /** Rows at the top that stay in sight. */
  frozen: number;
  merges: readonly {row: number; column: number; rowSpan: number; columnSpan: number}[];
}

/** Text of a cell is cut there: Excel takes a file with more for damaged. */
const longestText = 32_767;
/** The earliest time a zip can tell: the same sheets give the same bytes. */
const noTime = '1980-01-01T00:00:00';

/** The bytes of a workbook. The same sheets give the same bytes. */
export function xlsxFile(sheets: readonly Sheet[]): Uint8Array {
  const styles = new Styles();
  const names = sheetNames(sheets.map(({name}) => name));
  const parts: Record<string, string> = {};
  for (const [i, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, styles);
  Object.assign(parts, {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(names),
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles.xml(),
  });
  const files = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)]));
  return zipSync(files, {level: 6, mtime: noTime});
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: number): string {
  const part = (path: string, kind: string): string =>
    `<Override PartName="/xl/${path}.xml" ContentType="${types}.${kind}+xml"/>`;
  const all = Array.from({length: sheets}, (_, i) => part(`worksheets/sheet${i + 1}`, 'worksheet')).join('');
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${all}</Types>`;
}

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${packages}/relationships">${targets
    .map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const workbook = (names: readonly string[]): string =>
  `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
    .map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets></workbook>`;

/** Names as Excel takes them: up to 31 characters, none of []:*?/\, no quote at an end, each once. */
export function sheetNames(wanted: readonly string[]): string[] {
  const used = new Set<string>();
  return wanted.map((name, i) => {
    const bare = [...name.replace(/[[\]:*?/\\\u0000-\u001f]/gu, ' ')].slice(0, 28).join('').slice(0, 28).trim();
    const base = bare.replace(/^'+|'+$/gu, '').trim() || String(i + 1);
    let own = base;
    for (let n = 2; used.has(own.toLowerCase()); n += 1) own = `${base.slice(0, 27 - String(n).length)} ${n}`;
    used.add(own.toLowerCase());
    return own;
  });
}

function sheetXml({rows, widths, frozen, merges}: Sheet, styles: Styles): string {
  const pane =
    frozen > 0 ? `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>` : '';
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const merged = merges
    .filter(({rowSpan, columnSpan}) => rowSpan > 1 || columnSpan > 1)
    .map(({row, column, rowSpan, columnSpan}) => {
      const end = cellName(row + rowSpan - 1, column + columnSpan - 1);
      return `<mergeCell ref="${cellName(row, column)}:${end}"/>`;
    });
  return [
    `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${rows.map((row, r) => rowXml(row, r, styles)).join('')}</sheetData>`,
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '',
    '</worksheet>',
  ].join('');
}

function rowXml(row: readonly (SheetCell | null)[], r: number, styles: Styles): string {
  const cells = row.map((cell, c) => (cell ? cellXml(cell, cellName(r, c), styles) : '')).join('');
  return cells === '' ? '' : `<row r="${r + 1}">${cells}</row>`;
}

/**
 * Text goes in as text, typed: whatever it begins with, nothing calculates it. An underscore before
 * `x0041_` would be read as a character by its number (22.4.2.4).
 */
function cellXml(cell: SheetCell, name: string, styles: Styles): string {
  const look = cell.look ?? 'plain';
  if (cell.kind === 'number')
    return `<c r="${name}" s="${styles.of(look, cell.format)}"><v>${escaped(cell.digits)}</v></c>`;
  const text = escaped(cell.text.slice(0, longestText).replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_'));
  return `<c r="${name}" s="${styles.of(look, '@')}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** A1, B1, … */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

const looks: readonly Look[] = ['plain', 'head', 'bold', 'wrap', 'red', 'amber', 'grey'];
/** Fonts: 0 plain, 1 bold. Fills: 0 and 1 are fixed by the standard. */
const fonts: Record<Look, number> = {plain: 0, head: 1, bold: 1, wrap: 0, red: 1, amber: 1, grey: 0};
const fills: Record<Look, number> = {plain: 0, head: 2, bold: 0, wrap: 0, red: 3, amber: 4, grey: 5};
const colours = ['FFE4E8EC', 'FFFFD6D2', 'FFFFE8B8', 'FFF0F0F0'];

/** The styles that the cells use, each once. */
class Styles {
  readonly #formats: string[] = [];
  readonly #all: string[] = [`plain|`];

  /** Index of a style. */
  of(look: Look, format: string): number {
    const key = `${look}|${format}`;
    const known = this.#all.indexOf(key);
    if (known !== -1) return known;
    if (format !== '@' && !this.#formats.includes(format)) this.#formats.push(format);
    return this.#all.push(key) - 1;
  }

  xml(): string {
    const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
    const solid = colours.map(
      rgb =>
        `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
    return [
      `<styleSheet xmlns="${main}">`,
      `<numFmts count="${this.#formats.length + 1}"><numFmt numFmtId="163" formatCode="General"/>`,
      ...this.#formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`),
      '</numFmts>',
      `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
      `<fills count="${2 + solid.length}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid.join('')}</fills>`,
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${this.#all.length}">${this.#all.map(key => this.#style(key)).join('')}</cellXfs>`,
      '</styleSheet>',
    ].join('');
  }

  #style(key: string): string {
    const bar = key.indexOf('|');
    const look = looks.find(own => own === key.slice(0, bar)) ?? 'plain';
    const format = key.slice(bar + 1);
    const number = format === '' ? 0 : format === '@' ? 49 : 164 + this.#formats.indexOf(format);
    const wrap =
      look === 'wrap' || look === 'head' ? '<alignment vertical="top" wrapText="1"/>' : '<alignment vertical="top"/>';
    return `<xf numFmtId="${number}" fontId="${fonts[look]}" fillId="${fills[look]}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${wrap}</xf>`;
  }
}
