import {isClassName} from '../recognising/class-names.ts';
import type {DocumentKind} from '../recognising/document-kind.ts';
import {once} from '../recognising/once.ts';
import type {Recognised} from '../recognising/recognised.ts';
import type {Frame} from '../recognising/sentences/frame.ts';
import type {Subject} from '../recognising/sentences/subjects.ts';

/** What the name of a body stands before: a year, or what it takes in or spends. */
const amountOf =
  '(?:20\\d{2}年|当年|本年|财政|一般公共|公共财政|政府性?基金|国有资本|收入|支出|收支|收、支|预算|决算|基本支出|项目支出|人员经费|公用经费|[“"]?三公|机关运行|公务|因公|会议费|培训费)';
const body =
  '[\\u4e00-\\u9fff（）()]{1,30}?(?:局|委员会|委|厅|办公室|办|法院|检察院|学院|大学|学校|中学|小学|医院|研究院|研究所|所|中心|部|协会|联合会|处|站|馆|队|社)(?:[（(][^（()）]{1,10}[)）])?';
const named = new RegExp(`^(?:其中[:,]?)?(?:20\\d{2}年(?:度)?)?(${body})(?:本级|机关|部门|单位)?(?=${amountOf})`, 'u');
const below = /^(?:其中[:,]?)?(?:20\d{2}年(?:度)?)?(?:下属|所属|直属|二级预算|基层)/u;
/** 局机关 and 局本级 are one of the bodies of a department. */
const within = new RegExp(`^(?:其中[:,]?)?(?:20\\d{2}年(?:度)?)?[局委厅办院校]?(?:机关|本级|本部)(?=${amountOf})`, 'u');
/** 水务局机关2026年基本支出 4: of a department, its office alone. */
const ofOffice = new RegExp(`^(?:其中[:,]?)?(?:20\\d{2}年(?:度)?)?${body}(?:本级|机关)(?=${amountOf})`, 'u');
/** 二、局本级收支情况, 三、下属单位收支情况, （二）事业单位: which part of a department a section of its text is about. */
const partTitle = new RegExp(
  `^(?:(?:部门|[局委厅办院校])?(?:机关|本级|本部)|(?:(?:[下所直]属|二级(?:预算)?|基层)(?:事业)?|事业|行政)单位)(?:$|(?=${amountOf}))`,
  'u',
);
/** （二）河道管理所, （二）河道管理所收支预算: the name of a body, and what is said of it. */
const bodyTitle = new RegExp(`^(?:20\\d{2}年(?:度)?)?(${body})(?:本级|机关)?(?:$|(?=${amountOf}))`, 'u');
/** What has none of these names no body. */
const mayName = /[局委厅办院学校所心部会处站馆队社级属层关位]/u;
/** 全部支出 and 内部 are no names, nor is what begins with 本 or 我. */
const noName = /^(?:全|内|本|我|各|该|上|其|外)/u;

/** Whether a statement, or the one that lists it, is about another body than the document is: 水文站2026年支出预算 40. */
export function isOfOtherBody(frame: Frame, recognised: Recognised): boolean {
  // A file of several bodies has tables for each of them.
  if (recognised.bodies.ofPassage(frame.passage).length > 0) return false;
  const named = framesOfOthers(recognised);
  for (let at: Frame | null = frame; at; at = at.head) if (named.has(at)) return true;
  const {opener, context} = frame;
  if (opener && named.has(opener) && !ofOwnBody.test(clauseOf(frame))) return true;
  const isOfOther = titlesOfOthers(recognised.kind);
  return context.some(isOfOther) || isOfArea(frame, recognised.kind);
}

/** 河道管理所收支情况: the title that a statement stands under names another body, or one of those of a department. */
const titlesOfOthers = once(({body: own, scope}: DocumentKind) =>
  once(({noun, opened = noun, chain}: Subject): boolean => {
    // 图书馆 and 公立医院 are classes as well.
    if (!mayName.test(opened) || chain.length > 0 || isClassName(opened)) return false;
    return (scope === 'department' && partTitle.test(opened)) || isOtherName(bodyTitle.exec(opened)?.[1], own);
  }),
);

const ofOwnBody = /本(?:部门|单位|级|局|委|办|院|校)|我[局委办院校]/u;

/** 全区农林水支出 5亿元: of a whole area, of which the body is a part. */
const area = /^(?:其中[:,]?)?(?:20\d{2}年(?:度)?)?全(?:[省市县区旗盟州镇乡]|自治区)(?!级)/u;

/** 「全区农林水支出 5亿元，社会保障支出 8亿元」: what the sentence opens with holds for the others, which name no body of their own. */
function isOfArea({opener, ...frame}: Frame, {scope}: DocumentKind): boolean {
  if (scope === 'government') return false;
  const opens = (own: Leading): boolean => leadOf(own).includes('全') && area.test(clauseOf(own));
  if (opens(frame)) return true;
  return opener !== null && opens(opener) && !ofOwnBody.test(clauseOf(frame));
}

const framesOfOthers = once(
  ({frames, kind}: Recognised): ReadonlySet<Frame> => new Set(frames.filter(frame => namesOther(frame, kind))),
);

type Leading = Pick<Frame, 'final' | 'level' | 'budget' | 'change'>;

const leadOf = ({final, level, budget, change}: Leading): string => (final ?? level ?? budget ?? change)?.lead ?? '';

/** The words of the clause that states the amount. */
const clauseOf = (frame: Leading): string =>
  (/[^,，。;；、:：]*$/u.exec(leadOf(frame).replace(/\s/gu, ''))?.[0] ?? '').replace(
    /^[(（][一二三四五六七八九十\d]{1,2}[)）]/u,
    '',
  );

function namesOther(frame: Frame, {body: own, scope}: DocumentKind): boolean {
  if (!mayName.test(leadOf(frame))) return false;
  const clause = clauseOf(frame);
  // 所属 3 家单位支出: the words behind a number that stands before them.
  if (frame.opener !== null && /^单位(?!资金)/u.test(leadOf(frame))) return true;
  if (below.test(clause) || (scope === 'department' && (within.test(clause) || ofOffice.test(clause)))) return true;
  return isOtherName(named.exec(clause)?.[1], own);
}

function isOtherName(printed: string | undefined, own: string): boolean {
  const name = printed?.replace(/[（(].*$/u, '') ?? '';
  return name.length > 2 && own !== '' && !noName.test(name) && !isShortFor(name, own) && !isShortFor(own, name);
}

/** Whether the characters of a name stand in another one in their order: 县委宣传部, 中国共产党某县委员会宣传部. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
