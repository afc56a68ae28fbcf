import type {Lexeme} from './lexemes.ts';

/** Where the bracket begins that ends here; −1 where it does not. */
export function openingOf(lexemes: readonly Lexeme[], close: number): number {
  let depth = 0;
  for (let at = close; at >= Math.max(0, close - reach); at -= 1) {
    if (lexemes[at]?.kind === 'close') depth += 1;
    if (lexemes[at]?.kind === 'open') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function closingOf(lexemes: readonly Lexeme[], open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(lexemes.length, open + reach); at += 1) {
    if (lexemes[at]?.kind === 'open') depth += 1;
    if (lexemes[at]?.kind === 'close') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** No bracket of an expression holds more numbers, signs and words. */
const reach = 80;

/** The first lexeme of the expression that ends before a sign of equality. */
export function equationStart(lexemes: readonly Lexeme[], equals: number): number {
  let at = equals - 1;
  let wantsOperand = true;
  while (at >= 0) {
    const own = lexemes[at];
    const before = lexemes[at - 1];
    if (!wantsOperand) {
      if (own?.kind !== 'operator') break;
      at -= 1;
      wantsOperand = true;
      continue;
    }
    if (own?.kind === 'words' && before?.kind === 'close') {
      at -= 1;
      continue;
    }
    if (own?.kind !== 'number' && own?.kind !== 'close') break;
    const open = own.kind === 'close' ? openingOf(lexemes, at) : at;
    if (open < 0) break;
    wantsOperand = isRemark(lexemes.slice(open, at + 1));
    at = open - 1;
    // A name before a number, behind a sign: 基本工资5万元+津贴3万元.
    if (!wantsOperand && lexemes[at]?.kind === 'words' && lexemes[at - 1]?.kind === 'operator') at -= 1;
  }
  return at + 1;
}

/** Behind the last lexeme of the expression that begins after a sign of equality. */
export function equationEnd(lexemes: readonly Lexeme[], equals: number): number {
  let at = equals + 1;
  if (lexemes[at]?.kind === 'words') at += 1;
  let wantsOperand = true;
  while (at < lexemes.length) {
    const own = lexemes[at];
    if (!wantsOperand) {
      if (own?.kind !== 'operator') break;
      at += 1;
      if (lexemes[at]?.kind === 'words') at += 1;
      wantsOperand = true;
      continue;
    }
    if (own?.kind !== 'number' && own?.kind !== 'open') break;
    const close = own.kind === 'open' ? closingOf(lexemes, at) : at;
    if (close < 0) break;
    wantsOperand = false;
    at = close + 1;
    if (own.kind === 'open') at += isUnitBehind(lexemes, at) ? 1 : 0;
    else at = behindRemark(lexemes, at);
  }
  return at;
}

/** ）元×: words between a bracket and a sign. */
const isUnitBehind = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.kind === 'words' && lexemes[at + 1]?.kind === 'operator';

/** 85人（国库）×: a remark is passed over where a sign follows it. */
function behindRemark(lexemes: readonly Lexeme[], at: number): number {
  if (lexemes[at]?.kind !== 'open') return at;
  const close = closingOf(lexemes, at);
  const isPassed = close > 0 && isRemark(lexemes.slice(at, close + 1)) && lexemes[close + 1]?.kind === 'operator';
  return isPassed ? close + 1 : at;
}

/** Words in brackets. */
const isRemark = (own: readonly Lexeme[]): boolean =>
  own.length > 1 && own.slice(1, -1).every(({kind}) => kind === 'words' || kind === 'break');
