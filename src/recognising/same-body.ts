import {bareName} from './names.ts';

/** Fewer characters than these name no body by themselves: 本局, 办. */
const fewestCharacters = 3;

/** What makes a body of its own below another: 信息中心, 执法支队. */
const ownBody = /(?:中心|局|所|站|院|校|园|馆|队|处|社|学会|协会|基地|林场|水库|公司)$/u;

/** The letters that names of places are shortened by: 云汀水务局 for 云汀市水务局. */
const placeLetter = /[省市县区州盟旗]/u;

/**
 * A name without its code, brackets, and what is written in one way or another: 局机关 and 局本级, 部门 and 单位,
 * 委员会 and 委, 人民政府 and 政府.
 */
const keyOf = (name: string): string =>
  bareName(name)
    .replace(/^[[【(（]?\d{3,9}[\]】)）]?[-—]?/u, '')
    .replace(/^关于/u, '')
    .replace(/[（(][^（()）]*[)）]/gu, '')
    .replace(/中国共产党/gu, '中共')
    .replace(/人民政府/gu, '政府')
    .replace(/委员会/gu, '委')
    .replace(/和|与/gu, '')
    .replace(/办公室$/u, '办')
    .replace(/(?:本级|机关|本部|汇总|部门|单位)+$/u, '');

/**
 * Whether two names are of one body, or the second of a part of the first: 云汀市水务局 and 市水务局机关; 云汀市水务局 and
 * 云汀市水务局信息中心. Null where they do not say so.
 */
export function kinOfBodies(whole: string, part: string): 'same' | 'part' | null {
  const [a, b] = [keyOf(whole), keyOf(part)];
  if (a.length < fewestCharacters || b.length < fewestCharacters) return null;
  if (a === b || isShortened(a, b) || isShortened(b, a)) return 'same';
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  // 云汀市 before it, or the department that it belongs to.
  if (longer.endsWith(shorter)) return 'same';
  if (!longer.includes(shorter)) return null;
  // What follows a name on a cover and is no body is no part of it.
  if (!longer.startsWith(shorter) || !ownBody.test(longer)) return 'same';
  return longer === b ? 'part' : null;
}

/** Whether one name is the other but for the letter behind its place. */
function isShortened(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  const at = [...long].findIndex((character, i) => character !== short[i]);
  return placeLetter.test(long[at] ?? '') && long.slice(0, at) + long.slice(at + 1) === short;
}
