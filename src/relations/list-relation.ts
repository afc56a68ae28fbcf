import type {Form, Relation, Term} from '../model/relation.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {type Completeness, isOpen} from './list-completeness.ts';
import {plus} from './terms.ts';

/** A relation of a list, as sure as it is that the list names all parts. */
export function listRelation(family: string, reading: number, form: Form, complete: Completeness): Relation {
  return {
    rule: 'list-sum',
    family,
    reading,
    form,
    ground: isOpen(complete) ? 'structure' : 'words',
    certain: !isOpen(complete),
    severity: complete === 'likely' || complete === 'classified' ? 'warning' : 'error',
    ...(form.kind === 'sum' ? {copied: 'list'} : {}),
    ...(form.kind === 'sum' && (complete === 'usual' || complete === 'habit') ? {nearlyAll: true} : {}),
    ...(form.kind === 'sum' && complete === 'habit' ? {borneOut: true} : {}),
    details: {},
  };
}

/** The sum, or, where the list may leave something out, that its parts do not exceed the whole. */
export function sums(
  aspect: string,
  own: Mention,
  terms: Term[],
  complete: Completeness,
  others: readonly Term[][] = [],
): Relation[] {
  const left = [plus(own.figure)];
  const forms = [terms, ...others].map((right): Form => ({kind: 'sum', left, right}));
  const order: Form = {kind: 'order', smaller: terms, larger: left};
  return [...forms, ...(complete === 'all' || complete === 'classified' ? [] : [order])].map(
    (form, reading): Relation => ({
      ...listRelation(`list-sum:${aspect}:${own.figure.id}`, reading, form, complete),
      ...(form.kind === 'sum' && (complete === 'classified' || complete === 'likely') ? {atMost: true} : {}),
    }),
  );
}
