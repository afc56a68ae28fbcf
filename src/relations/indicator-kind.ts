import {gathered} from '../model/grouping.ts';
import type {Relation, Spot} from '../model/relation.ts';
import type {Indicator} from '../recognising/forms/indicators.ts';
import type {Form} from '../recognising/forms.ts';
import {bareName} from '../recognising/names.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/** The same indicator is a 数量指标 in one form and a 质量指标 in another: one note for the document. */
export const rule: Rule = {
  meta: {id: 'indicator-kind', severity: 'note', basis: '财预〔2020〕10号: 绩效指标分类'},
  find: ({forms}) => {
    const all = forms
      .flatMap(form => form.indicators.map(indicator => ({form, indicator, kind: kindOf(indicator)})))
      .filter(({kind}) => kind !== '');
    const found = gathered(all, ({indicator}) => bareName(indicator.name)).flatMap(same => {
      const [a, b] = gathered(same, item => item.kind).map(group => group[0]);
      return a && b && a.indicator.name.length >= shortestName ? [{a, b}] : [];
    });
    const [first] = found;
    if (!first) return [];
    return [
      wording({
        rule: 'indicator-kind',
        printed: first.b.indicator.name,
        spots: found.flatMap(({a, b}) => [spotOf(b), spotOf(a)]),
        severity: 'note',
        details: {kinds: `${first.a.kind}、${first.b.kind}`, count: String(found.length)},
      }),
    ] satisfies Relation[];
  },
};

const shortestName = 6;

/** Quantity, quality and time: what an indicator is by its own nature. */
const kindOf = ({kind}: Indicator): string => /^(?:数量|质量|时效|成本)/u.exec(kind)?.[0] ?? '';

const spotOf = ({form, indicator}: {form: Form; indicator: Indicator}): Spot => ({
  kind: 'cell',
  table: form.table.id,
  row: indicator.row,
  column: indicator.nameColumn,
});
