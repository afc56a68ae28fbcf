import type {Frame} from '../recognising/sentences/frame.ts';

/** 1-9月支出, 前三季度, 上半年: a part of a year. 1-12月 and 12月底 are all of it. */
const partOfYear =
  /(?<!\d)(?:[1-9]|1[01])月(?:份|底|末|,|[\u4e00-\u9fff]{0,6}(?:收入|支出|经费|完成))|[上下]半年|前[一二三]个?季度/u;
/** 扣除上级专项后，…, 剔除政府性基金后收入 9: what an amount leaves out of that of its name. */
const withoutSome = /(?:^|[,。;])[如若]?(?:扣除|剔除|除去|不考虑|不含)[^,。;]{2,30}(?:,|后)(?:[^。;]*)$/u;
/** 2024年至2026年项目支出: of several years. */
const overYears = /20\d{2}(?:年(?:度)?)?(?:至|到|[-—–~～])20\d{2}年/u;

const leadOf = ({final, level, budget, change}: Frame): string =>
  ((final ?? level ?? budget ?? change)?.lead ?? '').replace(/\s+/gu, '');

const leavesOut = (frame: Frame): boolean => {
  const lead = leadOf(frame);
  return /[除虑含]/u.test(lead) && withoutSome.test(lead);
};

const spansYears = (frame: Frame): boolean => overYears.test(leadOf(frame));

/** （二）水质监测项目。2026年支出预算 9: what is spent on what a title names. */
const isOfProject = ({subject: {dimensions}, context}: Frame): boolean =>
  (dimensions.key?.startsWith('total') ?? false) &&
  context.some(({noun, exact}) => !exact && project.test(noun) && !anyProject.test(noun));
const project = /..(?:项目|工程|课题)$/u;
const anyProject = /^(?:重点|主要|重大|专项|部门|单位|所有|全部|本年|当年|其他|预算|支出)*项目$/u;

/** 「年初预算 9（其中：A 6、B 3），决算 10（其中：A 7、B 3）」: of which of the amounts a bracket is the list, its words do not tell. */
export const isBrokenDownAgain = ({bracketed, head, subject}: Frame): boolean =>
  bracketed && (head?.members.filter(other => other.bracketed && other.subject.noun === subject.noun).length ?? 0) > 1;

/** Whether a statement or one that lists it is as asked for. */
function someAbove(frame: Frame, is: (own: Frame) => boolean): boolean {
  for (let at: Frame | null = frame; at; at = at.head) if (is(at)) return true;
  return false;
}

/**
 * Whether a statement, or one that lists it, is of several years or of a project, or says that something is left out, as
 * what opens its sentence may.
 */
export function isOfLess(frame: Frame): boolean {
  if (isOfProject(frame) || isBrokenDownAgain(frame) || someAbove(frame, own => leavesOut(own) || spansYears(own)))
    return true;
  const {opener, level} = frame;
  return opener !== null && (leavesOut(opener) || (level?.row != null && spansYears(opener)));
}

/** … or of a part of the year: 1-9月支出 9，其中：基本支出 6. */
export const isSpokenApart = (frame: Frame): boolean =>
  isOfLess(frame) || someAbove(frame, own => partOfYear.test(leadOf(own)));
