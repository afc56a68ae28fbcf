import type {RuleWords} from './words.ts';

/** Rules about performance forms, items named in the text, and counts. */
const rounded = (words: Omit<RuleWords, 'rounding'>): RuleWords => ({
  ...words,
  rounding: '{here}: {formula}; rounding explains the difference.',
});

export const enGoals: Record<string, RuleWords> = {
  'code-in-text': rounded({
    title: 'Code in the text',
    disagrees: '{here}: “{printed}”; the tables have “{expected}”; code and name do not go together. Please verify.',
    meaning: 'A code beside the name of an item in the text is that of the tables.',
    formula: 'code in the text = code of the name in the tables',
    agreeing: 'text 图书馆（2070104）, table 2070104 图书馆',
    disagreeing: 'text 图书馆（2070109）, tables 2070104 图书馆 and 2070109 群众文化',
    exceptions:
      'Nothing is checked where the tables lack the name or the code. Shorter names are accepted. Which of the two is wrong is open: a question.',
    ground: 'Text and tables agree.',
  }),
  'copied-content': rounded({
    title: 'Copied content',
    disagrees:
      '{here}: the content of “{name}”, “{printed}”, is that of “{other}”, or the two are exchanged. Please verify.',
    meaning: 'Every task and every indicator of a form has content of its own.',
    formula: 'contents of different tasks differ; explanations go with their indicators',
    agreeing: 'building the platform: “software”; maintaining it: “lines”',
    disagreeing: 'the task of maintenance repeats the content of the row above word for word',
    exceptions:
      'Very short contents are left alone. An indicator is asked about only where it names another project, not its own, and stands in the form of that as well.',
    ground: 'A row has its own content.',
  }),
  'counted-parts': rounded({
    title: 'Count and its parts',
    disagrees: '{here} is {printed}; the counts listed come to {expected}; they differ by {difference}. Please verify.',
    meaning:
      'The number of vehicles or staff equals the sum of the numbers it is broken down into; an area is what lies above the ground and below it.',
    formula: 'vehicles = Σ vehicles by use',
    agreeing: '5 vehicles: 4 special, 1 other',
    disagreeing: '5 vehicles: 4 special, 2 other',
    exceptions:
      'A list that does not end with the others may leave some out and is not judged; kinds of staff (administrative, institutional, workers; retired) are a reminder. Staff behind 其中, or uses of vehicles, that come to more than all are an error. One use alone is asked about only behind 其中：.',
    ground: 'Arithmetic.',
  }),
  'function-economic': rounded({
    title: 'Function lines and economic lines',
    disagrees:
      'Function {function} and economic line {economic} usually are the same money: {here} and {there}, {formula}. Please verify.',
    meaning:
      'Pension, annuity, health insurance and housing fund of the staff stand in basic expenditure twice, by function and by economic nature, and usually are equal.',
    formula: '2080505 = 30108, 2080506 = 30109, 2101101 + 2101102 = 30110, 2210201 = 30113',
    agreeing: '2080505 is 36.90, 30108 is 36.90',
    disagreeing: '2080505 is 36.90, 30108 is 33.90',
    exceptions:
      'Contributions of contract staff may stand elsewhere: only a reminder. Nothing is checked where no other pair agrees, or where one side is not printed.',
    ground: 'Classification of government revenue and expenditure; a habit of departmental budgets.',
  }),
  'goal-cost': rounded({
    title: 'Cost indicators and funds',
    disagrees: '{here} and {there}: {formula}; the cost indicator does not go with the funds. Please verify.',
    meaning:
      'A total cost that is printed as an amount equals the funds of the project; ceilings of parts do not exceed them together.',
    formula: 'total cost = funds; Σ ceilings ≤ funds',
    agreeing: 'funds 27.4, total cost 27.4',
    disagreeing: 'funds 27.4, total cost 27.2',
    exceptions: 'A total with ≤ is only asked about where it is below the funds; unit prices are not added.',
    ground: 'Caiyu [2020] 10: targets match the funds.',
  }),
  'goal-execution': rounded({
    title: 'Rate of execution',
    disagrees: '{here} is {printed}; the budget and what was spent give {expected}. Please verify.',
    meaning: 'The rate of execution in an evaluation is what was spent divided by the budget of the year.',
    formula: 'rate = spent ÷ budget',
    agreeing: 'budget 52.00, spent 50.00, rate 96.15 %',
    disagreeing: 'budget 52.00, spent 50.00, rate 98.15 %',
    exceptions: 'A rate of the first budget will do. Rates without a sign are not checked.',
    ground: 'Caiyu [2020] 10: form of evaluation.',
  }),
  'goal-funds': rounded({
    title: 'Funds in performance forms',
    disagrees: '{here} is {printed}; its parts come to {expected}; they differ by {difference}. Please verify.',
    meaning:
      'Funds equal fiscal allotment and other funds; tasks come to their total; so do amounts that the goal lists one by one.',
    formula: 'funds = fiscal + other',
    agreeing: '21.50 = 21.50 + 0.00',
    disagreeing: 'funds 16,000; in the goal 3,144 + 9,721 + 3,344 = 16,209',
    exceptions:
      'Parts that fall short of the total beside a blank source are only a reminder, unless blanks of the other forms hold nothing. Amounts far from the total are not taken for its parts.',
    ground: 'Arithmetic.',
  }),
  'goal-period': rounded({
    title: 'Money of the year and of the whole run',
    disagrees: '{there} exceeds {here} ({formula}) by {difference}. Please verify.',
    meaning: 'A form that prints the money of the whole run of a project and of this year has no more for the year.',
    formula: '年度资金总额 ≤ 实施期资金总额',
    agreeing: 'whole run 60.00, year 20.00',
    disagreeing: 'whole run 20.00, year 60.00',
    exceptions:
      'Only where each is printed once; whether money brought over counts differs from place to place, so it is only a question.',
    ground: 'Instructions for performance forms.',
  }),
  'goal-points': rounded({
    title: 'Points of all indicators',
    disagrees: '{here} and the points beside it do not come to the usual total: {formula}. Please verify.',
    meaning:
      'Where a form prints no total, the points of its indicators usually come to 100; to 90 where the rate of execution has 10 of its own.',
    formula: 'Σ points = 100 (or 90)',
    agreeing: '20 + 30 + 30 + 20 = 100',
    disagreeing: '20 + 30 + 30 + 40 = 120',
    exceptions:
      'Forms that go on in another table and points on several levels are not checked; a bureau may have a scale of its own, so it is only a question.',
    ground: '财预〔2020〕10号: evaluations of projects, 100 points in all, 10 of them for the rate of execution.',
  }),
  'goal-scope': rounded({
    title: 'Fiscal money under performance targets',
    disagrees: '{here} is {printed}; {there} is {expected}; they differ by {difference}. Please verify the scope.',
    meaning:
      'Fiscal money of projects under performance targets, where it is 100 % of it, is the project expenditure from fiscal allotment.',
    formula: 'fiscal money of projects = project expenditure from fiscal allotment',
    agreeing: 'fiscal money 84.20, 100 % of it; project expenditure from fiscal allotment 84.20',
    disagreeing: 'fiscal money 96.20, of which 12.00 is other income',
    exceptions: 'Without 100 % it is reported only where it equals the project expenditure of all funds.',
    ground: 'One scope in one document.',
  }),
  'goal-value': rounded({
    title: 'One target, one value',
    disagrees: '“{name}” has two values: {formula} ({here}; {there}). Please verify.',
    meaning:
      'The sentence of the goal and the row of the indicator, the form of the body and that of the project, state one value.',
    formula: 'value in the goal = value of the indicator',
    agreeing: 'goal “at least 90 %”, indicator ≥90 %',
    disagreeing: 'goal “at least 80 %”, indicator ≥90 %',
    exceptions: 'A form of the whole body may take the sum of its projects, or the value of one of them.',
    ground: 'A target has one value.',
  }),
  'goal-weights': rounded({
    title: 'Points of indicators',
    disagrees: '{here} and the points listed: {formula}. Please verify.',
    meaning:
      'The points come to what the head of their column or the row of totals says; the scoring and the evaluation grant no more than an indicator has.',
    formula: 'Σ points = total, Σ granted = total granted, granted ≤ points',
    agreeing: '20 + 40 + 20 + 10 = 90',
    disagreeing: 'an indicator of 10 points whose scoring grants 18',
    exceptions:
      'Without a total the sum is not checked; where the points do not come to theirs, the points granted are left alone. A head may be left from another form: a question; points of a whole form that come to neither 90 nor 100 are an error.',
    ground: 'Instructions for performance forms.',
  }),
  'government-class': rounded({
    title: 'Government economic section',
    disagrees:
      '{here}: departmental section {department} goes to {printed}; the table of the regulation has {expected}. Please verify.',
    meaning: 'Departmental economic sections go to government ones as the regulation says.',
    formula: 'departmental section → government section',
    agreeing: '30217 → 50206 (office) or 50502 (public institution)',
    disagreeing: '30217 → 50205',
    exceptions:
      'Sections that are not confirmed in several published documents are not checked. Which payer it is, is checked by a rule of its own.',
    ground: 'Caiyu [2017] 98.',
  }),
  'indicator-kind': rounded({
    title: 'Kind of one indicator',
    disagrees:
      '{here}: the indicator “{printed}” is of the kinds {kinds} in different forms ({count} in all). Please verify.',
    meaning: 'One indicator is of one kind.',
    formula: 'kinds of one name are equal',
    agreeing: '补助发放到位率 is 质量指标 everywhere',
    disagreeing: '补助发放到位率 is 数量指标 here and 质量指标 there',
    exceptions: 'Only quantity, quality, time and cost are compared.',
    ground: 'Caiyu [2020] 10: kinds of indicators.',
  }),
  'indicator-unit': rounded({
    title: 'Unit and bound of an indicator',
    disagrees:
      '{here}: the unit or the bound of “{printed}” does not go with the indicator ({count} in all). Please verify.',
    meaning:
      'Persons and quantities are not counted in per cent; rates have their sign; costs are bounded from above, satisfaction from below.',
    formula: 'unit and bound ⇔ name',
    agreeing: 'training visits ≥200',
    disagreeing: 'training visits ≥99%',
    exceptions: 'Rates and degrees of completion may be in per cent.',
    ground: 'Caiyu [2020] 10: indicators are clear and measurable.',
  }),
  'named-items': rounded({
    title: 'Items named in the text',
    disagrees:
      '{here}: of {count} items named under {of}, {absent} have no amount in the table of basic expenditure: {printed}. Please verify.',
    meaning: 'Economic items that the text names have amounts in the table of basic expenditure.',
    formula: 'named items ⊆ items with amounts',
    agreeing: '“mainly office expenses and travel”; both have amounts',
    disagreeing: '“… printing”; the table has none',
    exceptions:
      'Definitions are left alone. Where most items of a list have no amount it is taken for a formula: one note.',
    ground: 'Caiyu [2016] 143: text and tables agree.',
  }),
  'three-before': rounded({
    title: 'Three public expenses of the year before',
    disagrees:
      'In this year’s document {here} is {printed}; in that of the year before {there} is {expected}; they differ by {difference}. Please verify the scope.',
    meaning:
      'Where a document is checked together with that of the year before, what its table of the three public expenses prints of that year is what was published then.',
    formula: 'last year’s budget in this year’s table = budget in last year’s document',
    agreeing: 'document of 2026: 2025年预算数 8.00, document of 2025: 2025年预算数 8.00',
    disagreeing: 'document of 2026: 2025年预算数 8.00, document of 2025: 2025年预算数 9.00',
    exceptions:
      'A budget is compared with a budget and an account with an account, where both say which they are. Amounts may have been restated since, so it is only to be looked at.',
    ground: '财预〔2016〕143号: reasons for changes of the three public expenses.',
  }),
  'unit-part': rounded({
    title: 'Unit and its department',
    disagrees: 'The unit’s {there} is more than the department’s {here} ({formula}), by {difference}; please verify.',
    meaning:
      'Fiscal allotment of a unit is part of that of its department: where both documents are checked together, no amount of the unit exceeds the same amount of the department.',
    formula: 'amount of the unit ≤ amount of the department',
    agreeing: 'Expenditure from the general budget: department 320.00, unit 120.00',
    disagreeing: 'Expenditure from the general budget: department 320.00, unit 350.00',
    exceptions:
      'Only money of the treasury is compared: what units pay each other is counted once in the department. What a document prints with several amounts is left aside.',
    ground: 'Measures for final accounts of departments: they consolidate the department itself and its units.',
  }),
  'overall-funds': rounded({
    title: 'Form of the whole body and total expenditure',
    disagrees: '{here} is {printed}; {there} is {expected}; they differ by {difference}. Please verify the scope.',
    meaning:
      'The funds in the form of the whole body are the total expenditure (or that from fiscal allotment) of the tables.',
    formula: 'funds of the whole = total expenditure',
    agreeing: '265.81 and 265.81',
    disagreeing: '8,200.95 against 15,184.81',
    exceptions: 'A total of any scope will do.',
    ground: 'Caiyu [2020] 10: the targets of a body cover its whole budget.',
  }),
  'procurement-parts': rounded({
    title: 'Procurement: goods, works, services',
    disagrees:
      '{here} is {printed}; goods, works and services come to {expected}; they differ by {difference}. Please verify.',
    meaning: 'All procurement is goods, works and services together.',
    formula: 'procurement = goods + works + services',
    agreeing: 'total 91.40; goods 31.40, works 0, services 60.00',
    disagreeing: 'total 91.40; goods 34.10, works 0, services 60.00',
    exceptions: 'Where only two are named the third may be left out: only a reminder.',
    ground: 'Government Procurement Law, article 2; arithmetic.',
  }),
  'quantity-price': rounded({
    title: 'Quantity and price',
    disagrees: '“{count}” and “{price}”: {formula}; the product is more than {here}. Please verify.',
    meaning: 'At least so many units at no less than so much each do not cost more than the project has.',
    formula: 'quantity × price ≤ funds',
    agreeing: '100 persons × 1000 元 = 10 万元 of 20 万元',
    disagreeing: '550 persons × 1000 元 = 55 万元 of 20 万元',
    exceptions: 'Only lower bounds and plain values are multiplied.',
    ground: 'Arithmetic.',
  }),
  'row-product': rounded({
    title: 'Quantity, price and amount',
    disagrees: '{here}: {formula}; quantity times price is not the amount. Please verify.',
    meaning: 'In lists of purchases or assets, quantity times price of one is the amount of the row.',
    formula: 'quantity × price = amount',
    agreeing: '12 × 0.45 = 5.40',
    disagreeing: '12 × 0.45, amount 4.50',
    exceptions:
      'Rows are checked only where most rows of the table agree, or half of them where heads say which column is which. Rows of totals are left alone.',
    ground: 'Arithmetic.',
  }),
  'share-total': rounded({
    title: 'Shares of a whole',
    disagrees: 'the shares of {names} in the text do not come to 100%: {formula}. Please verify.',
    meaning: 'Where all parts of a whole are listed, their shares come to 100%.',
    formula: 'Σ shares = 100%',
    agreeing: '基本支出 60%, 项目支出 40%',
    disagreeing: '基本支出 60%, 项目支出 45%',
    exceptions:
      'Only where the names of the parts are all there is. What rounding leaves over is accepted; shares beside their amounts are checked one by one.',
    ground: 'Arithmetic.',
  }),
  'small-business': rounded({
    title: 'Procurement from small business',
    disagrees: '{here}: {formula}; the part exceeds the whole. Please verify.',
    meaning:
      'What goes to small and medium enterprises is no more than all procurement; micro enterprises no more than that.',
    formula: 'micro ≤ small and medium ≤ all procurement',
    agreeing: 'all 40.00, small and medium 30.00, micro 10.00',
    disagreeing: 'all 21.07, reserved projects 21.07, other projects another 21.07',
    exceptions:
      'What was reserved in the budget is not compared with what was bought. Contracts may run over years, so more than all procurement is a question; “of which small and micro” right behind and larger than its whole is an error.',
    ground: 'Caiku [2020] 46.',
  }),
  'training-count': rounded({
    title: 'Number of trainings',
    disagrees: '{here}: “{printed}”; the list of trainings has {expected}. Please verify.',
    meaning: 'The number of trainings in a form is that of the list of trainings.',
    formula: 'trainings ≤ rows of the list; where money and people are those of the first rows, as many as these',
    agreeing: 'three trainings listed, three in the form',
    disagreeing: 'two trainings listed, at least three in the form',
    exceptions: 'Without a list of trainings nothing is checked.',
    ground: 'The plans of one document agree.',
  }),
  'vehicle-counts': rounded({
    title: 'Vehicles and their costs',
    disagrees: '{here} is “{printed}”; elsewhere it is “{expected}”; the statements on vehicles differ. Please verify.',
    meaning:
      'The number of vehicles to be bought is one number; a body without vehicles has no running costs of vehicles.',
    formula: 'to be bought = to be bought; 0 vehicles ⇒ 0 running costs',
    agreeing: '“1 vehicle to be bought” in both places',
    disagreeing: '“0 vehicles”, running costs of 3.45 万元',
    exceptions: 'Hired vehicles and vehicle pools are left alone.',
    ground: 'Caiyu [2016] 143: vehicles bought and held.',
  }),
};
