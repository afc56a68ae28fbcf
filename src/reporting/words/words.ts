import type {ProblemKind} from '../../model/disclosure.ts';
import type {Cause, ThreeLine} from '../../model/report.ts';
import type {ExportWords} from './export-words.ts';

/**
 * Sentences of a rule. Placeholders in braces: {here} and {there} name the places of the first and
 * second side, {printed} and {expected} their values with the unit, {difference} the gap, {formula}
 * the relation with the printed figures; a rule may bring more of its own.
 */
export interface RuleWords {
  title: string;
  disagrees: string;
  rounding: string;
  /** For the rule's page: what it means, an example that agrees and one that does not, exceptions, ground. */
  meaning: string;
  formula: string;
  agreeing: string;
  disagreeing: string;
  exceptions: string;
  ground: string;
}

/** All words that findings, ledgers and exports show, in one language. */
export interface ReportWords {
  rules: Record<string, RuleWords>;
  causes: Record<Cause, string>;
  /** Why something could not be judged or checked. */
  reasons: Record<string, string>;
  problems: Record<ProblemKind, string>;
  three: Record<ThreeLine['item'], string>;
  /** Names of units of money by power of ten. */
  units: Record<number, string>;
  /** `before` stands between a place and what is quoted of it. */
  place: {page: string; table: string; untitled: string; text: string; before: string; blank: string};
  /** How sentences that follow one another are written: their end, and what stands between them. */
  sentences: {end: string; between: string; capital: boolean};
  /** What figures give, behind 按所列数字计算, or why they give nothing. */
  gives: {amount: string; none: string};
  /** Rates with their direction. */
  rates: {fall: string; rise: string};
  follows: string;
  suspect: string;
  exports: ExportWords;
}
