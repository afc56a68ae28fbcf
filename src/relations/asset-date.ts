import type {Relation} from '../model/relation.ts';
import {documentKind} from '../recognising/document-kind.ts';
import type {PrintedText} from '../recognising/texts.ts';
import {printedOf} from '../recognising/texts.ts';
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
    const {stage, scope} = documentKind(recognised);
    if (year === null || stage === 'unknown' || scope === 'government') return [];
    return recognised.texts
      .filter(text => text.passage !== null && !text.inCatalogue && isAboutAssets(text))
      .flatMap(text => datesIn(text, stage, year));
  },
};

const assets = /国有资产|车辆|公务用车|固定资产/u;

const isAboutAssets = (text: PrintedText): boolean => assets.test(text.heading) || assets.test(text.bare);

function datesIn(text: PrintedText, stage: 'budget' | 'final', year: number): Relation[] {
  const found: Relation[] = [];
  for (const match of text.bare.matchAll(
    /截[至止](?:到)?(20\d{2})年(?:度)?(?:(\d{1,2})月(?:(\d{1,2})日|底|末)?|[年]?[底末])/gu,
  )) {
    const after = text.bare.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (!/车辆|资产|设备|房屋|用车/u.test(after)) continue;
    const printed = Number(match[1]);
    const fits = stage === 'final' ? printed === year : printed === year || printed === year - 1;
    if (fits) continue;
    found.push(
      wording({
        rule: 'asset-date',
        printed: printedOf(text, match.index, match.index + match[0].length),
        expected: stage === 'final' ? `${year}年12月31日` : `${year - 1}年12月31日`,
        spots: [text.spot(match.index, match.index + match[0].length)],
        severity: 'warning',
      }),
    );
  }
  return found;
}
