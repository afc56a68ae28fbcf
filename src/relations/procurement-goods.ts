import type {Figure} from '../model/figure.ts';
import type {Relation, Spot} from '../model/relation.ts';
import {classNamesOf} from '../recognising/class-names.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {numbersByPassage} from '../recognising/sentences/counts.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * Equipment is bought, or a building is repaired, while the text plans no goods or no works to be
 * procured. The amount may lie under the threshold of procurement: a note.
 */
export const rule: Rule = {
  meta: {id: 'procurement-goods', severity: 'note', basis: '《政府采购法》第二条: 货物、工程和服务'},
  find: recognised => [
    ...against(recognised, /货物/u, equipment(recognised)),
    ...against(recognised, /工程/u, repairs(recognised)),
  ],
};

interface Bought {
  name: string;
  printed: string;
  spot: Spot;
}

const place = ({place: own}: Figure): Spot[] =>
  own.kind === 'cell' ? [{kind: 'cell', table: own.table, row: own.row, column: own.column}] : [];

/** Rows of the economic classification for things: 办公设备购置, 专用设备购置, 公务用车购置. */
function equipment({tables}: Recognised): Bought[] {
  return tables.flatMap(table =>
    table.blocks.flatMap(block =>
      block.rows.flatMap((row, index): Bought[] => {
        if (row.code?.system !== 'economic' || !/^3(?:09|10)(?:02|03|13)$/u.test(row.code.code)) return [];
        const figure = block.figures
          .map(column => block.figureAt(index, column.index))
          .find(own => own?.value && own.value.digits > 0);
        const name = classNamesOf('economic')?.nameOf.get(row.code.code) ?? row.name;
        return figure ? place(figure).map(spot => ({name, printed: figure.printed, spot})) : [];
      }),
    ),
  );
}

/** Projects of repair in the forms, with their money. */
function repairs({forms}: Recognised): Bought[] {
  return forms.flatMap(form => {
    const name = form.project?.text ?? form.table.caption.title.replace(/项目绩效目标表$/u, '');
    const [group] = form.funds;
    if (form.overall || !group || !/修缮|维修改造|装修|改造工程/u.test(name)) return [];
    return place(group.total).map(spot => ({name, printed: group.total.printed, spot}));
  });
}

/** A sentence on procurement that states nothing of a kind, beside what is bought of it. */
function against(recognised: Recognised, kind: RegExp, bought: readonly Bought[]): Relation[] {
  const [first] = bought;
  if (!first) return [];
  const stated = numbersByPassage(recognised)
    .flat()
    .filter(({lead, figure}) => {
      const clause = lead.split(/[,。;、]/u).at(-1) ?? '';
      return figure.unit.kind === 'money' && /采购/u.test(clause) && kind.test(clause);
    });
  const [none] = stated;
  if (!none || stated.some(({figure}) => figure.value?.digits !== 0)) return [];
  const clause = none.lead.split(/[,。;、:]/u).at(-1) ?? '';
  return [
    wording({
      rule: 'procurement-goods',
      printed: `${clause}${none.figure.printed.replace(/\s/gu, '')}`,
      expected: `${first.name} ${first.printed}`,
      spots: [none.text.spot(none.start, none.end), ...bought.map(item => item.spot)],
      severity: 'note',
    }),
  ];
}
