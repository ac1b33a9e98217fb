import type { Action } from '@/lib/domain/action-result'
import type { LineAlternatives } from '@/lib/domain/alternatives/for-all-lines'
import type { PlanChoice } from '@/lib/domain/order-draft'

type Wanted = {
  draftId: string
  draftVersion: number
  lineKeys: string[]
  choice: Pick<PlanChoice, 'termDuration' | 'billingCycle'>
}

export type TakeOfferAction = Action<Wanted, { version: number }>

/** What the server knows of other ways to buy the lines of a draft. */
export type Alternatives = { draftVersion: number; lines: LineAlternatives[] }
