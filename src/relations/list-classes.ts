import {type Frame, levelOf} from '../recognising/sentences/frame.ts';

/** 按功能分类，…; 分项情况是…: a classification has a place for all there is; 主要 leaves some of it out. */
export const isClassified = ([first]: readonly Frame[]): boolean => {
  const lead = /[^。]*$/u.exec(levelOf(first ?? null)?.lead ?? '')?.[0] ?? '';
  return (
    /按[^。;,:]{0,14}(?:分类|划分|分(?=[,:]))[^。;]*$|(?:资金|收入|经费)来源[:：]|分项(?:情况|来看)|(?:^|[。;,:])(?:从|分)[^。;,:\d]{1,16}?(?:来)?看[:,]|(?:^|[。;,:])分[^。;,:\d]{1,8}情况/u.test(
      lead,
    ) && !/主要|重点/u.test(lead)
  );
};

/** 「教育支出（205）9（其中按项级科目统计，2050201学前教育 4；2050202小学教育 5）」: a class counted by its items is all of them. */
export function areItemsOfClass({subject}: Frame, parts: readonly Frame[]): boolean {
  const own = functionCode(subject.dimensions.key);
  const codes = parts.map(part => functionCode(part.subject.dimensions.key));
  const lead = (levelOf(parts[0] ?? null)?.lead ?? '').replace(/\s+/gu, '');
  return (
    own !== '' &&
    new Set(codes).size === codes.length &&
    codes.every(code => code.length > own.length && code.startsWith(own)) &&
    countedByItem.test(lead)
  );
}

const countedByItem = /按照?(?:支出|功能|分类)*[款项]级?(?:支出|功能|分类)*科目(?:分类)?(?:统计|列示|划分)[^。]*$/u;

/**
 * 「支出 10，具体情况如下(按项级科目分类统计)：」 before paragraphs that are numbered from one on and begin with an item each: what is
 * counted by items has no other.
 */
export function areCountedBelow({opening, passage, members, untold}: Frame, parts: readonly Frame[]): boolean {
  const words = opening.replace(/\s+/gu, '');
  const numbered = members.filter(part => part.passage !== passage && part.ordinal !== null);
  return (
    countedByItem.test(words) &&
    !/主要|重点/u.test(words) &&
    parts.length > 1 &&
    untold === 0 &&
    numbered.length === parts.length &&
    parts.every((part, i) => part.passage !== passage && part.ordinal === i + 1 && !part.bracketed && !part.aside) &&
    parts.every(isOfFunction) &&
    new Set(parts.map(part => part.subject.noun)).size === parts.length
  );
}

/** 工资福利支出 is of the other classification: a list of such items counts something else than its words say. */
const isOfFunction = ({subject: {noun, chain, dimensions}}: Frame): boolean =>
  functionCode(dimensions.key) !== '' || chain.length > 0 || /[(]?[类款项]级?科目[)]?$/u.test(noun);

/** Items by different codes of one level: none of them is a part of another. */
export function areOfOneLevel(parts: readonly Frame[]): boolean {
  const codes = parts.map(({subject}) => functionCode(subject.dimensions.key));
  return codes.every(code => code !== '' && code.length === codes[0]?.length) && new Set(codes).size === codes.length;
}

const functionCode = (key: string | null | undefined): string => /^function:(\d+)$/u.exec(key ?? '')?.[1] ?? '';

/** Classes of functions down to 住房保障支出, the last and among the least that a body has: none is left out. */
export const goesDownToHousing = (parts: readonly Frame[]): boolean =>
  parts.length > 2 &&
  parts.every(({subject}) => /^function:\d{3}$/u.test(subject.dimensions.key ?? '')) &&
  parts.some(({subject}) => subject.dimensions.key === 'function:221') &&
  parts.some(({subject}) => /^function:2(?:08|10)$/u.test(subject.dimensions.key ?? ''));

/** Items by their codes, in the order of these, from a class of what the body does down to 住房保障支出. */
export function areCoded(parts: readonly Frame[]): boolean {
  const codes = parts.map(({subject}) => /^function:(\d{7})$/u.exec(subject.dimensions.key ?? '')?.[1] ?? '');
  return (
    codes.length > 3 &&
    codes.every((code, i) => code !== '' && code > (codes[i - 1] ?? '')) &&
    /^221/u.test(codes.at(-1) ?? '') &&
    codes.some(code => /^2(?:08|10)/u.test(code))
  );
}

/** 基本支出 by the classes of its economic classification, of which it hardly has others than four. */
export const areEconomic = ({subject}: Frame, parts: readonly Frame[]): boolean => {
  const keys = parts.map(part => part.subject.dimensions.key ?? '');
  const has = (code: string): boolean => keys.includes(`economic:${code}`);
  return (
    subject.dimensions.nature === 'basic' &&
    keys.every(key => /^economic:\d{3}$/u.test(key)) &&
    new Set(keys).size === keys.length &&
    has('301') &&
    has('302') &&
    has('303')
  );
};
