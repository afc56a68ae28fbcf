import type {Counts, Words} from './words.ts';

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

/** 中文。语气中立，短句在前。 */
export const zh: Words = {
  tag: 'zh-CN',
  name: '勾稽 Crossfoot',
  sentence: {
    disagrees: counts => `发现 ${counts.red} 处不一致，请核实。${rest(counts)}。`,
    'to-verify': counts => `没有确定的不一致，有 ${counts.amber} 处需要人工核实。${rest({...counts, amber: 0})}。`,
    agrees: counts => `未发现不一致。${rest(counts)}。`,
    'nothing-checked': counts => `未能核对：没有可以互相核对的数字。${rest(counts)}。`,
    'not-a-disclosure': () => '这份文件看上去不是部门预算、决算，没有核对。',
  },
  reading: progress => (progress ? `正在读取第 ${progress.page} 页，共 ${progress.of} 页` : '正在读取'),
  failed: {
    bytes: '没有取得文件内容，未核对。请刷新本页，或下载后用“打开本机 PDF”核对。',
    password: '文件已加密，输入密码后才能核对。',
    damaged: '文件已损坏，无法打开，未核对。',
    'not-a-pdf': '文件不是 PDF，未核对。',
    crashed: '核对中途出错，未核对。',
    'too-slow': '核对用时过长，已停止，未核对。',
  },
  counters: {
    red: '不一致',
    amber: '待核实',
    agrees: '相符',
    rounding: '四舍五入可解释',
    undecided: '无法核对',
    untouched: '数字未涉及',
  },
  severity: {error: '不一致', warning: '待核实', note: '提示'},
  findings: {
    heading: '需要核实之处',
    none: '没有需要核实之处',
    difference: '相差',
    consequences: count => `同一原因另影响 ${count} 处`,
  },
  three: {
    heading: '“三公”经费',
    item: '项目',
    current: '本年',
    prior: '上年',
    text: '与文字',
    state: {agrees: '相符', disagrees: '不一致', undecided: '无法核对', absent: '文字未提及'},
  },
  notChecked: {heading: '没有核对的内容', figures: count => `${count} 个数字`, page: page => `第 ${page} 页`},
  popup: {
    notFound: '本页看上去不是部门预算、决算，因此没有核对。',
    otherSite: '本站不会自动核对。只有您点击后才会读取本页。',
    notAllowed: '浏览器不允许扩展读取本页。可以把文件存到本机，再从这里打开。',
    fileAccess: '读取本机文件需要在扩展详情中打开“允许访问文件网址”；也可以直接从这里打开 PDF。',
    check: '核对本页',
    checkAgain: '重新核对',
    open: '打开本机 PDF',
    panel: '打开侧边栏',
    options: '设置',
    started: '已开始核对',
  },
  viewer: {
    title: '核对视图',
    choose: '选择 PDF 文件',
    drop: '松开即可核对',
    orDrop: '或把 PDF 文件拖到这里。文件只在本机读取，不会上传。',
    show: '展开核对视图',
    hide: '收起',
    close: '关闭提示条',
    page: (page, of) => `第 ${page} / ${of} 页`,
    password: '文件已加密，请输入密码',
    wrongPassword: '密码不正确，请重新输入',
    unlock: '打开',
    notFramed: '此页面只能由扩展自身打开。',
  },
  panel: {empty: '当前标签页还没有核对结果。', noTab: '没有打开的标签页。', previous: '上一处', next: '下一处'},
  options: {
    title: '勾稽 Crossfoot 设置',
    language: '界面语言',
    languageEffect: '弹窗、侧边栏、核对视图和导出文件使用的语言。原文中的数字始终按原样显示。',
    theme: '外观',
    themeEffect: '“跟随系统”随系统的浅色、深色设置变化。',
    automatic: '跟随系统',
    light: '浅色',
    dark: '深色',
    privacy: '全部核对在本机完成。除您要核对的文件外，本扩展不发出任何网络请求。',
    saved: '已保存',
    notSaved: '没有保存成功：',
  },
  menu: {check: '用勾稽核对本页'},
  notices: {
    'store-full': '浏览器给扩展的存储空间已满，部分结果没有保存。关闭不用的标签页后重新核对即可。',
    'store-failed': '浏览器没有接受要保存的结果：',
    dismiss: '知道了',
  },
};
