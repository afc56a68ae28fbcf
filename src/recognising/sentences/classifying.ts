import type {Dimensions} from '../dimensions.ts';

/** 按支出功能分类, 从支出性质看, 分部门情况是: the words by which a text goes through a whole, as a pattern. */
const by =
  '按(?:照)?[^。;,:]{0,14}(?:分类|划分|分(?=[,:]))|(?:按(?:照)?[^。;,:]{1,10}(?:类别|类型|科目|性质|结构|来源|方式|形式)|(?:从|分)[^。;,:\\d]{1,16}?看|分[^。;,:\\d]{1,8}情况(?:是|为|看)?)(?=[:,])';

/** … behind the end of a sentence or of a list. */
export const classifiedAgain = new RegExp(`^[。;]\\s*(?:其中)?[,:]?(?:(?:收入|支出)方面,)?(?:${by})`, 'u');

/** … with no mark between: 住房保障支出 9万元按经济分类，…. */
export const classifiedBehind = /^[,、]?\s*按[^。;,:]{0,14}(?:分类|划分|分(?=[,:]))/u;

/** … at the beginning of a paragraph, behind its number. */
export const classifies = new RegExp(
  `^(?:其中[:,]?)?(?:(?:收入|支出)方面,)?(?:按[^。,;:]{0,12}(?:分类|类别|类型|划分|科目|性质|结构|来源|方式|形式)[^。,;:]{0,10}[:,]|(?:资金|收入|经费)来源[:]|(?:${by})[:,])`,
  'u',
);

const ofIncome = /收入|(?:资金|经费)来源|税收|征收/u;
const ofExpenditure = /支出|功能|经济|用途/u;

/** Which of income and expenditure the words go through; undefined where they say neither. */
export function flowClassified(text: string): Dimensions['flow'] | undefined {
  const words = /^[^:]*?(?:看|分类|划分|类别|类型|科目|性质|结构|来源|方式|形式|情况)/u.exec(text)?.[0] ?? '';
  if (ofExpenditure.test(words)) return 'expenditure';
  return ofIncome.test(words) ? 'income' : undefined;
}

/** 分中央和地方看: the names of all that a whole is parted into; none where the words do not say them. */
export function namesParted(lead: string): string[] {
  const words = /(?:^|[。;,:])分([^。;,:\d]{2,16}?)(?:来)?看[:,]/u.exec(lead)?.[1] ?? '';
  const names = words.split(/[和与及、]/u).filter(name => name.length > 1);
  return names.length > 1 ? names : [];
}
