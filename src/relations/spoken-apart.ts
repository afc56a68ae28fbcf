import type {Frame} from '../recognising/sentences/frame.ts';

/** 1-9月支出, 前三季度, 上半年: a part of a year. 1-12月 and 12月底 are all of it. */
const partOfYear =
  /(?<!\d)(?:[1-9]|1[01])月(?:份|底|末|,|[\u4e00-\u9fff]{0,6}(?:收入|支出|经费|完成))|[上下]半年|前[一二三]个?季度/u;
/** 扣除上级专项后, 剔除一次性因素: what an amount leaves out of that of its name. */
const withoutSome = /(?:^|[,。;])(?:如?扣除|剔除|除去|不考虑|不含)[^,。;]{2,30},(?:[^。;]*)$/u;
/** 2024年至2026年项目支出: of several years. */
const overYears = /20\d{2}(?:年(?:度)?)?(?:至|到|[-—–~～])20\d{2}年/u;

const leadOf = ({final, level, budget, change}: Frame): string =>
  ((final ?? level ?? budget ?? change)?.lead ?? '').replace(/\s+/gu, '');

const saysApart = (frame: Frame): boolean => {
  const lead = leadOf(frame);
  return /[月年除虑含]/u.test(lead) && (partOfYear.test(lead) || withoutSome.test(lead) || overYears.test(lead));
};

/**
 * Whether a statement, the one that lists it, or the one that opens a row of amounts 分别为 says that it is of a part of the
 * year, of several years, or of less than its name: 1-9月支出 9，其中：基本支出 6.
 */
export function isSpokenApart(frame: Frame): boolean {
  for (let at: Frame | null = frame; at; at = at.head) if (saysApart(at)) return true;
  const {opener, level} = frame;
  return opener !== null && level?.row != null && saysApart(opener);
}
