import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { AppError } from '@/lib/domain/app-error'
import { canonicalJson } from '@/lib/domain/canonical-json'
import type { DraftView } from '@/lib/domain/draft-view'
import { answerGuards } from '@/lib/domain/guards/answer-guards'
import { type Guard, GuardAnswer, MAX_ANSWERS } from '@/lib/domain/guards/guard'
import { listGuards } from '@/lib/domain/guards/list-guards'
import { Money } from '@/lib/domain/money'
import { hasLineErrors, type ReviewedCart } from '@/lib/domain/review'
import { log } from '@/lib/log'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { keepExchanges } from '@/lib/services/exchanges/keep-exchanges'
import { readGuardFacts } from '@/lib/services/guards/read-guard-facts'
import { findMargins } from '@/lib/services/margins/find-margins'
import { holdClaim } from '@/lib/services/submissions/claim-submission'
import type { SubmissionRecord } from '@/lib/services/submissions/submission-record'
import { attemptPlacing } from './attempt-placing'
import { recordOutcome } from './outcome/record-outcome'
import { type EarlierPress, findEarlierPress, type Pressed, pressSubmission } from './press-submission'
import { recordAttestation } from './record-attestation'

const LOOK_AGAIN_MS = 100

export const PlaceOrder = z.object({
  /** Made with the review and kept by the browser: every press of the same button carries the same. */
  submissionId: z.guid().toLowerCase(),
  draftId: z.guid(),
  /** Version of the draft whose review the person saw. */
  draftVersion: z.number().int(),
  /** What the pressed button named. A cart that a colleague's review has priced anew is reviewed again first. */
  totals: z.array(Money),
  locale: z.enum(['en', 'ja']),
  attestationAccepted: z.literal(true, { error: 'attestationMissing' }),
  /** To what the review asks first: what moved, the same order again, something unusual. */
  answers: z.array(GuardAnswer).max(MAX_ANSWERS).default([]),
})
export type PlaceOrder = z.input<typeof PlaceOrder>

/** `placedBy`: a colleague who placed the same draft first. */
export type Placed = { submissionId: string; placedBy: string | null }

/**
 * One press of "Place order". The submission is on disk before Microsoft is called; the same press again gets the same
 * submission, whatever became of it, and a second press of the same draft, by anyone, gets the first one's. Returns its
 * id whatever the outcome: the order page tells the rest. Throws AppError reviewOutdated, cartHasLineErrors, guardsOpen,
 * notAllowedToOrder, notFound, and notWrittenDown: then nothing was ordered.
 */
export async function placeOrder(context: ActorContext, input: PlaceOrder): Promise<Placed> {
  assertMayOrder(context.actor)
  const pressed = await pressOnceIdle(context, input).catch((error) => {
    throw error instanceof AppError ? error : new AppError('notWrittenDown', { cause: error })
  })
  if (pressed.kind === 'earlier') return toPlaced(context, pressed.earlier)
  await place(context, pressed.submission)
  return { submissionId: pressed.submission.id, placedBy: null }
}

/** Somebody's review may be writing the cart right now: what it then says is what is placed, or reviewed again. */
async function pressOnceIdle(
  context: ActorContext,
  input: PlaceOrder,
): Promise<Exclude<Pressed, { kind: 'look_again' }>> {
  for (;;) {
    const pressed = await press(context, input)
    if (pressed.kind !== 'look_again') return pressed
    await pause(LOOK_AGAIN_MS)
  }
}

async function press(context: ActorContext, input: PlaceOrder): Promise<Pressed> {
  const { submissionId, draftId } = input
  const earlier = await findEarlierPress(context.db, context.actor, { submissionId, draftId })
  if (earlier) return { kind: 'earlier', earlier }
  const draft = await getDraft(context, draftId)
  const { cart } = draft
  if (!cart || cart.draftVersion !== draft.version || draft.version !== input.draftVersion)
    throw new AppError('reviewOutdated')
  if (canonicalJson(input.totals) !== canonicalJson(cart.totals)) throw new AppError('reviewOutdated')
  if (hasLineErrors(cart)) throw new AppError('cartHasLineErrors')
  const attestation = recordAttestation(context, draft, input.locale)
  const { open, overrides } = await answerFor(context, draft, { cart, answers: input.answers ?? [] })
  if (open.length > 0) return refuseUnlessPressed(context, { submissionId, draftId }, open)
  return pressSubmission(context, { submissionId, draft, cart, attestation, overrides })
}

/** What came up since the review, and what was left unanswered in it, refuses the press: nothing is written down yet. */
async function answerFor(
  context: ActorContext,
  draft: DraftView,
  { cart, answers }: { cart: ReviewedCart; answers: GuardAnswer[] },
): Promise<ReturnType<typeof answerGuards>> {
  const { content, customer } = draft
  const [facts, margins] = await Promise.all([readGuardFacts(context.db, draft), findMargins(context, draft, cart)])
  const guards = listGuards({ content, customer, cart, margins }, facts)
  return answerGuards(guards, answers)
}

/** The same press may have been written down meanwhile, and have changed what it is asked about: then it stands. */
async function refuseUnlessPressed(
  { db, actor }: ActorContext,
  press: { submissionId: string; draftId: string },
  guards: Guard[],
): Promise<Pressed> {
  const earlier = await findEarlierPress(db, actor, press)
  if (!earlier) throw new AppError('guardsOpen', { view: { guards } })
  return { kind: 'earlier', earlier }
}

/**
 * The press is written down: from here on its page tells what became of it. What cannot be stored now is found out by the
 * sweep, once the claim has run out.
 */
async function place(context: ActorContext, submission: SubmissionRecord): Promise<void> {
  try {
    await holdClaim(context.db, submission, () =>
      keepExchanges(context.db, submission.id, async () => {
        const attempt = await attemptPlacing(context.db, context.partnerCenter, submission)
        if (attempt) await recordOutcome(context, submission, attempt.outcome, { attempt })
      }),
    )
  } catch (error) {
    log.error({ err: error, submissionId: submission.id }, 'what became of a press could not be stored')
  }
}

function toPlaced({ actor }: ActorContext, { submissionId, personId, personName }: EarlierPress): Placed {
  return { submissionId, placedBy: personId === actor.personId ? null : personName }
}
