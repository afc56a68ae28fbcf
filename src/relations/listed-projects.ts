import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import type {Form as RelationForm, Spot} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Field} from '../recognising/forms/fields.ts';
import type {FundGroup} from '../recognising/forms/funds.ts';
import type {Form} from '../recognising/forms.ts';
import {matchedName} from '../recognising/names.ts';
import {once} from '../recognising/once.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {listsProjects} from './project-listing.ts';
import {blockOf} from './scopes.ts';
import {plus} from './terms.ts';

/** A project of the tables that list projects: its rows, and what each of their columns gives it. */
export interface ListedProject {
  name: string;
  printed: string;
  spot: Spot;
  /** Its money in one column of one table, row by row where it stands there for several bodies or items. */
  columns: readonly (readonly Figure[])[];
}

/** A form of one project with its money. */
export interface ProjectForm {
  form: Form;
  project: Field;
  name: string;
  /** The money of the year; that of the whole run of the project where the form says no other. */
  group: FundGroup;
}

/** The projects of all lists and forms of a document by name. */
export interface Projects {
  listed: ReadonlyMap<string, ListedProject>;
  forms: readonly ProjectForm[];
}

/** Shorter names may be of anything. */
const shortestName = 4;

/** The name of a project as lists and forms are matched by it. */
export const projectKey = (name: string): string => matchedName(name).replace(/^(?:[\dA-Z]{6,}[-—_.]?)+/u, '');

export const readProjects: (recognised: Recognised) => Projects = once(
  ({facts, forms}: Recognised): Projects => ({listed: listedIn(facts), forms: formsOf(forms)}),
);

function listedIn(facts: readonly Fact[]): Map<string, ListedProject> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    const row = fact.table.blocks[fact.block]?.rows[fact.row];
    if (row?.kind !== 'item' || row.children.length > 0 || row.code || !isMoney(fact)) continue;
    if (!listsProjects(fact.table.caption.title) || fact.dimensions.domain !== '') continue;
    const name = projectKey(printedName(fact).text);
    if (name.length >= shortestName) addTo(found, name, fact);
  }
  return new Map(
    [...found].flatMap(([name, [first, ...more]]) => (first ? [[name, projectOf(name, [first, ...more])]] : [])),
  );
}

const isMoney = ({figure, column, dimensions: {period}}: Fact): boolean =>
  figure.value !== null && column.role === 'amount' && period !== 'prior' && period !== 'change';

function projectOf(name: string, facts: readonly [Fact, ...Fact[]]): ListedProject {
  const columns = new Map<string, Figure[]>();
  for (const fact of facts) addTo(columns, `${blockOf(fact)}|${fact.column.index}`, fact.figure);
  const [first] = facts;
  const {text, row, column} = printedName(first);
  return {
    name,
    printed: text,
    spot: {kind: 'cell', table: first.table.id, row, column},
    columns: [...columns.values()],
  };
}

/** The name of a project as its row prints it: in the column of names, beside which others may say what it is. */
function printedName({table, block, row}: Fact): Field {
  const own = table.blocks[block];
  const at = own?.rows[row]?.row ?? 0;
  const columns = own?.stub.filter(({role}) => role === 'name') ?? [];
  const headed = columns.find(({path}) => /名称$/u.test(path.at(-1) ?? ''));
  const column = (headed ?? columns.at(-1))?.index ?? 0;
  return {text: table.view.text(at, column), row: at, column};
}

/** Forms of one project each; where several forms are of one project, its money is that of all of them. */
function formsOf(forms: readonly Form[]): ProjectForm[] {
  const found = new Map<string, ProjectForm[]>();
  for (const form of forms) {
    const {project} = form;
    const group = moneyOf(form.funds);
    if (form.overall || !project || !group) continue;
    const name = projectKey(project.text);
    if (name.length >= shortestName) addTo(found, name, {form, project, name, group});
  }
  return [...found.values()].flatMap(list => (list.length === 1 ? list : []));
}

/** The money of the year, else of the whole run; null where more than one amount can be it. */
function moneyOf(funds: readonly FundGroup[]): FundGroup | null {
  for (const period of ['year', null, 'whole'] as const) {
    const own = funds.filter(group => group.period === period);
    if (own.length > 0) return own.length === 1 && own[0]?.total.value ? own[0] : null;
  }
  return null;
}

/** What the form and the list print of a project's money: its total and every part, every column and all of them. */
export function sameMoney({group}: ProjectForm, {columns}: ListedProject): RelationForm[] {
  const [first] = columns;
  if (!first) return [];
  const stated = [group.total, ...group.splits.flatMap(readings => readings.flatMap(({parts}) => parts))];
  const printed = [...columns, ...(columns.length > 1 ? [columns.flat()] : [])];
  return stated.flatMap(own =>
    own.value === null
      ? []
      : printed.map((other): RelationForm => ({kind: 'sum', left: [plus(own)], right: other.map(plus)})),
  );
}
