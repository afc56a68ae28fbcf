import type {Form, Term} from '../model/relation.ts';

/** The signed figures that a form adds up, of both sides. */
export function termsOf(form: Form): Term[] {
  switch (form.kind) {
    case 'sum':
      return [...form.left, ...form.right];
    case 'order':
      return [...form.smaller, ...form.larger];
    case 'share':
      return [...form.part, ...form.whole];
    case 'growth':
    case 'direction':
      return [...form.from, ...form.to];
    case 'product':
      return form.amount;
    case 'fixed':
      return form.parts;
    case 'wording':
      return [];
  }
}

/** All figures that a form names, percent included. */
export function figuresOf(form: Form): number[] {
  const ids = termsOf(form).map(term => term.figure);
  if (form.kind === 'product') return [...ids, form.quantity, form.price];
  return form.kind === 'share' || form.kind === 'growth' ? [...ids, form.percent] : ids;
}

/** A term on the other side of a relation. */
export const invert = (term: Term): Term => ({figure: term.figure, weight: term.weight === 1 ? -1 : 1});
