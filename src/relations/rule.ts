import type {Relation, Severity} from '../model/relation.ts';
import type {Recognised} from '../recognising/recognised.ts';

/** What a rule is: its file's name is its id. Words shown to people live in reporting/words. */
export interface RuleMeta {
  id: string;
  severity: Severity;
  /** Law, guidance or arithmetic that it rests on. */
  basis: string;
}

export interface Rule {
  meta: RuleMeta;
  /** The relations that should hold in a document. It compares no numbers. */
  find(recognised: Recognised): Relation[];
}

/** A rule whose relations follow from those of other rules that hold: the judge finds them. */
export interface JudgedRule {
  meta: RuleMeta;
}
