import {type Accounts, all, type Fen, type FunctionLine, general, type Random, sum, threeTotal} from './accounts.ts';
import type {Print} from './print.ts';

/** Ways of saying one thing; each is true of the accounts it is given. */
type Choice = readonly (() => string)[];

interface Speech {
  accounts: Accounts;
  print: Print;
  random: Random;
}

const pick = (random: Random, choice: Choice): string => choice[Math.floor(random() * choice.length)]?.() ?? '';

/** An amount in one of the units that sentences use: 万元 with two or four decimals, or 元. */
function speaker({accounts, print, random}: Speech) {
  const exact = (fen: Fen): string => (fen / 100).toFixed(2);
  const style = Math.floor(random() * 3);
  const amount = (fen: Fen): string => {
    if (fen === 0) return style === 1 ? '0元' : '0万元';
    if (style === 1) return `${exact(fen)}元`;
    return style === 2 ? `${(fen / 1_000_000).toFixed(4)}万元` : `${print.wan(fen)}万元`;
  };
  /** What is rounded to print is rounded before it is compared: changes of printed amounts. */
  const share = (part: Fen, whole: Fen): string => `${whole === 0 ? '0.00' : print.percent(part, whole)}%`;
  const one = (part: Fen, whole: Fen): string => `${((100 * part) / whole).toFixed(1)}%`;
  const {year} = accounts;
  const against = (): string =>
    pick(random, [
      () => '比上年',
      () => `较${year - 1}年度`,
      () => '与上年相比，',
      () => `与${year - 1}年度相比，`,
      () => '同比',
      () => `比${year - 1}年决算数`,
    ]);
  const moved = (now: Fen, before: Fen): string => {
    const size = Math.abs(now - before);
    if (now === before) return pick(random, [() => '与上年持平', () => '较上年无增减变化']);
    const up = now > before;
    if (before === 0) return `${against()}增加${amount(size)}`;
    return pick(random, [
      () => `${against()}${up ? '增加' : '减少'}${amount(size)}，${up ? '增长' : '下降'}${share(size, before)}`,
      () => `${against()}${up ? '增加' : '减少'}${amount(size)}，${up ? '增幅' : '降幅'}为${one(size, before)}`,
      () => `${against()}${up ? '增加' : '减少'}${amount(size)}（${up ? '增长' : '降低'}${share(size, before)}）`,
      () => `${against()}${up ? '上升' : '压减'}${amount(size)}`,
      () => `${against()}${up ? '增长' : '下降'}${share(size, before)}`,
    ]);
  };
  const reason = (): string =>
    pick(random, [
      () => '，主要原因是人员变动，新增人员经费3.20万元，减少专项1.10万元',
      () => '。主要原因：一是增加了设备购置80万元；二是压减会议0.5万元',
      () => '，原因是上年结转安排的支出增加12.34万元',
      () => '，主要是在职人员增加2人',
      () => '',
    ]);
  return {amount, share, one, moved, reason, against};
}

function classesOf(lines: readonly FunctionLine[]): [string, FunctionLine[]][] {
  const names = [...new Set(lines.map(line => line.names[0]))];
  return names.map(name => [name, lines.filter(line => line.names[0] === name)]);
}

