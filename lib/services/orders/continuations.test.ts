import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ActorContext } from '@/lib/services/context'
import { discardDraft } from '@/lib/services/drafts/discard-draft'
import { draftUnplacedLines } from '@/lib/services/drafts/draft-unplaced-lines'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { saveDraft } from '@/lib/services/drafts/save-draft'
import { BASIC } from '@/lib/testing/build-draft'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { placeDraft } from '@/lib/testing/place-draft'
import { pressOrder } from '@/lib/testing/press-order'
import { getSubmission } from './get-submission'

/** Its group is refused at checkout while it stands beside others; see the sandbox's triggers. */
const REFUSED = { productId: 'CFQ7TTC0QW7C', termDuration: 'P1Y', billingCycle: 'annual', quantity: 3 }

let desk: Desk
let sana: ActorContext
beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
})
afterAll(() => desk.close())

it('names the draft of the rest, then the order that came of it, and there the order it carries on with', async () => {
  const first = await pressOrder(desk, sana, [BASIC, REFUSED])
  expect(await first.view()).toMatchObject({ isPartial: true, continues: null, continuedBy: [] })
  const { draftId } = await draftUnplacedLines(sana, first)
  const ownerName = sana.actor.name
  expect((await first.view()).continuedBy).toEqual([{ draftId, ownerName, submissionId: null, reference: null }])

  const { reference } = await first.view()
  // With a product that Microsoft sells; only which draft it is counts here.
  const { version, content } = await getDraft(sana, draftId)
  const { lines } = (await first.view()).content
  await saveDraft(sana, { draftId, version, content: { ...content, lines: lines.slice(0, 1) } })
  const { submissionId } = await placeDraft(sana, draftId)
  const second = await getSubmission(sana, submissionId)
  expect(second.continues).toEqual({ id: first.submissionId, reference })
  expect((await first.view()).continuedBy).toMatchObject([{ draftId, submissionId, reference: second.reference }])
})

it('forgets a draft of the rest that was discarded', async () => {
  const first = await pressOrder(desk, sana, [BASIC, REFUSED])
  const { draftId } = await draftUnplacedLines(sana, first)
  await discardDraft(sana, { draftId })
  expect((await first.view()).continuedBy).toEqual([])
})
