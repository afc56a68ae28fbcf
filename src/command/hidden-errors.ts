import {judgeRelations} from '../judging/check.ts';
import {figuresOf} from '../judging/form-terms.ts';
import {vouches} from '../judging/ledger.ts';
import {weigh} from '../judging/weigh.ts';
import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import type {Form} from '../model/relation.ts';
import type {Recognised} from '../recognising/recognised.ts';

/** What vouches for the figures of a document. */
export interface Vouched {
  /** Whether all that vouches for a figure still does when it is another: rounding hides the error. */
  hides(figure: Figure, changed: readonly Figure[]): boolean;
}

/** What vouches for the figures of a document, as it was read. */
export function vouchedBy(recognised: Recognised): Vouched {
  const {judged, precision} = judgeRelations(recognised);
  const byFigure = new Map<number, Form[]>();
  for (const {relation, verdict} of judged) {
    if (!vouches(relation.form) || (verdict !== 'agrees' && verdict !== 'rounding')) continue;
    for (const id of figuresOf(relation.form)) addTo(byFigure, id, relation.form);
  }
  const holds = (form: Form, changed: readonly Figure[]): boolean => {
    const {verdict} = weigh(form, changed, precision);
    return verdict === 'agrees' || verdict === 'rounding';
  };
  return {
    hides: ({id, label}, changed) =>
      changed.length === recognised.figures.length &&
      changed[id]?.label === label &&
      (byFigure.get(id) ?? []).every(form => holds(form, changed)),
  };
}
