import type {ReportWords} from './words.ts';

/** Relations between the columns of a table. */
export const enTables: ReportWords['rules'] = {
  'agency-running': {
    title: '机关运行经费 and 公用经费',
    disagrees: '{here} is {printed}; {there} is {expected}; they differ by {difference}. Please verify.',
    rounding: '{here} is {printed}; {there} is {expected}. Rounding explains it.',
    meaning:
      'In offices, and institutions run like them, 机关运行经费 is the 公用经费 of the basic expenditure from the treasury.',
    formula: '机关运行经费 = 公用经费 (in offices)',
    agreeing: '机关运行经费 98.53, 公用经费 of basic expenditure 98.53',
    disagreeing: '机关运行经费 95.83, 公用经费 of basic expenditure 98.53 (two digits swapped)',
    exceptions:
      'A department may have institutions without 机关运行经费: that the two differ is not reported, unless by exactly a slip of the pen (one digit, two neighbours swapped, the unit), or in the document of a unit that is said to have posts of an office only. What a sentence states above all 公用经费 is asked about; some count what projects spend on running the office too, so that it is not asserted.',
    ground: '财预〔2016〕143号: what 机关运行经费 are.',
  },
  'column-change': {
    title: 'Columns of change and the two years',
    disagrees: '{here} is {printed}; the two years of its row give {expected}. They disagree: please check.',
    rounding: '{here} is {printed}; the two years of its row give {expected}. Rounding explains it.',
    meaning: 'A change is this year less the year before; its rate is the change divided by the year before.',
    formula: 'change = this year − last year; rate = change ÷ last year',
    agreeing: 'this year 84.08, last year 80.00: change 4.08, rate 5.10%',
    disagreeing: 'this year 84.08, last year 80.00: change 4.80',
    exceptions:
      'No rate is computed where last year is zero. Where a table has several years, the pair of columns that most rows bear out is taken.',
    ground: 'Arithmetic.',
  },
  'exchanged-rows': {
    title: 'Amounts of two rows exchanged',
    disagrees:
      '{here} is {printed}, {there} is {expected}; the row below is {below}, and {other} there: the two are the other way round. Please verify.',
    rounding: '{here} is {printed}, {there} is {expected}; rounding explains it.',
    meaning:
      'Where the amounts of two neighbouring classes stand the other way round in another table, one of the two tables was filled in wrongly as a rule; no total shows it.',
    formula: 'a class has the same amount in both tables',
    agreeing: '41.27 and 13.09 in both tables',
    disagreeing: '41.27 and 13.09 in one table, 13.09 and 41.27 in the other',
    exceptions:
      'The two tables may be of different money (income and expenditure, functions and what is paid for them), so that it is asked and not asserted; amounts of fewer than three telling digits are left alone. Tables of the same money that differ are judged by themselves.',
    ground: '财预〔2016〕143号: the tables present the same budget.',
  },
  'fund-income': {
    title: 'Income of a fund and the table of that fund',
    disagrees: '{here} is {printed}; {there} is {expected}; they differ by {difference}. Please verify.',
    rounding: '{here} is {printed}; {there} is {expected}. Rounding explains it.',
    meaning:
      'The line of a fund (政府性基金, 国有资本经营预算) in the table of income and expenditure is the income in the table of that fund; where that prints expenditure alone and nothing is carried over, it is that.',
    formula: 'line of the fund = income in its table (without carry-over = its expenditure)',
    agreeing: 'line of the fund 5.20, income in its table 5.20',
    disagreeing: 'line of the fund 5.20, income in its table 6.20',
    exceptions:
      'Income against expenditure is a question. Nothing is asked where money is carried over, where a fund has several tables, and of what was spent in final accounts.',
    ground: '财预〔2016〕143号: the tables present the same budget; relations of the tables of final accounts.',
  },
  'joint-rounding': {
    title: 'Several roundings at once',
    disagrees:
      '{here}: {sums} sums of this table can each be explained by rounding, but not all at once: with the totals in the middle replaced by what they consist of, {formula}, a difference of {difference} that rounding does not allow. Please check.',
    rounding: '{here}: {sums} sums of this table at once: {formula}. Rounding explains it.',
    meaning:
      'All sums of one table are of one set of exact amounts: what rounding explains sum by sum it has to explain for all of them at once.',
    formula: 'total = classes, class = items ⇒ total = items (each as rounded)',
    agreeing: '5.31 = 3.32 + 2.00 and 3.32 = 1.11 + 1.11 + 1.11: 0.01 and 0.01, which can be explained at once',
    disagreeing:
      '5.30 = 3.31 + 2.00 and 3.31 = 1.11 + 1.11 + 1.11: 0.01 and 0.02, but 1.11 + 1.11 + 1.11 + 2.00 = 5.33',
    exceptions:
      'Nothing is asked where amounts that were cut off instead of rounded explain it, nor in tables where one was. A last digit may have been adjusted: it is a question.',
    ground: 'Arithmetic: the exact amounts that a printed figure stands for.',
  },
  'row-change': {
    title: 'Rows of change and the two years',
    disagrees: '{here} is {printed}; the two years of its column give {expected}. They disagree: please check.',
    rounding: '{here} is {printed}; the two years of its column give {expected}. Rounding explains it.',
    meaning: 'Where a table has a row for each year, the row of change is this year less the year before.',
    formula: 'change = this year − last year',
    agreeing: '2025: 6.10, 2026: 5.60, change −0.50',
    disagreeing: '2025: 6.10, 2026: 5.60, change −0.80',
    exceptions:
      'Rows of rates are no differences. A fall may be printed without a sign: the way that most columns bear out is taken.',
    ground: 'Arithmetic.',
  },
  'column-rate': {
    title: 'Columns of rates and the amounts divided',
    disagrees: '{here} is {printed}; the amounts of the table give {expected}. They disagree: please check.',
    rounding: '{here} is {printed}; the amounts of the table give {expected}. Rounding explains it.',
    meaning:
      'A rate of execution is the amount spent divided by the budget; a share is the amount divided by the total of its column.',
    formula: 'rate = spent ÷ planned; share = amount ÷ total',
    agreeing: 'spent 45.00, planned 50.00: rate 90.00%',
    disagreeing: 'spent 45.00, planned 50.00: rate 92.00%',
    exceptions:
      'Nothing is computed where the divisor is zero. A last digit adjusted so that shares come to 100% is not reported.',
    ground: 'Arithmetic.',
  },
  'project-tables': {
    title: 'Project expenditure and the tables of projects',
    disagrees:
      '{here} is {printed}; the projects, {there} among them, add up to {expected}: a difference of {difference}. They do not agree; please check.',
    rounding:
      '{here} is {printed}; the projects, {there} among them, add up to {expected}: the difference of {difference} is explained by rounding.',
    meaning:
      'The projects of the year and those carried over from the year before add up to 项目支出 in the table of expenditure; where projects carry codes of functions, function by function.',
    formula: 'project expenditure = projects of the year + projects carried over',
    agreeing: 'project expenditure 62.00 = projects of the year 50.00 + carried over 12.00',
    disagreeing:
      'both totals are 62.00, yet 2010802 has project expenditure 32.00 where its projects add up to 30.00: a difference of 2.00',
    exceptions:
      'A table may list only some projects: where the totals differ nothing is judged. Where a project that was carried over names no function and is matched by its amount, the finding is only a hint.',
    ground: '财预〔2016〕143号: the tables present the same budget.',
  },
  balance: {
    title: 'Total income and total expenditure',
    disagrees:
      '{here} is {printed} and {there} is {expected}: a difference of {difference}. Income and expenditure do not balance; please check.',
    rounding: '{here} is {printed} and {there} is {expected}: the difference of {difference} is explained by rounding.',
    meaning:
      'In one table of income and expenditure 收入总计 equals 支出总计; so do the two totals that sentences state, and what is planned 按收支平衡原则 and all there is to spend: an error where one digit parts them, else a question.',
    formula: 'total income = total expenditure',
    agreeing: 'total income 120.00, total expenditure 120.00',
    disagreeing: 'total income 120.00, total expenditure 130.00: a difference of 10.00',
    exceptions:
      'Totals of the year alone (本年收入合计, 本年支出合计) may differ by what is carried over and are not compared; nor is a final account that has 合计 and no 总计.',
    ground: '财预〔2016〕143号: the table of income and expenditure sets one total beside the other.',
  },
  'carry-balance': {
    title: 'Money carried over, income and expenditure',
    disagrees:
      'The side of {here} comes to {printed}, the side of {there} to {expected}: a difference of {difference}. What is carried over does not fit income and expenditure; please check.',
    rounding:
      'The side of {here} comes to {printed}, the other to {expected}: the difference of {difference} is explained by rounding.',
    meaning:
      'On every line what was carried over plus the income of the year equals what was spent plus what is carried on; where a table of income and expenditure has a column for each fund, so does each fund. Of a sentence that states all four of a fund the same is asked.',
    formula: 'carried over + income = expenditure + carried on',
    agreeing: '12.00 + 50.00 = 45.00 + 17.00',
    disagreeing: '12.00 + 50.00 = 62.00, yet 45.00 + 18.00 = 63.00: a difference of 1.00',
    exceptions:
      'Nothing is judged where one of the four is not printed, the table has a column that is not understood, or no line agrees: money may have been returned or adjusted without a column.',
    ground: 'The forms of final accounts of the Ministry of Finance.',
  },
  'fund-totals': {
    title: 'Total expenditure of one fund',
    disagrees:
      '{here} is {printed}; {there} is {expected}: the totals of one fund differ by {difference}. Please verify.',
    rounding: '{here} is {printed}; {there} is {expected}; rounding explains the difference of {difference}.',
    meaning:
      'What is spent of one fund in all, and of that for basic expenditure, is one amount in the tables by functions and by economic sections and in the table of fiscal allotments.',
    formula: 'basic expenditure by functions = total of the table of basic expenditure by economic sections',
    agreeing: '基本支出 1,275.80 in the table by functions, 合计 1,275.80 in the table of basic expenditure',
    disagreeing:
      '基本支出 1,175.80 in the table by functions, 合计 1,275.80 in the table of basic expenditure: 100.00 went to projects',
    exceptions:
      'In a budget nothing is asked of a fund with money carried over, which one of the tables may leave out; nor of files with several bodies, nor of lists of projects. Two tables alone are a question; it is asserted where something else asks for the same amount.',
    ground: 'Caiyu [2016] 143: the tables present the same budget or final account.',
  },
  'fund-within-all': {
    title: 'Expenditure of one fund and of all money',
    disagrees:
      '{there} is {expected} where {here} is {printed}: the part exceeds the whole by {difference}. Please check.',
    rounding: '{there} is {expected} and {here} is {printed}: the difference of {difference} is explained by rounding.',
    meaning:
      'What is spent from 一般公共预算 is part of what is spent from all money: no line of it exceeds the same line of all expenditure.',
    formula: 'a line of one fund ≤ the same line of all expenditure',
    agreeing: '20108 is 62.00 in the table of all expenditure, 50.00 in that of 一般公共预算',
    disagreeing: '20108 is 62.00 in the table of all expenditure, 72.00 in that of 一般公共预算',
    exceptions:
      'Judged only where the total of all expenditure is the greater one; in a budget it is only a question, unless its lines for money carried over are all blank.',
    ground: 'A part does not exceed the whole; 财预〔2016〕143号.',
  },
  'income-sources': {
    title: 'Sources of income in two tables',
    disagrees:
      '{here} is {printed}, {there} is {expected}, {difference} apart: the totals of both tables are equal and this source is not. Please verify.',
    rounding: '{here} is {printed}, {there} is {expected}: the difference of {difference} is explained by rounding.',
    meaning: 'The income from a source in 收支总表 is the total of the column of that source in 收入总表.',
    formula: 'line of a source in 收支总表 = total of its column in 收入总表',
    agreeing: '事业收入 is 20.00 in 收支总表, and 20.00 in the total row of 收入总表',
    disagreeing: 'both tables come to 120.00, 事业收入 is 20.00 in one of them and 30.00 in the other',
    exceptions:
      'Where the totals differ, so may the scope, and nothing is judged; nor where only one table tells what was carried over, or a source stands in several rows. Where 事业收入 ends and 其他收入 begins may be seen differently: a question.',
    ground: 'Caiyu [2016] 143: the tables present the same budget; tables of final accounts.',
  },
  'three-economic': {
    title: 'The three public expenses and economic sections',
    disagrees:
      '{here} and {there}: {formula}; the same item by economic section and in the table of 三公经费 do not fit together. Please verify.',
    rounding: '{here} and {there}: {formula}; explained by rounding.',
    meaning:
      'Reception, travel abroad, buying and running vehicles, meetings and trainings: as economic sections of the basic expenditure they are part of the same item of 三公经费 and do not exceed it; in an economic table that holds the projects as well they equal it.',
    formula: '30217 公务接待费 of basic expenditure ≤ 公务接待费 of 三公经费; of basic and project expenditure = it',
    agreeing: '30217 公务接待费 of basic expenditure is 1.20, in the table of 三公经费 2.00',
    disagreeing: '30217 公务接待费 of basic expenditure is 3.20, in the table of 三公经费 2.00',
    exceptions:
      'Guests and travel abroad have no other section: where both tables name the fund and nothing is carried over, it is an error. Vehicles of the trade of a body may be paid from 30231 as well, and meetings may be counted otherwise: only a question, and 30231 is only held not to exceed. Nothing is judged where the table has several years or bodies.',
    ground: '政府收支分类科目; what 三公经费 are.',
  },
};
