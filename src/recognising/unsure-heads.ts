import type {Table} from '../model/disclosure.ts';
import type {Column} from './columns.ts';

/**
 * The columns whose heads are surely their own. Where no rulings part the columns, a head may have been read over those
 * of its neighbour, or two heads as one: two columns then stand under the very same heads.
 */
export function wellHeaded({drawn}: Pick<Table, 'drawn'>, columns: readonly Column[]): Column[] {
  return drawn === 'aligned' ? columns.filter(column => !hasTwin(column, columns)) : [...columns];
}

/** Whether another column has the same heads: two or more, or one that both columns beside each other share. */
const hasTwin = (own: Column, columns: readonly Column[]): boolean =>
  own.path.length > 0 &&
  columns.some(
    ({index, role, path}) =>
      index !== own.index &&
      role === own.role &&
      path.join() === own.path.join() &&
      (path.length > 1 || Math.abs(index - own.index) === 1),
  );
