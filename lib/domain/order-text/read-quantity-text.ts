import type { QuantityProblem } from './reading'
import { MAX_QUANTITY } from './text-limits'

type ReadQuantity = { quantity: number | null; quantityProblem: QuantityProblem | null }

const no = (quantityProblem: QuantityProblem): ReadQuantity => ({ quantity: null, quantityProblem })
const KANJI: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }

/**
 * Takes what a person wrote where a quantity belongs, cleaned: "25", "1,000", "1.000", "25 seats", "25本", "十二名". Returns
 * the whole number, or why it is none. Never guesses: half a licence is not rounded, minus five is not five.
 */
export function readQuantityText(text: string): ReadQuantity {
  const compact = text
    .toLowerCase()
    .replace(/^[x×*]|[x×*]$/g, '')
    .replace(/\s|['’_]/g, '')
    .replace(
      /(seats?|licen[cs]es?|users?|units?|pcs|pieces|ea|x|ライセンス|ユーザー|席|本|個|名分?|人分?|台|件|枚)$/u,
      '',
    )
  if (compact === '') return no('missing')
  const kanji = readKanji(compact)
  if (kanji !== undefined) return { quantity: kanji, quantityProblem: null }
  // Accountants write minus in brackets, and a minus may be any dash.
  if (/^([-−–—]\d[\d.,]*|\(\d[\d.,]*\))$/u.test(compact)) return no('notPositive')
  const plain = compact.replace(/^\+/, '')
  if (!/^\d[\d.,]*$/.test(plain)) return no('notNumber')
  const whole = withoutGroups(plain)
  if (whole === undefined) return no('notWhole')
  if (whole.length > 12 || Number(whole) > MAX_QUANTITY) return no('tooLarge')
  const quantity = Number(whole)
  return quantity === 0 ? no('notPositive') : { quantity, quantityProblem: null }
}

/** "1,000" and "1.000" are a thousand, "25.0" is 25; "2.5" is none, and neither is "1,00". */
function withoutGroups(digits: string): string | undefined {
  const plain = digits.replace(/[.,]0{1,2}$/, '').replace(/[.,]$/, '')
  if (/^\d+$/.test(plain)) return plain.replace(/^0+(?=\d)/, '')
  return /^[1-9]\d{0,2}(,\d{3})+$/.test(plain) || /^[1-9]\d{0,2}(\.\d{3})+$/.test(plain)
    ? plain.replace(/[.,]/g, '')
    : undefined
}

/** Japanese numerals up to 99. */
function readKanji(text: string): number | undefined {
  const parts = /^([二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(text)
  if (!parts) return undefined
  const [, tens = '', ten = '', ones = ''] = parts
  if (!ten) return tens && ones ? undefined : KANJI[tens || ones]
  return (KANJI[tens] ?? 1) * 10 + (KANJI[ones] ?? 0)
}
