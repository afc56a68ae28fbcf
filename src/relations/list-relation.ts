import type {Form, Relation} from '../model/relation.ts';
import type {Completeness} from './list-completeness.ts';

/** A relation of a list, as sure as it is that the list names all parts. */
export function listRelation(family: string, reading: number, form: Form, complete: Completeness): Relation {
  return {
    rule: 'list-sum',
    family,
    reading,
    form,
    ground: complete === 'open' ? 'structure' : 'words',
    certain: complete !== 'open',
    severity: complete === 'likely' || complete === 'classified' ? 'warning' : 'error',
    ...(form.kind === 'sum' ? {copied: 'list'} : {}),
    details: {},
  };
}
