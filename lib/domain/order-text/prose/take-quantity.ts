import { readQuantityText } from '../read-quantity-text'
import type { QuantityProblem } from '../reading'

type Taken = { quantity: number | null; quantityProblem: QuantityProblem | null; rest: string; isWeak: boolean }

const NUMBER = String.raw`((?<![\p{L}\p{N}.,])[-−]?\d[\d.,]{0,20}(?![\p{L}\d]))`
const TOUCHING = String.raw`((?<![\p{L}\p{N}.,])[-−]?\d[\d.,]{0,20})`
const UNIT = '(?:seats?|licen[cs]es?|users?|units?|subscriptions?|copies|pcs|pieces)'
const UNIT_JA = '(?:ライセンス|ユーザー|シート|席|本|個|名分?|人分?|台|件|枚)分?'
/** Behind a sign of its own, or between Japanese words, which know no spaces. */
const FREE = '([-−]?\\d[\\d.,]{0,20})'
const WORDS: Record<string, string> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
}
const WORD = /\b(two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?=\p{L})/iu
/** A number behind one of these belongs to the product's name, and so does 365 itself. */
const NAMED = /(?:\b(?:plan|office|microsoft|windows|dynamics|server|version|project|visio|ms)|プラン)\s*$/iu
const MEASURED = /^[\d.,]+\s?(?:[GTM]B|v?CPUs?|v?cores?|RU|minutes|days)\b/iu
const WANTING = /\b(?:order|need|want|buy|purchase|add|get|require|take|like|quote)\b/i

/** From what says the most to what says the least. */
const MARKED = [
  `${TOUCHING}\\s?[x×*](?![\\p{L}\\d])(?:\\s*${UNIT})?`,
  `(?<![\\p{L}\\p{N}])[x×*]\\s?${FREE}(?![\\p{L}\\d])(?:\\s*${UNIT})?`,
  `${TOUCHING}\\s*(?:${UNIT}|user)(?![\\p{L}])(?:\\s+(?:of|for)(?![\\p{L}]))?`,
  `(?:qty|quantity|seats|licen[cs]es|数量)\\s*[:=]?\\s*${NUMBER}`,
  `(?<![A-Za-z\\d.,])${FREE}\\s*${UNIT_JA}(?:の|を)?`,
  `([一二三四五六七八九十]{1,3})\\s*${UNIT_JA}(?:の|を)?`,
  `×\\s?${FREE}`,
  `\\(\\s*${NUMBER}\\s*\\)\\s*$`,
  `(?:\\s[-–—]|[:=])\\s+${NUMBER}\\s*$`,
].map((pattern) => new RegExp(pattern, 'iu'))
const PLAIN = new RegExp(NUMBER, 'gu')

/**
 * Takes a piece of a sentence without ids and terms; returns how many it says, and the rest. No number: `missing`.
 * `isWeak`: the number may as well be one of an address.
 */
export function takeQuantity(piece: string): Taken {
  for (const pattern of MARKED) {
    const found = pattern.exec(piece)
    if (found && !isPartOfName(piece, found.index, found[1] ?? ''))
      return take(piece, found.index, found[0], found[1] ?? '')
  }
  for (const found of piece.matchAll(PLAIN)) {
    const before = piece.slice(0, found.index)
    const after = piece.slice(found.index + found[0].length)
    if (isPartOfName(piece, found.index, found[0])) continue
    const isFirst = !/\p{L}/u.test(before) || WANTING.test(before)
    if (isFirst || !/[\p{L}\p{N}]/u.test(after))
      return { ...take(piece, found.index, found[0], found[0]), isWeak: !isFirst }
  }
  const word = WORD.exec(piece)
  if (word) return take(piece, word.index, word[0], WORDS[(word[1] ?? '').toLowerCase()] ?? '')
  return { quantity: null, quantityProblem: 'missing', rest: piece, isWeak: true }
}

function isPartOfName(text: string, at: number, number: string): boolean {
  if (MEASURED.test(text.slice(at))) return true
  const before = text.slice(0, at)
  const isYear = /^20[0-3]\d$/.test(number) && /\p{L}\s*$/u.test(before)
  return isYear || NAMED.test(before) || (number === '365' && !/365/.test(text.slice(at + 3)))
}

function take(text: string, at: number, whole: string, number: string): Taken {
  const rest = `${text.slice(0, at)} ${text.slice(at + whole.length)}`
  return { ...readQuantityText(number), rest, isWeak: false }
}
