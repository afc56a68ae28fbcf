import {formatExact, magnitude} from '../amounts/exact.ts';
import type {Interval} from '../amounts/interval.ts';
import type {Disclosure} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import {type Form, isOfPercent, type Spot, type Step} from '../model/relation.ts';
import type {Instance, Computed as ReportedComputed, Role} from '../model/report.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {figuresOfSteps} from './form-terms.ts';
import type {Judged} from './judged.ts';
import type {Computed} from './outcome.ts';
import {powerOf} from './units.ts';

/** What findings look up in a document. */
export interface Index {
  figures: readonly Figure[];
  blocks: ReadonlyMap<string, Disclosure['blocks'][number]>;
  titles: ReadonlyMap<string, string>;
}

export const indexOf = ({figures, disclosure, tables}: Recognised): Index => ({
  figures,
  blocks: new Map(disclosure.blocks.map(block => [block.id, block])),
  titles: new Map(tables.map(table => [table.id, table.caption.title])),
});

/** A relation with what came of it, as a report holds it: its figures by their role, and what it comes to. */
export function instanceOf({relation, computed}: Judged, index: Index): Instance {
  const {figures} = index;
  const spots = relation.spots ?? [];
  return {
    rule: relation.rule,
    form: relation.form,
    figures: rolesOf(relation.form),
    computed: computed ? reported(computed, relation.form, figures) : null,
    details: relation.details,
    quotes: spots.flatMap(spot => (spot.kind === 'text' ? [{...spot, text: quoteOf(spot, index)}] : [])),
    cells: spots.flatMap(spot => (spot.kind === 'cell' ? [{...spot, text: cellText(spot, index)}] : [])),
    ...(relation.personal ? {personal: true} : {}),
  };
}

type TextSpot = Extract<Spot, {kind: 'text'}>;
type CellSpot = Extract<Spot, {kind: 'cell'}>;

function quoteOf(spot: TextSpot, {blocks}: Index): string {
  const passage = blocks.get(spot.passage);
  return passage?.kind === 'passage' ? passage.text.slice(spot.start, spot.end) : '';
}

function cellText(spot: CellSpot, {blocks}: Index): string {
  const table = blocks.get(spot.table);
  const cell =
    table?.kind === 'table' ? table.cells.find(own => own.row === spot.row && own.column === spot.column) : undefined;
  return cell?.text ?? '';
}

function reported(
  {expected, difference, power, intervals}: Computed,
  form: Form,
  figures: readonly Figure[],
): ReportedComputed {
  if (isOfPercent(form)) {
    const decimals = figures[form.percent]?.value?.decimals ?? 2;
    return {
      stated: rounded(expected + difference, decimals),
      expected: rounded(expected, decimals + 1),
      difference: rounded(difference, decimals + 1),
      power: null,
      intervals: null,
    };
  }
  const decimals = Math.max(0, ...rolesOf(form).map(({figure}) => decimalsIn(power, figures[figure])));
  return {
    stated: formatExact(expected + difference, power, decimals),
    expected: formatExact(expected, power, decimals),
    difference: formatExact(magnitude(difference), power, decimals),
    power,
    intervals: intervals ? {stated: ends(intervals.stated), expected: ends(intervals.expected)} : null,
  };

  function ends({low, high}: Interval): [string, string] {
    return [formatExact(low, power, decimals), formatExact(high, power, decimals)];
  }
}

/** How many decimals a figure is told with in a unit: 0.0391亿元 has none as 万元. What is printed in 元 keeps its own. */
const decimalsIn = (power: number, figure: Figure | undefined): number =>
  figure?.value ? figure.value.decimals - Math.max(0, powerOf(figure) - power) : 0;

/** A percent to some decimals, half up: for showing what a share comes to. */
function rounded(value: bigint, decimals: number): string {
  const place = 10n ** BigInt(12 - decimals);
  const size = magnitude(value);
  const whole = ((size + place / 2n) / place) * place;
  return formatExact(value < 0n ? -whole : whole, 0, decimals);
}

/** The figures of a form, and what each of them is in it. */
export function rolesOf(form: Form): {figure: number; role: Role}[] {
  const of = (terms: readonly {figure: number}[], role: Role): {figure: number; role: Role}[] =>
    terms.map(({figure}) => ({figure, role}));
  switch (form.kind) {
    case 'sum':
      return form.left.length === 1 && form.right.length === 1
        ? [...of(form.left, 'here'), ...of(form.right, 'there')]
        : [...of(form.left, 'total'), ...of(form.right, 'part')];
    case 'order':
      return [...of(form.larger, 'larger'), ...of(form.smaller, 'smaller')];
    case 'share':
      return [{figure: form.percent, role: 'percent'}, ...of(form.part, 'part'), ...of(form.whole, 'base')];
    case 'growth':
      return [{figure: form.percent, role: 'percent'}, ...unique(of(form.to, 'now'), of(form.from, 'base'))];
    case 'rates':
      return [
        {figure: form.percent, role: 'percent'},
        ...of(form.level, 'now'),
        ...form.parts.flatMap(({level, percent}) => [
          ...of(level, 'part'),
          ...of(percent === null ? [] : [{figure: percent}], 'part'),
        ]),
      ];
    case 'direction':
      return unique(of(form.to, 'now'), of(form.from, 'base'));
    case 'product':
      return [
        ...of(form.amount, 'result'),
        {figure: form.quantity, role: 'operand'},
        {figure: form.price, role: 'operand'},
      ];
    case 'reckoning':
      return unique(of(idsOf(form.right), 'result'), of(idsOf(form.left), 'operand'));
    case 'fixed':
      return of(form.parts, 'part');
    case 'wording':
      return [];
  }
}

const idsOf = (steps: readonly Step[]): {figure: number}[] => figuresOfSteps(steps).map(figure => ({figure}));

function unique(
  first: {figure: number; role: Role}[],
  second: {figure: number; role: Role}[],
): {figure: number; role: Role}[] {
  const seen = new Set(first.map(({figure}) => figure));
  return [...first, ...second.filter(({figure}) => !seen.has(figure))];
}
