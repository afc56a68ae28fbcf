import type {Relation} from '../model/relation.ts';
import type {Indicator} from '../recognising/forms/indicators.ts';
import type {Form} from '../recognising/forms.ts';
import {countedIn, type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * The people whom the form of the whole body 整体支出绩效目标表 says it pays (在职人数, 供养人数, 履职人数) are
 * those that the text says are there 实有人员. Asked, not asserted: a form may plan, or leave out the retired.
 */
export const rule: Rule = {
  meta: {id: 'staff-served', severity: 'warning', basis: 'wording: 实有人员 are the people of the body'},
  find: recognised => {
    const stated = numbersByPassage(recognised).flatMap(numbers => numbers.filter(isStaff));
    const posts = numbersByPassage(recognised).flatMap(numbers => numbers.filter(isPosts));
    // Several bodies, or staff counted in several ways: whom the form is about is open.
    if (stated.length !== 1) return [];
    return recognised.forms.filter(({overall}) => overall).flatMap(form => relationsOf(form, [...stated, ...posts]));
  },
};

/** 实有人员6人, 实有在职人员 6 人, 年末实有人数6人. */
const isStaff = (number: Numbered): boolean =>
  countedIn(number) === '人' &&
  /实有(?:在职|在编|在岗|编制内)?(?:干部|职工|工作)*(?:人员|人数|总人数)?(?:共|共计|合计|为|:)*$/u.test(number.lead);

/** 编制 are the posts: a form may be written for all of them. */
const isPosts = (number: Numbered): boolean =>
  /^[人名个]$/u.test(countedIn(number)) && /编制(?:数|人数|总数)?(?:共|共计|合计|为|:)*$/u.test(number.lead);

const relationsOf = (form: Form, people: readonly Numbered[]): Relation[] =>
  form.indicators.filter(isPeople).flatMap(({value}) =>
    value
      ? people.map(
          ({figure}, reading): Relation => ({
            rule: rule.meta.id,
            family: `staff-served:${value.id}`,
            reading,
            form: {kind: 'sum', left: [plus(value)], right: [plus(figure)]},
            ground: 'words',
            certain: true,
            severity: 'warning',
            details: {},
          }),
        )
      : [],
  );

/** A number of people that is said to be so many, no least or most. */
const isPeople = ({name, value, bound, unit}: Indicator): boolean =>
  value?.value?.decimals === 0 &&
  (bound === null || bound === '=') &&
  /^(?:人|名|)$/u.test(unit) &&
  /^(?:单位|部门|机关|局)?(?:实有|在职|在编|在岗|供养|财政供养|履职|工作)(?:干部|职工)*(?:人员)?(?:人数|数量|数)$/u.test(
    name,
  );
