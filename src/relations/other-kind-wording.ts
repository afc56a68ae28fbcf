import {gathered} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import type {DocumentKind} from '../recognising/document-kind.ts';
import {matchesOf} from '../recognising/matches.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * Wording of another kind of document or another level of government: 决算 in a budget, 省直部门 in a
 * district's, 部门 in the titles of a unit's 单位 document.
 */
export const rule: Rule = {
  meta: {
    id: 'other-kind-wording',
    severity: 'warning',
    basis: 'wording: a document speaks of itself and of its own level',
  },
  find: recognised => {
    const kind = recognised.kind;
    const texts = recognised.texts.filter(text => !text.inCatalogue);
    const found = [
      ...texts.flatMap(text => otherStage(text, kind, recognised.year)),
      ...texts.flatMap(text => otherLevel(text, kind)),
    ];
    const each = gathered(found, item => item.kind).map(same => relationOf(same));
    return [...each, ...otherScope(texts, kind)];
  },
};

interface Wording {
  text: PrintedText;
  start: number;
  end: number;
  printed: string;
  severity: 'warning' | 'note';
  kind: 'stage' | 'level' | 'scope';
}

function relationOf(same: readonly Wording[]): Relation {
  const [first] = same as [Wording, ...Wording[]];
  return wording({
    rule: 'other-kind-wording',
    printed: [...new Set(same.map(item => item.printed))].join('、'),
    spots: same.map(({text, start, end}) => text.spot(start, end)),
    severity: first.severity,
  });
}

const found = (
  text: PrintedText,
  start: number,
  end: number,
  severity: Wording['severity'],
  kind: Wording['kind'],
): Wording => ({
  kind,
  text,
  start,
  end,
  printed: printedOf(text, start, end),
  severity,
});

/** Words of the other stage: in the list of the bodies it covers, and in the names of its own parts. */
const stageWords = (own: string, other: string): {list: RegExp; self: RegExp} => ({
  list: new RegExp(
    `(?:部门|单位)${own}(?:单位)?(?:包括|包含|由)[:：]?[^。;]*?(?:本级|机关|本部|局|委|中心|所|站|队|院|校)${other}(?!${own})(?:[(][^()]*[)])?(?=[、,和及以]|在内|$|。)`,
    'u',
  ),
  self: new RegExp(`(20\\d{2})年(?:度)?(?:部门|单位)${other}(?:编制范围|情况说明|单位构成|总体情况|公开表|报表)`, 'u'),
});
const otherStages = {budget: stageWords('预算', '决算'), final: stageWords('决算', '预算')};

/** A budget that lists its parts as final accounts, or that names itself one; and the other way round. */
function otherStage(text: PrintedText, {stage, scope}: DocumentKind, year: number | null): Wording[] {
  if (stage === 'unknown' || scope === 'government' || text.role === 'cell') return [];
  const words = otherStages[stage];
  const list = words.list.exec(text.bare);
  if (list && !/预决算/u.test(list[0])) {
    const end = list.index + list[0].length;
    return [found(text, Math.max(list.index, end - 40), end, 'warning', 'stage')];
  }
  const self = words.self.exec(text.bare);
  if (self && (year === null || Number(self[1]) === year)) {
    return [found(text, self.index, self.index + self[0].length, stage === 'budget' ? 'warning' : 'note', 'stage')];
  }
  return [];
}

const isZone = /开发区|高新区|新区|度假区|示范区|园区|合作区|管委会|管理委员会/u;

/** A definition of money of a body that belongs to a level above. */
const moneyOf = (above: string): RegExp =>
  new RegExp(
    `(?:指|是)(?:由)?(?:${above})(?:级|直|本级)(?:部门|单位|财政部门|预算单位|财政)(?=用(?:一般公共预算|财政预算)?(?:财政)?拨款|使用|安排|当年(?:拨付|安排|拨款)|从)`,
    'gu',
  );
const moneyAbove = {city: moneyOf('省'), county: moneyOf('省|自治区'), town: moneyOf('省|自治区|市|区|县')};
const moneyOfCity = /(?:指|是)市(?:级|直)(?:部门|单位|预算单位)(?=用[\u4e00-\u9fff]{0,8}拨款)/gu;
const downwards = /省对下(?:专项)?(?:转移支付)?/gu;

/** What belongs to a higher level than the body's own, in definitions of its own money and in titles. */
function otherLevel(text: PrintedText, {level, body}: DocumentKind): Wording[] {
  if (level !== 'city' && level !== 'county' && level !== 'town') return [];
  const list: Wording[] = [];
  for (const match of matchesOf(moneyAbove[level], text.bare)) {
    list.push(found(text, match.index, match.index + match[0].length, 'warning', 'level'));
  }
  // A zone keeps its books with the city it lies in.
  if (level === 'county' && !isZone.test(body)) {
    for (const match of matchesOf(moneyOfCity, text.bare)) {
      list.push(found(text, match.index, match.index + match[0].length, 'warning', 'level'));
    }
  }
  const title = text.role !== 'cell' && text.bare.length <= 40;
  for (const match of matchesOf(downwards, text.bare)) {
    if (title || /情况|支出/u.test(text.bare))
      list.push(found(text, match.index, match.index + match[0].length, 'warning', 'level'));
  }
  return list;
}

/** The document of a unit 单位 whose tables are titled as those of a department 部门: one note for all. */
function otherScope(texts: readonly PrintedText[], {scope}: DocumentKind): Relation[] {
  if (scope !== 'unit') return [];
  const titles = texts.flatMap(text => {
    if (text.passage === null || text.bare.length > 50) return [];
    const match = /^(?:\d{4}年(?:度)?)?部门(?:综合)?预?决?算?[\u4e00-\u9fff“”(),、]{4,}表(?:[(].{2,20}[)])?$/u.exec(
      text.bare,
    );
    return match ? [found(text, 0, text.bare.length, 'note', 'scope')] : [];
  });
  const [first] = titles;
  if (!first) return [];
  return [
    wording({
      rule: 'other-kind-wording',
      printed: first.printed,
      spots: titles.map(({text, start, end}) => text.spot(start, end)),
      severity: 'note',
    }),
  ];
}
