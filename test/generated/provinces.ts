import {type Accounts, all, type Fen, type FunctionLine, general, type Random, sum, threeTotal} from './accounts.ts';
import type {Print} from './print.ts';

/** What the texts of a budget and of a final account are written from. */
export interface Told {
  accounts: Accounts;
  print: Print;
  random: Random;
}

/** The text of one document in the manner of one place; true of the accounts it is given. */
export type Manner = (told: Told) => string[];

/** Everything that the texts state, derived from the accounts once; amounts as they are printed in sentences. */
function tell({accounts, print, random}: Told) {
  const {lines, fundLines, year, body, three, threePrior, threePlanned, procurement, economy, carriedIn} = accounts;
  const style = Math.floor(random() * 3);
  const grouped = (text: string): string => (random() < 0.3 ? text.replace(/\B(?=(?:\d{3})+\.)/gu, ',') : text);
  const m = (fen: Fen): string => {
    if (style === 1) return `${grouped((fen / 100).toFixed(2))}元`;
    return `${grouped(style === 2 ? (fen / 1_000_000).toFixed(4) : print.wan(fen))}万元`;
  };
  const p = (part: Fen, whole: Fen): string => `${whole === 0 ? '0.00' : print.percent(part, whole)}%`;
  const p1 = (part: Fen, whole: Fen): string => `${whole === 0 ? '0.0' : ((100 * part) / whole).toFixed(1)}%`;
  const up = (now: Fen, before: Fen, more: string, less: string): string => (now >= before ? more : less);
  const gap = (now: Fen, before: Fen): string => m(Math.abs(now - before));
  const rate = (now: Fen, before: Fen): string => p(Math.abs(now - before), before);
  const near = (fen: Fen): Fen => Math.round((fen * (0.7 + 0.6 * random())) / 10_000) * 10_000 + 10_000;
  const everything = [...lines, ...fundLines];
  const spent = sum(everything.map(all));
  const generalAll = sum(lines.map(general));
  const fund = sum(fundLines.map(all));
  const other = sum(lines.map(line => line.otherMoney));
  const basic = sum(lines.map(line => line.basic));
  const staff = sum(economy.filter(line => /^30[13]/u.test(line.code)).map(line => line.amount));
  const prior = sum(lines.map(line => line.priorBasic + line.priorProject));
  const priorBasic = sum(lines.map(line => line.priorBasic));
  const planned = sum(lines.map(line => line.planned));
  const names = [...new Set(lines.map(line => line.names[0]))];
  const classes = names
    .map(name => ({name, amount: sum(lines.filter(line => line.names[0] === name).map(general))}))
    .filter(({amount}) => amount > 0);
  const bought = procurement.goods + procurement.works + procurement.services;
  const threeSum = threeTotal(three);
  const vehicles = three.purchase + three.running;
  const vehiclesPrior = threePrior.purchase + threePrior.running;
  return {
    ...{
      year,
      body,
      m,
      p,
      p1,
      up,
      gap,
      rate,
      near,
      lines,
      spent,
      generalAll,
      fund,
      other,
      basic,
      staff,
      prior,
      priorBasic,
    },
    ...{
      planned,
      classes,
      procurement,
      bought,
      three,
      threePrior,
      threePlanned,
      threeSum,
      vehicles,
      vehiclesPrior,
      carriedIn,
    },
    generalIn: generalAll - carriedIn,
    publicUse: basic - staff,
    project: spent - basic,
    generalProject: generalAll - basic,
    priorProject: prior - priorBasic,
    fiscal: generalAll + fund,
    random,
  };
}

const path = ({names: [a, b, c]}: FunctionLine): string => `${a}（类）${b}（款）${c}（项）`;
const before = (line: FunctionLine): Fen => line.priorBasic + line.priorProject;

/** How many were counted; none where nothing was spent on them. */
const counted = (spent: Fen, count: number): number => (spent === 0 ? 0 : count);

