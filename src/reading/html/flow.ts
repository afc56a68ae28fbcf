import type {FlowPart} from './flow-part.ts';
import {numbered} from './outline.ts';
import type {PageElement, PageNode} from './page-node.ts';
import {isNoteMark, type Piece, type PrintedText, printedText} from './printed-text.ts';
import {isSpaced} from './spaced-tables.ts';
import {elements, tableKindOf} from './table-kind.ts';

/** Paragraphs, tables, pictures and frames of a page in reading order; furniture is left out. */
export function flowOfPage(tree: PageElement): FlowPart[] {
  const reader = new FlowReader(tree);
  reader.readBlock(tree);
  return reader.parts;
}

class FlowReader {
  parts: FlowPart[] = [];
  #block: PageElement;
  /** Lines of the paragraph under way; `<br>` begins the next. */
  #lines: Piece[][] = [[]];
  /** Within the raised mark of a note. */
  #raised = false;

  constructor(tree: PageElement) {
    this.#block = tree;
  }

  readBlock(node: PageElement): void {
    const outer = this.#block;
    this.#flush();
    this.#block = node;
    this.#readAll(node.children);
    this.#flush();
    this.#block = outer;
  }

  #readAll(nodes: readonly PageNode[]): void {
    for (const node of nodes) if (node.kind === 'text' || !node.furniture) this.#read(node);
  }

  #read(node: PageNode): void {
    if (node.kind === 'text') {
      this.#text(node);
      return;
    }
    switch (node.flow) {
      case 'inline':
        this.#inline(node);
        return;
      case 'break':
        this.#lines.push([]);
        return;
      case 'table':
        if (tableKindOf(node) === 'data') this.#table(node);
        else this.readBlock(node);
        return;
      case 'image':
        this.parts.push({kind: 'insert', node});
        return;
      case 'frame':
        this.#flush();
        this.parts.push({kind: 'insert', node});
        this.readBlock(node);
        return;
      case 'field':
      case 'column':
        return;
      case 'block':
      case 'rows':
      case 'row':
      case 'cell':
        this.readBlock(node);
    }
  }

  #inline(node: PageElement): void {
    if (node.tag === 'rt' || node.tag === 'rp') return;
    if (!this.#raised && isNoteMark(node) && !/[A-Za-z]$/u.test(this.#lastText())) {
      this.#raised = true;
      this.#readAll(node.children);
      this.#raised = false;
      return;
    }
    // An empty <i> draws an icon or the leader of a catalogue between two texts.
    if (node.tag === 'i' && node.chars === 0) this.#lines.at(-1)?.push('gap');
    else this.#readAll(node.children);
  }

  #lastText(): string {
    const last = this.#lines.at(-1)?.at(-1);
    return last === undefined || last === 'gap' ? '' : last.leaf.data.slice(last.from, last.to);
  }

  #text(leaf: Extract<PageNode, {kind: 'text'}>): void {
    const {data} = leaf;
    const raised = this.#raised;
    let from = 0;
    if (leaf.pre) {
      for (let at = data.indexOf('\n'); at >= 0; at = data.indexOf('\n', from)) {
        this.#lines.at(-1)?.push({leaf, from, to: at, raised});
        this.#lines.push([]);
        from = at + 1;
      }
    }
    this.#lines.at(-1)?.push({leaf, from, to: data.length, raised});
  }

  #table(node: PageElement): void {
    this.#flush();
    for (const caption of elements(node)) if (caption.tag === 'caption') this.readBlock(caption);
    this.parts.push({kind: 'table', node});
  }

  #flush(): void {
    const lines = this.#lines;
    this.#lines = [[]];
    if (lines.length === 1 && lines[0]?.length === 0) return;
    for (const pieces of paragraphsOf(lines)) {
      const printed = printedText(pieces);
      if (printed.text === '') continue;
      this.parts.push({kind: 'paragraph', ...printed, block: this.#block, centred: isCentred(this.#block)});
    }
  }
}

/** A line that ends a clause, or is too short to have been wrapped, ends its paragraph. */
const ended = /[。！？；;:：]["”’」』）)]?$/u;
const wrappedFrom = 20;

/** An amount cut behind its point, its unit below; or behind the comma of a group of thousands. */
const cutAtPoint = /[^\d\s][\d,]*\d\.$/u;
const restBehindPoint = /^\d{1,4}\s*(?:[十百千万亿]{0,2}元|[%％]|个百分点)/u;
const cutAtComma = /(?:^|[^\d,.])\d{1,3}(?:,\d{3})*,$/u;
const restBehindComma = /^\d{3}(?:,\d{3})*(?:\.\d+)?\s*[十百千万亿]{0,2}元/u;

/** Whether a line break stands within an amount. */
const isCutAmount = (above: string, below: string): boolean =>
  (cutAtPoint.test(above) && restBehindPoint.test(below)) || (cutAtComma.test(above) && restBehindComma.test(below));

/** Lines parted by `<br>`: paragraphs of their own, or one that was wrapped by hand. */
function paragraphsOf(lines: readonly Piece[][]): Piece[][] {
  if (lines.length === 1) return [...lines];
  const paragraphs: Piece[][] = [];
  let last: PrintedText | null = null;
  for (const line of lines) {
    const printed = printedText(line);
    const open = paragraphs.at(-1);
    const isCut = last !== null && isCutAmount(last.text, printed.text);
    const isWrapped =
      last !== null &&
      last.text.length >= wrappedFrom &&
      printed.text !== '' &&
      !isSpaced(printed.text) &&
      !isSpaced(last.text) &&
      !ended.test(last.text) &&
      printed.indent < 1.5 &&
      !numbered.test(printed.text);
    const isSpacedOff = !isCut && /[A-Za-z,;]$/u.test(last?.text ?? '');
    if (open && (isCut || isWrapped))
      open.push(...(isSpacedOff ? (['gap'] as const) : []), ...withoutLeadingBlanks(line));
    else paragraphs.push([...line]);
    last = printed;
  }
  return paragraphs;
}

/** White space at the head of a wrapped line would stand inside the paragraph that it goes on with. */
function withoutLeadingBlanks(line: readonly Piece[]): Piece[] {
  const kept = [...line];
  for (let piece = kept[0]; piece !== undefined; piece = kept[0]) {
    if (piece === 'gap') {
      kept.shift();
      continue;
    }
    const blanks = /^\s*/u.exec(piece.leaf.data.slice(piece.from, piece.to))?.[0].length ?? 0;
    if (piece.from + blanks < piece.to) {
      kept[0] = {...piece, from: piece.from + blanks};
      return kept;
    }
    kept.shift();
  }
  return kept;
}

function isCentred(block: PageElement): boolean {
  for (let node: PageElement | null = block; node && node.tag !== 'body'; node = node.parent) {
    const align = /text-align\s*:\s*([a-z-]+)/iu.exec(node.style)?.[1] ?? node.element.getAttribute('align');
    if (align) return align.toLowerCase().endsWith('center');
    if (node.tag === 'center') return true;
    if (node.flow === 'cell') return false;
  }
  return false;
}
