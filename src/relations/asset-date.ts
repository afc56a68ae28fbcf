import type {Relation} from '../model/relation.ts';
import {matchesOf} from '../recognising/matches.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * The day for which assets are stated: the end of the year of a final account; for a budget the end
 * of the year before, or a day early in its own year.
 */
export const rule: Rule = {
  meta: {id: 'asset-date', severity: 'warning', basis: '财预〔2016〕143号: 国有资产占有使用情况截至年末'},
  find: recognised => {
    const {year} = recognised;
    const {stage, scope} = recognised.kind;
    if (year === null || stage === 'unknown' || scope === 'government') return [];
    return recognised.texts
      .filter(text => text.passage !== null && !text.inCatalogue && isAboutAssets(text))
      .flatMap(text => datesIn(text, stage, year));
  },
};

const assets = /国有资产|车辆|公务用车|固定资产/u;

const isAboutAssets = (text: PrintedText): boolean => assets.test(text.heading) || assets.test(text.bare);

/** 截至2024年12月31日, 截止2024年末; at the head of a sentence also 2024年末. */
const date =
  /(?:截[至止]到?(20\d{2})年(?:度)?(?:\d{1,2}月(?:\d{1,2}日|底|末)?|[底末])|(?<=^|[。;])(20\d{2})年(?:度)?(?:12月31日|[底末]))/gu;

function datesIn(text: PrintedText, stage: 'budget' | 'final', year: number): Relation[] {
  const found: Relation[] = [];
  for (const match of matchesOf(date, text.bare)) {
    const clause = text.bare.slice(match.index + match[0].length).split(/[。;]/u)[0] ?? '';
    if (!/车辆|资产|设备|房屋|用车/u.test(clause.slice(0, 60))) continue;
    const printed = Number(match[1] ?? match[2]);
    if (printed === year || (stage === 'budget' && printed === year - 1)) continue;
    found.push(
      wording({
        rule: 'asset-date',
        printed: printedOf(text, match.index, match.index + match[0].length),
        expected: stage === 'final' ? `${year}年12月31日` : `${year - 1}年12月31日`,
        spots: [text.spot(match.index, match.index + match[0].length)],
        // A budget is drawn up in the autumn: the last full year is then the one before the last.
        severity: stage === 'budget' && printed === year - 2 ? 'note' : 'warning',
      }),
    );
  }
  return found;
}