/** Budgets: the manner of each place. */
export const budgets: Readonly<Record<string, Manner>> = {
  central: told => {
    const t = tell(told);
    return [
      `一、关于${t.body}${t.year}年部门收支总体情况的说明`,
      `按照综合预算的原则，${t.body}所有收入和支出均纳入部门预算管理。收入包括：一般公共预算拨款收入、政府性基金预算拨款收入、其他收入；支出包括：农林水支出、住房保障支出等。${t.body}${t.year}年收支总预算${t.m(t.spent)}。`,
      `二、关于${t.body}${t.year}年部门收入总体情况的说明`,
      `${t.body}${t.year}年收入预算${t.m(t.spent)}，其中：上年结转${t.m(t.carriedIn)}，占${t.p(t.carriedIn, t.spent)}；一般公共预算拨款收入${t.m(t.generalIn)}，占${t.p(t.generalIn, t.spent)}；政府性基金预算拨款收入${t.m(t.fund)}，占${t.p(t.fund, t.spent)}；其他收入${t.m(t.other)}，占${t.p(t.other, t.spent)}。`,
      `三、关于${t.body}${t.year}年部门支出总体情况的说明`,
      `${t.body}${t.year}年支出预算${t.m(t.spent)}，其中：基本支出${t.m(t.basic)}，占${t.p(t.basic, t.spent)}；项目支出${t.m(t.project)}，占${t.p(t.project, t.spent)}。`,
      `四、关于${t.body}${t.year}年一般公共预算支出情况的说明`,
      `（一）一般公共预算当年拨款规模变化情况。${t.body}${t.year}年一般公共预算当年拨款${t.m(t.generalAll)}，比${t.year - 1}年执行数${t.up(t.generalAll, t.prior, '增加', '减少')}${t.gap(t.generalAll, t.prior)}，主要是落实过紧日子要求。`,
      `（二）一般公共预算当年拨款结构情况。${t.classes.map(({name, amount}) => `${name}（类）支出${t.m(amount)}，占${t.p(amount, t.generalAll)}`).join('；')}。`,
      '（三）一般公共预算当年拨款具体使用情况。',
      ...t.lines.map(
        (line, i) =>
          `${i + 1}.${path(line)}${t.year}年预算数为${t.m(general(line))}，比${t.year - 1}年执行数${t.up(general(line), before(line), '增加', '减少')}${t.gap(general(line), before(line))}，${t.up(general(line), before(line), '增长', '下降')}${t.rate(general(line), before(line))}。主要是人员经费调整。`,
      ),
      `五、关于${t.body}${t.year}年一般公共预算基本支出情况的说明`,
      `${t.body}${t.year}年一般公共预算基本支出${t.m(t.basic)}，其中：`,
      `人员经费${t.m(t.staff)}，主要包括：基本工资、退休费。`,
      `公用经费${t.m(t.publicUse)}，主要包括：办公费。`,
      `六、关于${t.body}${t.year}年“三公”经费预算情况的说明`,
      `${t.body}${t.year}年“三公”经费预算数为${t.m(t.threeSum)}，其中：因公出国（境）费${t.m(t.three.overseas)}，公务用车购置及运行费${t.m(t.vehicles)}，公务接待费${t.m(t.three.reception)}。${t.year}年“三公”经费预算比${t.year - 1}年${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}。`,
      '七、其他重要事项的情况说明',
      `（一）机关运行经费。${t.year}年${t.body}本级的机关运行经费财政拨款预算${t.m(t.publicUse)}。`,
      `（二）政府采购情况。${t.year}年${t.body}政府采购预算总额${t.m(t.bought)}，其中：政府采购货物预算${t.m(t.procurement.goods)}、政府采购工程预算${t.m(t.procurement.works)}、政府采购服务预算${t.m(t.procurement.services)}。`,
      `（三）国有资产占有使用情况。截至${t.year - 1}年7月31日，${t.body}共有车辆12辆，其中，部级领导干部用车0辆、机要通信用车2辆、应急保障用车3辆、其他用车7辆；单位价值100万元以上设备（不含车辆）5台（套）。`,
      `（四）预算绩效情况。${t.year}年对${t.body}项目支出全面实施绩效目标管理，涉及一般公共预算当年拨款${t.m(t.generalProject)}。`,
    ];
  },
  jiangsu: told => {
    const t = tell(told);
    const moved = (now: Fen, old: Fen): string =>
      now === old
        ? '与上年预算数相同'
        : `与上年相比${t.up(now, old, '增加', '减少')}${t.gap(now, old)}，${t.up(now, old, '增长', '减少')}${t.rate(now, old)}`;
    const oldTotal = t.near(t.spent);
    return [
      '一、收支预算总体情况说明',
      `${t.body}${t.year}年度收入、支出预算总计${t.m(t.spent)}，${moved(t.spent, oldTotal)}。其中：`,
      `（一）收入预算总计${t.m(t.spent)}。包括：`,
      `1．本年收入合计${t.m(t.spent - t.carriedIn)}。`,
      `（1）一般公共预算拨款收入${t.m(t.generalIn)}，${moved(t.generalIn, t.prior)}。主要原因是项目变化。`,
      `（2）政府性基金预算拨款收入${t.m(t.fund)}，与上年预算数相同。`,
      '（3）国有资本经营预算拨款收入0万元，与上年预算数相同。',
      `（4）其他收入${t.m(t.other)}。`,
      `2．上年结转结余为${t.m(t.carriedIn)}。`,
      `（二）支出预算总计${t.m(t.spent)}。包括：`,
      `1．本年支出合计${t.m(t.spent)}。`,
      '2．年终结转结余为0万元。',
      '二、收入预算情况说明',
      `${t.body}${t.year}年收入预算合计${t.m(t.spent)}，包括本年收入${t.m(t.spent - t.carriedIn)}，上年结转结余${t.m(t.carriedIn)}。其中：`,
      `本年一般公共预算收入${t.m(t.generalIn)}，占${t.p(t.generalIn, t.spent)}；`,
      `本年政府性基金预算收入${t.m(t.fund)}，占${t.p(t.fund, t.spent)}；`,
      `本年其他收入${t.m(t.other)}，占${t.p(t.other, t.spent)}；`,
      `上年结转结余${t.m(t.carriedIn)}，占${t.p(t.carriedIn, t.spent)}。`,
      '三、支出预算情况说明',
      `${t.body}${t.year}年支出预算合计${t.m(t.spent)}，其中：`,
      `基本支出${t.m(t.basic)}，占${t.p(t.basic, t.spent)}；`,
      `项目支出${t.m(t.project)}，占${t.p(t.project, t.spent)}。`,
      '四、财政拨款收支预算总体情况说明',
      `${t.body}${t.year}年度财政拨款收、支总预算${t.m(t.fiscal)}。`,
      '五、一般公共预算支出预算情况说明',
      `${t.body}${t.year}年一般公共预算财政拨款支出预算${t.m(t.generalAll)}，${moved(t.generalAll, t.prior)}。主要原因是业务变化。`,
      ...t.classes.flatMap(({name}, i) => [
        `（${['一', '二', '三', '四', '五', '六', '七'][i] ?? '八'}）${name}（类）`,
        ...t.lines
          .filter(line => line.names[0] === name)
          .map(
            (line, k) =>
              `${k + 1}．${line.names[1]}（款）${line.names[2]}（项）支出${t.m(general(line))}，${moved(general(line), before(line))}。主要原因是政策调整。`,
          ),
      ]),
      '六、一般公共预算基本支出预算情况说明',
      `${t.body}${t.year}年度一般公共预算财政拨款基本支出预算${t.m(t.basic)}，其中：`,
      `（一）人员经费${t.m(t.staff)}。主要包括：基本工资、退休费。`,
      `（二）公用经费${t.m(t.publicUse)}。主要包括：办公费。`,
      '七、一般公共预算“三公”经费、会议费、培训费支出预算情况说明',
      `${t.body}${t.year}年度一般公共预算拨款安排的“三公”经费支出预算${t.m(t.threeSum)}，其中，因公出国（境）费支出${t.m(t.three.overseas)}，占“三公”经费的${t.p(t.three.overseas, t.threeSum)}；公务用车购置及运行维护费支出${t.m(t.vehicles)}，占“三公”经费的${t.p(t.vehicles, t.threeSum)}；公务接待费支出${t.m(t.three.reception)}，占“三公”经费的${t.p(t.three.reception, t.threeSum)}。具体情况如下：`,
      `1．因公出国（境）费预算支出${t.m(t.three.overseas)}，${moved(t.three.overseas, t.threePrior.overseas).replace(/，(?:增长|减少)0\.00%$/u, '')}。`,
      `2．公务用车购置及运行维护费预算支出${t.m(t.vehicles)}。其中：`,
      `（1）公务用车购置费预算支出${t.m(t.three.purchase)}。`,
      `（2）公务用车运行维护费预算支出${t.m(t.three.running)}，${moved(t.three.running, t.threePrior.running)}，主要原因是业务变化。`,
      `3．公务接待费预算支出${t.m(t.three.reception)}。`,
      '八、机关运行经费支出预算情况说明',
      `${t.year}年本部门一般公共预算机关运行经费预算支出${t.m(t.publicUse)}，${moved(t.publicUse, t.near(t.publicUse))}。主要原因是业务变化。`,
      '九、政府采购支出预算情况说明',
      `${t.year}年度政府采购支出预算总额${t.m(t.bought)}，其中：拟采购货物支出${t.m(t.procurement.goods)}、拟采购工程支出${t.m(t.procurement.works)}、拟采购服务支出${t.m(t.procurement.services)}。`,
      '十、国有资产占用情况说明',
      '本部门共有车辆8辆，其中，一般公务用车5辆、执法执勤用车2辆、其他用车1辆。单价50万元（含）以上的通用设备0台（套），单价100万元（含）以上的专用设备1台（套）。',
      '十一、预算绩效目标设置情况说明',
      `${t.year}年度，本部门整体支出纳入绩效目标管理，涉及四本预算资金${t.m(t.spent)}；本部门共3个项目纳入绩效目标管理，涉及四本预算资金合计${t.m(t.project)}，占四本预算资金（人员类和运转类中的公用经费项目支出除外）总额的比例为${t.p(t.project, t.project)}。`,
    ];
  },
  zhejiang: told => {
    const t = tell(told);
    return [
      `（一）${t.year}年收支预算总体情况说明`,
      `按照综合预算的原则，${t.body}${t.year}年收支总预算${t.m(t.spent)}。收入包括：一般公共预算拨款收入${t.m(t.generalIn)}、政府性基金预算拨款收入${t.m(t.fund)}、其他收入${t.m(t.other)}、上年结转${t.m(t.carriedIn)}；支出包括：基本支出${t.m(t.basic)}、项目支出${t.m(t.project)}。`,
      `（二）${t.year}年收入预算情况说明`,
      `${t.body}${t.year}年收入预算${t.m(t.spent)}，比上年执行数${t.up(t.spent, t.near(t.spent), '增加', '增加')}${t.m(Math.floor(t.near(t.spent) / 10))}，主要原因是业务变化。其中：一般公共预算拨款收入${t.m(t.generalIn)}，占${t.p1(t.generalIn, t.spent)}；政府性基金预算拨款收入${t.m(t.fund)}，占${t.p1(t.fund, t.spent)}；其他收入${t.m(t.other)}，占${t.p1(t.other, t.spent)}；上年结转${t.m(t.carriedIn)}，占${t.p1(t.carriedIn, t.spent)}。`,
      `（三）${t.year}年支出预算情况说明`,
      `${t.body}${t.year}年支出预算${t.m(t.spent)}。其中：`,
      `1.按支出功能分类，包括${t.classes.map(({name}) => name).join('、')}等。`,
      `2.按支出用途分类，包括人员支出${t.m(t.staff)}，占${t.p1(t.staff, t.spent)}；日常公用支出${t.m(t.publicUse)}，占${t.p1(t.publicUse, t.spent)}；项目支出${t.m(t.project)}，占${t.p1(t.project, t.spent)}。`,
      `（四）${t.year}年财政拨款收支预算总体情况说明`,
      `${t.body}${t.year}年财政拨款收支总预算${t.m(t.fiscal)}。收入包括：一般公共预算拨款${t.m(t.generalIn)}、政府性基金预算拨款${t.m(t.fund)}、上年结转${t.m(t.carriedIn)}。`,
      `（五）${t.year}年一般公共预算拨款支出情况说明`,
      '1.一般公共预算当年拨款规模变化情况。',
      `${t.body}${t.year}年一般公共预算当年拨款${t.m(t.generalAll)}，比${t.year - 1}年执行数${t.up(t.generalAll, t.prior, '增加', '减少')}${t.gap(t.generalAll, t.prior)}，主要是业务变化。`,
      '2.一般公共预算当年拨款结构情况。',
      `${t.classes.map(({name, amount}) => `${name}${t.m(amount)}，占${t.p1(amount, t.generalAll)}`).join('；')}。`,
      '3.一般公共预算当年拨款具体使用情况。',
      ...t.lines.map((line, i) => `（${i + 1}）${path(line)}${t.m(general(line))}。主要用于保障日常工作开展。`),
      `（六）${t.year}年一般公共预算基本支出情况说明`,
      `${t.body}${t.year}年一般公共预算基本支出${t.m(t.basic)}，其中：`,
      `人员支出${t.m(t.staff)}，主要包括：基本工资、退休费；`,
      `公用支出${t.m(t.publicUse)}，主要包括：办公费。`,
      `（七）${t.year}年一般公共预算“三公”经费预算情况说明`,
      `${t.body}${t.year}年“三公”经费预算数为${t.m(t.threeSum)}，比上年预算数${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}，${t.up(t.threeSum, threeTotal(t.threePrior), '增长', '下降')}${t.p1(Math.abs(t.threeSum - threeTotal(t.threePrior)), threeTotal(t.threePrior))}。其中：`,
      `1.因公出国（境）费用：${t.year}年安排因公出国（境）费用${t.m(t.three.overseas)}。`,
      `2.公务接待费：${t.year}年安排公务接待费预算${t.m(t.three.reception)}，主要用于接待检查指导。`,
      `3.公务用车购置及运行维护费：${t.year}年安排公务用车购置及运行维护费预算${t.m(t.vehicles)}，其中，公务用车购置支出${t.m(t.three.purchase)}，公务用车运行维护费支出${t.m(t.three.running)}。`,
      '（八）其他重要事项的情况说明',
      `1.机关运行经费。${t.year}年${t.body}的机关运行经费财政拨款预算${t.m(t.publicUse)}。`,
      `2.政府采购情况。${t.year}年${t.body}政府采购预算总额${t.m(t.bought)}，其中：政府采购货物预算${t.m(t.procurement.goods)}，政府采购工程预算${t.m(t.procurement.works)}，政府采购服务预算${t.m(t.procurement.services)}。`,
    ];
  },
  guangdong: told => {
    const t = tell(told);
    const oldTotal = t.near(t.spent);
    const moved = `${t.up(t.spent, oldTotal, '增加', '减少')}${t.gap(t.spent, oldTotal)}，${t.up(t.spent, oldTotal, '增长', '下降')}${t.rate(t.spent, oldTotal)}`;
    const threeOld = threeTotal(t.threePrior);
    const against = (now: Fen, old: Fen): string =>
      now === old
        ? '与上年持平，主要原因是严格控制'
        : old === 0
          ? `比上年增加${t.gap(now, old)}，主要原因是上年无此项安排`
          : `比上年${t.up(now, old, '增加', '减少')}${t.gap(now, old)}，${t.up(now, old, '增长', '下降')}${t.rate(now, old)}，主要原因是业务变化`;
    return [
      '一、部门预算收支增减变化情况',
      `${t.year}年本部门收入预算${t.m(t.spent)}，比上年${moved}，主要原因是项目调整；支出预算${t.m(t.spent)}，比上年${moved}，主要原因是项目调整。`,
      '二、“三公”经费安排情况说明',
      `${t.year}年本部门财政拨款安排“三公”经费${t.m(t.threeSum)}，${against(t.threeSum, threeOld)}。其中：因公出国（境）费${t.m(t.three.overseas)}，${against(t.three.overseas, t.threePrior.overseas)}；公务用车购置及运行维护费${t.m(t.vehicles)}（公务用车购置费${t.m(t.three.purchase)}，${against(t.three.purchase, t.threePrior.purchase)}；公务用车运行维护费${t.m(t.three.running)}，${against(t.three.running, t.threePrior.running)}。），${against(t.vehicles, t.vehiclesPrior)}；公务接待费${t.m(t.three.reception)}，${against(t.three.reception, t.threePrior.reception)}。`,
      '三、机关运行经费安排情况说明',
      `行政经费（机关运行经费）指为保障行政单位运行用于购买货物和服务的各项资金。${t.year}年，本部门机关运行经费安排${t.m(t.publicUse)}，${against(t.publicUse, t.near(t.publicUse))}。`,
      '四、政府采购情况说明',
      `${t.year}年本部门政府采购安排${t.m(t.bought)}，其中：货物类采购预算${t.m(t.procurement.goods)}，工程类采购预算${t.m(t.procurement.works)}，服务类采购预算${t.m(t.procurement.services)}。`,
      '五、国有资产占有使用情况说明',
      `截至${t.year - 1}年12月31日，本部门固定资产金额${t.m(t.near(t.spent) * 2)}，分布构成情况为：房屋1200.50平方米，车辆6辆，单价在100万元以上的设备0台（套）。本年度拟购置固定资产${t.m(t.procurement.goods)}，主要是办公设备。`,
      '六、预算绩效信息公开情况',
      `${t.year}年本部门项目2个，预算资金${t.m(t.generalProject)}，已全面实施绩效目标管理。`,
    ];
  },
  sichuan: told => {
    const t = tell(told);
    return [
      '一、收支预算情况说明',
      `按照综合预算的原则，${t.body}所有收入和支出均纳入部门预算管理。收入包括：一般公共预算拨款收入、政府性基金预算拨款收入；支出包括：社会保障和就业支出、卫生健康支出、住房保障支出。${t.body}${t.year}年收支预算总数${t.m(t.spent)},比${t.year - 1}年收支预算总数增加${t.m(Math.floor(t.near(t.spent) / 10))},主要原因是业务变化。`,
      '（一）收入预算情况',
      `${t.body}${t.year}年收入预算${t.m(t.spent)}，其中：上年结转${t.m(t.carriedIn)}，占${t.p(t.carriedIn, t.spent)}；一般公共预算拨款收入${t.m(t.generalIn)}，占${t.p(t.generalIn, t.spent)}；政府性基金预算拨款收入${t.m(t.fund)}，占${t.p(t.fund, t.spent)}；其他收入${t.m(t.other)}，占${t.p(t.other, t.spent)}。`,
      '（二）支出预算情况',
      `${t.body}${t.year}年支出预算${t.m(t.spent)}，其中：基本支出${t.m(t.basic)}，占${t.p(t.basic, t.spent)}；项目支出${t.m(t.project)}，占${t.p(t.project, t.spent)}。`,
      '二、财政拨款收支预算情况说明',
      `${t.body}${t.year}年财政拨款收支预算总数${t.m(t.fiscal)}。收入包括：本年一般公共预算拨款收入${t.m(t.generalIn)}、本年政府性基金预算拨款收入${t.m(t.fund)}、上年结转${t.m(t.carriedIn)}。`,
      '三、一般公共预算当年拨款情况说明',
      '（一）一般公共预算当年拨款规模变化情况',
      `${t.body}${t.year}年一般公共预算当年拨款${t.m(t.generalAll)}，比${t.year - 1}年预算数${t.up(t.generalAll, t.prior, '增加', '减少')}${t.gap(t.generalAll, t.prior)}。主要原因是人员变动。`,
      '（二）一般公共预算当年拨款结构情况',
      `${t.classes.map(({name, amount}) => `${name}${t.m(amount)}，占${t.p(amount, t.generalAll)}`).join('；')}。`,
      '（三）一般公共预算当年拨款具体使用情况',
      ...t.lines.map(
        (line, i) =>
          `${i + 1}.${line.names[0]}（类）${line.names[1]}（款）${line.names[2]}（项）：${t.year}年预算数为${t.m(general(line))}，主要用于：保障正常运转。`,
      ),
      '四、一般公共预算基本支出情况说明',
      `${t.body}${t.year}年一般公共预算基本支出${t.m(t.basic)}，其中：`,
      `人员经费${t.m(t.staff)}，主要包括：基本工资、退休费等。`,
      `公用经费${t.m(t.publicUse)}，主要包括：办公费等。`,
      '五、“三公”经费财政拨款预算安排情况说明',
      `${t.body}${t.year}年“三公”经费财政拨款预算数${t.m(t.threeSum)}，其中：因公出国（境）经费${t.m(t.three.overseas)}，公务接待费${t.m(t.three.reception)}，公务用车购置及运行维护费${t.m(t.vehicles)}。`,
      `（一）公务接待费与${t.year - 1}年预算持平。${t.year}年公务接待费计划用于执行公务、开展业务活动开支的交通费、住宿费、用餐费等。`,
      `（二）公务用车购置及运行维护费较${t.year - 1}年预算${t.up(t.vehicles, t.vehiclesPrior, '增长', '下降')}${t.rate(t.vehicles, t.vehiclesPrior)}。单位现有公务用车3辆，其中：轿车1辆，越野车2辆。${t.year}年安排公务用车购置经费${t.m(t.three.purchase)}。${t.year}年安排公务用车运行维护费${t.m(t.three.running)}，用于3辆公务用车燃油、维修、保险等方面支出。`,
      '六、其他重要事项的情况说明',
      `（一）机关运行经费。${t.year}年，${t.body}的机关运行经费财政拨款预算为${t.m(t.publicUse)}，比${t.year - 1}年预算增加1.50万元。主要原因是业务变化。`,
      `（二）政府采购情况。${t.year}年，${t.body}安排政府采购预算${t.m(t.bought)}，主要用于采购办公设备等。`,
      `（四）绩效目标设置情况。${t.year}年${t.body}开展绩效目标管理的项目4个，涉及预算${t.m(t.generalProject)}。其中：人员类项目1个，涉及预算1.20万元；特定目标类项目3个。`,
    ];
  },
  yunnan: told => {
    const t = tell(told);
    const moved = (now: Fen, old: Fen): string =>
      `与上年对比${t.up(now, old, '增加', '减少')}${t.gap(now, old)}，${t.up(now, old, '增长', '下降')}${t.rate(now, old)}`;
    return [
      '三、预算收入情况',
      `（一）部门财务收入情况。${t.year}年部门财务总收入${t.m(t.spent)}，其中：一般公共预算${t.m(t.generalAll)}，政府性基金${t.m(t.fund)}，国有资本经营收益0.00元，财政专户管理的收入0.00元，事业收入0.00元，事业单位经营收入0.00元，上级补助收入0.00元，附属单位上缴收入0.00元，其他收入${t.m(t.other)}。`,
      `（二）财政拨款收入情况。${t.year}年部门财政拨款收入${t.m(t.fiscal)}，其中：本年收入${t.m(t.fiscal - t.carriedIn)}，上年结转${t.m(t.carriedIn)}。本年收入中，一般公共预算财政拨款${t.m(t.generalAll - t.carriedIn)}，政府性基金预算财政拨款${t.m(t.fund)}，国有资本经营收益财政拨款0.00元。`,
      '四、预算支出情况',
      `${t.year}年部门预算总支出${t.m(t.spent)}。财政拨款安排支出${t.m(t.fiscal)}，其中：基本支出${t.m(t.basic)}，${moved(t.basic, t.near(t.basic))}，主要原因是人员变动；项目支出${t.m(t.fiscal - t.basic)}，${moved(t.fiscal - t.basic, t.near(t.fiscal - t.basic))}，主要原因是项目变动。`,
      '财政拨款安排支出按功能科目分类情况：',
      ...t.lines.map((line, i) => `${i + 1}.${line.names.join('-')}${t.m(general(line))}，主要用于日常工作支出。`),
      '五、“三公”经费预算情况',
      `${t.body}${t.year}年一般公共预算财政拨款“三公”经费预算合计${t.m(t.threeSum)}，较上年${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}，${t.up(t.threeSum, threeTotal(t.threePrior), '增长', '下降')}${t.rate(t.threeSum, threeTotal(t.threePrior))}，具体变动情况如下：`,
      '（一）因公出国（境）费',
      `${t.body}${t.year}年因公出国（境）费预算为${t.m(t.three.overseas)}，共计安排因公出国（境）团组${counted(t.three.overseas, 1)}个，因公出国（境）${counted(t.three.overseas, 2)}人次。`,
      '（二）公务接待费',
      `${t.body}${t.year}年公务接待费预算为${t.m(t.three.reception)}，国内公务接待批次为${counted(t.three.reception, 12)}次，共计接待${counted(t.three.reception, 96)}人次。`,
      '（三）公务用车购置及运行维护费',
      `${t.body}${t.year}年公务用车购置及运行维护费为${t.m(t.vehicles)}，较上年${t.up(t.vehicles, t.vehiclesPrior, '增加', '减少')}${t.gap(t.vehicles, t.vehiclesPrior)}，${t.up(t.vehicles, t.vehiclesPrior, '增长', '下降')}${t.rate(t.vehicles, t.vehiclesPrior)}。其中：公务用车购置费${t.m(t.three.purchase)}；公务用车运行维护费${t.m(t.three.running)}。共计购置公务用车${counted(t.three.purchase, 1)}辆，年末公务用车保有量为4辆。`,
      '八、机关运行经费',
      `${t.year}年机关运行经费安排${t.m(t.publicUse)}，${moved(t.publicUse, t.near(t.publicUse))}，主要原因是人员变动。`,
      '九、政府采购预算情况',
      `根据《中华人民共和国政府采购法》的有关规定，编制了政府采购预算，共涉及采购项目7个，采购预算资金${t.m(t.bought)}，其中：政府采购货物预算${t.m(t.procurement.goods)}，政府采购服务预算${t.m(t.procurement.services)}，政府采购工程预算${t.m(t.procurement.works)}。`,
    ];
  },
  hubei: told => {
    const t = tell(told);
    const oldTotal = t.near(t.spent);
    return [
      `一、${t.year}年部门预算收支安排及增减变化情况`,
      '（一）收支总体情况',
      `${t.year}年收入预算${t.m(t.spent)}，同比${t.up(t.spent, oldTotal, '增加', '减少')}${t.gap(t.spent, oldTotal)}，${t.up(t.spent, oldTotal, '增长', '下降')}${t.rate(t.spent, oldTotal)}。其中：财政拨款收入${t.m(t.fiscal)}（一般公共预算财政拨款收入${t.m(t.generalAll)}，政府性基金预算财政拨款收入${t.m(t.fund)}），其他收入${t.m(t.other)}。`,
      `${t.year}年支出预算${t.m(t.spent)}，其中：基本支出${t.m(t.basic)}，占总支出的${t.p(t.basic, t.spent)}；项目支出${t.m(t.project)}，占总支出的${t.p(t.project, t.spent)}。`,
      '（二）财政拨款收支情况',
      `${t.year}年财政拨款支出预算${t.m(t.fiscal)}，按支出功能科目划分：${t.classes.map(({name, amount}) => `${name}${t.m(amount)}`).join('，')}${t.fund > 0 ? `，政府性基金安排的支出${t.m(t.fund)}` : ''}。`,
      '（三）一般公共预算支出情况',
      `${t.year}年一般公共预算支出${t.m(t.generalAll)}，比上年预算${t.up(t.generalAll, t.prior, '增加', '减少')}${t.gap(t.generalAll, t.prior)}，${t.up(t.generalAll, t.prior, '增长', '下降')}${t.rate(t.generalAll, t.prior)}。其中：基本支出${t.m(t.basic)}，比上年${t.up(t.basic, t.priorBasic, '增加', '减少')}${t.gap(t.basic, t.priorBasic)}；项目支出${t.m(t.generalProject)}，比上年${t.up(t.generalProject, t.priorProject, '增加', '减少')}${t.gap(t.generalProject, t.priorProject)}。`,
      '（四）一般公共预算基本支出情况',
      `${t.year}年基本支出${t.m(t.basic)}，具体包括：工资福利支出和对个人和家庭的补助${t.m(t.staff)}，商品和服务支出${t.m(t.publicUse)}。`,
      '二、“三公”经费情况',
      `${t.year}年“三公”经费财政拨款预算数为${t.m(t.threeSum)}，比上年预算数${t.m(threeTotal(t.threePrior))}${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}。其中：因公出国（境）费${t.m(t.three.overseas)}；公务用车购置及运行维护费${t.m(t.vehicles)}（其中：公务用车购置费${t.m(t.three.purchase)}，公务用车运行维护费${t.m(t.three.running)}）；公务接待费${t.m(t.three.reception)}。`,
      '三、机关运行经费情况',
      `本部门${t.year}年机关运行经费财政拨款预算安排${t.m(t.publicUse)}，其中：办公费等1.00万元。`,
      '四、政府采购情况',
      `本部门${t.year}年政府采购预算${t.m(t.bought)}，其中：货物类${t.m(t.procurement.goods)}，工程类${t.m(t.procurement.works)}，服务类${t.m(t.procurement.services)}。`,
      `截至${t.year - 1}年底，本部门共有车辆5辆，其中：机要通信用车1辆，应急保障用车2辆，其他用车2辆。`,
    ];
  },
  hunan: told => {
    const t = tell(told);
    const oldTotal = t.near(t.spent);
    return [
      '二、部门收支总体情况',
      `（一）收入预算：包括一般公共预算、政府性基金、其他收入。${t.year}年本部门收入预算${t.m(t.spent)}，其中，一般公共预算拨款${t.m(t.generalAll)}，政府性基金拨款${t.m(t.fund)}，其他收入${t.m(t.other)}。收入较去年${t.up(t.spent, oldTotal, '增加', '减少')}${t.gap(t.spent, oldTotal)}，主要是因为项目变动。`,
      `（二）支出预算：${t.year}年本部门支出预算${t.m(t.spent)}，其中，${t.classes
        .slice(0, 2)
        .map(({name}) => `${name}若干`)
        .join(
          '，',
        )}。支出较去年${t.up(t.spent, oldTotal, '增加', '减少')}${t.gap(t.spent, oldTotal)}，其中基本支出${t.m(t.basic)}，项目支出${t.m(t.project)}。`,
      '三、一般公共预算拨款支出预算',
      `${t.year}年本部门一般公共预算拨款支出预算${t.m(t.generalAll)}，其中，${t.classes.map(({name, amount}) => `${name}${t.m(amount)}，占${t.p(amount, t.generalAll)}`).join('；')}。具体安排情况如下：`,
      `（一）基本支出：${t.year}年本部门基本支出预算数${t.m(t.basic)}，主要是为保障部门正常运转、完成日常工作任务而发生的各项支出，包括用于基本工资、退休费等人员经费以及办公费、印刷费等公用经费。其中：人员经费${t.m(t.staff)}，公用经费${t.m(t.publicUse)}。`,
      `（二）项目支出：${t.year}年本部门项目支出预算数${t.m(t.generalProject)}，主要是部门为完成特定行政工作任务或事业发展目标而发生的支出。`,
      '五、其他重要事项的情况说明',
      `（一）机关运行经费：${t.year}年本部门机关运行经费当年一般公共预算拨款${t.m(t.publicUse)}，比上年预算增加2.00万元。`,
      `（二）“三公”经费预算：${t.year}年本部门“三公”经费预算数为${t.m(t.threeSum)}，其中，公务接待费${t.m(t.three.reception)}，因公出国（境）费${t.m(t.three.overseas)}，公务用车购置及运行费${t.m(t.vehicles)}（其中，公务用车购置费${t.m(t.three.purchase)}，公务用车运行费${t.m(t.three.running)}）。${t.year}年“三公”经费预算较${t.year - 1}年${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}，主要是因为工作需要。`,
      `（三）一般性支出情况：${t.year}年本部门会议费预算0万元，培训费预算1.80万元，拟开展2次培训，人数60人，内容为业务培训。`,
      `（四）政府采购情况：${t.year}年本部门政府采购预算总额${t.m(t.bought)}，其中，货物类采购预算${t.m(t.procurement.goods)}；工程类采购预算${t.m(t.procurement.works)}；服务类采购预算${t.m(t.procurement.services)}。`,
      `（五）国有资产占用使用及新增资产配置情况：截至${t.year - 1}年12月底，本部门共有公务用车4辆，其中，机要通信用车1辆，应急保障用车1辆，其他用车2辆；单位价值50万元以上通用设备0台。`,
      `（六）预算绩效目标说明：本部门所有支出实行绩效目标管理。纳入${t.year}年部门整体支出绩效目标的金额为${t.m(t.spent)}，其中，基本支出${t.m(t.basic)}，项目支出${t.m(t.project)}。`,
    ];
  },
  shandong: told => {
    const t = tell(told);
    return [
      '一、收支预算总体情况',
      `${t.year}年收支总预算${t.m(t.spent)}。与上年预算相比，收支总计各增加${t.m(Math.floor(t.near(t.spent) / 20))}，主要原因是业务变化。`,
      '二、收入预算情况',
      `${t.year}年收入预算${t.m(t.spent)}，其中：财政拨款收入${t.m(t.fiscal)}，占${t.p1(t.fiscal, t.spent)}；其他收入${t.m(t.other)}，占${t.p1(t.other, t.spent)}。`,
      '三、支出预算情况',
      `${t.year}年支出预算${t.m(t.spent)}，其中：基本支出${t.m(t.basic)}，占${t.p1(t.basic, t.spent)}；项目支出${t.m(t.project)}，占${t.p1(t.project, t.spent)}。`,
      '五、一般公共预算支出情况',
      '（一）规模变化情况',
      `${t.year}年一般公共预算拨款支出${t.m(t.generalAll)}，比上年预算${t.up(t.generalAll, t.prior, '增长', '下降')}${t.p1(Math.abs(t.generalAll - t.prior), t.prior)}，主要原因是工资调整。`,
      '（二）结构情况',
      `${t.classes.map(({name, amount}) => `${name}（类）支出${t.m(amount)}，占${t.p1(amount, t.generalAll)}`).join('，')}。`,
      '（三）具体使用情况',
      ...t.lines.map(
        (line, i) =>
          `${i + 1}、${path(line)}支出${t.m(general(line))}，比上年预算${t.up(general(line), before(line), '增长', '下降')}${t.p1(Math.abs(general(line) - before(line)), before(line))}，主要原因是业务调整。`,
      ),
      '六、“三公”经费预算情况',
      `${t.year}年，通过一般公共预算拨款安排的“三公”经费支出预算共计${t.m(t.threeSum)}，比上年预算${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}。其中：因公出国（境）费${t.m(t.three.overseas)}，公务用车购置及运行维护费${t.m(t.vehicles)}，公务接待费${t.m(t.three.reception)}。公务用车购置及运行维护费中，公务用车购置费${t.m(t.three.purchase)}，公务用车运行维护费${t.m(t.three.running)}。`,
      '七、机关运行经费',
      `${t.year}年机关运行经费预算${t.m(t.publicUse)}，较上年增长3%。`,
      '八、政府采购情况',
      `${t.year}年政府采购预算${t.m(t.bought)}，其中：政府采购货物预算${t.m(t.procurement.goods)}，政府采购工程预算${t.m(t.procurement.works)}，政府采购服务预算${t.m(t.procurement.services)}。面向中小企业预留${t.m(t.procurement.goods)}，其中预留给小微企业的为${t.m(Math.floor(t.procurement.goods / 2))}。`,
    ];
  },
  henan: told => {
    const t = tell(told);
    const oldTotal = t.near(t.spent);
    const moved = `${t.up(t.spent, oldTotal, '增加', '减少')}${t.gap(t.spent, oldTotal)}，${t.up(t.spent, oldTotal, '增长', '下降')}${t.rate(t.spent, oldTotal)}`;
    return [
      '一、收入支出预算总体情况说明',
      `${t.body}${t.year}年收入总计${t.m(t.spent)}，支出总计${t.m(t.spent)}，与${t.year - 1}年预算相比，收、支总计各${moved}。主要原因：项目支出变化。`,
      '二、收入预算总体情况说明',
      `${t.body}${t.year}年收入合计${t.m(t.spent)}，其中：一般公共预算收入${t.m(t.generalAll)}；政府性基金收入${t.m(t.fund)}；其他各项收入${t.m(t.other)}。`,
      '三、支出预算总体情况说明',
      `${t.body}${t.year}年支出合计${t.m(t.spent)}，其中：基本支出${t.m(t.basic)}，占${t.p(t.basic, t.spent)}；项目支出${t.m(t.project)}，占${t.p(t.project, t.spent)}。`,
      '四、财政拨款收入支出预算总体情况说明',
      `${t.body}${t.year}年一般公共预算收支预算${t.m(t.generalAll)}，政府性基金收支预算${t.m(t.fund)}。与${t.year - 1}年相比，一般公共预算收支预算${t.up(t.generalAll, t.prior, '增加', '减少')}${t.gap(t.generalAll, t.prior)}，${t.up(t.generalAll, t.prior, '增长', '下降')}${t.rate(t.generalAll, t.prior)}，主要原因：业务变化。`,
      '五、一般公共预算支出预算情况说明',
      `${t.body}${t.year}年一般公共预算支出年初预算为${t.m(t.generalAll)}。主要用于以下方面：${t.classes.map(({name, amount}) => `${name}${t.m(amount)}，占${t.p(amount, t.generalAll)}`).join('；')}。`,
      '六、一般公共预算基本支出预算情况说明',
      `${t.body}${t.year}年一般公共预算基本支出${t.m(t.basic)}，其中：人员经费${t.m(t.staff)}，占基本支出的${t.p(t.staff, t.basic)}；公用经费${t.m(t.publicUse)}，占基本支出的${t.p(t.publicUse, t.basic)}。`,
      '九、“三公”经费支出预算情况说明',
      `${t.body}${t.year}年“三公”经费预算为${t.m(t.threeSum)}。${t.year}年“三公”经费支出预算数比${t.year - 1}年${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}。具体支出情况如下：`,
      `（一）因公出国（境）费${t.m(t.three.overseas)}，主要用于单位工作人员公务出国（境）的住宿费、旅费等支出。预算数比${t.year - 1}年${t.up(t.three.overseas, t.threePrior.overseas, '增加', '减少')}${t.gap(t.three.overseas, t.threePrior.overseas)}。`,
      `（二）公务用车购置及运行费${t.m(t.vehicles)}，其中，公务用车购置费${t.m(t.three.purchase)}；公务用车运行维护费${t.m(t.three.running)}，主要用于开展工作所需公务用车的燃料费、维修费等支出。公务用车运行维护费预算数比${t.year - 1}年${t.up(t.three.running, t.threePrior.running, '增加', '减少')}${t.gap(t.three.running, t.threePrior.running)}。`,
      `（三）公务接待费${t.m(t.three.reception)}，主要用于按规定开支的各类公务接待支出。`,
      '十、其他重要事项的情况说明',
      `（一）机关运行经费支出情况。${t.body}${t.year}年机关运行经费支出预算${t.m(t.publicUse)}，主要保障机构正常运转及正常履职需要。`,
      `（二）政府采购支出情况。${t.year}年政府采购预算安排${t.m(t.bought)}，其中：政府采购货物预算${t.m(t.procurement.goods)}，政府采购工程预算${t.m(t.procurement.works)}，政府采购服务预算${t.m(t.procurement.services)}。`,
      `（四）国有资产占用情况。${t.year - 1}年期末，我部门固定资产总额${t.m(10_000_000)}，其中，房屋建筑物${t.m(6_000_000)}，车辆${t.m(1_500_000)}，其他固定资产${t.m(2_500_000)}。共有车辆3辆，其中：一般公务用车2辆、其他车辆1辆；单价50万元以上通用设备0台（套）。`,
    ];
  },
  shaanxi: told => {
    const t = tell(told);
    const oldTotal = t.near(t.spent);
    const moved = `较上年${t.up(t.spent, oldTotal, '增加', '减少')}${t.gap(t.spent, oldTotal)}，主要原因是项目变化`;
    return [
      '五、部门预算收支说明',
      '（一）收支预算总体情况',
      `按照综合预算的原则，本部门所有收入和支出均纳入部门预算管理。本部门${t.year}年预算收入${t.m(t.spent)}，其中一般公共预算拨款收入${t.m(t.generalAll)}、政府性基金拨款收入${t.m(t.fund)}、其他收入${t.m(t.other)}，${moved}；本部门${t.year}年预算支出${t.m(t.spent)}，其中基本支出${t.m(t.basic)}、项目支出${t.m(t.project)}，${moved}。`,
      '（三）一般公共预算拨款支出明细情况',
      '1、一般公共预算当年拨款规模变化情况。',
      `本部门${t.year}年一般公共预算拨款支出${t.m(t.generalAll)}，较上年${t.up(t.generalAll, t.prior, '增加', '减少')}${t.gap(t.generalAll, t.prior)}，主要原因是人员经费变化。`,
      '2、支出按功能科目分类的明细情况。',
      `本部门当年一般公共预算支出${t.m(t.generalAll)}，其中：`,
      ...t.lines.map(
        (line, i) =>
          `（${i + 1}）${line.names[2]}（${line.code}）${t.m(general(line))}，较上年${t.up(general(line), before(line), '增加', '减少')}${t.gap(general(line), before(line))}，原因是业务变化${i === t.lines.length - 1 ? '。' : '；'}`,
      ),
      '（五）“三公”经费等预算情况',
      `本部门当年一般公共预算“三公”经费预算支出${t.m(t.threeSum)}，较上年${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}（${t.rate(t.threeSum, threeTotal(t.threePrior))}），${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}的主要原因是工作变化。其中：因公出国（境）经费${t.m(t.three.overseas)}；公务接待费${t.m(t.three.reception)}；公务用车运行维护费${t.m(t.three.running)}；公务用车购置费${t.m(t.three.purchase)}。`,
      '（八）机关运行经费安排说明',
      `本部门${t.year}年公用经费预算安排${t.m(t.publicUse)}，主要原因是保障运转。`,
      '六、部门国有资产占有使用情况',
      `截止${t.year - 1}年底，本部门所属预算单位共有车辆4辆，单价20万元以上的设备0台（套）。${t.year}年部门预算安排购置车辆1辆；安排购置单价20万元以上的设备0台（套）。`,
    ];
  },
  hebei: told => {
    const t = tell(told);
    return [
      '二、部门预算安排的总体情况',
      `1、收入说明：反映本部门当年全部收入。${t.year}年预算收入${t.m(t.spent)}，其中：一般公共预算收入${t.m(t.generalAll)}，基金预算收入${t.m(t.fund)}，其他来源收入${t.m(t.other)}。`,
      `2、支出说明：收支预算总表支出栏、基本支出表、项目支出表按经济分类和支出功能分类科目编制，反映本年度部门预算中支出预算的总体情况。${t.year}年支出预算${t.m(t.spent)}，其中基本支出${t.m(t.basic)}，包括人员经费${t.m(t.staff)}和日常公用经费${t.m(t.publicUse)}；项目支出${t.m(t.project)}，主要为日常业务。`,
      `3、比上年增减情况：${t.year}年预算收支安排${t.m(t.spent)}，较${t.year - 1}年预算增加${t.m(50_000_000)}，其中：基本支出增加${t.m(10_000_000)}，主要为人员增加；项目支出增加${t.m(40_000_000)}，主要为新增项目。`,
      '三、机关运行经费安排情况',
      `我部门机关运行经费共计安排${t.m(t.publicUse)}，主要用于日常运行的办公费等。`,
      '四、财政拨款“三公”经费预算情况及增减变化原因',
      `${t.year}年，我部门财政拨款“三公”经费预算安排${t.m(t.threeSum)}，其中因公出国（境）费${t.m(t.three.overseas)}；公务用车购置及运维费${t.m(t.vehicles)}（其中：公务用车购置费为${t.m(t.three.purchase)}，公务用车运维费为${t.m(t.three.running)}）；公务接待费${t.m(t.three.reception)}。与${t.year - 1}年相比${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}。`,
    ];
  },
  xinjiang: told => {
    const t = tell(told);
    const oldTotal = t.near(t.spent);
    return [
      `一、关于${t.body}${t.year}年收支预算情况的总体说明`,
      `按照全口径预算的原则，${t.body}${t.year}年所有收入和支出均纳入部门预算管理。收支总预算${t.m(t.spent)}。`,
      `二、关于${t.body}${t.year}年收入预算情况说明`,
      `${t.body}收入预算${t.m(t.spent)}，其中：`,
      `一般公共预算${t.m(t.generalAll)}，占${t.p(t.generalAll, t.spent)}，比上年${t.up(t.generalAll, t.prior, '增加', '减少')}${t.gap(t.generalAll, t.prior)}，${t.up(t.generalAll, t.prior, '增长', '下降')}${t.rate(t.generalAll, t.prior)}，主要原因是业务变化；`,
      `政府性基金预算${t.m(t.fund)}，占${t.p(t.fund, t.spent)}；`,
      `其他收入${t.m(t.other)}，占${t.p(t.other, t.spent)}。`,
      `三、关于${t.body}${t.year}年支出预算情况说明`,
      `${t.body}${t.year}年支出预算${t.m(t.spent)}，比上年${t.up(t.spent, oldTotal, '增加', '减少')}${t.gap(t.spent, oldTotal)}，其中：`,
      `基本支出${t.m(t.basic)}，占${t.p(t.basic, t.spent)}，主要原因是人员变动。`,
      `项目支出${t.m(t.project)}，占${t.p(t.project, t.spent)}，主要原因是项目变动。`,
      `五、关于${t.body}${t.year}年一般公共预算当年拨款情况说明`,
      '（一）一般公共预算当年拨款规模变化情况',
      `${t.body}${t.year}年一般公共预算拨款合计${t.m(t.generalAll)}，其中：基本支出${t.m(t.basic)}，比上年${t.up(t.basic, t.priorBasic, '增加', '减少')}${t.gap(t.basic, t.priorBasic)}，${t.up(t.basic, t.priorBasic, '增长', '下降')}${t.rate(t.basic, t.priorBasic)}。项目支出${t.m(t.generalProject)}，比上年${t.up(t.generalProject, t.priorProject, '增加', '减少')}${t.gap(t.generalProject, t.priorProject)}，${t.up(t.generalProject, t.priorProject, '增长', '下降')}${t.rate(t.generalProject, t.priorProject)}。`,
      '（二）一般公共预算当年拨款结构情况',
      ...t.classes.map(({name, amount}, i) => `${i + 1}、${name}${t.m(amount)}，占${t.p(amount, t.generalAll)}。`),
      '（三）一般公共预算当年拨款具体使用情况',
      ...t.lines.map(
        (line, i) =>
          `${i + 1}、${line.names[0]}（${line.code.slice(0, 3)}）${line.names[1]}（${line.code.slice(3, 5)}）${line.names[2]}（${line.code.slice(5)}）：${t.year}年预算数为${t.m(general(line))}，比上年预算${t.up(general(line), before(line), '增加', '减少')}${t.gap(general(line), before(line))}，${t.up(general(line), before(line), '增长', '下降')}${t.rate(general(line), before(line))}，主要原因是人员变动。`,
      ),
      `六、关于${t.body}${t.year}年一般公共预算基本支出情况说明`,
      `${t.body}${t.year}年一般公共预算基本支出${t.m(t.basic)}，其中：`,
      `人员经费${t.m(t.staff)}，主要包括：基本工资、退休费等。`,
      `公用经费${t.m(t.publicUse)}，主要包括：办公费等。`,
      `八、关于${t.body}${t.year}年一般公共预算“三公”经费预算情况说明`,
      `${t.body}${t.year}年“三公”经费财政拨款预算数为${t.m(t.threeSum)}，其中：因公出国（境）费${t.m(t.three.overseas)}，公务用车购置${t.m(t.three.purchase)}，公务用车运行费${t.m(t.three.running)}，公务接待费${t.m(t.three.reception)}。`,
      `${t.year}年“三公”经费财政拨款预算比上年${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}，其中：因公出国（境）费${t.up(t.three.overseas, t.threePrior.overseas, '增加', '减少')}${t.gap(t.three.overseas, t.threePrior.overseas)}，主要原因是安排变化；公务用车购置费${t.up(t.three.purchase, t.threePrior.purchase, '增加', '减少')}${t.gap(t.three.purchase, t.threePrior.purchase)}，主要原因是车辆更新；公务用车运行费${t.up(t.three.running, t.threePrior.running, '增加', '减少')}${t.gap(t.three.running, t.threePrior.running)}，主要原因是业务变化；公务接待费${t.up(t.three.reception, t.threePrior.reception, '增加', '减少')}${t.gap(t.three.reception, t.threePrior.reception)}，主要原因是接待变化。`,
      '十、其他重要事项的情况说明',
      '（一）机关运行经费情况',
      `${t.year}年，${t.body}本级的机关运行经费财政拨款预算${t.m(t.publicUse)}，比上年预算增加1.00万元。`,
      '（二）政府采购情况',
      `${t.year}年，${t.body}政府采购预算${t.m(t.bought)}，其中：政府采购货物预算${t.m(t.procurement.goods)}，政府采购工程预算${t.m(t.procurement.works)}，政府采购服务预算${t.m(t.procurement.services)}。`,
      `${t.year}年度本部门面向中小企业预留政府采购项目预算金额${t.m(t.procurement.goods)}，其中：面向小微企业预留政府采购项目预算金额${t.m(Math.floor(t.procurement.goods / 3))}。`,
    ];
  },
  chongqing: told => {
    const t = tell(told);
    const oldTotal = t.near(t.spent);
    return [
      '二、部门预算情况说明',
      `（一）收入预算：${t.year}年年初预算数${t.m(t.spent)}，其中：一般公共预算拨款${t.m(t.generalAll)}，政府性基金预算拨款${t.m(t.fund)}，其他收入预算${t.m(t.other)}。收入较${t.year - 1}年${t.up(t.spent, oldTotal, '增加', '减少')}${t.gap(t.spent, oldTotal)}，主要是项目变化。`,
      `（二）支出预算：${t.year}年年初预算数${t.m(t.spent)}，其中：${t.fund > 0 ? '' : `${t.classes.map(({name}) => name).join('、')}。`}支出较${t.year - 1}年${t.up(t.spent, oldTotal, '增加', '减少')}${t.gap(t.spent, oldTotal)}，主要是项目变化。`,
      `（三）财政拨款情况：${t.year}年一般公共预算财政拨款收入${t.m(t.generalAll)}，一般公共预算财政拨款支出${t.m(t.generalAll)}，比${t.year - 1}年${t.up(t.generalAll, t.prior, '增加', '减少')}${t.gap(t.generalAll, t.prior)}。其中：基本支出${t.m(t.basic)}，主要用于保障在职人员工资福利，比${t.year - 1}年${t.up(t.basic, t.priorBasic, '增加', '减少')}${t.gap(t.basic, t.priorBasic)}，主要原因是人员变化；项目支出${t.m(t.generalProject)}，主要用于重点工作，比${t.year - 1}年${t.up(t.generalProject, t.priorProject, '增加', '减少')}${t.gap(t.generalProject, t.priorProject)}，主要原因是项目变化。`,
      `（四）“三公”经费情况：${t.year}年“三公”经费预算${t.m(t.threeSum)}，比${t.year - 1}年${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}。其中：因公出国（境）费用${t.m(t.three.overseas)}；公务接待费${t.m(t.three.reception)}；公务用车运行维护费${t.m(t.three.running)}；公务用车购置费${t.m(t.three.purchase)}。`,
      `（五）机关运行经费。${t.year}年一般公共预算财政拨款运行经费${t.m(t.publicUse)}，比上年增加0.80万元，主要用于办公费等。`,
      `（六）政府采购情况。本部门政府采购预算总额${t.m(t.bought)}：政府采购货物预算${t.m(t.procurement.goods)}、政府采购工程预算${t.m(t.procurement.works)}、政府采购服务预算${t.m(t.procurement.services)}；其中一般公共预算拨款政府采购${t.m(t.procurement.goods)}。`,
    ];
  },
  fujian: told => {
    const t = tell(told);
    const oldTotal = t.near(t.spent);
    return [
      '一、预算收支总体情况',
      `${t.year}年，${t.body}收入预算为${t.m(t.spent)}，比上年${t.up(t.spent, oldTotal, '增加', '减少')}${t.gap(t.spent, oldTotal)}，主要原因是项目变化。其中：一般公共预算拨款收入${t.m(t.generalAll)}、政府性基金预算拨款收入${t.m(t.fund)}、其他收入${t.m(t.other)}。`,
      `相应安排支出预算${t.m(t.spent)}，比上年${t.up(t.spent, oldTotal, '增加', '减少')}${t.gap(t.spent, oldTotal)}，其中：基本支出${t.m(t.basic)}、项目支出${t.m(t.project)}。`,
      '二、一般公共预算拨款支出情况',
      `${t.year}年度一般公共预算拨款支出${t.m(t.generalAll)}，比上年${t.up(t.generalAll, t.prior, '增加', '减少')}${t.gap(t.generalAll, t.prior)}，${t.up(t.generalAll, t.prior, '增长', '降低')}${t.rate(t.generalAll, t.prior)}，主要支出项目（按项级科目分类统计）包括：`,
      ...t.lines.map((line, i) => `（${i + 1}）${line.code}-${line.names[2]}${t.m(general(line))}。主要用于日常支出。`),
      '五、一般公共预算拨款基本支出情况',
      `${t.year}年度一般公共预算拨款基本支出${t.m(t.basic)}，其中：`,
      `（一）人员经费${t.m(t.staff)}，主要包括基本工资、退休费等。`,
      `（二）公用经费${t.m(t.publicUse)}，主要包括办公费等。`,
      '六、一般公共预算“三公”经费支出情况',
      `${t.year}年“三公”经费一般公共预算拨款安排${t.m(t.threeSum)}，其中：`,
      `（一）因公出国（境）经费${t.year}年预算安排${t.m(t.three.overseas)}。`,
      `（二）公务接待费${t.year}年预算安排${t.m(t.three.reception)}。`,
      `（三）公务用车购置及运行费${t.year}年预算安排${t.m(t.vehicles)}，其中：公务用车运行费${t.m(t.three.running)}，公务用车购置费${t.m(t.three.purchase)}。`,
      '八、其他重要事项说明',
      `（一）机关运行经费。${t.year}年，本部门一般公共预算拨款安排的机关运行经费支出${t.m(t.publicUse)}。`,
      `（三）政府采购情况。${t.year}年，${t.body}政府采购预算总额${t.m(t.bought)}，其中：政府采购货物预算${t.m(t.procurement.goods)}、政府采购工程预算${t.m(t.procurement.works)}、政府采购服务预算${t.m(t.procurement.services)}。`,
      `（四）国有资产占用使用情况。截至${t.year - 1}年12月31日，本部门共有车辆9辆，其中：执法执勤用车4辆、特种专业技术用车2辆、其他用车3辆。`,
      `（五）预算绩效目标设置情况。${t.year}年实行绩效目标管理的项目2个，涉及财政拨款资金${t.m(t.generalProject)}。`,
    ];
  },
  innerMongolia: told => {
    const t = tell(told);
    const oldTotal = t.near(t.spent);
    return [
      '一、收支总体情况',
      `${t.body}${t.year}年度收入总预算${t.m(t.spent)}，其中：本年收入合计${t.m(t.spent - t.carriedIn)}，上年结转${t.m(t.carriedIn)}；支出总预算${t.m(t.spent)}。与上年相比，收入总预算${t.up(t.spent, oldTotal, '增加', '减少')}${t.gap(t.spent, oldTotal)}，${t.up(t.spent, oldTotal, '上升', '下降')}${t.rate(t.spent, oldTotal)}；支出总预算${t.up(t.spent, oldTotal, '增加', '减少')}${t.gap(t.spent, oldTotal)}，${t.up(t.spent, oldTotal, '上升', '下降')}${t.rate(t.spent, oldTotal)}。`,
      '二、支出构成',
      `本年支出${t.m(t.spent)}，其中：基本支出${t.m(t.basic)}，占比${t.p(t.basic, t.spent)}；项目支出${t.m(t.project)}，占比${t.p(t.project, t.spent)}。`,
      '三、一般公共预算',
      `一般公共预算财政拨款支出规模为${t.m(t.generalAll)}，与上年预算${t.m(t.prior)}相比，${t.up(t.generalAll, t.prior, '增加', '减少')}${t.gap(t.generalAll, t.prior)}，变动率为${t.rate(t.generalAll, t.prior)}。`,
      `主要用于以下方面：${t.classes.map(({name, amount}) => `${name}类${t.m(amount)}，占比${t.p(amount, t.generalAll)}`).join('；')}。`,
      '四、“三公”经费',
      `财政拨款“三公”经费预算${t.m(t.threeSum)}，上年预算${t.m(threeTotal(t.threePrior))}，同比${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}。其中：因公出国（境）费${t.m(t.three.overseas)}；公务用车购置及运行维护费${t.m(t.vehicles)}，其中：购置费${t.m(t.three.purchase)}，运行维护费${t.m(t.three.running)}；公务接待费${t.m(t.three.reception)}。`,
      '五、机关运行经费',
      `${t.year}年${t.body}机关运行经费${t.m(t.publicUse)}。`,
      '六、政府采购',
      `政府采购预算${t.m(t.bought)}，其中：货物${t.m(t.procurement.goods)}，工程${t.m(t.procurement.works)}，服务${t.m(t.procurement.services)}。`,
    ];
  },
  guangxi: told => {
    const t = tell(told);
    const oldTotal = t.near(t.spent);
    return [
      '一、收支预算总体情况',
      `（一）收入预算说明。${t.year}年收入总预算${t.m(t.spent)}，同比${t.up(t.spent, oldTotal, '增加', '减少')}${t.gap(t.spent, oldTotal)}，${t.up(t.spent, oldTotal, '增长', '下降')}${t.rate(t.spent, oldTotal)}，主要原因是项目变化。其中：`,
      `1.一般公共预算拨款收入${t.m(t.generalAll)}，占收入总预算的${t.p(t.generalAll, t.spent)}，同比${t.up(t.generalAll, t.prior, '增加', '减少')}${t.gap(t.generalAll, t.prior)}，${t.up(t.generalAll, t.prior, '增长', '下降')}${t.rate(t.generalAll, t.prior)}；`,
      `2.政府性基金预算拨款收入${t.m(t.fund)}，占收入总预算的${t.p(t.fund, t.spent)}；`,
      `3.其他收入${t.m(t.other)}，占收入总预算的${t.p(t.other, t.spent)}。`,
      `（二）支出预算说明。${t.year}年支出总预算${t.m(t.spent)}，其中：基本支出${t.m(t.basic)}，占支出总预算的${t.p(t.basic, t.spent)}；项目支出${t.m(t.project)}，占支出总预算的${t.p(t.project, t.spent)}。`,
      '二、一般公共预算支出',
      `${t.year}年一般公共预算支出${t.m(t.generalAll)}，按功能分类科目划分：`,
      ...t.lines.map(
        (line, i) =>
          `（${i + 1}）${line.names[2]}（${line.code}）${t.m(general(line))}，同比${t.up(general(line), before(line), '增加', '减少')}${t.gap(general(line), before(line))}，${t.up(general(line), before(line), '增长', '下降')}${t.rate(general(line), before(line))}，主要原因是工作变化。`,
      ),
      '三、“三公”经费预算说明',
      `${t.year}年部门预算安排“三公”经费支出${t.m(t.threeSum)}，同比${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}，${t.up(t.threeSum, threeTotal(t.threePrior), '增长', '下降')}${t.rate(t.threeSum, threeTotal(t.threePrior))}。其中：因公出国（境）费${t.m(t.three.overseas)}；公务接待费${t.m(t.three.reception)}；公务用车购置及运行费${t.m(t.vehicles)}，其中：公务用车购置费${t.m(t.three.purchase)}，公务用车运行维护费${t.m(t.three.running)}。`,
      '四、机关运行经费',
      `${t.year}年机关运行经费预算${t.m(t.publicUse)}，同比增加2.20万元。`,
    ];
  },
  school: told => {
    const t = tell(told);
    return [
      '一、收支预算总体说明',
      `${t.year}年学校收入总预算${t.m(t.spent)}，其中：财政拨款收入${t.m(t.fiscal)}，占总收入的${t.p(t.fiscal, t.spent)}；事业收入0万元；其他收入${t.m(t.other)}，占总收入的${t.p(t.other, t.spent)}。`,
      `${t.year}年学校支出总预算${t.m(t.spent)}，其中：人员支出${t.m(t.staff)}、公用支出${t.m(t.publicUse)}、项目支出${t.m(t.project)}，分别占总支出的${t.p(t.staff, t.spent)}、${t.p(t.publicUse, t.spent)}和${t.p(t.project, t.spent)}。`,
      '二、“三公”经费',
      `学校“三公”经费预算为${t.m(t.threeSum)}，其中因公出国（境）费、公务用车购置及运行维护费和公务接待费分别为${t.m(t.three.overseas)}、${t.m(t.vehicles)}和${t.m(t.three.reception)}，与上年预算数相比${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}。`,
      '三、政府采购',
      `学校安排${t.m(t.bought)}用于政府采购，其中货物采购${t.m(t.procurement.goods)}，工程采购${t.m(t.procurement.works)}，服务采购${t.m(t.procurement.services)}。`,
    ];
  },
};

