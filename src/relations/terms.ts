import type {Figure} from '../model/figure.ts';
import type {Form, Relation, Term} from '../model/relation.ts';
import type {Column} from '../recognising/columns.ts';

export const plus = (figure: Figure): Term => ({figure: figure.id, weight: 1});

export const minus = (figure: Figure): Term => ({figure: figure.id, weight: -1});

/** A relation that the words of a table or sentence assert, and leave no other reading of. */
export const asserted = (rule: string, family: string, form: Form): Relation => ({
  rule,
  family,
  reading: 0,
  form,
  ground: 'words',
  certain: true,
  severity: 'error',
  details: {},
});

/** Rates are not added up. */
export const isAdditive = (column: Column): boolean => column.role !== 'percent';

export interface SumInput {
  rule: string;
  family: string;
  reading: number;
  total: Figure | null;
  parts: readonly (Figure | null)[];
  certain: boolean;
  ground?: Relation['ground'];
  severity?: Relation['severity'];
  details?: Record<string, string>;
}

/** A total and its parts as a relation; none where there is nothing to add up. */
export function sumOf(input: SumInput): Relation[] {
  const {total} = input;
  // What counts cars or people is no part of money, even between its rows; rates of growth are no part of anything.
  const kind = kindOf(total);
  if (kind === 'percent') return [];
  const parts = input.parts.filter(part => part !== null && kindOf(part) === kind) as Figure[];
  // Nothing printed among the parts: the total is not broken down here.
  if (!input.total || !parts.some(part => part.value !== null)) return [];
  if (input.total.value === null && parts.every(part => part.value === null || part.value.digits === 0)) return [];
  return [
    {
      rule: input.rule,
      family: input.family,
      reading: input.reading,
      form: {kind: 'sum', left: [plus(input.total)], right: parts.map(plus)},
      ground: input.ground ?? 'words',
      certain: input.certain,
      severity: input.severity ?? 'error',
      details: input.details ?? {},
      weak: true,
    },
  ];
}

/** Whether a figure is a number of things, a rate, or an amount, also where its unit is not known. */
const kindOf = (figure: Figure | null): 'count' | 'percent' | 'amount' =>
  figure?.unit.kind === 'count' || figure?.unit.kind === 'percent' ? figure.unit.kind : 'amount';
