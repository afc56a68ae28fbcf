import type {Relation} from '../model/relation.ts';
import {matchesOf} from '../recognising/matches.ts';
import {ideographValue} from '../recognising/numbering.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * Offices and units that a sentence counts and then names: 内设机构5个，分别是：办公室、… Only where every name ends
 * as names of offices do, so that nothing else can stand between two marks.
 */
export const rule: Rule = {
  meta: {id: 'counted-list', severity: 'warning', basis: 'wording: a list names as many as it counts'},
  find: ({texts}) => texts.filter(text => text.passage !== null && !text.inCatalogue).flatMap(listsIn),
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
