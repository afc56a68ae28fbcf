import type {PageElement, PageNode} from './page-node.ts';
import {isNoteMark, leadingBlanks, printedLine} from './printed-text.ts';
import {cellsOf, rowsOf} from './table-kind.ts';

export interface CellText {
  /** Lines as shown, joined by `\n`; lines without a character are left out. */
  text: string;
  /** Blanks at the beginning of the first line, in ems. */
  blanks: number;
  /** Tells that a table stands in the cell, whose columns the text does not keep. */
  nested: boolean;
}

/** The text of a cell as shown. */
export function cellTextOf(cell: PageElement): CellText {
  const only = cell.children.length === 1 ? cell.children[0] : undefined;
  if (only?.kind === 'text' && !only.pre) return finished([only.data], false);
  const lines = new Lines();
  lines.addAll(cell.children);
  return finished(lines.all, lines.nested);
}

function finished(lines: readonly string[], nested: boolean): CellText {
  const first = lines.find(line => line.trim() !== '');
  const text =
    lines.length === 1
      ? printedLine(lines[0] ?? '')
      : lines
          .map(printedLine)
          .filter(line => line !== '')
          .join('\n');
  return {text, blanks: first === undefined ? 0 : leadingBlanks(first), nested};
}

/** Collects the lines of a cell. */
class Lines {
  all: string[] = [''];
  nested = false;

  addAll(nodes: readonly PageNode[]): void {
    for (const node of nodes) this.#add(node);
  }

  #add(node: PageNode): void {
    if (node.kind === 'text') {
      this.#text(node.data, node.pre);
      return;
    }
    switch (node.flow) {
      case 'break':
        this.all.push('');
        return;
      case 'inline':
        if (node.tag === 'rt' || node.tag === 'rp') return;
        // After a letter a raised digit is a power (m²), elsewhere the mark of a note.
        if (isNoteMark(node) && !/[A-Za-z]$/u.test(this.all.at(-1) ?? '')) return;
        this.addAll(node.children);
        return;
      case 'field':
        this.#text(fieldText(node), true);
        return;
      case 'table':
        this.#table(node);
        return;
      case 'image':
      case 'column':
        return;
      case 'block':
      case 'rows':
      case 'row':
      case 'cell':
      case 'frame':
        this.#line();
        this.addAll(node.children);
        this.#line();
    }
  }

  #text(data: string, pre: boolean): void {
    const [first = '', ...rest] = pre ? data.split('\n') : [data];
    this.all[this.all.length - 1] += first;
    this.all.push(...rest);
  }

  #line(): void {
    if ((this.all.at(-1) ?? '') !== '') this.all.push('');
  }

  #table(table: PageElement): void {
    this.#line();
    const filled = rowsOf(table).filter(row => row.chars > 0);
    for (const row of filled) {
      const cells = cellsOf(row).filter(cell => cell.chars > 0);
      if (cells.length > 1) this.nested = true;
      this.#text(cells.map(cell => cellTextOf(cell).text.replaceAll('\n', ' ')).join(' '), false);
      this.#line();
    }
  }
}

/** What stands in a field that a reader can fill in; boxes to tick and hidden fields say nothing. */
function fieldText({tag, element}: PageElement): string {
  if (tag === 'textarea') return (element as HTMLTextAreaElement).value;
  const {type, value} = element as HTMLInputElement;
  return type === 'text' || type === 'number' ? value : '';
}
