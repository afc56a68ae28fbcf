import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import type {Column} from '../recognising/columns.ts';
import {isTotalHead} from '../recognising/header-tree.ts';
import type {RecognisedBlock, RecognisedTable} from '../recognising/recognised-table.ts';
import {type Projects, projectKey, readProjects} from './listed-projects.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * What is bought for a project costs no more than the project has: by the column 预算资金 of the table of procurement, or
 * by the project's line in the table of projects. Asked, not asserted: money of earlier years or of other projects may be
 * spent on it too.
 */
export const rule: Rule = {
  meta: {id: 'procurement-funds', severity: 'warning', basis: '《政府采购法》第六条: 采购按照批准的预算执行'},
  find: recognised => {
    const tables = recognised.tables.filter(({kind, caption}) => kind === 'amounts' && /采购/u.test(caption.title));
    if (tables.length === 0) return [];
    const projects = readProjects(recognised);
    return tables.flatMap(table =>
      table.blocks.flatMap(block => {
        const columns = columnsOf(block);
        if (!columns) return [];
        return runsOf(table, block, columns).flatMap(run => withinFunds(run) ?? withinProject(run, projects));
      }),
    );
  },
};

interface Columns {
  project: Column;
  /** What the project has, where the table prints it. */
  funds: Column | null;
  bought: Column;
}

/** Rows of one project that follow each other, as far as their cost is printed. */
interface Run {
  project: string;
  rows: {bought: Figure; funds: Figure | null}[];
}

function columnsOf({stub, figures}: RecognisedBlock): Columns | null {
  const project = stub.find(
    ({role, path}) => role === 'name' && /^(?:政府采购|采购)?项目名称$/u.test(path.at(-1) ?? ''),
  );
  const amounts = figures.filter(({role}) => role === 'amount');
  const funds = amounts.filter(isFunds);
  const bought = amounts.find(isBought);
  return project && bought && funds.length < 2 ? {project, funds: funds[0] ?? null, bought} : null;
}

/** 政府采购项目来源/预算资金, 项目预算金额: what the project has in all. */
const isFunds = ({path}: Column): boolean => {
  const leaf = path.at(-1) ?? '';
  return (
    /^项目(?:预算)?(?:资金|金额|总额|总投资)$/u.test(leaf) ||
    (/^预算(?:资金|金额|数)$/u.test(leaf) && /项目/u.test(path.at(-2) ?? ''))
  );
};

/** All that is spent on a purchase, of whatever money. */
const isBought = (column: Column): boolean => {
  const [leaf = '', over = ''] = column.path.toReversed();
  const isOfPurchase = (words: string): boolean => /采购/u.test(words) && !/计划|上年|结转/u.test(words);
  return isOfPurchase(leaf)
    ? /(?:金额|预算|总额|总价|资金|合计)(?:数)?$/u.test(leaf)
    : isTotalHead(leaf) && (over === '' || isOfPurchase(over));
};

function runsOf(table: RecognisedTable, {rows, figureAt}: RecognisedBlock, {project, funds, bought}: Columns): Run[] {
  const runs: Run[] = [];
  for (const [index, row] of rows.entries()) {
    // What a row of another kind parts are two runs.
    const name = row.kind === 'item' ? table.view.text(row.row, project.index) : '';
    const last = runs.at(-1);
    const run = last?.project === name ? last : {project: name, rows: []};
    if (run !== last) runs.push(run);
    const cost = name === '' ? null : figureAt(index, bought.index);
    if (cost?.value) run.rows.push({bought: cost, funds: funds ? figureAt(index, funds.index) : null});
  }
  return runs.filter(run => run.rows.length > 0);
}

/** The cost of a project against the column of its money; null where the table does not print that. */
function withinFunds({rows}: Run): Relation[] | null {
  const stated = rows.flatMap(({funds}) => (funds?.value ? [funds] : []));
  const [first] = stated;
  if (!first) return null;
  const [printed, more] = [stated.map(sameAs), rows.length > 1];
  // Every purchase with its own amount beside it: the column is of purchases, not of the project.
  const isOfPurchases = more && rows.every(({bought, funds}) => funds?.value && sameAs(funds) === sameAs(bought));
  if (isOfPurchases || printed.some(other => other !== printed[0])) return [];
  return [relation(rows, [first], 0)];
}

const sameAs = ({value, unit}: Figure): string => JSON.stringify([value, unit]);

/** The cost of a project against each column of its line in the table of projects. */
function withinProject({project, rows}: Run, {listed}: Projects): Relation[] {
  const columns = listed.get(projectKey(project))?.columns ?? [];
  return columns.map((column, reading) => relation(rows, column, reading));
}

const relation = (rows: Run['rows'], funds: readonly Figure[], reading: number): Relation => ({
  rule: rule.meta.id,
  family: `procurement-funds:${rows[0]?.bought.id}`,
  reading,
  form: {kind: 'order', smaller: rows.map(({bought}) => plus(bought)), larger: funds.map(plus)},
  ground: 'words',
  certain: true,
  severity: 'warning',
  details: {},
});
