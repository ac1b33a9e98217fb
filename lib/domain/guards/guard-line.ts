import type { CustomerRow } from '@/lib/domain/customer-row'
import type { DraftLine } from '@/lib/domain/order-draft'
import { sameEnum } from '@/lib/domain/wire/enums'
import type { Guard } from './guard'
import type { GuardFacts } from './guard-facts'
import { itemOf } from './item-of'

/** Beyond three times the largest line before, a slip of the finger is likelier than growth. */
const UNUSUAL_TIMES = 3
/** Small numbers grow quickly: up to here none is unusual. */
const USUAL_QUANTITY = 10
const LONG_TERM = 'P3Y'

/** Which qualification of a customer each segment of the catalogue needs. partner-center-api.md ch. 4.4, 5.6. */
const QUALIFICATIONS: Record<string, string> = {
  education: 'Education',
  nonprofit: 'Nonprofit',
  charity: 'Nonprofit',
  government: 'GovernmentCommunityCloud',
}

/** What is unusual about one line for this customer, and whether it is of the wrong segment. Nothing while it is unfinished. */
export function guardLine(
  line: DraftLine,
  { qualifications }: Pick<CustomerRow, 'qualifications'>,
  facts: Pick<GuardFacts, 'largest' | 'hasOrdered' | 'hasOrderedLongTerm' | 'segments'>,
): Guard[] {
  const { key: lineKey, choice, quantity } = line
  if (!choice || !line.skuId || quantity === null) return []
  const item = itemOf(line)
  const of = { lineKey, title: line.skuTitle || line.productTitle }
  const guards: Guard[] = []
  const largest = facts.largest.get(item)
  if (largest !== undefined && quantity > USUAL_QUANTITY && quantity > UNUSUAL_TIMES * largest)
    guards.push({ id: `quantity:${lineKey}:${quantity}`, kind: 'unusualQuantity', ...of, quantity, largest })
  if (choice.termDuration === LONG_TERM && facts.hasOrdered && !facts.hasOrderedLongTerm)
    guards.push({ id: `term:${lineKey}`, kind: 'firstLongTerm', ...of })
  const { segment } = choice
  const isQualified = (one: string) => {
    const wanted = QUALIFICATIONS[one.toLowerCase()]
    return wanted !== undefined && qualifications.some((name) => sameEnum(name, wanted))
  }
  if (!sameEnum(segment, 'commercial') && !isQualified(segment))
    guards.push({ id: `segment:${lineKey}:${segment}`, kind: 'segmentNotQualified', ...of, segment })
  const better = [...(facts.segments.get(item) ?? [])].find(isQualified)
  if (sameEnum(segment, 'commercial') && better)
    guards.push({ id: `segment:${lineKey}:${better}`, kind: 'segmentMissed', ...of, segment: better })
  return guards
}
