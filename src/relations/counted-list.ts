import type {Relation} from '../model/relation.ts';
import {matchesOf} from '../recognising/matches.ts';
import {ideographValue} from '../recognising/numbering.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';
import {wording} from './wording.ts';

/**
 * Offices and units that a sentence counts and then names: 内设机构5个，分别是：办公室、… Only where every name ends
 * as names of offices do, so that nothing else can stand between two marks. So are projects that are counted and then listed
 * with their money.
 */
export const rule: Rule = {
  meta: {id: 'counted-list', severity: 'warning', basis: 'wording: a list names as many as it counts'},
  find: ({texts, frames}) => {
    const running = texts.filter(text => text.passage !== null && !text.inCatalogue);
    return [...running.flatMap(listsIn), ...projectLists(frames, running)];
  },
};

const counted =
  /(?:内设(?:机构|科室|处室|部门)?|下设|设有|设立|下属(?:预算)?单位|所属(?:预算)?单位|二级预算单位|编制范围的(?:预算)?单位)[^。;,:、\d]{0,12}?(\d{1,2}|[一二三四五六七八九十]{1,3})(?:个|家)[^。;:、\d]{0,12}?(?::|,?(?:分别(?:是|为)|包括|即):?)([^。;:]+)(?=[。;])/gu;
const office =
  /(?:科|处|室|股|办|中心|局|队|所|站|院|委|部|馆|校|学|园|厅|组|会|社|公司|机关|本级|服务台|法庭|街道|镇|乡)$/u;
/** Offices of the party and the union, which some count and some do not. */
const besides = /党委|纪委|党组|党总支|工会|团委|离退休|老干部|纪检|派驻/u;

function listsIn(text: PrintedText): Relation[] {
  return matchesOf(counted, text.bare).flatMap(match => {
    const [, number = '', list = ''] = match;
    const stated = /^\d/u.test(number) ? Number(number) : ideographValue(number);
    const names = namesIn(list);
    if (!names || stated < 2) return [];
    const sure = names.filter(name => !besides.test(name)).length;
    if (stated >= sure && stated <= names.length) return [];
    const at = match.index + match[0].indexOf(number);
    return [
      wording({
        rule: 'counted-list',
        printed: printedOf(text, at, at + number.length + 1),
        expected: String(names.length),
        spots: [
          text.spot(at, at + number.length + 1),
          text.spot(match.index + match[0].length - list.length, match.index + match[0].length),
        ],
        severity: 'warning',
        details: {list: names.join('、')},
      }),
    ];
  });
}

/** 项目3个，涉及资金 20，其中：A 12、B 8: the list comes to all of the money, and names fewer or more than are counted. */
function projectLists(frames: readonly Frame[], texts: readonly PrintedText[]): Relation[] {
  return frames.flatMap(head => {
    const {projects, members, passage} = head;
    const whole = levelOf(head);
    const parts = members.filter(part => part.passage === passage);
    if (projects === null || projects < 2 || !whole || parts.length < 2 || parts.length === projects) return [];
    // Eighty projects in three lists are listed by kinds.
    if (Math.abs(projects - parts.length) > mostApart || head.subject.dimensions.domain === 'procurement') return [];
    if (!parts.every(part => isProject(part) && levelOf(part))) return [];
    const text = texts.find(own => own.passage?.id === passage);
    const counted = text && countBefore(text, text.indexOf(whole.start), projects);
    if (!text || !counted) return [];
    const [start, end] = [text.indexOf(parts[0]?.start ?? 0), text.indexOf(levelOf(parts.at(-1) ?? null)?.end ?? 0)];
    const right = parts.flatMap(part => levelOf(part) ?? []).map(({figure}) => plus(figure));
    return [
      {
        ...wording({
          rule: 'counted-list',
          printed: printedOf(text, counted.start, counted.end),
          expected: String(parts.length),
          spots: [text.spot(counted.start, counted.end), text.spot(start, end)],
          severity: 'warning',
          details: {list: parts.map(({subject}) => subject.noun).join('、')},
        }),
        given: [{kind: 'sum', left: [plus(whole.figure)], right}],
      },
    ];
  });
}

const mostApart = 2;

/** A name of its own: no fund, no kind of expenditure and no class, which several projects have in common. */
const isProject = ({subject: {noun, dimensions}, bracketed, aside, projects}: Frame): boolean =>
  noun !== '' &&
  !bracketed &&
  !aside &&
  projects === null &&
  dimensions.key === undefined &&
  dimensions.fund === undefined &&
  dimensions.nature === undefined &&
  dimensions.domain === undefined &&
  !/^其他|类(?:项目)?$/u.test(noun);

/** Where the number of projects is printed, right before their money. */
function countBefore(text: PrintedText, at: number, count: number): {start: number; end: number} | null {
  const found = matchesOf(/(\d{1,2})(?:个|项)/gu, text.bare.slice(0, at)).findLast(match => Number(match[1]) === count);
  return found ? {start: found.index, end: found.index + found[0].length} : null;
}

/** The names of a list; null where one of them may be a part of a name, or where the list goes on. */
function namesIn(list: string): string[] | null {
  const plain = list.replace(/[(（][^()（）]*[)）]/gu, '');
  if (/等|其中|[()（）]|\d/u.test(plain)) return null;
  const names = plain
    .split(/[、,]/u)
    .flatMap(piece => {
      const parts = piece.split(/以及|和|及|与/u);
      return parts.length > 1 && parts.every(part => part === '' || office.test(part)) ? parts : [piece];
    })
    .filter(name => name !== '');
  return names.length >= 2 && names.every(name => office.test(name)) ? names : null;
}
