import {rule as absentClass} from './absent-class.ts';
import {rule as addedTotal} from './added-total.ts';
import {rule as adjustedAmount} from './adjusted-amount.ts';
import {rule as agencyRunning} from './agency-running.ts';
import {rule as assetDate} from './asset-date.ts';
import {rule as assetNet} from './asset-net.ts';
import {rule as assetNone} from './asset-none.ts';
import {rule as averageCost} from './average-cost.ts';
import {rule as balance} from './balance.ts';
import {rule as carryBalance} from './carry-balance.ts';
import {rule as catalogueTitle} from './catalogue-title.ts';
import {rule as chainName} from './chain-name.ts';
import {rule as change} from './change.ts';
import {rule as classSum} from './class-sum.ts';
import {rule as codeDigit} from './code-digit.ts';
import {rule as codeInText} from './code-in-text.ts';
import {rule as codeLength} from './code-length.ts';
import {rule as codeName} from './code-name.ts';
import {rule as codeNamesDiffer} from './code-names-differ.ts';
import {rule as codeOrphan} from './code-orphan.ts';
import {rule as codeTwice} from './code-twice.ts';
import {rule as columnChange} from './column-change.ts';
import {rule as columnRate} from './column-rate.ts';
import {rule as columnSum} from './column-sum.ts';
import {rule as columnYears} from './column-years.ts';
import {rule as comparisonBase} from './comparison-base.ts';
import {rule as comparisonYear} from './comparison-year.ts';
import {rule as completion} from './completion.ts';
import {rule as copiedContent} from './copied-content.ts';
import {rule as countedList} from './counted-list.ts';
import {rule as countedParts} from './counted-parts.ts';
import {rule as direction} from './direction.ts';
import {rule as emptyClaim} from './empty-claim.ts';
import {rule as emptyReason} from './empty-reason.ts';
import {rule as emptyTable} from './empty-table.ts';
import {rule as exchangedRows} from './exchanged-rows.ts';
import {rule as functionEconomic} from './function-economic.ts';
import {rule as fundIncome} from './fund-income.ts';
import {rule as fundTotals} from './fund-totals.ts';
import {rule as fundWithinAll} from './fund-within-all.ts';
import {rule as goalCost} from './goal-cost.ts';
import {rule as goalDates} from './goal-dates.ts';
import {rule as goalExecution} from './goal-execution.ts';
import {rule as goalFunds} from './goal-funds.ts';
import {rule as goalPeriod} from './goal-period.ts';
import {rule as goalPoints} from './goal-points.ts';
import {rule as goalProjects} from './goal-projects.ts';
import {rule as goalScope} from './goal-scope.ts';
import {rule as goalValue} from './goal-value.ts';
import {rule as goalWeights} from './goal-weights.ts';
import {rule as goalWithin} from './goal-within.ts';
import {rule as governmentClass} from './government-class.ts';
import {rule as growthRate} from './growth-rate.ts';
import {rule as impossibleFall} from './impossible-fall.ts';
import {rule as incomeSources} from './income-sources.ts';
import {rule as indicatorKind} from './indicator-kind.ts';
import {rule as indicatorUnit} from './indicator-unit.ts';
import {rule as insuranceBalance} from './insurance-balance.ts';
import {rule as itemUntold} from './item-untold.ts';
import {rule as jointRounding} from './joint-rounding.ts';
import {rule as leftOver} from './left-over.ts';
import {rule as leftoverRows} from './leftover-rows.ts';
import {rule as levelWord} from './level-word.ts';
import {rule as listRates} from './list-rates.ts';
import {rule as listSum} from './list-sum.ts';
import {rule as listedTable} from './listed-table.ts';
import {rule as missingUnit} from './missing-unit.ts';
import {rule as misspeltTerm} from './misspelt-term.ts';
import {rule as namedItems} from './named-items.ts';
import {rule as noteTerm} from './note-term.ts';
import {rule as oppositeWords} from './opposite-words.ts';
import {rule as otherKindWording} from './other-kind-wording.ts';
import {rule as otherPurpose} from './other-purpose.ts';
import {rule as overallFunds} from './overall-funds.ts';
import {rule as pageOrder} from './page-order.ts';
import {rule as payerClass} from './payer-class.ts';
import {rule as personalData} from './personal-data.ts';
import {rule as procurementFunds} from './procurement-funds.ts';
import {rule as procurementGoods} from './procurement-goods.ts';
import {rule as procurementParts} from './procurement-parts.ts';
import {rule as procurementTotal} from './procurement-total.ts';
import {rule as projectFunds} from './project-funds.ts';
import {rule as projectNames} from './project-names.ts';
import {rule as projectTables} from './project-tables.ts';
import {rule as punctuation} from './punctuation.ts';
import {rule as quantityPrice} from './quantity-price.ts';
import {rule as reasonDirection} from './reason-direction.ts';
import {rule as repeatedNumber} from './repeated-number.ts';
import {rule as repeatedReason} from './repeated-reason.ts';
import {rule as repeatedTable} from './repeated-table.ts';
import {rule as requiredStatement} from './required-statement.ts';
import {rule as restatement} from './restatement.ts';
import {rule as retiredName} from './retired-name.ts';
import {rule as rowChange} from './row-change.ts';
import {rule as rowHierarchy} from './row-hierarchy.ts';
import {rule as rowProduct} from './row-product.ts';
import {rule as rowSum} from './row-sum.ts';
import type {JudgedRule, Rule} from './rule.ts';
import {rule as sentenceEnd} from './sentence-end.ts';
import {rule as share} from './share.ts';
import {rule as shareRange} from './share-range.ts';
import {rule as shareTotal} from './share-total.ts';
import {rule as smallBusiness} from './small-business.ts';
import {rule as staffServed} from './staff-served.ts';
import {rule as statedFormula} from './stated-formula.ts';
import {rule as tableNumbering} from './table-numbering.ts';
import {rule as tableUnit} from './table-unit.ts';
import {rule as templateResidue} from './template-residue.ts';
import {rule as textTable} from './text-table.ts';
import {rule as threeBefore} from './three-before.ts';
import {rule as threeEconomic} from './three-economic.ts';
import {rule as tieOut} from './tie-out.ts';
import {rule as titleBody} from './title-body.ts';
import {rule as titleYear} from './title-year.ts';
import {rule as trainingCount} from './training-count.ts';
import {rule as unitPart} from './unit-part.ts';
import {rule as unitWords} from './unit-words.ts';
import {rule as unnamedAmount} from './unnamed-amount.ts';
import {rule as vehicleCounts} from './vehicle-counts.ts';
import {rule as visitCounts} from './visit-counts.ts';
import {rule as zeroBase} from './zero-base.ts';

