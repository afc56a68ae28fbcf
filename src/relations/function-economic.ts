import {addTo} from '../model/grouping.ts';
import type {Form, Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import {type SameMoney, sameMoney} from '../recognising/vocabulary/function-economic.ts';
import {isCommonFund} from './funds.ts';
import type {Rule} from './rule.ts';
import {blockOf} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * Contributions of the employer stand in the basic expenditure twice: by function (2080505) and by
 * economic nature (30108). A pair is compared only where another pair of the same columns agrees, so that
 * both columns are known to cover the same staff.
 */
export const rule: Rule = {
  meta: {id: 'function-economic', severity: 'warning', basis: '政府收支分类科目: 功能分类与经济分类反映同一笔支出'},
  find: ({facts}) => {
    const own = facts.filter(isBasic);
    const functions = byColumn(own, 'function');
    const economic = byColumn(own, 'economic');
    return sameMoney.flatMap((pair, index) => relationsOf(pair, index, functions, economic));
  },
};

/** A document prints the whole of its basic expenditure in a few columns; those of single units come later. */
const mostColumns = 6;

/** Amounts of one column by code; a column that lists several bodies has several for one code. */
type Coded = ReadonlyMap<string, readonly Fact[]>;

/** Of basic expenditure from the general public budget, in the year. */
const isBasic = ({dimensions}: Fact): boolean =>
  dimensions.domain === '' &&
  dimensions.flow === 'expenditure' &&
  dimensions.nature === 'basic' &&
  dimensions.fund !== null &&
  isCommonFund(dimensions.fund) &&
  (dimensions.period === null || dimensions.period === 'current') &&
  dimensions.carry !== 'brought' &&
  dimensions.carry !== 'forward';

function byColumn(facts: readonly Fact[], system: string): Coded[] {
  const columns = new Map<string, Map<string, Fact[]>>();
  for (const fact of facts) {
    const [kind, code] = fact.dimensions.key?.split(':') ?? [];
    if (kind !== system || code === undefined) continue;
    const key = `${blockOf(fact)}|${fact.column.index}`;
    const column = columns.get(key) ?? new Map<string, Fact[]>();
    columns.set(key, column);
    addTo(column, code, fact);
  }
  return [...columns.values()].slice(0, mostColumns);
}

/** Readings: the columns that can be meant, each under the condition that some other pair agrees in them. */
function relationsOf(pair: SameMoney, index: number, functions: Coded[], economic: Coded[]): Relation[] {
  const found: Relation[] = [];
  for (const column of functions) {
    for (const other of economic) {
      const form = formOf(pair, column, other);
      if (!form) continue;
      for (const witness of sameMoney) {
        const given = witness === pair ? null : formOf(witness, column, other);
        if (given) found.push(relationOf(pair, index, found.length, form, given));
      }
    }
  }
  return found;
}

const relationOf = (pair: SameMoney, index: number, reading: number, form: Form, given: Form): Relation => ({
  rule: 'function-economic',
  family: `function-economic:${index}`,
  reading,
  form,
  ground: 'words',
  certain: true,
  severity: 'warning',
  tie: true,
  given: [given],
  details: {function: pair.functions.join('、'), economic: pair.economic.join('、')},
});

/** Σ function lines = Σ economic lines; null where one side, or a line that belongs to it, is not printed. */
function formOf({functions, economic, beside}: SameMoney, column: Coded, other: Coded): Form | null {
  const printed = (codes: readonly string[], from: Coded): Fact[] =>
    codes
      .flatMap(code => from.get(code) ?? [])
      .filter(({figure}) => figure.value !== null && figure.value.digits !== 0);
  const left = printed(functions, column);
  const right = printed(economic, other);
  if (left.length === 0 || right.length === 0) return null;
  if (beside) {
    const split = printed([beside.function], column).length > 0;
    if (split !== printed([beside.economic], other).length > 0) return null;
  }
  const terms = (facts: readonly Fact[]) => facts.map(({figure}) => plus(figure));
  return {kind: 'sum', left: terms(left), right: terms(right)};
}
