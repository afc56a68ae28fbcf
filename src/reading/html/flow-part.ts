import type {PageElement} from './page-node.ts';
import type {PrintedText} from './printed-text.ts';

/** A paragraph in the order of the page, with what its markup says of it. */
export interface Paragraph extends PrintedText {
  kind: 'paragraph';
  /** The block that it stands in. */
  block: PageElement;
  centred: boolean;
}

/** A table of the page: an element, or the block of paragraphs that blanks set as rows. */
export interface TablePart {
  kind: 'table';
  node: PageElement;
  rows?: readonly Paragraph[];
}

/** A picture or frame that stands where text might. */
export interface Insert {
  kind: 'insert';
  node: PageElement;
}

export type FlowPart = Paragraph | TablePart | Insert;
