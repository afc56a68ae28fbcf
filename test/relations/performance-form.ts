import type {Written} from './written-document.ts';

/** An indicator row of a form: 产出指标, 数量指标, its name, its value, and what further columns hold. */
export type IndicatorRow = readonly [category: string, kind: string, name: string, value: string, ...more: string[]];

export interface WrittenForm {
  /** The line above the table; a form of a project where it is left out. */
  title?: string;
  project?: string;
  /** 资金总额, 财政拨款 and 其他资金 with their unit in the label: 27.40, 27.40, 0.00. */
  funds?: readonly [total: string, fiscal: string, other: string];
  goal?: string;
  /** Heads of the columns behind 指标值. */
  more?: readonly string[];
  indicators: readonly IndicatorRow[];
}

/** A performance form of one project as most finance bureaus lay it out. */
export function formOf(written: WrittenForm): Written[] {
  const {title = '项目支出绩效目标表', project = '河道保洁项目', funds, goal, more = [], indicators} = written;
  const wide = 4 + more.length;
  const row = (...texts: string[]): string[] => [
    ...texts,
    ...Array.from({length: Math.max(0, wide - texts.length)}, () => '<'),
  ];
  return [
    `^ ${title}`,
    [
      row('项目名称', project),
      ...(funds
        ? [
            row('项目资金（万元）', '资金总额', funds[0]),
            row('^', '其中：财政拨款', funds[1]),
            row('^', '其他资金', funds[2]),
          ]
        : []),
      ...(goal === undefined ? [] : [row('年度目标', goal)]),
      ['一级指标', '二级指标', '三级指标', '指标值', ...more],
      ...indicators.map(cells => [...cells]),
    ],
  ];
}
