import type {Relation} from '../model/relation.ts';
import type {Calculation} from '../recognising/calculations/calculations.ts';
import type {Rule} from './rule.ts';

/**
 * «28800元×12月=345600元», «37万元（8200人×45元）»: what a passage or a cell reckons must come to what it says. Where the
 * words leave a unit or a factor open, an approximation is meant, or one reckoning runs into the next, it asks.
 */
export const rule: Rule = {
  meta: {id: 'stated-formula', severity: 'error', basis: 'arithmetic: what is written out as a calculation'},
  find: ({calculations}) => calculations.flatMap(reckonings),
};

function reckonings({equations}: Calculation): Relation[] {
  return equations.flatMap(({left, right, powers, isPlain}, at) => {
    const [result] = right.steps;
    if (result === undefined || typeof result === 'string') return [];
    const relation: Relation = {
      rule: rule.meta.id,
      family: `stated-formula:${result.figure}:${at}`,
      reading: 0,
      form: {
        kind: 'reckoning',
        left: left.steps,
        right: right.steps,
        powers: [...powers],
        printed: [left.printed, right.printed],
      },
      ground: 'words',
      certain: true,
      severity: isPlain ? rule.meta.severity : 'warning',
      details: {},
    };
    if (right.steps.length === 1) return [relation];
    // 4×5+3×2=20+6=26, or, as people write it on, 4×5=20+3×2=26: what follows may begin with the result.
    const first: Relation['form'] = {
      kind: 'reckoning',
      left: left.steps,
      right: [result],
      powers: [...powers],
      printed: [left.printed, right.printed],
    };
    return [relation, {...relation, reading: 1, form: first}];
  });
}
