import {strFromU8, unzipSync} from 'fflate';
import {JSDOM} from 'jsdom';

const {DOMParser} = new JSDOM('').window;

/** A cell as a stranger reads it back. */
export interface ReadCell {
  text?: string;
  number?: string;
  /** Code of its number format, and colour of its fill. */
  format: string;
  fill: string;
}

/** A sheet of a workbook, by the names of its cells. */
export interface ReadSheet {
  name: string;
  cells: Map<string, ReadCell>;
  merges: string[];
}

const parse = (files: Record<string, Uint8Array>, path: string): Document => {
  const bytes = files[path];
  if (!bytes) throw new Error(`${path} is missing`);
  const xml = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
  if (xml.querySelector('parsererror')) throw new Error(`${path} is not well-formed`);
  return xml;
};

/** Reads a workbook by its parts; throws where one is missing or broken. */
export function readWorkbook(bytes: Uint8Array): ReadSheet[] {
  const files = unzipSync(bytes);
  const targets = new Map(
    [...parse(files, 'xl/_rels/workbook.xml.rels').querySelectorAll('Relationship')].map(own => [
      own.getAttribute('Id'),
      `xl/${own.getAttribute('Target')}`,
    ]),
  );
  const declared = [...parse(files, '[Content_Types].xml').querySelectorAll('Override')].map(own =>
    own.getAttribute('PartName'),
  );
  parse(files, '_rels/.rels');
  const styles = stylesOf(parse(files, 'xl/styles.xml'));
  return [...parse(files, 'xl/workbook.xml').querySelectorAll('sheet')].map(sheet => {
    const path = targets.get(sheet.getAttribute('r:id')) ?? '';
    if (!declared.includes(`/${path}`)) throw new Error(`${path} has no type`);
    const xml = parse(files, path);
    if (xml.querySelector('f')) throw new Error(`${path} has a formula`);
    return {
      name: sheet.getAttribute('name') ?? '',
      merges: [...xml.querySelectorAll('mergeCell')].map(own => own.getAttribute('ref') ?? ''),
      cells: new Map(
        [...xml.querySelectorAll('c')].map(cell => [cell.getAttribute('r') ?? '', readCell(cell, styles)]),
      ),
    };
  });
}

interface Style {
  format: string;
  fill: string;
}

function readCell(cell: Element, styles: readonly Style[]): ReadCell {
  const style = styles[Number(cell.getAttribute('s'))];
  if (!style) throw new Error(`${cell.getAttribute('r')} has no style`);
  const value = cell.querySelector('v')?.textContent;
  if (cell.getAttribute('t') === 'inlineStr') return {...style, text: cell.querySelector('is > t')?.textContent ?? ''};
  if (value === undefined || value === null || !Number.isFinite(Number(value))) throw new Error('no number');
  return {...style, number: value};
}

function stylesOf(xml: Document): Style[] {
  const codes = new Map(
    [...xml.querySelectorAll('numFmt')].map(own => [own.getAttribute('numFmtId'), own.getAttribute('formatCode')]),
  );
  const fills = [...xml.querySelectorAll('fill')].map(own => own.querySelector('fgColor')?.getAttribute('rgb') ?? '');
  return [...xml.querySelectorAll('cellXfs > xf')].map(own => {
    const id = own.getAttribute('numFmtId');
    return {
      format: id === '49' ? '@' : (codes.get(id) ?? ''),
      fill: fills[Number(own.getAttribute('fillId'))] ?? '',
    };
  });
}
