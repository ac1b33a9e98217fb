import { BARE, PHRASES } from './term-phrases'

/** What a text says of term and billing, and what is left of it. */
type Terms = { term: string | null; billing: string | null; rest: string }

/**
 * Takes words around a product, cleaned: "annual, paid monthly", "P1Y / monthly", "年間契約・月払い". A bare "annual" is a term
 * of a year (that is how it is said), a bare "monthly" is the billing, for a term of a month is called so: both are what
 * Microsoft's own portal means by them. partner-center-api.md ch. 5.6.
 */
export function takeTerms(text: string): Terms {
  const found: Terms = { term: null, billing: null, rest: text }
  for (const [pattern, means] of PHRASES) {
    if ((means.term && found.term) || (means.billing && found.billing) || !pattern.test(found.rest)) continue
    found.rest = found.rest.replace(pattern, ' ')
    found.term ??= means.term ?? null
    found.billing ??= means.billing ?? null
  }
  const order = BARE.map(([pattern, word]) => ({ pattern, word, at: found.rest.search(pattern) }))
  for (const { pattern, word, at } of order.sort((a, b) => a.at - b.at)) {
    if (at < 0) continue
    if (word === 'year' && !found.term) found.term = 'P1Y'
    else if (!found.billing) found.billing = word === 'year' ? 'annual' : 'monthly'
    else continue
    found.rest = found.rest.replace(pattern, ' ')
  }
  return found
}

/** Takes a cell under "Term"; returns an ISO 8601 duration, or null when it says none. Here a bare "monthly" is the term. */
export function readTermCell(text: string): string | null {
  if (/^\s*(?:monthly|月次|月額|月間|月|m)\s*$/iu.test(text)) return 'P1M'
  if (/^\s*(?:y|年|(?:1|一)年)\s*$/iu.test(text)) return 'P1Y'
  const months = /^\s*(1|12|36)\s*$/.exec(text)?.[1]
  if (months) return { '1': 'P1M', '12': 'P1Y', '36': 'P3Y' }[months] ?? null
  return takeTerms(text).term
}

/** Takes a cell under "Billing"; returns a billing cycle, or null when it says none. */
export function readBillingCell(text: string): string | null {
  if (/^\s*(?:annual(?:ly)?|yearly|year|年|年間|年次|年額|一括)\s*$/iu.test(text)) return 'annual'
  if (/^\s*(?:month|月|月間)\s*$/iu.test(text)) return 'monthly'
  if (/^\s*triennial(?:ly)?\s*$/i.test(text)) return 'triennial'
  return takeTerms(text).billing
}
