import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Reply, Unanswered } from '../../scripts/desk-client/person.ts'
import { answerGuards } from '../../scripts/desk-client/prepare-order.ts'
import { randomOf } from '../support/random.ts'
import { insist } from './insist.ts'
import type { Press } from './intent.ts'
import { type Pressed, personOf, type Run } from './run.ts'

const Reviewed = z.object({
  draftVersion: z.int(),
  totals: z.array(z.unknown()),
  lines: z.array(z.object({ error: z.unknown() })),
})
const Placed = z.object({ submissionId: z.guid() })

/** Whoever has not seen an answer by then presses again. */
const IMPATIENT_AFTER_MS = [30, 900] as const
/** Of these it is told when the review is out of date: then it is read anew. */
const REVIEW_AGAIN = ['reviewOutdated', 'cartHasLineErrors', 'notFound', 'draftAlreadyPlaced', 'guardsOpen']

export type Way = { press: Press; person: string; colleague: string; name: string }

/** Opens the review: Microsoft's prices without errors, and a reason for what it asks. Undefined when the draft was placed. */
export async function review(run: Run, { draftId }: Pressed, who: string) {
  for (;;) {
    const options = { ...run, answers: ['draftAlreadyPlaced'] }
    const reply = await insist(() => personOf(run, who).post(`/api/drafts/${draftId}/cart`, Reviewed), options)
    if (!reply.ok) return undefined
    if (!reply.data.lines.every(({ error }) => error === null)) continue
    const answers = await insist(() => answerGuards(personOf(run, who), draftId), { ...run, answers: ['notFound'] })
    return answers.ok ? { ...reply.data, answers: answers.data } : undefined
  }
}

/**
 * Presses "Place order" in the way that was drawn, until the desk has answered: the same id for the same button, however
 * often. Returns the submissions it was told of, none when the review has to be opened again.
 */
export async function pressButton(run: Run, pressed: Pressed, way: Way): Promise<Set<string>> {
  const reviewed = await review(run, pressed, way.person)
  const random = randomOf(run.seed, `press ${way.name} ${pressed.submissionIds.length}`)
  // Placed already: the button that was pressed before is told which order it made.
  const [before] = pressed.submissionIds
  const { draftVersion, totals, answers } = reviewed ?? { draftVersion: 0, totals: [], answers: [] }

  /** One button: what it sends is always the same. */
  function button(who: string, submissionId: string = randomUUID()) {
    const { draftId, customerId } = pressed
    const input = { submissionId, draftId, draftVersion, totals, locale: 'en', attestationAccepted: true, answers }
    const page = `/customers/${customerId}/drafts/${draftId}/review`
    pressed.submissionIds.push(submissionId)
    run.onPress()
    const press = (signal?: AbortSignal) => personOf(run, who).act('placeOrderAction', page, input, Placed, signal)
    return { press, untilAnswered: () => insist(press, { ...run, answers: REVIEW_AGAIN }) }
  }

  async function pressAll(): Promise<Reply<z.output<typeof Placed>>[]> {
    const first = button(way.person, reviewed ? undefined : before)
    switch (way.press) {
      case 'once':
        return [await first.untilAnswered()]
      case 'twice':
        return Promise.all([first.untilAnswered(), first.untilAnswered()])
      case 'by two people':
        return Promise.all([first.untilAnswered(), button(way.colleague).untilAnswered()])
      case 'impatiently':
        // Whether it arrived or not: the page is closed, and pressed again.
        await first.press(AbortSignal.timeout(random.between(...IMPATIENT_AFTER_MS))).catch(requireUnanswered)
        return [await first.untilAnswered()]
    }
  }
  const told = new Set((await pressAll()).flatMap((reply) => (reply.ok ? [reply.data.submissionId] : [])))
  pressed.told.push(...told)
  return told
}

function requireUnanswered(error: unknown): void {
  if (!(error instanceof Unanswered)) throw error
}
