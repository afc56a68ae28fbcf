import type {RuleWords} from './words.ts';

const rounded = (words: Omit<RuleWords, 'rounding'>): RuleWords => ({
  ...words,
  rounding: '{here}: {formula}; rounding explains the difference.',
});
const noted = (words: Omit<RuleWords, 'rounding'>): RuleWords => ({...words, rounding: '{here}: “{printed}”.'});

/** Rules on projects and procurement, their money and people. */
export const enProjects: Record<string, RuleWords> = {
  'goal-within': rounded({
    title: 'Money under targets within its budget',
    disagrees:
      '{there} exceeds {here}: {formula}; the money under performance targets is more than is spent of that budget. Please verify the scope.',
    meaning:
      'What the text says of 一般公共预算 (or another budget) is under performance targets is part of what is spent of it.',
    formula: 'money of 一般公共预算 under targets ≤ expenditure of 一般公共预算',
    agreeing: '“3 projects under targets, with 96.38 of 一般公共预算”, expenditure of it 280.50',
    disagreeing: '“3 projects under targets, with 963.80 of 一般公共预算”, expenditure of it 280.50',
    exceptions:
      'Nothing is asked where the budget is not named: a body may set targets for money that others spend. One total of the tables that can hold the amount is enough.',
    ground: '财预〔2020〕10号: targets are set for the budget of the body.',
  }),
  'procurement-total': rounded({
    title: 'Procurement in the text and in its table',
    disagrees: '{here} is {printed}; {there} is {expected}; they differ by {difference}. Please verify.',
    meaning: 'What the text states for all procurement is the total of the table of procurement.',
    formula: 'procurement in the text = total of the table',
    agreeing: '“procurement budget 41.20”, total of the table 41.20',
    disagreeing: '“procurement budget 42.10”, total of the table 41.20',
    exceptions:
      'The table may list a part of the bodies or money, so it is a question; only where a slip of the pen (one digit, two swapped, the unit) parts the two is it a disagreement. The total of any column will do. Nothing is asked where the text has several totals or the document several such tables.',
    ground: '财预〔2016〕143号: explanation and tables present one procurement budget.',
  }),
  'procurement-funds': rounded({
    title: 'Purchases for a project within its money',
    disagrees: '{there} is more than {here}: {formula}. More is bought for the project than it has. Please verify.',
    meaning:
      'All purchases for a project cost no more than the project has, by the column 预算资金 of the table of procurement or by its line in the table of projects.',
    formula: 'Σ purchases for the project ≤ money of the project',
    agreeing: '河道清淤: money 10.00, purchases 8.00 and 1.00',
    disagreeing: '河道清淤: money 10.00, purchases 8.00 and 3.00',
    exceptions:
      'A question: money carried over, or of other projects, may be spent as well. Nothing is asked where every purchase has its own equal money, where one project is given different money, or where any column of the table of projects has room for it.',
    ground: 'Government Procurement Law, article 6.',
  }),
  'project-funds': rounded({
    title: 'Money of a project in form and list',
    disagrees:
      '{here} and {there}: {formula}; the money of one project differs between its performance form and the table of projects. Please verify.',
    meaning:
      'The money in the form of a project is that of the row of the same name in the table of projects; where the form speaks of the whole run, the year has no more than that.',
    formula: 'money of the year in the form = amount of the project in the table',
    agreeing: 'form of “河道清淤” 200.00, table of projects “河道清淤” 200.00',
    disagreeing: 'form of “河道清淤” 200.00, table of projects “河道清淤” 210.00',
    exceptions:
      'Names are matched as printed; any column, or all rows of the name together, will do. Several bodies may share a project, so it is a question. Nothing is asked where several forms carry the name.',
    ground: '财预〔2020〕10号: targets and budget of a project agree.',
  }),
  'project-names': noted({
    title: 'Two names for one project',
    disagrees:
      '{here}: the project is called “{printed}”, and the one with the same money in the table of projects “{expected}”. Please verify.',
    meaning: 'A project has one name in the table of projects and in its performance form.',
    formula: 'name in the form = name in the table of projects',
    agreeing: '“库房消防设备更新费” in both',
    disagreeing: '“库房消防设备安装及更新费” in the form, “库房消防系统改造及更新费” in the table, 18.60 in both',
    exceptions:
      'Asked only where the money is the same, most of the name as well, and neither name comes on the other side. A name that is a part of the other is left alone.',
    ground: 'One project has one name.',
  }),
  'staff-served': rounded({
    title: 'People in the form of the whole body',
    disagrees: '{here} is {printed}; {there} is {expected}. Please verify.',
    meaning: 'The people whom the form of the whole body names (在职, 供养, 履职) are the staff 实有人员 of the text.',
    formula: 'people in the form = staff in the text',
    agreeing: '“staff: 24”, form: 履职人数 24',
    disagreeing: '“staff: 24”, form: 履职人数 42',
    exceptions:
      'A form may be written for the posts or as a plan: the number of posts will do, and ≥ or ≤ asks nothing. Nothing is asked where the text counts staff more than once; it is a question.',
    ground: 'Text and form are about the same people.',
  }),
  'comparison-base': noted({
    title: 'What income and expenditure are compared with',
    disagrees:
      '{here}: income “{printed}”, expenditure “{expected}”: the same amount, compared with different bases of last year (budget, or what was spent of it). The changes are not comparable. Please verify.',
    meaning:
      'Income and expenditure of the same money come to the same; compared with last year, they should have one base.',
    formula: 'base of the change of income = base of the change of expenditure',
    agreeing: 'income and expenditure both “more than the budget of 2024 by …”',
    disagreeing: 'income “24.50 more than was spent in 2024”, expenditure “23.80 more than the budget of 2024”',
    exceptions:
      'Nothing is asked where both bases are told one after the other, where the words do not say which is meant, or where the amounts differ.',
    ground: 'Changes told side by side have one base.',
  }),
  'goal-projects': rounded({
    title: 'Projects under targets',
    disagrees: '{here} is {printed}; the forms of the projects come to {expected}. Please verify.',
    meaning:
      'The number of projects under performance targets and their money, as the text states them, are those of the forms of the projects.',
    formula: 'money under targets = Σ money of the forms; number of projects = number of forms',
    agreeing: '“2 projects, 20 in all”, two forms with 12 and 8',
    disagreeing: '“2 projects, 21 in all”, two forms with 12 and 8',
    exceptions:
      'Nothing is asked of a single form, nor where number and money both differ, since only some projects may be published. A form may hold money of other years: a question, unless a slip of the pen parts the two.',
    ground: 'Text and forms agree.',
  }),
  'visit-counts': rounded({
    title: 'Visits, groups abroad and their cost',
    disagrees:
      '{here} is “{printed}”, and {there} “{expected}”: the number and the cost do not go together. Please verify.',
    meaning:
      'Money for receptions or for travel abroad goes with a number of visits or groups, and the other way round.',
    formula: 'cost > 0 ⇔ visits or groups > 0',
    agreeing: 'receptions 1.50, 12 visits',
    disagreeing: 'receptions 1.50, 0 visits',
    exceptions:
      'Final accounts only. Nothing is asked where foreign guests were received, or where several numbers differ; another body may have paid.',
    ground: '财预〔2016〕143号: explanation of the three public expenses.',
  }),
  'goal-dates': noted({
    title: 'Dates of a project',
    disagrees:
      '{here}: “{printed}”, which is before the year of the document, {expected}, runs backwards or names another year. Please verify.',
    meaning:
      'A project of the year is carried out in it, and does not end before it begins: dates that are all before it, or one form that names another year, may have been taken over from an earlier year.',
    formula: 'latest year of the dates ≥ year of the document',
    agreeing: 'budget of 2026: January 2025 to December 2026',
    disagreeing: 'budget of 2026: January to December 2023',
    exceptions:
      'Evaluations, projects carried over, forms titled for another year, and dates without a year are left alone.',
    ground: 'Guide to the target form.',
  }),
  'chain-name': noted({
    title: 'Names of classes in text and tables',
    disagrees: '{here}: “{printed}”; the tables call the same item “{expected}”. Please verify.',
    meaning: 'A text that names an item by class, section and item (类, 款, 项) names each as the tables do.',
    formula: 'names of the text = names of the tables',
    agreeing: '文化旅游体育与传媒支出 in the text and in the tables',
    disagreeing: '文化体育与传媒支出（类） in the text, 文化旅游体育与传媒支出 in the tables',
    exceptions:
      'Silent where the other two names do not lead to one row, or where the names are not alike and the amounts differ; 支出 may be left out.',
    ground: 'The classification 政府收支分类科目; 财预〔2016〕143号: text and tables agree.',
  }),
  'item-untold': noted({
    title: 'Item left out of the explanation',
    disagrees: '{here}: “{printed}”; the text goes through {told} items and leaves this out. Please verify.',
    meaning:
      'A text that goes through the items of the general public budget one by one tells every item with an amount.',
    formula: 'items of the text = items of the table with an amount',
    agreeing: '5 items have amounts, 5 are told',
    disagreeing: '5 items have amounts, 4 of them are told',
    exceptions:
      'Lists of the main items, of fewer than 4, of amounts that are not those of the table, and with more than 2 left out are let be.',
    ground: '财预〔2016〕143号: explanations by item.',
  }),
};
