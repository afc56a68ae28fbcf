import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';

const clean = readFileSync(resolve(import.meta.dirname, '../cases/clean-budget/source.html'), 'utf8');
const [, table = ''] = /(<p class="table-title">表3[\s\S]*?)<p class="table-title">表4/u.exec(clean) ?? [];

/** A budget with so many tables that reading it takes a while; every figure agrees. */
export const longPage = (): string => clean.replace('</main>', `${table.repeat(60)}</main>`);

/** More than 5,000 figures: many tables, one in three with a figure that does not fit, and one of many hundred rows. */
export function crowdedPage(): string {
  const tables = Array.from({length: 90}, (_, i) => (i % 3 === 0 ? table.replace('46.72', '46.27') : table));
  return clean.replace('</main>', `${tables.join('')}${longTable(120)}</main>`);
}

/** Spending by function: so many sections of five items each, which add up. */
function longTable(sections: number): string {
  const items = Array.from({length: sections}, (_, section) =>
    Array.from({length: 5}, (_item, item) => [1000 + 7 * section + item, (section * item) % 900] as const),
  );
  const line = (code: string, name: string, amounts: readonly (readonly [number, number])[]): string => {
    const [basic, project] = [0, 1].map(i => amounts.reduce((sum, own) => sum + (own[i] ?? 0), 0));
    const cells = [(basic ?? 0) + (project ?? 0), basic ?? 0, project ?? 0].map(own => `<td>${printed(own)}</td>`);
    return `<tr><td>${code}</td><td>${name}</td>${cells.join('')}</tr>`;
  };
  const rows = items.flatMap((own, section) => {
    const code = String(20_101 + section);
    const lines = own.map((amounts, item) =>
      line(`${code}0${item + 1}`, `第${section + 1}项事务第${item + 1}类`, [amounts]),
    );
    return [line(code, `第${section + 1}项事务`, own), ...lines];
  });
  const head = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'].map(own => `<th>${own}</th>`).join('');
  return `<p class="table-title">表9 部门支出明细表</p><p class="table-unit">单位：万元</p><table><thead><tr>${head}</tr></thead>
    <tbody>${line('', '合计', items.flat())}${rows.join('')}</tbody></table>`;
}

const printed = (hundredths: number): string => (hundredths / 100).toFixed(2);
