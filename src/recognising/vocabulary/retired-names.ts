/**
 * Names of the functional classification that a later edition replaced, and the first year of the new name. Source:
 * 财政部《政府收支分类科目》 of 2019 and 2020 against the editions before.
 */
export const retiredNames: readonly (readonly [old: string, present: string, since: number])[] = [
  ['文化体育与传媒支出', '文化旅游体育与传媒支出', 2019],
  ['医疗卫生与计划生育支出', '卫生健康支出', 2019],
  ['国土海洋气象等支出', '自然资源海洋气象等支出', 2019],
  ['国土资源气象等支出', '自然资源海洋气象等支出', 2019],
  ['行政事业单位离退休', '行政事业单位养老支出', 2020],
  ['资源勘探信息等支出', '资源勘探工业信息等支出', 2020],
  ['资源勘探电力信息等支出', '资源勘探工业信息等支出', 2020],
];
