import {exact, formatExact} from '../amounts/exact.ts';
import {type Interval, point} from '../amounts/interval.ts';
import {moneyName} from '../amounts/printed.ts';
import type {Figure} from '../model/figure.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';
import type {Root} from './root.ts';
import type {Precision} from './term-sums.ts';
import {powerOf} from './units.ts';
import {weigh} from './weigh.ts';

/** The units that one writes for the other. */
const otherUnit: ReadonlyMap<number, number> = new Map([
  [0, 4],
  [4, 0],
]);

/**
 * The same digits in the other unit, 1760.78万元 for 1760.78元, where that is among the values that an amount of the text
 * would have to have; null elsewhere.
 */
export function inOtherUnit(figure: Figure, needed: Interval): string | null {
  const meant = figure.place.kind === 'text' ? inUnit(figure) : null;
  if (!meant?.value || meant.value.digits === 0) return null;
  const [value, power] = [exact(meant.value, powerOf(meant)), powerOf(meant)];
  // What would have to be nothing, or nearly so, is no amount in another unit.
  if (value < needed.low || value > needed.high || needed.low <= 0n === needed.high >= 0n) return null;
  return `${formatExact(value, power, meant.value.decimals)}${moneyName(power)}`;
}

/**
 * Words that a unit is wrong and the relations that hold with the other one are one finding: of the relations, which show
 * what was meant.
 */
export function joinUnitWords(roots: readonly Root[], figures: readonly Figure[], precision: Precision): Root[] {
  const worded = roots.filter(({primary}) => primary.relation.rule === 'unit-words');
  let joined = [...roots];
  for (const words of worded) {
    const figure = figures.find(own => isAbout(words.primary, own));
    const meant = figure && inUnit(figure);
    if (!figure || !meant) continue;
    const mended = figures.with(figure.id, meant);
    const [home, ...others] = joined.filter(
      root =>
        root !== words &&
        ((root.suspect?.figure === figure.id && inOtherUnit(figure, root.suspect.needed) !== null) ||
          holdsWith(root.primary, figure.id, mended, precision)),
    );
    if (!home) continue;
    const beneath = [...others, words].flatMap(root => [root.primary, ...root.consequences]);
    const value = exact(meant.value ?? {digits: 0, decimals: 0}, powerOf(meant));
    const suspect = {figure: figure.id, needed: point(value)};
    joined = joined.flatMap(root => {
      if (root === home) return [{...home, consequences: [...home.consequences, ...beneath], suspect}];
      return root === words || others.includes(root) ? [] : [root];
    });
  }
  return joined;
}

/** An amount in the unit that one writes for its own; null where there is none. */
function inUnit(figure: Figure): Figure | null {
  const {unit} = figure;
  const power = unit.kind === 'money' && unit.power !== null ? otherUnit.get(unit.power) : undefined;
  return power === undefined || !figure.value ? null : {...figure, unit: {kind: 'money', power}};
}

function holdsWith({relation}: Judged, figure: number, mended: readonly Figure[], precision: Precision): boolean {
  if (relation.form.kind === 'wording' || !figuresOf(relation.form).includes(figure)) return false;
  const {verdict} = weigh(relation.form, mended, precision);
  return verdict === 'agrees' || verdict === 'rounding';
}

/** Whether words about a unit are those of a figure. */
const isAbout = ({relation}: Judged, figure: Figure | undefined): boolean =>
  relation.rule === 'unit-words' &&
  (relation.spots ?? []).some(
    spot =>
      spot.kind === 'text' &&
      figure?.place.kind === 'text' &&
      spot.passage === figure.place.passage &&
      spot.start < figure.place.end &&
      figure.place.start < spot.end,
  );
