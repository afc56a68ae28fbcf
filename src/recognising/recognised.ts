import type {Disclosure} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import type {Bodies} from './bodies.ts';
import type {Calculation} from './calculations/calculations.ts';
import type {Catalogue} from './catalogue.ts';
import type {DocumentKind} from './document-kind.ts';
import type {Fact} from './facts.ts';
import type {Form} from './forms.ts';
import type {RecognisedTable} from './recognised-table.ts';
import type {Frame} from './sentences/frame.ts';
import type {PrintedText} from './texts.ts';

export type {RecognisedBlock, RecognisedTable, TableKind} from './recognised-table.ts';

/** A document with what was recognised in it. */
export interface Recognised {
  disclosure: Disclosure;
  tables: RecognisedTable[];
  /** Whose money it is, where the file publishes several bodies. */
  bodies: Bodies;
  facts: Fact[];
  /** Statements of the running text. */
  frames: Frame[];
  /** Reckonings that passages and cells write out. */
  calculations: Calculation[];
  /** Performance forms. */
  forms: Form[];
  /** The table of contents. */
  catalogue: Catalogue;
  /** Words of passages and cells, without white space. */
  texts: PrintedText[];
  figures: Figure[];
  /** What the document says of itself: stage, scope, level. */
  kind: DocumentKind;
  /** The year it is about; null where nothing tells. */
  year: number | null;
}
