import { z } from 'zod'
import { draftOrder } from './draft-order.ts'
import { insist } from './insist.ts'
import type { Intent } from './intent.ts'
import { pressButton, review, type Way } from './press-button.ts'
import { type Pressed, personOf, type Run } from './run.ts'
import { type Submission, untilKnown } from './submission.ts'

/** How often somebody tries again whose order was refused. */
const MOST_TRIES = 4
const Again = z.object({ customerId: z.guid(), draftId: z.guid() })
const DraftOfRest = z.object({ content: z.object({ lines: z.array(z.object({ friendlyName: z.string() })) }) })

/**
 * One order as a person places it, up to the first answer to the press. Returns what they do from then on: wait for what
 * became of it, order again what was refused, and the rest of what was ordered in part. Every draft is told to `onDraft`.
 */
export async function placeOrder(
  run: Run,
  intent: Intent,
  onDraft: (draft: Pressed) => void,
): Promise<() => Promise<void>> {
  const pressed = await draftOrder(run, intent)
  onDraft(pressed)
  const { press, person, colleague, number } = intent
  if (press === 'never') {
    await review(run, pressed, person)
    return async () => undefined
  }
  const way: Way = { press, person, colleague, name: `${number}` }
  const first = await pressUntilTold(run, pressed, way)
  return async () => {
    const outcome = await untilFinal(run, pressed, way, first)
    if (outcome?.isPartial && intent.ordersTheRest) await orderTheRest(run, outcome, way, onDraft)
  }
}

async function pressUntilTold(run: Run, pressed: Pressed, way: Way): Promise<Set<string>> {
  for (;;) {
    const told = await pressButton(run, pressed, way)
    if (told.size > 0) return told
  }
}

/** What became of it in the end: a refused order is reviewed and pressed again, with a button of its own. */
async function untilFinal(run: Run, pressed: Pressed, way: Way, first: Set<string>): Promise<Submission | undefined> {
  const person = personOf(run, way.person)
  let told = first
  for (let tries = 1; ; tries += 1) {
    const known = await Promise.all([...told].map((id) => untilKnown(person, id, run.signal)))
    const placed = known.find((one) => one && one.state !== 'refused')
    if (placed || tries === MOST_TRIES) return placed
    told = await pressUntilTold(run, pressed, way)
  }
}

async function orderTheRest(run: Run, { id }: Submission, way: Way, onDraft: (draft: Pressed) => void): Promise<void> {
  const person = personOf(run, way.person)
  const page = `/orders/${id}`
  const options = { ...run, answers: ['notFound'] }
  const begun = await insist(() => person.act('orderAgainAction', page, { submissionId: id }, Again), options)
  if (!begun.ok) return
  const { customerId, draftId } = begun.data
  const builder = `/customers/${customerId}/drafts/${draftId}`
  const draft = await insist(() => person.act('readDraftAction', builder, { draftId }, DraftOfRest), run)
  if (!draft.ok) return
  const tags = draft.data.content.lines.map(({ friendlyName }) => friendlyName)
  const rest: Pressed = { draftId, customerId, tags, submissionIds: [], told: [] }
  onDraft(rest)
  const wayOfRest = { ...way, name: `the rest of ${way.name}` }
  await untilFinal(run, rest, wayOfRest, await pressUntilTold(run, rest, wayOfRest))
}
