import type {RuleWords} from './words.ts';

/** Rules about words, numbering, contents, empty tables and names of codes: nothing is computed. */
const noted = (words: Omit<RuleWords, 'rounding'>): RuleWords => ({...words, rounding: '{here}: “{printed}”.'});

export const enWording: Record<string, RuleWords> = {
  'asset-date': noted({
    title: 'Date of the statement of assets',
    disagrees: '{here}: “{printed}”; for the year of this document “{expected}” is usual. Please verify.',
    meaning:
      'A final account states assets at the end of its year, a budget at the end of the year before or on a day early in its own year.',
    formula: 'final account: year of the date = year; budget: the year before, or the year',
    agreeing: 'final account of 2024: “as of 31 December 2024, 2 vehicles”',
    disagreeing: 'final account of 2024: “as of 31 December 2023, 2 vehicles”',
    exceptions:
      'A budget that is drawn up in the autumn may state the year before the last: a note. Dates in sentences that do not speak of assets, vehicles or equipment are left alone. A date alone contradicts no figure: a question.',
    ground: 'Caiyu [2016] 143: state assets held and used.',
  }),
  'catalogue-title': noted({
    title: 'Titles in the contents and in the body',
    disagrees: '{here} is titled “{printed}”; the contents say “{expected}” ({count} of this kind). Please verify.',
    meaning: 'A title is worded in the contents as it is over its table or section.',
    formula: 'title in the contents = title in the body',
    agreeing: 'contents “部门收支总表”, body “2026年部门收支总表” (the year does not count)',
    disagreeing: 'contents “名称解释”, body “名词解释”',
    exceptions:
      'Years, the name of the body and the width of brackets do not count; another number of a part 第三部分 does.',
    ground: 'The contents correspond to the body.',
  }),
  'code-digit': noted({
    title: 'One digit of a code',
    disagrees:
      '{here}: the code of “{name}” is “{printed}”; by the classification, or all other tables here, it is {expected}, one digit away. Please verify.',
    meaning: 'A code is that of the name beside it.',
    formula: 'code = code of the name in the classification, or in all other tables',
    agreeing: '30113 住房公积金',
    disagreeing: '30153 住房公积金',
    exceptions:
      'Only where the classification has the name once, a digit away from what is printed; of names that several classes have (行政运行), only where at least two other tables print one other code and the printed one stands nowhere else. The lists are not complete and change with the years, so it is a question; documents before 2018 are left alone.',
    ground: '财政部《政府收支分类科目》.',
  }),
  'code-length': noted({
    title: 'Digits of a code',
    disagrees:
      '{here}: the code of “{name}” is “{printed}”, which is no code of a class, section or item (in the classification: {expected}). Please verify.',
    meaning:
      'Codes of functions and economic kinds have 3 digits for a class, 5 for a section and 7 for an item, and begin as their classification does.',
    formula: 'digits of a code = 3, 5 or 7',
    agreeing: '20805 行政事业单位养老支出',
    disagreeing: '2085 行政事业单位养老支出',
    exceptions:
      'Only where the other codes of the column are whole, the name is one of the classification and one digit makes the difference. Codes of bodies are left alone; in columns of their own, numbers without their leading zero are read as meant and noted.',
    ground: 'Classification of the Ministry of Finance.',
  }),
  'code-name': noted({
    title: 'Code and name',
    disagrees: '{here}: code {code} is named “{printed}”; the classification names it “{expected}”. Please verify.',
    meaning: 'The name beside a code is the name of that code.',
    formula: 'name = name of the code in the classification',
    agreeing: '30299 其他商品和服务支出',
    disagreeing: '30299 其他商品服务和支出',
    exceptions:
      'Brackets, commas and a final 支出 do not count; short forms are left alone. A code that the list does not know is unknown, not wrong. The classification changes every year: a question.',
    ground: 'Ministry of Finance, Classification of Government Revenue and Expenditure.',
  }),
  'code-names-differ': noted({
    title: 'One code, two names',
    disagrees:
      '{here}: code {code} is named “{printed}”, elsewhere “{expected}” ({count} codes in all). Please verify.',
    meaning: 'A code has the same name throughout a document.',
    formula: 'name here = name there',
    agreeing: '30108 is 机关事业单位基本养老保险缴费 in every table',
    disagreeing: '机关事业单位基本养老保险缴费 in one table, 机关事业单位基本养老保险 in another',
    exceptions: 'A name cut off by one character at the edge of its cell does not count.',
    ground: 'Ministry of Finance, Classification of Government Revenue and Expenditure.',
  }),
  'code-orphan': noted({
    title: 'A code without the level above',
    disagrees:
      '{here} lists {printed}, but not {parent}, the level above it. Please verify the code, or whether a row is missing.',
    meaning: 'A table in classes, sections and items has the section of each item and the class of each section.',
    formula: 'the first 5 digits of an item, and the first 3 of a section, have a row of their own',
    agreeing: 'rows 208, 20805 and 2080505',
    disagreeing: 'a row 2080605, where the table has 20805 and no 20806',
    exceptions:
      'Tables without that level, of several bodies or with two classifications, and those read with doubt, are left alone; so are tables in which most codes stand without their parents.',
    ground: 'Classification of the Ministry of Finance.',
  }),
  'comparison-year': noted({
    title: 'Year of comparison',
    disagrees: '{here}: “{quote}” compares with {year}; the other places compare with “{expected}”. Please verify.',
    meaning: 'Changes are those against the year before; a document compares with one year.',
    formula: 'year of comparison = year of the document − 1',
    agreeing: 'final account of 2024: “比2023年度增加 3.00 万元”',
    disagreeing: 'final account of 2024 that compares with 2023, and once “比2021年减少 1.00 万元”',
    exceptions:
      'An account may be compared with the budget of its own year; documents that compare with several years, and aims without an amount, are left alone. That year may be meant: a question.',
    ground: 'Caiyu [2016] 143: changes against the year before are explained.',
  }),
  'counted-list': noted({
    title: 'A count and the names listed',
    disagrees: '{here} says “{printed}”; {expected} names are listed ({list}). Please verify.',
    meaning: 'Offices, units and projects that are counted and then named are as many as are counted.',
    formula: 'count = number of names',
    agreeing: '“内设机构3个，分别是：办公室、保管利用科和编研科”',
    disagreeing: '“内设机构4个，分别是：办公室、保管利用科和编研科”',
    exceptions:
      'Open lists (等), names that may hold a mark, and offices of the party or the union, which some do not count, are left alone.',
    ground: 'The count and the list of one sentence.',
  }),
  'empty-claim': noted({
    title: 'Said to be empty',
    disagrees: '{here}: “{title}” is described as “{printed}”, while the table holds “{expected}”. Please verify.',
    meaning: 'A table that is said to hold no data holds no figures; one that the contents call filled holds some.',
    formula: 'said to be empty ⇔ no figures',
    agreeing: 'contents: empty; every cell of the table is blank',
    disagreeing: 'note: “this table holds no data”; the table has a total of 67.00',
    exceptions:
      'Only tables read well; “none” in the text is a question unless all income has it. An amount of a fund beside a table that the document itself calls empty is an error.',
    ground: 'Caiyu [2016] 143: tables without data are published empty and explained.',
  }),
  'empty-reason': noted({
    title: 'Reason announced but not given',
    disagrees: '{here}: nothing follows “{printed}”. Please verify.',
    meaning: '“The main reason is” is followed by words; so is the column for why a table is empty.',
    formula: 'an announcement is followed by its content',
    agreeing: '“the main reason is more staff.”',
    disagreeing: '“the main reason is.”',
    exceptions:
      'A colon that opens paragraphs below, and an empty table that is explained elsewhere. No figure is contradicted: a question.',
    ground: 'Caiyu [2016] 143: changes and their reasons are to be explained.',
  }),
  'empty-table': noted({
    title: 'Blank table',
    disagrees: '{here}: “{printed}” holds no figures, and nothing says that it is empty. Please verify.',
    meaning: 'A table without data is published empty and explained.',
    formula: 'no figures ⇒ an explanation',
    agreeing: 'note: “no government funds this year; this table holds no data”',
    disagreeing: 'a blank table without a word below it, in the contents or in the text',
    exceptions:
      'Tables explained in or below them, in the contents, in the text or by a note for all, and dashes in the cells, are left alone; a note for all explains no table that every document fills. Empty forms and unread pages are not judged.',
    ground: 'Caiyu [2016] 143: tables without data are published empty and explained.',
  }),
  'leftover-rows': noted({
    title: 'Items in an empty table',
    disagrees:
      '{here} holds no figures but lists items: {items}. They may be left over from another table. Please verify.',
    meaning: 'A table without data does not list items of the classification.',
    formula: 'no figures ⇒ no rows with item codes',
    agreeing: 'an empty table with its head and a total row',
    disagreeing: 'a blank table of state capital that lists 2101501 行政运行',
    exceptions: 'The fixed lines of a form, without codes, are left alone.',
    ground: 'Caiyu [2016] 143: tables without data are published empty.',
  }),
  'level-word': noted({
    title: 'Level words 类, 款, 项',
    disagrees: '{here}: “{printed}”; by its code {code} it is “{expected}”. Please verify.',
    meaning: 'The level word behind a name is the level of its code.',
    formula: '3 digits 类, 5 digits 款, 7 digits 项',
    agreeing: '卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）',
    disagreeing: '2101506 医疗保障经办事务 printed as …（款）',
    exceptions:
      'The level above in the same sentence and the codes of the document’s own tables must prove it. Sections and items of one name are left alone; a section called an item is a question where no item follows it.',
    ground: 'Ministry of Finance, Classification of Government Revenue and Expenditure.',
  }),
  'listed-table': noted({
    title: 'Tables listed in the contents',
    disagrees: 'The contents list “{printed}”; no such table was found in the body. Please verify.',
    meaning: 'Every listed table is in the document.',
    formula: 'listed tables ⊆ tables of the body',
    agreeing: 'nine tables listed, nine printed',
    disagreeing: '支出决算表 is listed and not printed',
    exceptions: 'Only for PDFs all of whose pages were read; never for web pages or where attachments are mentioned.',
    ground: 'Caiyu [2016] 143: tables to be published; empty ones too.',
  }),
  'misspelt-term': noted({
    title: 'Spelling of terms',
    disagrees: '{here}: “{printed}” is usually written “{expected}”. Please verify.',
    meaning: 'Terms of budgets and final accounts have one spelling; words do not stand twice in a row.',
    formula: 'printed = term',
    agreeing: '公务接待费',
    disagreeing: '公务招待费; 宣传宣传折页',
    exceptions: 'Only differences of a character or two inside a term count; small words (的, 和, 及) do not.',
    ground: 'Terms of the classification and of the published forms.',
  }),
  'missing-unit': noted({
    title: 'No unit of money',
    disagrees: '{here} states no unit of money; most other tables do. Please verify.',
    meaning: 'A table of amounts states its unit.',
    formula: 'amounts ⇒ a unit',
    agreeing: '“单位：万元” above the table',
    disagreeing: 'one of four tables has no unit',
    exceptions: 'Documents most of whose tables have none are left alone.',
    ground: 'Basic rules of accounting work.',
  }),
  'other-kind-wording': noted({
    title: 'Wording of another kind or level',
    disagrees:
      '{here}: “{printed}” does not go with the kind of this document (budget, final account, department, unit) or its level of government. Please verify.',
    meaning: 'A budget does not call itself a final account; a district’s document does not speak of 省直部门.',
    formula: 'wording = kind and level of the document',
    agreeing: 'a district’s unit: “funds allotted by the finance department of this level”',
    disagreeing: 'a district’s unit: “指省直部门用财政拨款安排的…”',
    exceptions: 'Duties, comparisons and names of projects are left alone.',
    ground: 'A document speaks of itself and of its own level.',
  }),
  'payer-class': noted({
    title: 'The two economic classifications',
    disagrees:
      '{here}: departmental class {department} stands beside government class {printed}; the other {count} lines use the classes of the other payer, where {expected} is usual. Please verify.',
    meaning: 'All lines of one unit use the classes of one payer: offices 501 to 504, public institutions 505 and 506.',
    formula: '30211: 50201 for an office, 50502 for a public institution',
    agreeing: 'all lines of an office are 501 and 502',
    disagreeing: 'an office’s 30211 is 50502, while the total of 502 includes the line',
    exceptions:
      'Documents of several units are left alone. It is called a disagreement only where the class total counts the line with the others.',
    ground: 'Caiyu [2017] 98, table of corresponding classes.',
  }),
  'personal-data': noted({
    title: 'Personal numbers',
    disagrees: '{here}: a personal number, “{printed}”. Please verify that it is meant to be public.',
    meaning: 'Telephone, identity and bank card numbers and mailboxes of persons are not to be published.',
    formula: 'mobile numbers; identity and bank card numbers with a valid check',
    agreeing: '“Telephone: 0912-3000000” (an office)',
    disagreeing: '“Clerk: Zhang, telephone: 138…”',
    exceptions:
      'Office telephones, hotlines, credit codes, dates, codes of goods, amounts and mailboxes of offices are left alone; a number without a person, the mailbox of a clerk, or a number that the public is to call, is a reminder.',
    ground: 'Personal Information Protection Law; Regulations on Open Government Information, art. 15.',
  }),
  punctuation: noted({
    title: 'Punctuation',
    disagrees: '{here}: the marks “{printed}” are doubled or not paired. Please verify.',
    meaning: 'Marks at the end of a sentence are not doubled; quotation marks and brackets come in pairs.',
    formula: 'one mark at a time',
    agreeing: '…财政拨款。',
    disagreeing: '…财政拨款。。',
    exceptions: 'Ellipses, quotations within quotations and numbers such as 1) do not count.',
    ground: 'GB/T 15834-2011.',
  }),
  'procurement-goods': noted({
    title: 'Procurement, equipment and repairs',
    disagrees: '{here}: “{printed}”, while elsewhere there is “{expected}”. Please verify what procurement includes.',
    meaning:
      'No goods or works are to be procured, yet equipment is bought or a building repaired: it may lie under the threshold, or be left out.',
    formula: 'equipment > 0 ⇒ goods procured, usually > 0',
    agreeing: 'goods 10.00, office equipment 10.00',
    disagreeing: 'goods 0.00, office equipment 10.00',
    exceptions: 'What lies under the threshold of procurement need not be listed.',
    ground: 'Government Procurement Law, art. 2.',
  }),
  'reason-direction': noted({
    title: 'Change and reason',
    disagrees: '{here}: “{printed}” does not go with the change of “{item}” ({change}). Please verify.',
    meaning: 'The reason goes with the direction of the change and with what the item holds.',
    formula: 'reason ⇔ change',
    agreeing: '“rose by 12.39, mainly because of more staff”',
    disagreeing: 'an item of basic expenditure only “rose by 12.39, mainly because of projects”',
    exceptions: 'Reasons that speak of the year before, of reclassification or of scope are left alone.',
    ground: 'Caiyu [2016] 143: changes and their reasons are to be explained.',
  }),
  'repeated-number': noted({
    title: 'Number of a table used twice',
    disagrees: '{here}: the number “{printed}” stands over different tables: {title}. Please verify.',
    meaning: 'A number belongs to one table.',
    formula: 'numbers differ',
    agreeing: '表13, 表14, 表15',
    disagreeing: 'two different tables numbered 表15',
    exceptions: 'Continuations, and forms of one title for several projects, are left alone.',
    ground: 'Numbers of published tables are unique.',
  }),
  'repeated-reason': noted({
    title: 'Copied reason or purpose',
    disagrees:
      '{here}: the explanation of “{item}” {change}, “{printed}”, is word for word that of “{other}”. Please verify.',
    meaning: 'The reason or purpose of one item speaks of another: it may have been pasted.',
    formula: 'two equal explanations, naming only one of the items',
    agreeing: '住房公积金: “for the housing fund”',
    disagreeing: '住房公积金: “for medical insurance of public institutions”',
    exceptions: 'General reasons (changes of staff) may be repeated.',
    ground: 'An item’s explanation is its own.',
  }),
  'repeated-table': noted({
    title: 'Table printed twice',
    disagrees:
      '{here}: “{printed}” {project} is printed {count} times, cell for cell. Please verify; its amounts count once.',
    meaning: 'Tables of one title are equal in every cell.',
    formula: 'tables differ',
    agreeing: 'forms of different projects',
    disagreeing: 'the form of one project is printed twice',
    exceptions: 'Equal tables under different titles, and empty tables, are left alone.',
    ground: 'A table is published once.',
  }),
  'required-statement': noted({
    title: 'Statements that are asked for',
    disagrees: '{here}: nothing is said about {printed}. Please verify.',
    meaning:
      'What a heading names is explained below it; procurement, assets, performance, the three public expenses and running costs are explained in the text.',
    formula: 'what is to be explained ⊆ text',
    agreeing: 'a section on 三公经费, meetings and training explains all three',
    disagreeing: 'its heading names meetings, the section does not',
    exceptions: 'Documents that have only tables or only text are left alone.',
    ground: 'Caiyu [2016] 143.',
  }),
  'retired-name': noted({
    title: 'Retired names of classes',
    disagrees: '{here}: “{printed}” are names of earlier years; in {year} they are “{expected}”. Please verify.',
    meaning: 'Names follow the classification of the year.',
    formula: 'name = name of the year',
    agreeing: '2019: 卫生健康支出',
    disagreeing: '2019: 医疗卫生与计划生育支出',
    exceptions: 'Names that were still in force are left alone.',
    ground: 'Classification of Government Revenue and Expenditure 2019 and 2020.',
  }),
  'table-numbering': noted({
    title: 'Numbers of tables',
    disagrees:
      '{here}: “{title}” is numbered “{printed}”; by the contents, or like the other tables, it is “{expected}”. Please verify.',
    meaning: 'Numbers in the body are those of the contents, written in one way.',
    formula: 'number in the contents = number in the body',
    agreeing: 'contents 表13, body 表13',
    disagreeing: 'contents 表13, body 表15',
    exceptions:
      'Contents without numbers, contents that merely count their lines, and titles that several tables have are left alone.',
    ground: 'The contents correspond to the tables.',
  }),
  'table-unit': noted({
    title: 'Units of two tables',
    disagrees:
      '“{table}” is in “{printed}”, but its amounts stand in the same digits in “{other}”, which is in “{expected}”. Please verify the unit.',
    meaning:
      'Where two tables print the same amounts in two units, the digits differ by a factor. The same digits mean that one of the units is wrong.',
    formula: '1 万元 = 10,000 元',
    agreeing: 'table 1 (万元) 100.00, table 5 (元) 1,000,000.00',
    disagreeing: 'table 1 (万元) 100.00, 60.00, 40.00; table 5 (元) 100.00, 60.00, 40.00',
    exceptions:
      'Only where both tables state their units, at least two different amounts (eight digits together) have the same digits, and none agrees as the units say; three rounder amounts are only to be looked at. The rarer unit is named; which table is wrong has to be looked up.',
    ground: 'A document states an amount once.',
  }),
  'template-residue': noted({
    title: 'Parts of a form',
    disagrees: '{here}: “{printed}” may be a part of the form that was not replaced or struck out. Please verify.',
    meaning:
      'Held places, choices that were not made, words to the writer and gaps without a number do not belong in a published document.',
    formula: 'no XX, ××, 增加（减少）, 仍保留该表格式 …',
    agreeing: '“某市财政局2024年度部门决算表”',
    disagreeing: '“某市XX局2024年度部门决算表”; “单价0万元以上的设备”',
    exceptions:
      'Names that were masked are left alone; an empty form is one reminder. No figure is contradicted: a question, but for the name of the body in a title.',
    ground: 'A published document is one that was filled in.',
  }),
  'title-body': noted({
    title: 'The body in titles',
    disagrees: '{here} names “{printed}”, the other titles “{expected}”. Please verify.',
    meaning: 'The headings of the parts of a document name one body.',
    formula: 'the same name in every title',
    agreeing: '“第一部分 某县档案馆概况”, “第三部分 某县档案馆2024年度部门决算情况说明”',
    disagreeing: '“第三部分 某县民政局2024年度部门决算情况说明”',
    exceptions:
      'Short and long forms of a name are one; a body of which the document speaks elsewhere is left alone; a name at the head of a sentence is asked about only where its amount is a total of this document.',
    ground: 'The titles of a document speak of one body.',
  }),
  'column-years': noted({
    title: 'Years over columns',
    disagrees:
      '{here}: the year in the head “{printed}” does not fit the other heads of the table ({years}). Please verify.',
    meaning:
      'In one table, what is compared are the columns of the years that are named, and no two columns are headed alike.',
    formula: 'years in “of A against B” = years over the columns',
    agreeing: '“2025年执行数 | 2026年预算数 | 2026年预算数比2025年执行数”',
    disagreeing: '“2025年执行数 | 2025年预算数 | 2026年预算数比2025年执行数”',
    exceptions:
      'Tables over several years (goals, debts, investments, carry-over) and tables with one such head are left alone; the account of the year before the last may stand beside the budget.',
    ground: 'Columns that are compared are of the years named. A year contradicts no figure: a question.',
  }),
  'title-year': noted({
    title: 'Year in titles',
    disagrees: '{here}: the year in “{printed}” is not that of this document, {expected}. Please verify.',
    meaning:
      'Titles that name the document, its sections and its tables name its year; the heads of columns that year or one beside it.',
    formula: 'year of the title = year of the document',
    agreeing: 'final account of 2024: “2024年度部门决算情况说明”',
    disagreeing: 'final account of 2024: “2023年度部门决算情况说明”',
    exceptions:
      'Comparisons, evaluations, projects, numbers of documents, tables over several years and links to other publications are left alone. The year of a title contradicts no figure: a question, but for the title of the document itself.',
    ground: 'The titles of a document speak of one year.',
  }),
  'impossible-fall': noted({
    title: 'A fall by more than 100 %',
    disagrees:
      '{here}: “{of}” is said to have moved by “{printed}”; what is spent is never below nothing. Please verify.',
    meaning: 'Income and expenditure are no less than nothing, so that they fall by 100 % at most.',
    formula: 'fall ≤ 100 %',
    agreeing: '“running costs 40.00, a fall of 20%”',
    disagreeing: '“running costs 40.00, a fall of 120%”',
    exceptions:
      'Where the change or the year before is printed the rate itself is computed. Balances, differences and profits may be below nothing: it is asked.',
    ground: 'Arithmetic.',
  }),
  'unit-words': noted({
    title: 'Units in words',
    disagrees:
      '{here}: the unit in “{printed}” is doubled, left out or another than around it; “{expected}” is usual. Please verify.',
    meaning: 'A number has one unit, and numbers of a kind all have theirs.',
    formula: 'number + one unit',
    agreeing: '186.83 万元',
    disagreeing: '186.83 万万元; 行政编制7人、事业编制27；',
    exceptions: 'Thresholds (20 万以上) and persons counted in 万 are left alone.',
    ground: 'An amount has one unit.',
  }),
  'zero-base': noted({
    title: 'Growth over nothing',
    disagrees:
      '{here}: there was nothing the year before, and a growth of {printed} is stated ({count} in all, such as “{of}”). There is no rate of growth over nothing. Please verify.',
    meaning: 'Where there was nothing the year before, a rate of growth has no divisor; “not comparable” is usual.',
    formula: 'growth = change ÷ the year before, which is not nothing',
    agreeing: '“reception 0.50, 0.50 more than the year before, when there was none: not comparable”',
    disagreeing: '“reception 0.50, 0.50 more than the year before, a growth of 100%”',
    exceptions:
      'To write 100% is a habit: it is only a question, and one for the whole document. Nothing is asked where neither the sentence nor its amounts say that there was nothing.',
    ground: 'Arithmetic.',
  }),
};
