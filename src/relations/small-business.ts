import type {Relation} from '../model/relation.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * Procurement from small and medium enterprises: not more than all procurement; of it from small and
 * micro enterprises: not more than that; what was reserved and what was not come to no more than all.
 */
export const rule: Rule = {
  meta: {id: 'small-business', severity: 'warning', basis: '财库〔2020〕46号 政府采购促进中小企业发展管理办法'},
  find: recognised => {
    const amounts = numbersByPassage(recognised)
      .flat()
      .filter(number => number.figure.unit.kind === 'money');
    const total = totalOf(amounts);
    if (!total) return [];
    return [
      ...withinTotal(amounts, total),
      ...reservedWithin(amounts, total),
      ...partsWithin(amounts, total, recognised),
      ...microWithin(amounts),
    ];
  },
};

const clauseOf = (number: Numbered): string => number.lead.split(/[。;]/u).at(-1) ?? number.lead;

/** 政府采购金额（总额） of the year; the first statement of it. */
const totalOf = (amounts: readonly Numbered[]): Numbered | undefined =>
  amounts.find(
    number =>
      /采购(?:支出)?(?:预算|合同)?(?:总额|总规模|金额|总计|支出|预算)(?:[(][^)]*[)])?(?:合计|共计|为|共|总计)?$/u.test(
        clauseOf(number),
      ) && !/货物|工程|服务|中小|小微|面向|授予/u.test(clauseOf(number)),
  );

function relation(
  family: string,
  smaller: readonly Numbered[],
  larger: Numbered,
  severity: Relation['severity'] = 'warning',
): Relation {
  return {
    rule: 'small-business',
    family: `small-business:${family}`,
    reading: 0,
    form: {kind: 'order', smaller: smaller.map(number => plus(number.figure)), larger: [plus(larger.figure)]},
    ground: 'words',
    certain: true,
    severity,
    details: {},
  };
}

const ofSmall = /中小企业/u;
const ofMicro = /小微企业|小型、?微型|小微/u;

/** 授予中小企业合同金额 ≤ 采购总额. What is planned for the year is another matter than what was bought. */
const withinTotal = (amounts: readonly Numbered[], total: Numbered): Relation[] =>
  amounts
    .filter(number => ofSmall.test(clauseOf(number)) && /授予|合同|中标|成交|供应商/u.test(clauseOf(number)))
    .map(number => relation(`${number.figure.id}`, [number], total));

/** 采购预算总额 10，其中面向中小企业预留 8: what is reserved of a plan is part of it, where one passage states both. */
const reservedWithin = (amounts: readonly Numbered[], total: Numbered): Relation[] =>
  amounts
    .filter(
      number =>
        /采购[^,。;]*(?:预算|计划)/u.test(clauseOf(total)) &&
        number.text === total.text &&
        number.start > total.start &&
        /面向中小(?:微)?企业[^,。;、]*预留|预留[^,。;、]*中小(?:微)?企业/u.test(clauseOf(number)) &&
        !/其中/u.test(clauseOf(number).replace(/^[,、:]?其中[,:]?/u, '')) &&
        !/授予|合同|中标|成交|供应商|上年|去年/u.test(clauseOf(number)),
    )
    .map(number => relation(`reserved:${number.figure.id}`, [number], total));

/** Bought from them under reserved and under other projects, together ≤ 采购总额. */
function partsWithin(amounts: readonly Numbered[], total: Numbered, {texts}: Recognised): Relation[] {
  return texts.flatMap(text => {
    const own = amounts.filter(
      number =>
        number.text === text && /中标|成交|供应商/u.test(clauseOf(number)) && /由中小企业/u.test(clauseOf(number)),
    );
    const reserved = own.filter(number => /面向中小企业/u.test(clauseOf(number)));
    const other = own.filter(number => /其他(?:政府)?采购项目/u.test(clauseOf(number)));
    const [a, b] = [reserved[0], other[0]];
    return a && b ? [relation(`${a.figure.id}+${b.figure.id}`, [a, b], total)] : [];
  });
}

/** 中小企业…，其中：小微企业…: the part of the part. */
function microWithin(amounts: readonly Numbered[]): Relation[] {
  return amounts.flatMap((micro, i) => {
    const clause = clauseOf(micro);
    if (!/其中/u.test(clause) || !ofMicro.test(clause)) return [];
    const whole = amounts
      .slice(Math.max(0, i - 3), i)
      .findLast(
        number => number.text === micro.text && ofSmall.test(clauseOf(number)) && !/其中/u.test(clauseOf(number)),
      );
    // Right behind it, in one sentence, 其中 leaves no other whole.
    const isRightBehind = whole !== undefined && whole === amounts[i - 1] && /^[,、]?其中/u.test(micro.lead);
    return whole
      ? [relation(`${micro.figure.id}<${whole.figure.id}`, [micro], whole, isRightBehind ? 'error' : 'warning')]
      : [];
  });
}
