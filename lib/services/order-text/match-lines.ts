import 'server-only'
import { type Judgement, judgeHits, judgePlansOfProduct } from '@/lib/domain/order-text/matching/judge-hits'
import type { Hit, TitleIndex } from '@/lib/domain/order-text/matching/title-index'
import { toMatchedLine } from '@/lib/domain/order-text/matching/to-matched-line'
import {
  type MatchedLine,
  type OrderReading,
  planKey,
  type UnreadRow,
  type WantedLine,
} from '@/lib/domain/order-text/reading'
import { segmentsOf } from '@/lib/domain/segments'
import { getMarket } from '@/lib/services/catalog/get-market'
import type { ActorContext } from '@/lib/services/context'
import { getCustomer } from '@/lib/services/customers/get-customer'
import { openTitles } from './open-titles'
import { readMeantPlans } from './read-meant-plans'

/** Different products that one text is looked through for; an order has a hundred lines. */
const MAX_PHRASES = 300

/**
 * Takes what a text wants of a customer's market, and compares it with our catalogue: by id, or by the words of the titles.
 * The same text and catalogue always give the same. Every wanted line is answered: as a line, or as an unread row when it was
 * only a guess. Throws AppError customerNotFound, or when the market's products cannot be listed.
 */
export async function matchLines(
  context: ActorContext,
  { customerId, wanted }: { customerId: string; wanted: readonly WantedLine[] },
): Promise<Pick<OrderReading, 'lines' | 'unread' | 'plans'>> {
  const [market, customer] = await Promise.all([getMarket(context, customerId), getCustomer(context, customerId)])
  const asked = wanted.map((line) => ({ line, key: `${line.productId}:${line.skuId} ${line.product.toLowerCase()}` }))
  const looked = new Set([...new Set(asked.map(({ key }) => key))].slice(0, MAX_PHRASES))
  const within = asked.filter(({ key }) => looked.has(key)).map(({ line }) => line)
  const search = await openTitles(context, market, {
    customerId,
    phrases: [...new Set(within.flatMap(({ product }) => phrasesOf(product)))],
    productIds: [...new Set(within.map(({ productId }) => productId).filter(Boolean))],
  })
  const hits = new Map<string, Hit[]>()
  for (const phrase of new Set(within.flatMap(({ product }) => phrasesOf(product))))
    hits.set(phrase, likest(search, phrase))
  const plans = await readMeantPlans(context, market, segmentsOf(customer.qualifications), {
    ids: [...hits.values()].flatMap((found) => found.map(({ id }) => id)),
    productIds: within.map(({ productId }) => productId).filter(Boolean),
  })

  const lines: MatchedLine[] = []
  const unread: UnreadRow[] = []
  for (const { line, key } of asked) {
    const { row, source } = line
    const found = looked.has(key) ? matchLine(line, hits, plans) : undefined
    if (!found) unread.push({ row, source, reason: 'notLookedUp' })
    else if (line.isGuess && (found.confidence === 'none' || !found.plan))
      unread.push({ row, source, reason: 'noProduct' })
    else lines.push(found)
  }
  const named = new Set(lines.flatMap(({ candidates }) => candidates))
  return { lines, unread, plans: Object.fromEntries([...plans].filter(([key]) => named.has(key))) }
}

type Plans = Awaited<ReturnType<typeof readMeantPlans>>

function matchLine(line: WantedLine, hits: ReadonlyMap<string, Hit[]>, plans: Plans): MatchedLine {
  const byId = judgeById(line, plans)
  if (byId?.plan || (byId && !line.product)) return toMatchedLine(line, byId, plans.get(byId.plan ?? ''))
  const [whole = '', head] = phrasesOf(line.product)
  const judged = judgeHits(hits.get(whole) ?? [], plans)
  const ofHead = head === undefined ? undefined : judgeHits(hits.get(head) ?? [], plans)
  // "… for the finance team" is no part of the product, but of what the subscription may be called.
  const isNamed = ofHead?.plan && judged.confidence !== 'certain'
  const better = isNamed ? ofHead : judged
  const friendlyName = line.friendlyName || (isNamed ? whole.slice((head ?? '').length + 5).trim() : '')
  const reasons = byId ? [...byId.reasons, ...better.reasons] : better.reasons
  return toMatchedLine({ ...line, friendlyName }, { ...better, reasons }, plans.get(better.plan ?? ''))
}

function judgeById({ productId, skuId }: WantedLine, plans: Plans): Judgement | undefined {
  if (!productId) return undefined
  const ofProduct = [...plans.values()].filter((plan) => plan.productId === productId)
  if (ofProduct.length === 0) return { plan: null, confidence: 'none', reasons: ['idUnknown'], candidates: [] }
  if (!skuId) return judgePlansOfProduct(ofProduct)
  const plan = plans.get(planKey({ productId, skuId }))
  if (!plan) return { ...judgePlansOfProduct(ofProduct), plan: null, confidence: 'unclear', reasons: ['idUnknown'] }
  const candidates = [planKey(plan)]
  if (plan.unfit) return { plan: null, confidence: 'unclear', reasons: ['notOffered'], candidates }
  return { plan: planKey(plan), confidence: 'certain', reasons: ['byId'], candidates }
}

/** What was written, and what stands before its last "for". */
function phrasesOf(product: string): string[] {
  const phrase = product.trim()
  const end = phrase.toLowerCase().lastIndexOf(' for ')
  return phrase === '' ? [] : end > 0 ? [phrase, phrase.slice(0, end)] : [phrase]
}

/** More would be no choice but a catalogue. */
const LIKEST = 12
const likest = (search: TitleIndex, phrase: string) => search(phrase).slice(0, LIKEST)
