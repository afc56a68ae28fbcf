import type {Relation} from '../model/relation.ts';
import {type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * 共有房屋0平方米，车辆0辆，设备0台: a body that spends money and is said to own nothing at all. Its assets may be those of the
 * body above it; the sentence may be one that was not filled in.
 */
export const rule: Rule = {
  meta: {id: 'asset-none', severity: 'note', basis: '财预〔2016〕143号: 国有资产占有使用情况'},
  find: recognised =>
    numbersByPassage(recognised).flatMap(numbers => {
      const owned = numbers.filter(isOwned);
      const text = owned[0]?.text;
      if (!text || owned.length < fewest || owned.some(({figure}) => figure.value?.digits !== 0)) return [];
      const [start, end] = [owned[0]?.start ?? 0, owned.at(-1)?.end ?? 0];
      return [relationOf(owned, text.spot(start, end))];
    }),
};

/** Things that are counted; the floor space comes to them. */
const fewest = 2;

const owned = /车辆|用车|设备|资产/u;

/** How many there are at the end of a year, not how many are to be bought, or of what sort. */
const isOwned = ({figure, lead, text, start}: Numbered): boolean =>
  figure.unit.kind === 'count' &&
  owned.test(lead) &&
  !/购置|更新|新增|其中|报废|处置/u.test(text.bare.slice(text.bare.lastIndexOf('。', start) + 1, start)) &&
  !/[1-9](?:\.\d+)?平方米/u.test(text.bare) &&
  /(?:房屋|用房|建筑|面积)[^。;]{0,12}?(?<![\d.])0(?:\.0+)?平方米/u.test(text.bare);

const relationOf = (numbers: readonly Numbered[], spot: ReturnType<Numbered['text']['spot']>): Relation =>
  wording({
    rule: rule.meta.id,
    printed: numbers.map(({figure}) => figure.printed.replace(/\s/gu, '')).join('、'),
    spots: [spot],
    severity: 'note',
  });
