import { choiceKey } from '@/components/builder/choice-key'
import { newLine } from '@/components/builder/new-line'
import type { Plan } from '@/lib/domain/catalog'
import type { DraftLine, PlanChoice } from '@/lib/domain/order-draft'
import { cleanText } from '@/lib/domain/order-text/clean-text'
import { chooseOffer } from '@/lib/domain/order-text/matching/choose-offer'
import { readQuantityText } from '@/lib/domain/order-text/read-quantity-text'
import { type MatchedLine, type OrderReading, planKey } from '@/lib/domain/order-text/reading'

/** What the person has made of a line that was read; begins as it was matched. */
export type Settled = {
  line: MatchedLine
  plan: string | null
  /** What can be chosen instead, the likest first. */
  candidates: string[]
  choice: PlanChoice | null
  quantity: string
  /** Goes into the order. */
  isTaken: boolean
  /** Something was chosen or typed by the person. */
  isTouched: boolean
}

export type Settling = { rows: Settled[]; plans: Record<string, Plan> }

/** Takes what was read and how many lines the order has room for; what is clear is taken, the first ones where it is too much. */
export function beginSettling(reading: OrderReading, room: number): Settling {
  let left = room
  const rows = reading.lines.map((line): Settled => {
    const row: Settled = {
      line,
      plan: line.plan,
      candidates: line.candidates,
      choice: line.choice,
      quantity: line.quantity === null ? '' : String(line.quantity),
      isTaken: false,
      isTouched: false,
    }
    if (!isReady(row) || left === 0) return row
    left -= 1
    return { ...row, isTaken: true }
  })
  return { rows, plans: reading.plans }
}

/** A quantity as it is typed, full-width digits of a Japanese keyboard included. */
export const readTyped = (quantity: string) => readQuantityText(cleanText(quantity))

/** Whether nothing is open any more: plan, term and a whole number. Its limits are the sheet's to say. */
export function isReady({ plan, choice, quantity }: Settled): boolean {
  return plan !== null && choice !== null && readTyped(quantity).quantity !== null
}

export function takenOf({ rows }: Settling): Settled[] {
  return rows.filter(({ isTaken }) => isTaken)
}

/** One change of one line. What becomes ready by it is taken as long as there is room; what is not ready cannot be. */
export function settle(settling: Settling, index: number, change: Partial<Settled>, room: number): Settling {
  const before = settling.rows[index]
  if (!before) return settling
  const after = { ...before, ...change }
  const hasRoom = takenOf(settling).length < room || before.isTaken
  const wants = 'isTaken' in change ? after.isTaken : before.isTaken || !isReady(before)
  const isTouched = before.isTouched || !('isTaken' in change)
  const row = { ...after, isTouched, isTaken: isReady(after) && hasRoom && wants }
  return { ...settling, rows: settling.rows.with(index, row) }
}

/** Another plan is meant: its offer is the one that the text asks for, if it has that one. */
export function choosePlan(settling: Settling, index: number, key: string, room: number): Settling {
  const row = settling.rows[index]
  const plan = settling.plans[key]
  if (!row) return settling
  const choice = plan ? chooseOffer(plan.choices, row.line.wanted).choice : null
  return settle(settling, index, { plan: plan ? key : null, choice }, room)
}

/** A plan and its offer, chosen in the catalogue itself. */
export function chooseFromCatalog(settling: Settling, index: number, plan: Plan, choice: PlanChoice, room: number) {
  const row = settling.rows[index]
  if (!row) return settling
  const key = planKey(plan)
  const plans = { ...settling.plans, [key]: plan }
  const candidates = row.candidates.includes(key) ? row.candidates : [key, ...row.candidates]
  const offer = plan.choices.find((one) => choiceKey(one) === choiceKey(choice)) ?? choice
  return settle({ ...settling, plans }, index, { plan: key, candidates, choice: offer }, room)
}

/** The lines that go into the order, in the order of the text. */
export function toLines(settling: Settling): DraftLine[] {
  return takenOf(settling).flatMap(({ plan, choice, quantity, line }) => {
    const known = settling.plans[plan ?? '']
    if (!known || !choice) return []
    const { segment, termDuration, billingCycle } = choice
    return [
      {
        ...newLine(known, { segment, termDuration, billingCycle }),
        quantity: readTyped(quantity).quantity,
        friendlyName: line.friendlyName,
      },
    ]
  })
}
