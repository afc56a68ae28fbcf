import {gathered} from '../model/grouping.ts';
import type {Relation, Severity, Spot} from '../model/relation.ts';
import type {Indicator} from '../recognising/forms/indicators.ts';
import type {Form} from '../recognising/forms.ts';
import type {Recognised} from '../recognising/recognised.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * The unit and the bound of an indicator fit what it counts: persons are not counted in per cent, a rate
 * has its sign, a cost is not asked to be at least so much.
 */
export const rule: Rule = {
  meta: {id: 'indicator-unit', severity: 'warning', basis: '财预〔2020〕10号: 指标清晰、可衡量'},
  find: recognised => [
    ...countsInPercent(recognised),
    ...bareRates(recognised),
    ...oddBounds(recognised),
    ...oddPersons(recognised),
  ],
};

interface Odd {
  form: Form;
  indicator: Indicator;
  expected: string | null;
}

const spotOf = ({form, indicator}: Odd): Spot => ({
  kind: 'cell',
  table: form.table.id,
  row: indicator.row,
  column: indicator.valueColumn,
});

const printedValue = ({valueText, unit, bound}: Indicator): string =>
  `${valueText.startsWith(bound ?? '') ? '' : (bound ?? '')}${valueText}${valueText.includes(unit) ? '' : unit}`;

function relationOf(same: readonly Odd[], severity: Severity): Relation {
  const [first] = same as [Odd, ...Odd[]];
  return wording({
    rule: 'indicator-unit',
    printed: `${first.indicator.name} ${printedValue(first.indicator)}`,
    expected: first.expected,
    spots: same.map(spotOf),
    severity,
    details: {count: String(same.length)},
  });
}

const all = ({forms}: Recognised): Odd[] =>
  forms.flatMap(form => form.indicators.map(indicator => ({form, indicator, expected: null})));

const isPercent = (indicator: Indicator): boolean => indicator.value?.unit.kind === 'percent';

/** 资助参保人次数 ≥99%; 开展…审计项目 ≥5% where its sisters of the same name count 个. */
function countsInPercent(recognised: Recognised): Relation[] {
  const found = all(recognised).flatMap(odd => {
    const {indicator, form} = odd;
    if (!isPercent(indicator) || /率|比例|比重|占比|程度|度$|达标|完成|覆盖|进度|情况/u.test(indicator.name)) return [];
    if (
      /(?:人|次|个|户|家|份|项|篇|条|台|套|件|场|期|人次|批|座|处|所|名|车辆)数(?:量)?$|数量$|人次$|次数$/u.test(
        indicator.name,
      )
    )
      return [odd];
    const sisters = form.indicators.filter(other => other !== indicator && isSister(other.name, indicator.name));
    const unit = sisters[0]?.unit ?? '';
    const agree =
      sisters.length >= 2 && unit !== '' && sisters.every(sister => sister.unit === unit && !isPercent(sister));
    return agree ? [{...odd, expected: `${indicator.valueText}${unit}`}] : [];
  });
  return gathered(found, odd => odd.indicator.name).map(same => relationOf(same, 'warning'));
}

/** Names that differ in their middle only: 开展信息化领域审计项目, 开展社保领域审计项目. */
function isSister(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return start >= 2 && end >= 4;
}

/** 督导覆盖率 ≥100: a rate without its sign, where other rates of the document have it. */
function bareRates(recognised: Recognised): Relation[] {
  const found = all(recognised).filter(
    ({indicator}) =>
      indicator.value !== null &&
      indicator.unit === '' &&
      indicator.value.unit.kind === 'count' &&
      /(?:率|比例|比重|满意度)$/u.test(indicator.name),
  );
  const rates = all(recognised).filter(({indicator}) => isPercent(indicator)).length;
  return found.length > 0 && found.length < rates
    ? [
        relationOf(
          found.map(odd => ({...odd, expected: `${odd.indicator.valueText}%`})),
          'warning',
        ),
      ]
    : [];
}

/** Costs with ≥, satisfaction with ≤, rates that cannot exceed 100 % with ≥100%. */
function oddBounds(recognised: Recognised): Relation[] {
  const odds = all(recognised);
  const costs = odds.filter(
    ({indicator}) =>
      /成本/u.test(`${indicator.category}${indicator.kind}`) &&
      (indicator.bound === '≥' || indicator.bound === '>') &&
      (indicator.value?.unit.kind === 'money' || /元\//u.test(indicator.unit)) &&
      !/节约|降低|减少|收入|效益/u.test(indicator.name),
  );
  const content = odds.filter(
    ({indicator}) => /满意(?:度|率)$/u.test(indicator.name) && (indicator.bound === '≤' || indicator.bound === '<'),
  );
  const full = odds.filter(
    ({indicator}) =>
      isPercent(indicator) &&
      indicator.bound === '≥' &&
      /^[≥>]?=?100(?:\.0+)?[%％]?$/u.test(indicator.valueText) &&
      /(?:覆盖|合格|准确|及时|到位|合规|完好|达标|通过)率$/u.test(indicator.name),
  );
  return [
    ...(costs.length > 0 ? [relationOf(costs, 'note')] : []),
    ...(content.length > 0 ? [relationOf(content, 'warning')] : []),
    ...(full.length > 0
      ? [
          relationOf(
            full.map(odd => ({...odd, expected: '=100%'})),
            'note',
          ),
        ]
      : []),
  ];
}

/** People are counted in 人, visits in 人次: 受益人口 in 万人次, 培训人次 in 人. */
function oddPersons(recognised: Recognised): Relation[] {
  const found = all(recognised).flatMap(odd => {
    const {name, unit} = odd.indicator;
    if (/(?:人口|人数|户数)$/u.test(name) && /人次$/u.test(unit))
      return [{...odd, expected: unit.replace('人次', '人')}];
    return /人次(?:数)?$/u.test(name) && /^万?[人名]$/u.test(unit)
      ? [{...odd, expected: unit.replace(/[人名]$/u, '人次')}]
      : [];
  });
  return found.length > 0 ? [relationOf(found, 'note')] : [];
}
