import {moneyName} from '../amounts/printed.ts';
import type {Instance, Report} from '../model/report.ts';

/** The relation with the printed figures, the same in both languages: 84.09 ≠ 76.52 + 7.56. */
export function formulaOf(instance: Instance, report: Report): string {
  const printed = (id: number): string => report.figures[id]?.printed || '0';
  const filled = (terms: readonly {figure: number; weight: 1 | -1}[]): string => {
    const some = terms.filter(
      ({figure}) => report.figures[figure]?.value !== null && report.figures[figure]?.value?.digits !== 0,
    );
    const list = some.length > 0 ? some : terms.slice(0, 1);
    return list
      .map(({figure, weight}, i) => `${weight === -1 ? ' − ' : i > 0 ? ' + ' : ''}${printed(figure)}`)
      .join('')
      .trim();
  };
  const rateOf = (quotient: string, {falling, percent}: {falling: boolean; percent: number}): string =>
    `${falling ? `1 − ${quotient}` : `${quotient} − 1`} = ${instance.computed?.expected ?? ''}% ≠ ${printed(percent)}`;
  const {form} = instance;
  switch (form.kind) {
    case 'sum': {
      const sum = form.right.length > 1 && instance.computed ? ` = ${instance.computed.expected}` : '';
      return `${filled(form.left)} ${instance.computed?.difference === undefined ? '=' : '≠'} ${filled(form.right)}${sum}`;
    }
    case 'order':
      return `${filled(form.smaller)} > ${filled(form.larger)}`;
    case 'share':
      return `${filled(form.part)} ÷ ${filled(form.whole)} = ${instance.computed?.expected ?? ''}% ≠ ${printed(form.percent)}`;
    case 'growth':
      if (!instance.computed) return `${filled(form.from)} < 0`;
      return rateOf(`(${filled(form.to)}) ÷ (${filled(form.from)})`, form);
    case 'rates': {
      const isFilled = ({figure}: {figure: number}): boolean => (report.figures[figure]?.value?.digits ?? 0) !== 0;
      const was = form.parts
        .filter(({level}) => level.some(isFilled))
        .map(
          ({level, percent, falling}) =>
            `(${filled(level)})${percent === null ? '' : ` ÷ (1 ${falling ? '−' : '+'} ${printed(percent)})`}`,
        );
      return rateOf(`(${filled(form.level)}) ÷ [${was.join(' + ')}]`, form);
    }
    case 'direction':
      return `${filled(form.from)} → ${filled(form.to)}`;
    case 'product':
      return `${printed(form.quantity)} × ${printed(form.price)} = ${instance.computed?.expected ?? ''} ${form.bound === 'most' ? '>' : '≠'} ${filled(form.amount)}`;
    case 'reckoning': {
      const [left, right] = form.printed;
      const isMoney = report.figures[instance.figures[0]?.figure ?? -1]?.unit.kind === 'money';
      const unit = isMoney ? moneyName(instance.computed?.power ?? 0) : '';
      return instance.computed ? `${left} = ${instance.computed.expected}${unit} ≠ ${right}` : `${left} = ${right}`;
    }
    case 'fixed': {
      const totals = form.totals.join(' / ');
      return `${filled(form.parts)}${instance.computed ? ` = ${instance.computed.stated}` : ''} ≠ ${totals}`;
    }
    case 'wording':
      return form.expected === null ? form.printed : `${form.printed} ≠ ${form.expected}`;
  }
}
