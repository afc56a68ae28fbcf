import type {Form, Step, Term} from '../model/relation.ts';

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
    case 'rates':
      return [...form.level, ...form.parts.flatMap(({level}) => level)];
    case 'product':
      return form.amount;
    case 'fixed':
      return form.parts;
    case 'reckoning':
    case 'wording':
      return [];
  }
}

/** All figures that a form names, percent included. */
export function figuresOf(form: Form): number[] {
  const ids = termsOf(form).map(term => term.figure);
  if (form.kind === 'reckoning') return [...figuresOfSteps(form.right), ...figuresOfSteps(form.left)];
  if (form.kind === 'product') return [...ids, form.quantity, form.price];
  if (form.kind === 'rates') return [...ids, form.percent, ...form.parts.flatMap(({percent}) => percent ?? [])];
  return form.kind === 'share' || form.kind === 'growth' ? [...ids, form.percent] : ids;
}

/** The figures that a reckoning names, in its order. */
export const figuresOfSteps = (steps: readonly Step[]): number[] =>
  steps.flatMap(step => (typeof step === 'string' ? [] : [step.figure]));

/** A term on the other side of a relation. */
export const invert = (term: Term): Term => ({figure: term.figure, weight: term.weight === 1 ? -1 : 1});
