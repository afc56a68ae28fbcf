import type {Disclosure} from '../../src/model/disclosure.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

/**
 * A page of a portal written down line by line: «# » is the heading of the document, «## » of a section, «^ » stands
 * over a table, lines with strokes are the rows of one table («<» is covered by the cell to the left, «~» by the one
 * above), every other line is a paragraph.
 */
export function pageOf(text: string): Disclosure {
  const blocks: Written[] = [];
  let rows: string[][] = [];
  for (const line of [...text.split('\n'), ''].map(own => own.trim())) {
    if (line.includes('|')) rows.push(line.split('|').map(cell => (cell.trim() === '~' ? '^' : cell.trim())));
    else {
      if (rows.length > 0) blocks.push(rows);
      rows = [];
      if (line !== '') blocks.push(line);
    }
  }
  return documentOf(...blocks);
}
