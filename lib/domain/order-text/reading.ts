import type { Plan } from '@/lib/domain/catalog'
import type { PlanChoice } from '@/lib/domain/order-draft'

/** Why a written quantity cannot be ordered as it stands. */
export type QuantityProblem = 'missing' | 'notNumber' | 'notWhole' | 'notPositive' | 'tooLarge'

/** What somebody wants, as their text says it; nothing has been compared with a catalogue yet. */
export type WantedLine = {
  /** Line or record of the text it stands in, counted from 1. */
  row: number
  /** That place, as it may be shown: cut, without control characters. */
  source: string
  /** The words of the product, without quantity, term and billing. */
  product: string
  productId: string
  skuId: string
  quantity: number | null
  quantityProblem: QuantityProblem | null
  /** ISO 8601 duration; null when the text does not say. */
  term: string | null
  /** Billing cycle; null when the text does not say. */
  billing: string | null
  /** Term or billing stand elsewhere in the text, once for all that do not say. */
  termOfText: boolean
  friendlyName: string
  /** A text without a quantity, which may be no order at all: it counts only when the catalogue knows its words. */
  isGuess: boolean
}

export type UnreadReason = 'noProduct' | 'heading' | 'terms' | 'tooLong' | 'notLookedUp'
/** What is in the text and became no line. */
export type UnreadRow = { row: number; source: string; reason: UnreadReason }

/** A text taken apart: every row of it is either a wanted line or an unread row. */
export type OrderText = { kind: 'table' | 'prose'; wanted: WantedLine[]; unread: UnreadRow[]; leftOut: number }

/** How sure it is which plan was meant. */
export type Confidence = 'certain' | 'likely' | 'unclear' | 'none'

/** Why a line has its confidence, or what the person should look at; a sentence each. */
export type MatchReason =
  | 'byId'
  | 'sameWords'
  | 'similarWords'
  | 'severalPlans'
  | 'nothingFound'
  | 'idUnknown'
  | 'notOffered'
  | 'needsContext'
  | 'termOfText'
  | 'onlyChoice'
  | 'choiceMissing'
  | 'choiceNotOffered'
  | 'quantityOutOfRange'
  | 'nameCut'
  | `quantity.${QuantityProblem}`

/** A wanted line beside what the catalogue has for it. Plans are named "productId:skuId". */
export type MatchedLine = Pick<WantedLine, 'row' | 'source' | 'product' | 'quantity' | 'friendlyName'> & {
  confidence: Confidence
  reasons: MatchReason[]
  /** Best first. */
  candidates: string[]
  plan: string | null
  choice: PlanChoice | null
  /** What the text says of term and billing, to choose again by when another plan is taken. */
  wanted: Pick<WantedLine, 'term' | 'billing'>
}

/** What became of a text: rows = lines + unread. */
export type OrderReading = {
  lines: MatchedLine[]
  unread: UnreadRow[]
  /** Rows beyond what one text may hold; they were not looked at. */
  leftOut: number
  /** Every plan that a candidate names. */
  plans: Record<string, Plan>
}

/** Why a text or file was not taken apart at all. */
export type UnreadableText = 'tooLarge' | 'empty' | 'workbook' | 'notText'

export type OrderTextAnswer =
  | ({ kind: 'read'; encoding: string } & OrderReading)
  | { kind: 'unreadable'; reason: UnreadableText }

/** "productId:skuId": how a plan is named in prerequisites, links and here. */
export function planKey({ productId, skuId }: { productId: string; skuId: string }): string {
  return `${productId}:${skuId}`
}
