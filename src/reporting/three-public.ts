import {exact, formatExact} from '../amounts/exact.ts';
import {moneyName} from '../amounts/printed.ts';
import type {Figure} from '../model/figure.ts';
import type {Report} from '../model/report.ts';
import type {Result} from '../model/result.ts';
import {inBoth} from './bilingual.ts';

/** An item of 三公经费 with this year's and last year's figure and their difference. */
export function resultThree(line: Report['three'][number], report: Report): Result['threePublic'][number] {
  const current = line.current === null ? undefined : report.figures[line.current];
  const prior = line.prior === null ? undefined : report.figures[line.prior];
  const unit = current?.unit.kind === 'money' && current.unit.power !== null ? moneyName(current.unit.power) : '';
  return {
    item: line.item,
    name: inBoth(words => words.three[line.item]),
    current: current?.printed ?? '',
    prior: prior?.printed ?? '',
    difference: changeOf(current, prior),
    unit,
    text: line.text,
  };
}

/** This year's figure less last year's, exact, in this year's unit; nothing where one of them is not printed. */
function changeOf(current: Figure | undefined, prior: Figure | undefined): string {
  if (!current?.value || !prior?.value || current.doubt || prior.doubt) return '';
  const [now, before] = [powerOf(current), powerOf(prior)];
  if (now === null || before === null) return '';
  const decimals = Math.max(current.value.decimals, prior.value.decimals + Math.max(0, now - before));
  const change = exact(current.value, now) - exact(prior.value, before);
  return `${change > 0n ? '+' : ''}${formatExact(change, now, decimals)}`;
}

const powerOf = ({unit}: Figure): number | null => (unit.kind === 'money' ? unit.power : null);
