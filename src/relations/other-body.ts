import type {DocumentKind} from '../recognising/document-kind.ts';
import {once} from '../recognising/once.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';

/** What the name of a body stands before: a year, or what it takes in or spends. */
const amountOf =
  '(?:20\\d{2}年|当年|本年|财政|一般公共|公共财政|政府性?基金|国有资本|收入|支出|收支|收、支|预算|决算|基本支出|项目支出|人员经费|公用经费|[“"]?三公|机关运行|公务|因公|会议费|培训费)';
const body =
  '[\\u4e00-\\u9fff（）()]{1,30}?(?:局|委员会|委|厅|办公室|办|法院|检察院|学院|大学|学校|中学|小学|医院|研究院|研究所|所|中心|部|协会|联合会|处|站|馆|队|社)(?:[（(][^（()）]{1,10}[)）])?';
const named = new RegExp(`^(?:其中[:,]?)?(?:20\\d{2}年(?:度)?)?(${body})(?:本级|机关|部门|单位)?(?=${amountOf})`, 'u');
const below = /^(?:其中[:,]?)?(?:20\d{2}年(?:度)?)?(?:下属|所属|直属|二级预算|基层)/u;
/** 局机关 and 局本级 are one of the bodies of a department. */
const within = new RegExp(`^(?:其中[:,]?)?(?:20\\d{2}年(?:度)?)?[局委厅办院校]?(?:机关|本级|本部)(?=${amountOf})`, 'u');
/** What has none of these names no body. */
const mayName = /[局委厅办院学校所心部会处站馆队社级属层关]/u;
/** 全部支出 and 内部 are no names, nor is what begins with 本 or 我. */
const noName = /^(?:全|内|本|我|各|该|上|其|外)/u;

/** Whether a statement, or the one that lists it, is about another body than the document is: 水文站2026年支出预算 40. */
export function isOfOtherBody(frame: Frame, recognised: Recognised): boolean {
  // A file of several bodies has tables for each of them.
  if (recognised.bodies.ofPassage(frame.passage).length > 0) return false;
  const named = framesOfOthers(recognised);
  for (let at: Frame | null = frame; at; at = at.head) if (named.has(at)) return true;
  return false;
}

const framesOfOthers = once(
  ({frames, kind}: Recognised): ReadonlySet<Frame> => new Set(frames.filter(frame => namesOther(frame, kind))),
);

function namesOther(frame: Frame, {body: own, scope}: DocumentKind): boolean {
  const lead = (levelOf(frame) ?? frame.budget ?? frame.change)?.lead ?? '';
  if (!mayName.test(lead)) return false;
  const clause = /[^,，。;；、:：]*$/u.exec(lead.replace(/\s/gu, ''))?.[0] ?? '';
  if (below.test(clause) || (scope === 'department' && within.test(clause))) return true;
  const name = named.exec(clause)?.[1]?.replace(/[（(].*$/u, '') ?? '';
  return name.length > 2 && own !== '' && !noName.test(name) && !isShortFor(name, own) && !isShortFor(own, name);
}

/** Whether the characters of a name stand in another one in their order: 县委宣传部, 中国共产党某县委员会宣传部. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
