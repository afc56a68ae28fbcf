import type {ClassCode} from './codes.ts';
import type {Numbering} from './numbering.ts';

/** What a row is to the rows around it; `page`: it adds up what a page happens to hold, and stands in no list. */
export type RowKind = 'item' | 'total' | 'subtotal' | 'body' | 'page';

export interface Row {
  /** Row of the table. */
  row: number;
  kind: RowKind;
  /** The name as printed, without code and numbering; '' where the row has none. */
  name: string;
  /** All stub texts, for people: 2010801 行政运行. */
  label: string;
  code: ClassCode | null;
  /** Digits in the column of codes that are no code of any class: one too many, or too few. */
  spoiltCode: string;
  /** A second code in the row (government economic class beside the departmental one). */
  secondCode: ClassCode | null;
  bodyCode: string;
  body: string;
  numbering: Numbering | null;
  /** Table column its name stands in; -1 where it has none. */
  nameColumn: number;
  /** Indent of the name in ems; null where it says nothing (centred, or unknown). */
  indent: number | null;
  ofWhich: boolean;
  carryOver: boolean;
  /** Whether any figure stands in it. */
  stated: boolean;
  /** Names of merged cells to the left of its own name: the groups it stands in. */
  groups: string[];
  /** Which of the name columns its first own name stands in: a level, where names step to the right. */
  step: number;
  /** Index of the row it is part of, within the block; -1 at the top. */
  parent: number;
  children: number[];
}
