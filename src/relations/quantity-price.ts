import type {Relation} from '../model/relation.ts';
import type {Indicator} from '../recognising/forms/indicators.ts';
import type {Form} from '../recognising/forms.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * A number of units at so much a unit does not cost more than the project has: at least 1000 元/人 for at
 * least 550 人 is 55 万元. Only lower bounds and plain values on both sides say so.
 */
export const rule: Rule = {
  meta: {id: 'quantity-price', severity: 'warning', basis: 'arithmetic: quantity times price'},
  find: ({forms}) => forms.flatMap(productsOf),
};

const isLower = ({bound}: Indicator): boolean => bound === null || bound === '≥' || bound === '>' || bound === '=';

const priceUnit = /^(?:万|千)?元[/每](人|户|次|个|台|套|份|辆|条|件|家|场|名|平方米|㎡)$/u;

/** One relation a price; where the form has several totals (a year, all years), the product fits one of them. */
function productsOf(form: Form): Relation[] {
  return form.indicators.flatMap(price => {
    const unit = priceUnit.exec(price.unit)?.[1];
    if (!unit || !price.value || !isLower(price)) return [];
    const counts = form.indicators.filter(
      other => other.value !== null && other.unit === unit && isLower(other) && sharesNoun(price.name, other.name),
    );
    const [count] = counts;
    if (!count?.value || counts.length > 1) return [];
    const [each, quantity] = [price.value, count.value];
    return form.funds.map(
      ({total}, reading): Relation => ({
        rule: 'quantity-price',
        family: `quantity-price:${each.id}`,
        reading,
        form: {kind: 'product', quantity: quantity.id, price: each.id, amount: [plus(total)], bound: 'most'},
        ground: 'words',
        certain: true,
        severity: 'warning',
        details: {price: price.name, count: count.name},
      }),
    );
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
