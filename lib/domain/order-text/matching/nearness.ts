const PREFIX_LETTERS = 3
const PREFIX = 0.85
const TYPO = 0.75

/**
 * How near two words are, from 0 to 1: the same, the beginning of the other, or one slip of the fingers apart. Words with a
 * digit are the same or they are not: E3 is no E5.
 */
export function nearness(typed: string, word: string): number {
  if (typed === word) return 1
  if (/\d/.test(typed) || /\d/.test(word)) return 0
  if (typed.length >= PREFIX_LETTERS && word.startsWith(typed)) return PREFIX
  return typed.length > 3 && word.length > 3 && isOneSlip(typed, word) ? TYPO : 0
}

/** One letter too many, too few or another, or two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
