/**
 * Words that a form leaves for the writer to replace. Source: the samples of disclosures that finance departments hand
 * out, and what remains of them in published disclosures. Texts have no white space and plain signs.
 */

/** A place held for a name, a number or a reason: XX局, ××万元, ***, 〔单位名称〕, [值], {…}, ____. */
export const placeholder =
  /(?<![A-Za-z\d×xX*])(?:[Xx×]{2,}|\*{2,}|○{2,}|〇{2,}(?![年一二三四五六七八九〇])|Δ{2,}|_{3,})(?![A-Za-z\d])|[〔([【<]\s?(?:单位|部门|机构|项目|单位全称|部门全称)名称[〕)\]】>]|\[(?:值|百分比|类别名称|系列名称|单元格区域)\]|\$?\{[^{}\d]{1,20}\}|#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A)/gu;

/** What makes a held place the name of a body: XX局, ××委员会. */
export const bodyNoun =
  /^(?:市|区|县|省|州|镇|乡)?(?:局|委员会|委(?!托)|厅|办公室|办(?!公|理|法)|部门|单位|中心|公司|学校|学院|医院|法院|检察院|街道|处|所|站|院)/u;

/** A place held for a name of a region, before an office of it: XX市财政局, ××县人民政府, XX省本级. */
export const regionNoun =
  /^(?:省|市|县|区|州|盟|旗)(?:本级|级(?=财政|部门|单位)|(?:委|政府)(?![\u4e00-\u9fff]{0,2}托)|[\u4e00-\u9fff]{1,8}?(?:局|委员会|厅|办公室|政府|部门|单位|中心|法院|检察院))/u;

/** Two ways to go on, of which one was to be struck out. */
export const alternatives =
  /(?:增加|减少|增长|下降|上升|降低|大于|小于|高于|低于|持平|增|减)(?:[(](?:增加|减少|增长|下降|上升|降低|大于|小于|高于|低于|等于|持平|或?增|或?减)[)]|\/(?:增加|减少|增长|下降|上升|降低|大于|小于|高于|低于|持平))/gu;

const upAndDown =
  '(?<![调核压削缩精递])(?:减少?增[加长]|增[加长]减少?|增减少|下降增长|增长下降|上升下降|下降上升)(?:了|额)?(?:为)?';

/** Two directions side by side right before a number, 比上年减增加: which of them was to be struck out, nothing says. */
export const bothWays = new RegExp(`${upAndDown}\\s*$`, 'u');

/** Two ways to go on side by side, of which one was to be struck out: 比上年减增加 5万元, 决算数大小于预算数, 与上年增加持平. */
export const leftSideBySide = new RegExp(
  String.raw`${upAndDown}(?=-?\d)|(?<=[数算])(?:大于?小于|小于?大于|高于?低于|低于?高于)(?=(?:年初|全年|调整后?|批复)*预算)|(?<=[年预决][度算])(?:数)?(?:增加|减少|增长|下降)(?:持平|相同)(?=[,。;、)]|$)`,
  'gu',
);

/** A level of government or a kind of document to be chosen: 省（市/县）, 县（区）级, 预（决）算. */
export const choices =
  /(?:省|市|区|县|旗)[(](?:省|市|区|县|旗)(?:\/(?:省|市|区|县|旗))+[)](?:级|财政)?|(?<=[\u4e00-\u9fff]{2}(?:省|市|区|县|旗))[省市区县旗][(][省市区县旗][)]级|预[(]决[)]算(?:数|表|情况|说明)|(?:预算|决算)[(](?:预算|决算)[)](?:数|表|情况|说明)/gu;

/** What a form says to the writer. */
export const instructions =
  /(?:仍|应|需|需要)保留(?:该|此|本)(?:空)?表(?:格式|格|的格式|样式)?(?:,并在本表下方作下述说明)?|(?:并在|在)(?:本|该|此)表(?:格)?(?:的)?下方(?:作|做)(?:下述|如下)说明|[(]?如(?:为)?持平(?:的)?(?:作|则|可)持平表述[)]?|按上述格式依次|[(](?:不涉及的|没有的|如无)(?:可)?不列[)]|(?:请|须|应)(?:各)?(?:部门|单位)?(?:根据|结合|按照?)(?:本(?:部门|单位))?实际(?:情况)?(?:进行)?(?:填写|填列|填报|表述)|根据实际情况(?:填写|填列|填报|删减|表述)|[(]?(?:此处|这里)(?:应|可|请)?(?:填写|插入|说明|列示|粘贴)|(?:公开|发布)(?:时|前)(?:请)?(?:删除|删去)|[(](?:请|可)?(?:自行|酌情)(?:增减|删减|调整)[)]|[(](?:简要|具体|详细)?说明(?:增减|变化|变动)?原因[)]|[(]选填[)]|[(]或(?:者)?(?:与[^()]{0,8})?(?:持平|增加|减少|大于|小于)[)]|数据来源(?:于)?[:]?财决[\d-]+表|[(](?:若|如)(?:无|没有)[^()]{0,20}(?:填|写|删|表述|说明)[^()]{0,12}[)]|[(]此(?:段|处|句)(?:可)?(?:删|省略)/gu;

/** A number that was never put in: 增加万元，增长%，设备台（套）, 平均得分分. */
export const gaps =
  /(?:为|是|增加|减少|共计|合计|总计|支出|收入|预算|决算|金额)(?:万|亿)元(?=[,。;、)]|$)|(?:增长|下降|占|(?:年初|全年|调整)?预算的|比例为|率为|率)%(?=[,。;、)]|$)|(?:设备|仪器)(?:共)?台[(]套[)]|车辆(?:共)?辆(?=[,。;、)])|得分分(?=[,。;])/gu;

/** A threshold of nothing: 单价0万元以上的设备. */
export const zeroThreshold =
  /(?:单价|单位价值|单台价值|价值)(?:人民币)?(?:在)?0(?:\.0+)?(?:万|百万)?元(?:\(含\))?(?:及)?以上/gu;
export const realThreshold =
  /(?:单价|单位价值|单台价值|价值)(?:人民币)?(?:在)?[1-9]\d*(?:\.\d+)?(?:万|百万)?元(?:\(含\))?(?:及)?以上/u;

/** A line that the budget system has for its own use: 三十一、人行科目. */
export const systemLine = /^(?:[一二三四五六七八九十]{1,4}、)?人行科目$/gu;
