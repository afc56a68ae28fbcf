import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {lastClause} from '../recognising/sentences/nouns.ts';
import {isGeneric, type Subject} from '../recognising/sentences/subjects.ts';

/** What opens a list of parts. */
const opens = /其中|包[括含]|分别|构成|组成|具体|如下|[:(]/u;
/** Words of a list that names some of the parts only, in the clause of an item or of what opens them. */
const ofSome = /主要|重点|例如|比如|(?<![包所])含/u;
/** An amount for one of many things is no part of them all. */
export const ofOne = /平均|人均|户均|每/u;

/** Words behind names that only carry the amount of them all. */
const onlyCarries = /^(?:财政|拨款|一般公共预算|预算|决算|安排|支出|经费|数|额|合计|总额)+$/u;

/** The things that one amount is said to be of: 会议费 and 培训费 of 会议费和培训费预算. */
export const namesIn = ({noun, dimensions}: Subject): string[] =>
  (dimensions.key === 'three:vehicles' ? '公务用车' : noun)
    .split(/[、和及与“”"]+/u)
    .filter(name => name !== '' && !isGeneric(name) && !onlyCarries.test(name));

/** The amount that makes a statement an item of its list: how much there is, or by how much it moved. */
const saidOf = (part: Frame | null) => levelOf(part) ?? part?.change ?? null;

/**
 * Whether nothing in its words speaks against a list's naming all of its head: items of different names, of one
 * paragraph or of numbered ones, which neither 主要 opens nor 等 ends.
 */
export function isUsual(head: Frame, parts: readonly Frame[]): boolean {
  const [only, another] = parts;
  if (only && !another) return isOnlyPart(head, only);
  const nouns = parts.map(({subject}) => subject.noun);
  const leads = parts.map(part => (saidOf(part)?.lead ?? '').replace(/\s+/gu, ''));
  const [first = ''] = leads;
  const isOneList = new Set(parts.map(({passage}) => passage)).size === 1 || parts.every(part => part.ordinal !== null);
  return (
    parts.length > 1 &&
    isOneList &&
    !head.aside &&
    head.projects === null &&
    namesIn(head.subject).length < 2 &&
    parts.every(({aside, bracketed}) => !aside && bracketed === parts[0]?.bracketed) &&
    new Set(nouns).size === nouns.length &&
    nouns.every(noun => noun !== '' && !ofOne.test(noun)) &&
    (opens.test(first) || parts[0]?.passage !== head.passage) &&
    !leads.some(lead => ofSome.test(lastClause(lead))) &&
    !ofSome.test(/[^。;]*$/u.exec(first)?.[0] ?? '') &&
    // 其中：教育支出 6、农林水支出 3 of all that a government spends are the main ones.
    !parts.every(part => levelOf(part) !== null && /^function:\d{3}$/u.test(part.subject.dimensions.key ?? '')) &&
    !/^\s*等/u.test(saidOf(parts.at(-1) ?? null)?.behind ?? '')
  );
}

/** 「档案管理 30，包括：档案数字化 30」: the one thing that is named may be all of it. */
const isOnlyPart = (head: Frame, part: Frame): boolean =>
  part.passage === head.passage &&
  !head.aside &&
  !part.aside &&
  part.subject.noun !== '' &&
  !ofOne.test(part.subject.noun) &&
  opens.test((saidOf(part)?.lead ?? '').replace(/\s+/gu, ''));

/** The same of paragraphs that no statement heads: three things or more, each by its own name. */
export function areUsualPeers(peers: readonly Frame[]): boolean {
  const nouns = peers.map(({subject}) => subject.noun);
  return (
    peers.length >= fewestPeers &&
    new Set(nouns).size === nouns.length &&
    peers.every(({aside, bracketed}) => !aside && !bracketed) &&
    nouns.every(noun => noun !== '' && !ofOne.test(noun)) &&
    !peers.some(part => ofSome.test(lastClause((saidOf(part)?.lead ?? '').replace(/\s+/gu, ''))))
  );
}

const fewestPeers = 3;