/** The text of a budget, in one of many ways. */
export function budgetText(speech: Speech): string[] {
  const {accounts, random} = speech;
  const {amount, share, moved, reason} = speaker(speech);
  const {lines, fundLines, year, body, three, threePrior, procurement} = accounts;
  const everything = [...lines, ...fundLines];
  const spent = sum(everything.map(all));
  const generalAll = sum(lines.map(general));
  const fund = sum(fundLines.map(all));
  const other = sum(lines.map(line => line.otherMoney));
  const basic = sum(lines.map(line => line.basic));
  const project = spent - basic;
  const prior = sum(lines.map(line => line.priorBasic + line.priorProject));
  const staff = sum(accounts.economy.filter(line => /^30[13]/u.test(line.code)).map(line => line.amount));
  const bought = procurement.goods + procurement.works + procurement.services;
  const byClass = classesOf(lines).filter(([, own]) => sum(own.map(general)) > 0);
  return [
    '一、收支预算总体情况说明',
    pick(random, [
      () => `${year}年${body}收、支总预算${amount(spent)}。`,
      () => `按照综合预算的原则，本部门所有收入和支出均纳入部门预算管理。${year}年收支总预算${amount(spent)}。`,
      () => `${body}${year}年度收入、支出预算总计${amount(spent)}，其中：上年结转${amount(accounts.carriedIn)}。`,
    ]),
    '二、支出预算情况说明',
    pick(random, [
      () =>
        `${year}年本年支出预算${amount(spent)}，其中：基本支出${amount(basic)}，占${share(basic, spent)}；项目支出${amount(project)}，占${share(project, spent)}。`,
      () =>
        `本年支出合计${amount(spent)}。其中，基本支出${amount(basic)}，项目支出${amount(project)}，分别占${share(basic, spent)}和${share(project, spent)}。`,
      () =>
        `${year}年支出总预算${amount(spent)}：基本支出${amount(basic)}（其中：人员经费${amount(staff)}，公用经费${amount(basic - staff)}）；项目支出${amount(project)}。`,
    ]),
    '三、财政拨款收支预算总体情况说明',
    pick(random, [
      () =>
        `${year}年财政拨款收支总预算${amount(generalAll + fund)}。收入包括：一般公共预算拨款${amount(generalAll)}、政府性基金预算拨款${amount(fund)}、国有资本经营预算拨款${amount(0)}；支出包括：基本支出${amount(basic)}、项目支出${amount(generalAll + fund - basic)}。`,
      () =>
        `财政拨款支出${amount(generalAll + fund)}，占支出总预算的${share(generalAll + fund, spent)}；其他资金${amount(other)}。`,
    ]),
    '四、一般公共预算当年拨款情况说明',
    '（一）一般公共预算当年拨款规模变化情况',
    `${year}年一般公共预算支出${amount(generalAll)}，${moved(generalAll, prior)}${reason()}。`,
    '（二）一般公共预算当年拨款结构情况',
    pick(random, [
      () =>
        byClass
          .map(
            ([name, own]) =>
              `${name}（类）${amount(sum(own.map(general)))}，占${share(sum(own.map(general)), generalAll)}`,
          )
          .join('；')
          .concat('。'),
      () =>
        `一般公共预算支出${amount(generalAll)}，主要用于以下方面：${byClass
          .map(
            ([name, own]) => `${name}${amount(sum(own.map(general)))}，占${share(sum(own.map(general)), generalAll)}`,
          )
          .join('；')}。`,
    ]),
    '（三）一般公共预算当年拨款具体使用情况',
    ...lines.map((line, i) => {
      const [a, b, c] = line.names;
      return `${i + 1}.${a}（类）${b}（款）${c}（项）${year}年预算数为${amount(general(line))}，${moved(general(line), line.priorBasic + line.priorProject)}${reason()}。`;
    }),
    '五、一般公共预算基本支出情况说明',
    `${year}年一般公共预算基本支出${amount(basic)}，其中：`,
    `人员经费${amount(staff)}，主要包括：基本工资、津贴补贴等；`,
    `公用经费${amount(basic - staff)}，主要包括：办公费等。`,
    '六、“三公”经费预算情况说明',
    pick(random, [
      () =>
        `${year}年“三公”经费预算数为${amount(threeTotal(three))}，其中：因公出国（境）费${amount(three.overseas)}，公务用车购置及运行费${amount(three.purchase + three.running)}（其中：公务用车购置费${amount(three.purchase)}，公务用车运行费${amount(three.running)}），公务接待费${amount(three.reception)}。“三公”经费${moved(threeTotal(three), threeTotal(threePrior))}。`,
      () =>
        `“三公”经费财政拨款预算${amount(threeTotal(three))}，${moved(threeTotal(three), threeTotal(threePrior))}${reason()}。1.因公出国（境）费${amount(three.overseas)}。2.公务接待费${amount(three.reception)}。3.公务用车购置及运行维护费${amount(three.purchase + three.running)}。`,
    ]),
    '七、其他重要事项',
    pick(random, [
      () =>
        `政府采购预算总额${amount(bought)}，其中：货物预算${amount(procurement.goods)}、工程预算${amount(procurement.works)}、服务预算${amount(procurement.services)}。`,
      () =>
        `${year}年安排政府采购预算${amount(bought)}：货物、工程和服务采购分别为${amount(procurement.goods)}、${amount(procurement.works)}和${amount(procurement.services)}。`,
    ]),
    `${year}年机关运行经费${amount(basic - staff)}。单价100万元以上的设备0台（套）。${year}年拟对3个项目开展绩效评价，涉及一般公共预算当年拨款${amount(procurement.services)}。`,
  ];
}