/** All rules, sorted by id. */
export const rules: readonly (Rule | JudgedRule)[] = [
  absentClass,
  addedTotal,
  adjustedAmount,
  agencyRunning,
  assetDate,
  assetNet,
  assetNone,
  averageCost,
  balance,
  carryBalance,
  catalogueTitle,
  chainName,
  change,
  classSum,
  codeDigit,
  codeInText,
  codeLength,
  codeName,
  codeNamesDiffer,
  codeOrphan,
  codeTwice,
  columnChange,
  columnRate,
  columnSum,
  columnYears,
  comparisonBase,
  comparisonYear,
  completion,
  copiedContent,
  countedList,
  countedParts,
  direction,
  emptyClaim,
  emptyReason,
  emptyTable,
  exchangedRows,
  functionEconomic,
  fundIncome,
  fundTotals,
  fundWithinAll,
  goalCost,
  goalDates,
  goalExecution,
  goalFunds,
  goalPeriod,
  goalPoints,
  goalProjects,
  goalScope,
  goalValue,
  goalWeights,
  goalWithin,
  governmentClass,
  growthRate,
  impossibleFall,
  incomeSources,
  indicatorKind,
  indicatorUnit,
  insuranceBalance,
  itemUntold,
  jointRounding,
  leftOver,
  leftoverRows,
  levelWord,
  listRates,
  listSum,
  listedTable,
  missingUnit,
  misspeltTerm,
  namedItems,
  noteTerm,
  oppositeWords,
  otherKindWording,
  otherPurpose,
  overallFunds,
  pageOrder,
  payerClass,
  personalData,
  procurementFunds,
  procurementGoods,
  procurementParts,
  procurementTotal,
  projectFunds,
  projectNames,
  projectTables,
  punctuation,
  quantityPrice,
  reasonDirection,
  repeatedNumber,
  repeatedReason,
  repeatedTable,
  requiredStatement,
  restatement,
  retiredName,
  rowChange,
  rowHierarchy,
  rowProduct,
  rowSum,
  sentenceEnd,
  share,
  shareRange,
  shareTotal,
  smallBusiness,
  staffServed,
  statedFormula,
  tableNumbering,
  tableUnit,
  templateResidue,
  textTable,
  threeBefore,
  threeEconomic,
  tieOut,
  titleBody,
  titleYear,
  trainingCount,
  unitPart,
  unitWords,
  unnamedAmount,
  vehicleCounts,
  visitCounts,
  zeroBase,
];
