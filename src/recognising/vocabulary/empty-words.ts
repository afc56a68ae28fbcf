/** Words for money that a body does not have. Texts have no white space and plain signs. */

/** A table that is said to hold nothing: 本表无数据, 空表, 故本表为空. */
export const emptyNote =
  /(?:本|此|该|上述)表(?:为|系|是)?(?:无(?:数据|内容|发生额|收支)|空|没有数据|没有内容)|(?:为|公开|列|以)空表|空表|无(?:此项|相关|该项)(?:数据|内容|支出|收支|预算|经费|业务)|(?:不|未)涉及|^[(（]?(?:注[:：])?无[)）。]?$/u;

/** Funds and kinds of money that have a table of their own. */
export const emptySubjects: readonly (readonly [table: RegExp, text: RegExp])[] = [
  [/政府性?基金/u, /政府性?基金/u],
  [/国有资本/u, /国有资本/u],
  [/三公/u, /三公|因公出国|公务接待|公务用车/u],
  [/采购/u, /采购/u],
  [/项目支出|专项业务/u, /项目支出|专项业务|专项经费/u],
  [/购买服务/u, /购买服务/u],
  [/转移支付/u, /转移支付/u],
  [/结转/u, /结转/u],
  [/机关运行/u, /机关运行/u],
  [/绩效/u, /绩效/u],
  [/资产/u, /资产/u],
];

/** Nothing of it: 无…, 没有…, 未安排…, …0万元. */
export const saysNone =
  /(?:本|我)?(?:部门|单位|局|委|校|院|中心)?(?:无|没有|未安排|未发生|不存在|未编制|未涉及|不涉及|均为零|为零|为0)|0(?:\.0+)?(?:万|亿)?元/u;