/** 决算数 against 年初预算数 in words that fit. */
const word = (now: Fen, planned: Fen): string =>
  now === planned ? '决算数等于年初预算数' : now > planned ? '决算数大于年初预算数' : '决算数小于年初预算数';

/** Final accounts: the manner of each place. */
export const finals: Readonly<Record<string, Manner>> = {
  central: told => {
    const t = tellFinal(told);
    return [
      '一、收入支出决算总体情况说明',
      `${t.year}年度收、支总计均为${t.m(t.total)}。与${t.year - 1}年度相比，收、支总计各${t.up(t.total, t.oldTotal, '增加', '减少')}${t.gap(t.total, t.oldTotal)}，${t.up(t.total, t.oldTotal, '增长', '下降')}${t.p1(Math.abs(t.total - t.oldTotal), t.oldTotal)}，主要是业务变化。`,
      '二、收入决算情况说明',
      `${t.year}年度本年收入合计${t.m(t.income)}，其中：财政拨款收入${t.m(t.fiscalIn)}，占${t.p1(t.fiscalIn, t.income)}；其他收入${t.m(t.other)}，占${t.p1(t.other, t.income)}。`,
      '三、支出决算情况说明',
      `${t.year}年度本年支出合计${t.m(t.spent)}，其中：基本支出${t.m(t.basic)}，占${t.p1(t.basic, t.spent)}；项目支出${t.m(t.project)}，占${t.p1(t.project, t.spent)}；经营支出0万元，占0.0%。`,
      '五、一般公共预算财政拨款支出决算情况说明',
      '（一）一般公共预算财政拨款支出决算总体情况。',
      `${t.year}年度一般公共预算财政拨款支出${t.m(t.generalAll)}，占本年支出合计的${t.p1(t.generalAll, t.spent)}。与${t.year - 1}年度相比，一般公共预算财政拨款支出${t.up(t.generalAll, t.prior, '增加', '减少')}${t.gap(t.generalAll, t.prior)}，${t.up(t.generalAll, t.prior, '增长', '下降')}${t.p1(Math.abs(t.generalAll - t.prior), t.prior)}。`,
      '（二）一般公共预算财政拨款支出决算结构情况。',
      `${t.year}年度一般公共预算财政拨款支出${t.m(t.generalAll)}，主要用于以下方面：${t.classes.map(({name, amount}) => `${name}（类）支出${t.m(amount)}，占${t.p1(amount, t.generalAll)}`).join('；')}。`,
      '（三）一般公共预算财政拨款支出决算具体情况。',
      `${t.year}年度一般公共预算财政拨款支出年初预算为${t.m(t.planned)}，支出决算为${t.m(t.generalAll)}，完成年初预算的${t.p1(t.generalAll, t.planned)}。其中：`,
      ...t.lines.map(
        (line, i) =>
          `${i + 1}.${path(line)}年初预算为${t.m(line.planned)}，支出决算为${t.m(general(line))}，完成年初预算的${t.p1(general(line), line.planned)}。${word(general(line), line.planned)}的主要原因是业务变化。`,
      ),
      '六、一般公共预算财政拨款基本支出决算情况说明',
      `${t.year}年度一般公共预算财政拨款基本支出${t.m(t.basic)}，其中：人员经费${t.m(t.staff)}，主要包括：基本工资、退休费；公用经费${t.m(t.publicUse)}，主要包括：办公费。`,
      '七、财政拨款“三公”经费支出决算情况说明',
      `${t.year}年度“三公”经费财政拨款支出预算为${t.m(t.threePlan)}，支出决算为${t.m(t.threeSum)}，完成预算的${t.p1(t.threeSum, t.threePlan)}；其中：因公出国（境）费支出决算为${t.m(t.three.overseas)}；公务用车购置及运行费支出决算为${t.m(t.vehicles)}；公务接待费支出决算为${t.m(t.three.reception)}。`,
      '十、其他重要事项的情况说明',
      `（一）机关运行经费支出情况。${t.year}年度机关运行经费支出${t.m(t.publicUse)}，比${t.year - 1}年度${t.up(t.publicUse, t.oldAgency, '增加', '减少')}${t.gap(t.publicUse, t.oldAgency)}，${t.up(t.publicUse, t.oldAgency, '增长', '下降')}${t.p1(Math.abs(t.publicUse - t.oldAgency), t.oldAgency)}。`,
      `（二）政府采购支出情况。${t.year}年度政府采购支出总额${t.m(t.bought)}，其中：政府采购货物支出${t.m(t.procurement.goods)}、政府采购工程支出${t.m(t.procurement.works)}、政府采购服务支出${t.m(t.procurement.services)}。授予中小企业合同金额${t.m(t.small)}，占政府采购支出总额的${t.p1(t.small, t.bought)}，其中：授予小微企业合同金额${t.m(t.micro)}，占授予中小企业合同金额的${t.p1(t.micro, t.small)}；货物采购授予中小企业合同金额占货物支出金额的${t.p1(t.small, t.procurement.goods)}。`,
      `（三）国有资产占用情况。截至${t.year}年12月31日，共有车辆11辆，其中，副部（省）级及以上领导用车1辆、机要通信用车2辆、应急保障用车3辆、其他用车5辆；单价100万元（含）以上设备（不含车辆）2台（套）。`,
      `（四）预算绩效情况。组织对${t.year}年度一般公共预算项目支出全面开展绩效自评，其中，一级项目2个，二级项目9个，共涉及资金${t.m(t.generalProject)}，占一般公共预算项目支出总额的100%。`,
    ];
  },
  jiangsu: told => {
    const t = tellFinal(told);
    const moved = (now: Fen, old: Fen): string =>
      `与上年相比${t.up(now, old, '增加', '减少')}${t.gap(now, old)}，${t.up(now, old, '增长', '减少')}${t.rate(now, old)}`;
    return [
      '一、收入支出决算总体情况说明',
      `${t.year}年度收入、支出决算总计${t.m(t.total)}。${moved(t.total, t.oldTotal)}。其中：`,
      `（一）收入决算总计${t.m(t.total)}。包括：`,
      `1．本年收入决算合计${t.m(t.income)}。${moved(t.income, t.near(t.income))}，变动原因：业务变化。`,
      '2．使用非财政拨款结余和专用结余为0万元，与上年决算数相同。',
      `3．年初结转和结余为${t.m(t.carriedIn)}。`,
      `（二）支出决算总计${t.m(t.total)}。包括：`,
      `1．本年支出决算合计${t.m(t.spent)}。`,
      '2．结余分配为0万元。',
      `3．年末结转和结余为${t.m(t.carriedOut)}。`,
      '二、收入决算情况说明',
      `${t.year}年度本年收入决算合计${t.m(t.income)}，其中：财政拨款收入${t.m(t.fiscalIn)}，占${t.p(t.fiscalIn, t.income)}；其他收入${t.m(t.other)}，占${t.p(t.other, t.income)}。`,
      '三、支出决算情况说明',
      `${t.year}年度本年支出决算合计${t.m(t.spent)}，其中：基本支出${t.m(t.basic)}，占${t.p(t.basic, t.spent)}；项目支出${t.m(t.project)}，占${t.p(t.project, t.spent)}。`,
      '五、财政拨款支出决算情况说明',
      `${t.year}年度财政拨款支出决算${t.m(t.fiscal)}，占本年支出合计的${t.p(t.fiscal, t.spent)}。`,
      ...t.classes.flatMap(({name}, i) => [
        `（${['一', '二', '三', '四', '五', '六', '七'][i] ?? '八'}）${name}（类）`,
        ...t.lines
          .filter(line => line.names[0] === name)
          .map(
            (line, k) =>
              `${k + 1}．${line.names[1]}（款）${line.names[2]}（项）。年初预算${t.m(line.planned)}，支出决算${t.m(general(line))}，完成年初预算的${t.p(general(line), line.planned)}。决算数与年初预算数的差异原因：业务变化。`,
          ),
      ]),
      '九、财政拨款“三公”经费支出决算情况说明',
      `“三公”经费支出总体情况说明。${t.year}年度财政拨款“三公”经费支出决算${t.m(t.threeSum)}。其中：因公出国（境）费支出${t.m(t.three.overseas)}，占“三公”经费的${t.p(t.three.overseas, t.threeSum)}；公务用车购置及运行维护费支出${t.m(t.vehicles)}，占“三公”经费的${t.p(t.vehicles, t.threeSum)}；公务接待费支出${t.m(t.three.reception)}，占“三公”经费的${t.p(t.three.reception, t.threeSum)}。`,
      `1．因公出国（境）费支出预算${t.m(t.threePlanned.overseas)}，支出决算${t.m(t.three.overseas)}，${word(t.three.overseas, t.threePlanned.overseas).replace('年初', '')}。`,
      `2．公务用车购置及运行维护费支出预算${t.m(t.vehiclesPlan)}，支出决算${t.m(t.vehicles)}，完成预算的${t.p(t.vehicles, t.vehiclesPlan)}。其中：`,
      `（1）公务用车购置支出预算${t.m(t.threePlanned.purchase)}，支出决算${t.m(t.three.purchase)}。`,
      `（2）公务用车运行维护费支出预算${t.m(t.threePlanned.running)}，支出决算${t.m(t.three.running)}，完成预算的${t.p(t.three.running, t.threePlanned.running)}。`,
      '十二、机关运行经费支出决算情况说明',
      `${t.year}年度机关运行经费支出决算${t.m(t.publicUse)}，${moved(t.publicUse, t.oldAgency)}，变动原因：业务变化。`,
    ];
  },
  shanghai: told => {
    const t = tellFinal(told);
    return [
      `一、${t.body}${t.year}年度收入支出决算总体情况说明`,
      `${t.body}${t.year}年度收入支出总计${t.m(t.total)}。与${t.year - 1}年度相比，收入支出总计${t.up(t.total, t.oldTotal, '增加', '减少')}${t.gap(t.total, t.oldTotal)}，${t.up(t.total, t.oldTotal, '增长', '下降')}${t.rate(t.total, t.oldTotal)}，主要原因：业务变化。`,
      `二、${t.body}${t.year}年度收入决算情况说明`,
      `${t.body}本年收入合计${t.m(t.income)}，其中：财政拨款收入${t.m(t.fiscalIn)}，占${t.p(t.fiscalIn, t.income)}；其他收入${t.m(t.other)}，占${t.p(t.other, t.income)}。`,
      `三、${t.body}${t.year}年度支出决算情况说明`,
      `${t.body}本年支出合计${t.m(t.spent)}，其中：基本支出${t.m(t.basic)}，占${t.p(t.basic, t.spent)}；项目支出${t.m(t.project)}，占${t.p(t.project, t.spent)}。`,
      `五、${t.body}${t.year}年度一般公共预算财政拨款支出决算情况说明`,
      `（一）总体情况。${t.year}年度一般公共预算财政拨款支出${t.m(t.generalAll)}，占本年支出合计的${t.p(t.generalAll, t.spent)}。`,
      `（二）结构情况。${t.year}年度一般公共预算财政拨款支出${t.m(t.generalAll)}，主要用于以下方面：${t.classes.map(({name, amount}) => `${name}（类）${t.m(amount)}，占${t.p(amount, t.generalAll)}`).join('；')}。`,
      `（三）具体情况。一般公共预算财政拨款支出年初预算为${t.m(t.planned)}，支出决算为${t.m(t.generalAll)}，完成年初预算的${t.p(t.generalAll, t.planned)}。${word(t.generalAll, t.planned)}的主要原因：业务变化。其中：`,
      ...t.lines.map(
        (line, i) =>
          `${i + 1}、${path(line)}。主要用于：日常支出。年初预算为${t.m(line.planned)}，支出决算为${t.m(general(line))}，完成年初预算的${t.p(general(line), line.planned)}。${word(general(line), line.planned)}的主要原因：业务变化。`,
      ),
      '七、财政拨款“三公”经费支出决算情况说明',
      `${t.body}${t.year}年度“三公”经费支出年初预算数为${t.m(t.threePlan)}，支出决算数为${t.m(t.threeSum)}，完成年初预算的${t.p(t.threeSum, t.threePlan)}，${word(t.threeSum, t.threePlan)}的主要原因：业务变化。${t.year}年度“三公”经费支出决算数比${t.year - 1}年度${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}，${t.up(t.threeSum, threeTotal(t.threePrior), '增长', '下降')}${t.rate(t.threeSum, threeTotal(t.threePrior))}。`,
      `其中：因公出国（境）费支出决算${t.m(t.three.overseas)}，占${t.p(t.three.overseas, t.threeSum)}；公务用车购置及运行维护费支出决算${t.m(t.vehicles)}，占${t.p(t.vehicles, t.threeSum)}；公务接待费支出决算${t.m(t.three.reception)}，占${t.p(t.three.reception, t.threeSum)}。具体情况如下：`,
      `1、因公出国（境）费${t.m(t.three.overseas)}。全年安排因公出国（境）团组${counted(t.three.overseas, 1)}个、累计${counted(t.three.overseas, 2)}人次。`,
      `2、公务用车购置及运行维护费${t.m(t.vehicles)}。其中：`,
      `公务用车购置支出${t.m(t.three.purchase)}，购置车辆1辆。`,
      `公务用车运行维护费支出${t.m(t.three.running)}，主要用于燃油、维修。${t.year}年度，财政拨款开支的公务用车保有量为3辆。`,
      `3、公务接待费${t.m(t.three.reception)}。其中：国内公务接待支出${t.m(t.three.reception)}，公务接待${counted(t.three.reception, 15)}批次，${counted(t.three.reception, 120)}人次。`,
      '八、机关运行经费支出情况说明',
      `${t.year}年度${t.body}机关运行经费支出${t.m(t.publicUse)}，比${t.year - 1}年度${t.up(t.publicUse, t.oldAgency, '增加', '减少')}${t.gap(t.publicUse, t.oldAgency)}，${t.up(t.publicUse, t.oldAgency, '增长', '下降')}${t.rate(t.publicUse, t.oldAgency)}。`,
      '九、政府采购情况',
      `${t.body}${t.year}年度政府采购金额（以合同签订数为准）${t.m(t.bought)}，其中：货物采购金额${t.m(t.procurement.goods)}，工程采购金额${t.m(t.procurement.works)}，服务采购金额${t.m(t.procurement.services)}。`,
      `${t.year}年度由中小企业供应商中标（成交）的政府采购金额${t.m(t.small)}，其中：小微企业${t.m(t.micro)}。`,
    ];
  },
  sichuan: told => {
    const t = tellFinal(told);
    return [
      '一、收入支出决算总体情况说明',
      `${t.year}年度收入、支出总计均为${t.m(t.total)}。与${t.year - 1}年度相比，收入、支出总计各${t.up(t.total, t.oldTotal, '增加', '减少')}${t.gap(t.total, t.oldTotal)}，${t.up(t.total, t.oldTotal, '增长', '下降')}${t.rate(t.total, t.oldTotal)}。主要变动原因是业务变化。`,
      '（图1：收、支决算总计变动情况图）',
      '二、收入决算情况说明',
      `${t.year}年本年收入合计${t.m(t.income)}，其中：一般公共预算财政拨款收入${t.m(t.generalIn)}，占${t.p(t.generalIn, t.income)}；政府性基金预算财政拨款收入${t.m(t.fund)}，占${t.p(t.fund, t.income)}；其他收入${t.m(t.other)}，占${t.p(t.other, t.income)}。`,
      '三、支出决算情况说明',
      `${t.year}年本年支出合计${t.m(t.spent)}，其中：基本支出${t.m(t.basic)}，占${t.p(t.basic, t.spent)}；项目支出${t.m(t.project)}，占${t.p(t.project, t.spent)}。`,
      '五、一般公共预算财政拨款支出决算情况说明',
      '（一）一般公共预算财政拨款支出决算总体情况',
      `${t.year}年一般公共预算财政拨款支出${t.m(t.generalAll)}，占本年支出合计的${t.p(t.generalAll, t.spent)}。与${t.year - 1}年度相比，一般公共预算财政拨款支出${t.up(t.generalAll, t.prior, '增加', '减少')}${t.gap(t.generalAll, t.prior)}，${t.up(t.generalAll, t.prior, '增长', '下降')}${t.rate(t.generalAll, t.prior)}。`,
      '（二）一般公共预算财政拨款支出决算结构情况',
      `${t.year}年一般公共预算财政拨款支出${t.m(t.generalAll)}，主要用于以下方面：${t.classes.map(({name, amount}) => `${name}（类）${t.m(amount)}，占${t.p(amount, t.generalAll)}`).join('；')}。`,
      '（三）一般公共预算财政拨款支出决算具体情况',
      `${t.year}年一般公共预算支出决算数为${t.m(t.generalAll)}，完成预算100%。其中：`,
      ...t.lines.map(
        (line, i) => `${i + 1}.${path(line)}：支出决算为${t.m(general(line))}，完成预算100%，决算数等于预算数。`,
      ),
      '六、一般公共预算财政拨款基本支出决算情况说明',
      `${t.year}年一般公共预算财政拨款基本支出${t.m(t.basic)}，其中：`,
      `人员经费${t.m(t.staff)}，主要包括：基本工资、退休费等。`,
      `公用经费${t.m(t.publicUse)}，主要包括：办公费等。`,
      '七、财政拨款“三公”经费支出决算情况说明',
      '（一）“三公”经费财政拨款支出决算总体情况说明',
      `${t.year}年“三公”经费财政拨款支出决算为${t.m(t.threeSum)}，完成预算${t.p(t.threeSum, t.threePlan)}，较上年度${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}，${t.up(t.threeSum, threeTotal(t.threePrior), '增长', '下降')}${t.rate(t.threeSum, threeTotal(t.threePrior))}。`,
      '（二）“三公”经费财政拨款支出决算具体情况说明',
      `${t.year}年“三公”经费财政拨款支出决算中，因公出国（境）费支出决算${t.m(t.three.overseas)}，占${t.p(t.three.overseas, t.threeSum)}；公务用车购置及运行维护费支出决算${t.m(t.vehicles)}，占${t.p(t.vehicles, t.threeSum)}；公务接待费支出决算${t.m(t.three.reception)}，占${t.p(t.three.reception, t.threeSum)}。具体情况如下：`,
      `1.因公出国（境）经费支出${t.m(t.three.overseas)}，完成预算${t.p(t.three.overseas, t.threePlanned.overseas)}。`,
      `2.公务用车购置及运行维护费支出${t.m(t.vehicles)}，完成预算${t.p(t.vehicles, t.vehiclesPlan)}。公务用车购置及运行维护费支出决算比${t.year - 1}年度${t.up(t.vehicles, t.vehiclesPrior, '增加', '减少')}${t.gap(t.vehicles, t.vehiclesPrior)}，${t.up(t.vehicles, t.vehiclesPrior, '增长', '下降')}${t.rate(t.vehicles, t.vehiclesPrior)}。`,
      `其中：公务用车购置支出${t.m(t.three.purchase)}。公务用车运行维护费支出${t.m(t.three.running)}。主要用于公务用车燃料费。`,
      `3.公务接待费支出${t.m(t.three.reception)}。其中：`,
      `国内公务接待支出${t.m(t.three.reception)}，主要用于执行公务。国内公务接待${counted(t.three.reception, 14)}批次，${counted(t.three.reception, 90)}人次（不包括陪同人员），共计支出${t.m(t.three.reception)}。`,
      '外事接待支出0万元。',
      '十、其他重要事项的情况说明',
      `（一）机关运行经费支出情况。${t.year}年，${t.body}机关运行经费支出${t.m(t.publicUse)}，比${t.year - 1}年度${t.up(t.publicUse, t.oldAgency, '增加', '减少')}${t.gap(t.publicUse, t.oldAgency)}，${t.up(t.publicUse, t.oldAgency, '增长', '下降')}${t.rate(t.publicUse, t.oldAgency)}。`,
      `（二）政府采购支出情况。${t.year}年，${t.body}政府采购支出总额${t.m(t.bought)}，其中：政府采购货物支出${t.m(t.procurement.goods)}、政府采购工程支出${t.m(t.procurement.works)}、政府采购服务支出${t.m(t.procurement.services)}。授予中小企业合同金额${t.m(t.small)}，占政府采购支出总额的${t.p(t.small, t.bought)}。`,
      `（三）国有资产占有使用情况。截至${t.year}年12月31日，${t.body}共有车辆3辆，其中：应急保障用车1辆、其他用车2辆。`,
    ];
  },
  henan: told => {
    const t = tellFinal(told);
    return [
      '一、收入支出决算总体情况说明',
      `${t.year}年度收、支总计均为${t.m(t.total)}。与上年度相比，收、支总计各${t.up(t.total, t.oldTotal, '增加', '减少')}${t.gap(t.total, t.oldTotal)}，${t.up(t.total, t.oldTotal, '增长', '下降')}${t.rate(t.total, t.oldTotal)}。主要原因是业务变化。`,
      '二、收入决算情况说明',
      `${t.year}年度收入合计${t.m(t.income)}，其中：财政拨款收入${t.m(t.fiscalIn)}，占${t.p(t.fiscalIn, t.income)}；上级补助收入0.00元，占0.00%；其他收入${t.m(t.other)}，占${t.p(t.other, t.income)}。`,
      '三、支出决算情况说明',
      `${t.year}年度支出合计${t.m(t.spent)}，其中：基本支出${t.m(t.basic)}，占${t.p(t.basic, t.spent)}；项目支出${t.m(t.project)}，占${t.p(t.project, t.spent)}。`,
      '五、一般公共预算财政拨款支出决算情况说明',
      `（三）一般公共预算财政拨款支出决算具体情况。${t.year}年度一般公共预算财政拨款支出年初预算为${t.m(t.planned)}。支出决算为${t.m(t.generalAll)}，完成年初预算的${t.p(t.generalAll, t.planned)}。其中：`,
      ...t.lines.map(
        (line, i) =>
          `${i + 1}.${path(line)}。年初预算为${t.m(line.planned)}，支出决算为${t.m(general(line))}，完成年初预算的${t.p(general(line), line.planned)}。决算数与年初预算数存在差异的原因是业务变化。`,
      ),
      '七、财政拨款“三公”经费支出决算情况说明',
      `${t.year}年度“三公”经费财政拨款支出预算为${t.m(t.threePlan)}，支出决算为${t.m(t.threeSum)}，完成预算的${t.p(t.threeSum, t.threePlan)}。决算数较预算数存在差异的主要原因是业务变化。`,
      `${t.year}年度“三公”经费财政拨款支出决算中，因公出国（境）费支出决算${t.m(t.three.overseas)}，占${t.p(t.three.overseas, t.threeSum)}；公务用车购置及运行费支出决算${t.m(t.vehicles)}，占${t.p(t.vehicles, t.threeSum)}；公务接待费支出决算${t.m(t.three.reception)}，占${t.p(t.three.reception, t.threeSum)}。具体情况如下：`,
      `1.因公出国（境）费支出预算为${t.m(t.threePlanned.overseas)}，支出决算为${t.m(t.three.overseas)}。`,
      `2.公务用车购置及运行费支出预算为${t.m(t.vehiclesPlan)}，支出决算为${t.m(t.vehicles)}，完成预算的${t.p(t.vehicles, t.vehiclesPlan)}。其中：公务用车购置支出为${t.m(t.three.purchase)}，购置车辆1辆；公务用车运行支出${t.m(t.three.running)}，主要用于公务用车的燃料费等支出。`,
      `3.公务接待费支出预算为${t.m(t.threePlanned.reception)}，支出决算为${t.m(t.three.reception)}。其中：外宾接待支出0.00元；国内公务接待支出${t.m(t.three.reception)}，共接待国内来访团组${counted(t.three.reception, 18)}个、来宾${counted(t.three.reception, 160)}人次。`,
      `八、机关运行经费支出决算情况说明`,
      `${t.year}年度机关运行经费支出${t.m(t.publicUse)}，较上年度决算数${t.up(t.publicUse, t.oldAgency, '增加', '减少')}${t.gap(t.publicUse, t.oldAgency)}，${t.up(t.publicUse, t.oldAgency, '增长', '下降')}${t.rate(t.publicUse, t.oldAgency)}。`,
    ];
  },
  hubei: told => {
    const t = tellFinal(told);
    return [
      '一、收入支出决算总体情况说明',
      `${t.year}年度收、支总计均为${t.m(t.total)}。与${t.year - 1}年度相比，收、支总计各${t.up(t.total, t.oldTotal, '增加', '减少')}${t.gap(t.total, t.oldTotal)}，${t.up(t.total, t.oldTotal, '增长', '下降')}${t.p1(Math.abs(t.total - t.oldTotal), t.oldTotal)}，主要原因是业务变化。`,
      '二、收入决算情况说明',
      `${t.year}年度收入合计${t.m(t.income)}，与${t.year - 1}年度相比，收入合计${t.up(t.income, t.oldTotal, '增加', '减少')}${t.gap(t.income, t.oldTotal)}，${t.up(t.income, t.oldTotal, '增长', '下降')}${t.p1(Math.abs(t.income - t.oldTotal), t.oldTotal)}。其中：财政拨款收入${t.m(t.fiscalIn)}，占本年收入${t.p1(t.fiscalIn, t.income)}；其他收入${t.m(t.other)}，占本年收入${t.p1(t.other, t.income)}。`,
      '三、支出决算情况说明',
      `${t.year}年度支出合计${t.m(t.spent)}。其中：基本支出${t.m(t.basic)}，占本年支出${t.p1(t.basic, t.spent)}；项目支出${t.m(t.project)}，占本年支出${t.p1(t.project, t.spent)}。`,
      '五、一般公共预算财政拨款支出决算情况说明',
      `${t.year}年度一般公共预算财政拨款支出年初预算为${t.m(t.planned)}，支出决算为${t.m(t.generalAll)}，完成年初预算的${t.p1(t.generalAll, t.planned)}。其中：基本支出${t.m(t.basic)}，项目支出${t.m(t.generalProject)}。项目支出主要用于以下方面：业务工作。`,
      ...t.lines.map(
        (line, i) =>
          `${i + 1}.${path(line)}。年初预算为${t.m(line.planned)}，支出决算为${t.m(general(line))}，完成年初预算的${t.p1(general(line), line.planned)}。`,
      ),
      '八、财政拨款“三公”经费支出决算情况说明',
      `${t.year}年度“三公”经费财政拨款支出全年预算为${t.m(t.threePlan)}，支出决算为${t.m(t.threeSum)}，完成全年预算的${t.p1(t.threeSum, t.threePlan)}；较上年${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}，${t.up(t.threeSum, threeTotal(t.threePrior), '增长', '下降')}${t.p1(Math.abs(t.threeSum - threeTotal(t.threePrior)), threeTotal(t.threePrior))}。决算数${t.up(t.threeSum, t.threePlan, '大于', '小于')}全年预算数的主要原因：业务变化。`,
      '九、政府采购支出说明',
      `本部门${t.year}年度政府采购支出总额${t.m(t.bought)}，其中：政府采购货物支出${t.m(t.procurement.goods)}、政府采购工程支出${t.m(t.procurement.works)}、政府采购服务支出${t.m(t.procurement.services)}。授予中小企业合同金额${t.m(t.small)}，占政府采购支出总额的${t.p1(t.small, t.bought)}，其中：授予小微企业合同金额${t.m(t.micro)}，占政府采购支出总额的${t.p1(t.micro, t.bought)}。`,
    ];
  },
  guangdong: told => {
    const t = tellFinal(told);
    return [
      '（一）收入支出决算总体情况',
      `${t.body}${t.year}年度总收入${t.m(t.total)}，总支出${t.m(t.total)}，与上年决算数相比，收支总计${t.up(t.total, t.oldTotal, '增加', '减少')}${t.gap(t.total, t.oldTotal)}，${t.up(t.total, t.oldTotal, '增长', '下降')}${t.rate(t.total, t.oldTotal)}，主要原因：业务变化。`,
      '1.收入决算情况',
      `${t.year}年度总收入为${t.m(t.total)}，其中本年收入${t.m(t.income)}，使用非财政拨款结余0.00万元，年初结转和结余${t.m(t.carriedIn)}。本年收入中，财政拨款收入${t.m(t.fiscalIn)}，占${t.p(t.fiscalIn, t.income)}；其他收入${t.m(t.other)}，占${t.p(t.other, t.income)}。`,
      '2.支出决算情况',
      `${t.year}年度总支出为${t.m(t.total)}，其中本年支出${t.m(t.spent)}，结余分配0.00万元，年末结转和结余${t.m(t.carriedOut)}。本年支出中，基本支出${t.m(t.basic)}，占${t.p(t.basic, t.spent)}；项目支出${t.m(t.project)}，占${t.p(t.project, t.spent)}。`,
      '（三）“三公”经费支出决算情况说明',
      `${t.year}年度${t.body}“三公”经费支出决算为${t.m(t.threeSum)}，完成全年预算${t.m(t.threePlan)}的${t.p(t.threeSum, t.threePlan)}，比上年决算数${t.up(t.threeSum, threeTotal(t.threePrior), '增加', '减少')}${t.gap(t.threeSum, threeTotal(t.threePrior))}，${t.up(t.threeSum, threeTotal(t.threePrior), '增长', '下降')}${t.rate(t.threeSum, threeTotal(t.threePrior))}。其中：因公出国（境）费支出决算为${t.m(t.three.overseas)}；公务用车购置及运行维护费支出决算为${t.m(t.vehicles)}，完成全年预算${t.m(t.vehiclesPlan)}的${t.p(t.vehicles, t.vehiclesPlan)}；公务接待费支出决算为${t.m(t.three.reception)}。`,
      '（四）机关运行经费支出情况',
      `${t.year}年度机关运行经费支出${t.m(t.publicUse)}，比上年${t.up(t.publicUse, t.oldAgency, '增加', '减少')}${t.gap(t.publicUse, t.oldAgency)}，${t.up(t.publicUse, t.oldAgency, '增长', '下降')}${t.rate(t.publicUse, t.oldAgency)}，主要原因是业务变化。`,
    ];
  },
  hospital: told => {
    const t = tellFinal(told);
    return [
      '一、收入支出总体情况',
      `医院${t.year}年度收入总计${t.m(t.total)}，支出总计${t.m(t.total)}。本年收入合计${t.m(t.income)}（其中财政拨款收入${t.m(t.fiscalIn)}、其他收入${t.m(t.other)}），年初结转和结余${t.m(t.carriedIn)}。`,
      `本年支出合计${t.m(t.spent)}，由基本支出${t.m(t.basic)}和项目支出${t.m(t.project)}构成，占比分别为${t.p(t.basic, t.spent)}、${t.p(t.project, t.spent)}。`,
      '二、财政拨款支出情况',
      `${t.year}年度一般公共预算财政拨款支出${t.m(t.generalAll)}，较上年决算数${t.m(t.prior)}${t.up(t.generalAll, t.prior, '增加', '减少')}${t.gap(t.generalAll, t.prior)}，${t.up(t.generalAll, t.prior, '增幅', '降幅')}${t.rate(t.generalAll, t.prior)}。`,
      '三、“三公”经费情况',
      `${t.year}年度“三公”经费决算支出${t.m(t.threeSum)}，年初预算${t.m(t.threePlan)}，${t.threeSum === t.threePlan ? '与预算持平' : `比年初预算${t.up(t.threeSum, t.threePlan, '增加', '减少')}${t.gap(t.threeSum, t.threePlan)}`}。`,
    ];
  },
};

/** What a final account states besides: what came in, what is left, and the year before. */
function tellFinal(told: Told) {
  const t = tell(told);
  const {carriedOut} = told.accounts;
  const generalIn = t.generalAll - t.carriedIn + carriedOut;
  const income = generalIn + t.fund + t.other;
  const total = income + t.carriedIn;
  const small = Math.floor(t.procurement.goods / 2);
  return {
    ...t,
    ...{carriedOut, generalIn, income, total, small, micro: Math.floor(small / 2)},
    fiscalIn: generalIn + t.fund,
    oldTotal: t.near(total),
    oldAgency: t.near(t.publicUse),
    threePlan: threeTotal(t.threePlanned),
    vehiclesPlan: t.threePlanned.purchase + t.threePlanned.running,
  };
}
