import type {Figure} from '../model/figure.ts';
import type {Form, Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Row} from '../recognising/row.ts';
import type {Listing} from './project-listing.ts';
import {blockOf, columnOf, factsByColumn} from './scopes.ts';
import {plus} from './terms.ts';

/** The tables that meet: expenditure with and without what was carried over, and both lists of projects. */
export interface BroughtProjects {
  /** 项目支出 of all money, carry-over included. */
  whole: Fact;
  /** 项目支出 without carry-over. */
  base: Fact;
  current: Listing;
  brought: Listing;
  facts: readonly Fact[];
}

/** Above these a project that fits a line may fit it by chance. */
const mostProjects = 40;
const mostLines = 40;

/**
 * A line by function holds what the table without carry-over prints for it and what was carried over.
 * The list of carried-over projects names no function: which project belongs to an item 项 is taken
 * from the amounts, where the totals of all four tables tie and every other item below the same line
 * is the same in both. What is judged are the lines above that item, and never in red.
 */
export function linesWithBrought({whole, base, current, brought, facts}: BroughtProjects): Relation[] {
  const lines = linesOf(whole, facts);
  const before = linesOf(base, facts);
  const projects = projectsOf(brought);
  if (projects.length > mostProjects || lines.size > mostLines) return [];
  const scope: Form[] = [sum(whole.figure, [...current.totals, ...brought.totals]), sum(base.figure, current.totals)];
  const leaves = [...lines.keys()].filter(code => ![...lines.keys()].some(other => isBelow(other, code)));
  return [...lines.keys()].flatMap(code => {
    const [line, without] = [lines.get(code), before.get(code)];
    const items = leaves.filter(leaf => isBelow(leaf, code));
    if (!line || !without) return [];
    return items.flatMap((item, at) =>
      projects.flatMap((project, of): Relation[] => {
        const given = givenFor(item, project, items, lines, before);
        if (!given) return [];
        return [
          {
            rule: 'project-tables',
            family: `project-tables:${blockOf(whole)}:${code}`,
            reading: at * projects.length + of,
            form: sum(line, [without, project]),
            ground: 'words',
            certain: false,
            severity: 'warning',
            details: {},
            given: [...scope, ...given],
          },
        ];
      }),
    );
  });
}

/** What must hold: the item is its amount without carry-over and this project; the items beside it are the same. */
function givenFor(
  item: string,
  project: Figure,
  items: readonly string[],
  lines: ReadonlyMap<string, Figure>,
  before: ReadonlyMap<string, Figure>,
): Form[] | null {
  const forms: Form[] = [];
  for (const code of items) {
    const [line, without] = [lines.get(code), before.get(code)];
    if (!line || !without) return null;
    forms.push(sum(line, code === item ? [without, project] : [without]));
  }
  return forms;
}

const isBelow = (inner: string, outer: string): boolean => inner.length > outer.length && inner.startsWith(outer);

/** Amounts by code of function in the column that a total stands in. */
function linesOf(total: Fact, facts: readonly Fact[]): Map<string, Figure> {
  const found = new Map<string, Figure>();
  for (const fact of factsByColumn(facts).get(columnOf(total)) ?? []) {
    const row: Row | undefined = fact.table.blocks[fact.block]?.rows[fact.row];
    const value = fact.figure.value;
    if (row?.code?.system === 'function' && value && value.digits !== 0) found.set(row.code.code, fact.figure);
  }
  return found;
}

const projectsOf = ({block, column}: Listing): Figure[] =>
  block.rows.flatMap((row, index) => {
    const figure = block.figureAt(index, column.index);
    return row.children.length === 0 && figure?.value && row.kind === 'item' ? [figure] : [];
  });

const sum = (left: Figure, right: readonly Figure[]): Form => ({
  kind: 'sum',
  left: [plus(left)],
  right: right.map(plus),
});
