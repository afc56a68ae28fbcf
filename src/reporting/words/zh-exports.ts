import type {Counts} from '../summary.ts';
import type {ExportWords, SummaryWords} from './export-words.ts';

const rest = ({amber, checked, undecided, untouched, unread}: Counts): string =>
  [
    amber > 0 ? `另有 ${amber} 处需要人工核实` : '',
    `已核对 ${checked} 项`,
    undecided > 0 ? `${undecided} 项无法核对` : '',
    untouched > 0 ? `${untouched} 个数字未涉及` : '',
    unread > 0 ? `${unread} 处未能读取` : '',
  ]
    .filter(part => part !== '')
    .join('；');

export const zhSummary: SummaryWords = {
  sentence: {
    disagrees: counts => `发现 ${counts.red} 处不一致，请核实。${rest(counts)}。`,
    'to-verify': counts => `没有确定的不一致，有 ${counts.amber} 处需要人工核实。${rest({...counts, amber: 0})}。`,
    agrees: counts => `未发现不一致。${rest(counts)}。`,
    'nothing-checked': counts =>
      counts.figures === 0 && counts.unread > 0
        ? `未能核对：没有读到数字，${counts.unread} 处未能读取。`
        : `未能核对：没有可以互相核对的数字。${rest(counts)}。`,
    'not-a-disclosure': () => '这份文件看上去不是部门预算、决算，没有核对。',
  },
  counters: {
    red: '不一致',
    amber: '待核实',
    notes: '提示',
    rounding: '四舍五入可解释',
    agrees: '相符',
    undecided: '无法核对',
    checked: '已核对的关系',
    figures: '读取的数字',
    untouched: '数字未涉及',
    unread: '未能读取之处',
  },
  severity: {error: '不一致', warning: '待核实', note: '提示'},
};

/** 导出文件的用语。语气中立：写明两处数字，不指责任何一方。 */
export const zhExports: ExportWords = {
  ...zhSummary,
  tag: 'zh-CN',
  product: '勾稽 Crossfoot',
  columns: {
    number: '编号',
    state: '结论',
    rule: '规则',
    title: '事项',
    message: '说明',
    formula: '算式',
    printed: '所列数',
    expected: '核对数',
    difference: '差额',
    unit: '单位',
    cause: '可能的原因',
    first: '位置一',
    second: '位置二',
    follows: '同一原因另影响（处）',
    mark: '处理',
    note: '备注',
    id: '标识',
  },
  verdict: {agrees: '相符', rounding: '四舍五入可解释', undecided: '无法核对'},
  marks: {confirmed: '已核实', 'false-alarm': '误报', notified: '已通知单位'},
  roles: {
    suspect: '如改此数，各处均可相符',
    total: '合计',
    part: '分项',
    result: '算式结果',
    operand: '算式中的数',
    here: '此处',
    there: '另一处',
    larger: '较大一方',
    smaller: '较小一方',
    percent: '百分比',
    base: '基数',
    now: '本期',
    change: '增减额',
    wording: '文字',
    consequence: '同一原因所及',
  },
  stage: {budget: '预算', final: '决算', unknown: '预算或决算'},
  place: {
    page: page => `第${page}页`,
    cell: (row, column) => `第${row}行第${column}列`,
    text: '正文',
    blank: '（空白）',
  },
  between: (stated, expected, meet) =>
    `按四舍五入，一方可能在 ${stated[0]} 至 ${stated[1]} 之间，另一方在 ${expected[0]} 至 ${expected[1]} 之间，${meet ? '两者相接，不能认定不一致' : '两者不相接'}`,
  report: {
    heading: '核对结果',
    ledger: '核对情况',
    findings: '需要核实之处',
    none: '没有需要核实之处。',
    notChecked: '没有核对的内容',
    nothingUnchecked: '没有未核对的内容。',
    three: '“三公”经费',
    current: '本年',
    prior: '上年',
    item: '项目',
    text: '与文字',
    textState: {agrees: '相符', disagrees: '不一致', undecided: '无法核对', absent: '未对照'},
    quiet: '四舍五入可解释或无法核对的差额',
    figures: count => `${count} 个数字`,
    reading: '“不一致”指按所列数字计算两处不能同时成立，不说明哪一处有误；请对照原文核实。',
  },
  about: {
    address: '来源',
    sha256: '文件 SHA-256',
    made: '核对时间',
    version: '工具版本',
    body: '单位',
    year: '年度',
    kind: '类别',
    pages: '页数',
    rounding: '舍入',
    tolerance: '每个数按所列小数位的四舍五入区间比较，区间不相交才列为不一致；不设百分比容差。',
  },
  table: {
    sheet: '表',
    unit: '单位',
    pages: '页',
    marked: '标记的单元格',
    ledger: '核对情况',
    findings: '需要核实之处',
  },
  evidence: {heading: '核对凭证', whole: '此处没有图像，请见原文。'},
  annotation: {author: '勾稽 Crossfoot', subject: '请核实'},
};
