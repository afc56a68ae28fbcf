import {exact} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import type {Relation, Spot} from '../model/relation.ts';
import type {Indicator} from '../recognising/forms/indicators.ts';
import type {Form} from '../recognising/forms.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * A number of units at so much a unit does not cost more than the project has: at least 1000 元/人 for at
 * least 550 人 is 55 万元. Only lower bounds and plain values on both sides say so.
 */
export const rule: Rule = {
  meta: {id: 'quantity-price', severity: 'warning', basis: 'arithmetic: quantity times price'},
  find: ({forms}) => forms.flatMap(productsOf),
};

const isLower = ({bound}: Indicator): boolean => bound === null || bound === '≥' || bound === '>' || bound === '=';

function productsOf(form: Form): Relation[] {
  const [group] = form.funds;
  if (!group) return [];
  return form.indicators.flatMap(price => {
    const per = /^((?:万|千)?元)[/每](人|户|次|个|台|套|份|辆|条|件|家|场|名|平方米|㎡)$/u.exec(price.unit);
    if (!per || !price.value || !isLower(price)) return [];
    const counts = form.indicators.filter(
      other =>
        other !== price &&
        other.value !== null &&
        other.unit === per[2] &&
        isLower(other) &&
        sharesNoun(price.name, other.name),
    );
    const [count] = counts;
    if (!count?.value || counts.length > 1) return [];
    return exceeds(
      price.value,
      per[1] ?? '元',
      count.value,
      form.funds.map(fund => fund.total),
    )
      ? [relationOf(form, price, count, group.total)]
      : [];
  });
}

/** The same thing is counted and paid for: 慰问标准, 慰问人数. */
function sharesNoun(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= a.length; i += 1) {
    const pair = a.slice(i, i + 2);
    if (!/标准|数量|人数|单价|成本|项目|金额|补助/u.test(pair) && b.includes(pair)) return true;
  }
  return false;
}

const powers: Readonly<Record<string, number>> = {元: 0, 千元: 3, 万元: 4};
const one = 10n ** 12n;

/** Whether the product is above all the totals. A product is no sum, so that it is taken here and not by the judge. */
function exceeds(price: Figure, unit: string, count: Figure, totals: readonly Figure[]): boolean {
  if (!price.value || !count.value || price.doubt || count.doubt) return false;
  const product = (exact(price.value, powers[unit] ?? 0) * exact(count.value)) / one;
  return totals.every(total => {
    const power = total.unit.kind === 'money' ? total.unit.power : null;
    return total.value !== null && power !== null && !total.doubt && product > exact(total.value, power);
  });
}

function relationOf(form: Form, price: Indicator, count: Indicator, total: Figure): Relation {
  const spot = (indicator: Indicator): Spot => ({
    kind: 'cell',
    table: form.table.id,
    row: indicator.row,
    column: indicator.valueColumn,
  });
  const place: Spot[] =
    total.place.kind === 'cell'
      ? [{kind: 'cell', table: total.place.table, row: total.place.row, column: total.place.column}]
      : [];
  return wording({
    rule: 'quantity-price',
    printed: `${price.name} ${price.valueText}${price.valueText.includes('元') ? '' : price.unit} × ${count.name} ${count.valueText}${count.valueText.includes(count.unit) ? '' : count.unit}`,
    expected: `${total.printed}${total.unit.kind === 'money' && total.unit.power === 4 && !/元/u.test(total.printed) ? '万元' : ''}`,
    spots: [spot(price), spot(count), ...place],
    severity: 'warning',
  });
}