/** The text of a final account, in one of many ways. */
export function finalText(speech: Speech): string[] {
  const {accounts, random} = speech;
  const {amount, share, one, moved, reason} = speaker(speech);
  const {lines, fundLines, year, three, threePlanned, threePrior, procurement} = accounts;
  const spent = sum([...lines, ...fundLines].map(all));
  const generalSpent = sum(lines.map(general));
  const fund = sum(fundLines.map(all));
  const other = sum(lines.map(line => line.otherMoney));
  const generalIn = generalSpent + accounts.carriedOut - accounts.carriedIn;
  const income = generalIn + fund + other;
  const basic = sum(lines.map(line => line.basic));
  const prior = sum(lines.map(line => line.priorBasic + line.priorProject));
  const planned = sum(lines.map(line => line.planned));
  const staff = sum(accounts.economy.filter(line => /^30[13]/u.test(line.code)).map(line => line.amount));
  const bought = procurement.goods + procurement.works + procurement.services;
  const word = (now: Fen, before: Fen): string =>
    now === before
      ? pick(random, [() => '决算数等于预算数', () => '决算数与预算数持平'])
      : pick(random, [
          () => `决算数${now > before ? '大于' : '小于'}预算数`,
          () => `决算数${now > before ? '高于' : '低于'}年初预算数`,
          () => `决算数${now > before ? '大于' : '小于'}预算数${amount(Math.abs(now - before))}`,
        ]);
  const completed = (now: Fen, before: Fen): string =>
    pick(random, [
      () =>
        `年初预算为${amount(before)}，支出决算为${amount(now)}，完成年初预算的${share(now, before)}。${word(now, before)}${reason()}。`,
      () =>
        `年初预算${amount(before)}，支出决算${amount(now)}，完成年初预算${one(now, before)}，${word(now, before)}的主要原因是工作安排变化。`,
      () => `支出决算为${amount(now)}，年初预算为${amount(before)}，完成年初预算的${share(now, before)}。`,
    ]);
  const byClass = classesOf(lines).filter(([, own]) => sum(own.map(general)) > 0);
  return [
    '一、收入支出决算总体情况说明',
    `${year}年度收、支总计${amount(income + accounts.carriedIn)}。`,
    '二、收入决算情况说明',
    `本年收入合计${amount(income)}，其中：财政拨款收入${amount(generalIn + fund)}，占${share(generalIn + fund, income)}；其他收入${amount(other)}，占${share(other, income)}。`,
    '三、支出决算情况说明',
    pick(random, [
      () =>
        `本年支出合计${amount(spent)}，其中：基本支出${amount(basic)}，占${share(basic, spent)}；项目支出${amount(spent - basic)}，占${share(spent - basic, spent)}；经营支出${amount(0)}，占0%。`,
      () =>
        `${year}年度支出合计${amount(spent)}。其中：基本支出${amount(basic)}、项目支出${amount(spent - basic)}，占比分别为${share(basic, spent)}、${share(spent - basic, spent)}。`,
    ]),
    '四、一般公共预算财政拨款支出决算情况说明',
    '（一）总体情况',
    `${year}年度一般公共预算财政拨款支出${amount(generalSpent)}，占本年支出合计的${share(generalSpent, spent)}。${moved(generalSpent, prior)}${reason()}。`,
    '（二）结构情况',
    `${year}年度一般公共预算财政拨款支出${amount(generalSpent)}，主要用于以下方面：${byClass
      .map(
        ([name, own]) =>
          `${name}（类）支出${amount(sum(own.map(general)))}，占${share(sum(own.map(general)), generalSpent)}`,
      )
      .join('；')}。`,
    '（三）具体情况',
    `${year}年度一般公共预算财政拨款支出${completed(generalSpent, planned)}其中：`,
    ...lines.map((line, i) => {
      const [a, b, c] = line.names;
      return pick(random, [
        () => `${i + 1}.${a}（类）${b}（款）${c}（项）。${completed(general(line), line.planned)}`,
        () =>
          `${i + 1}、${a}（类）${b}（款）${c}（项）${amount(general(line))}，主要用于日常工作。${completed(general(line), line.planned)}`,
      ]);
    }),
    '五、一般公共预算财政拨款基本支出决算情况说明',
    `${year}年度一般公共预算财政拨款基本支出${amount(basic)}，其中：人员经费${amount(staff)}，公用经费${amount(basic - staff)}。`,
    '六、财政拨款“三公”经费支出决算情况说明',
    pick(random, [
      () =>
        `${year}年度“三公”经费财政拨款支出预算为${amount(threeTotal(threePlanned))}，支出决算为${amount(threeTotal(three))}，完成预算的${share(threeTotal(three), threeTotal(threePlanned))}，${moved(threeTotal(three), threeTotal(threePrior))}。`,
      () =>
        `“三公”经费财政拨款支出年初预算${amount(threeTotal(threePlanned))}，实际支出“三公”经费决算${amount(threeTotal(three))}，完成年初预算的${share(threeTotal(three), threeTotal(threePlanned))}。`,
    ]),
    `其中：因公出国（境）费支出${amount(three.overseas)}，占${share(three.overseas, threeTotal(three))}；公务用车购置及运行维护费支出${amount(three.purchase + three.running)}，占${share(three.purchase + three.running, threeTotal(three))}；公务接待费支出${amount(three.reception)}，占${share(three.reception, threeTotal(three))}。`,
    `1.因公出国（境）费支出${amount(three.overseas)}，全年因公出国（境）团组1个，累计3人次。`,
    `2.公务用车购置及运行维护费支出${amount(three.purchase + three.running)}。其中：公务用车购置支出${amount(three.purchase)}，购置公务用车1辆；公务用车运行支出${amount(three.running)}，年末公务用车保有量4辆。`,
    `3.公务接待费支出${amount(three.reception)}，国内公务接待12批次、86人次。`,
    '七、其他重要事项的情况说明',
    `${year}年度机关运行经费支出${amount(basic - staff)}。`,
    `${year}年度政府采购支出总额${amount(bought)}，其中：政府采购货物支出${amount(procurement.goods)}、政府采购工程支出${amount(procurement.works)}、政府采购服务支出${amount(procurement.services)}。授予中小企业合同金额${amount(procurement.goods)}，占政府采购支出总额的${share(procurement.goods, bought)}，其中：授予小微企业合同金额${amount(procurement.goods)}，占授予中小企业合同金额的100%。`,
  ];
}
