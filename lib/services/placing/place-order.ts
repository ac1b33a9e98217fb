import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { and, eq, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import { orderDrafts, orderSubmissions, sessions, submissionEvents, submissionTransitions } from '@/lib/db/schema'
import { AppError } from '@/lib/domain/app-error'
import { ATTESTATION_VERSION, partnerAttestationText } from '@/lib/domain/attestation'
import { canonicalJson } from '@/lib/domain/canonical-json'
import type { DraftView } from '@/lib/domain/draft-view'
import { Money } from '@/lib/domain/money'
import { type AttestationRecord, hasLineErrors, type ReviewedCart } from '@/lib/domain/review'
import { FIRST_STATE } from '@/lib/domain/submission-transitions'
import { assertMayOrder } from '@/lib/services/assert-may-order'
import type { ActorContext } from '@/lib/services/context'
import { getDraft } from '@/lib/services/drafts/get-draft'
import { callPlacing } from './call-placing'
import { recordOutcome } from './record-outcome'

export const PlaceOrder = z.object({
  draftId: z.guid(),
  /** Version of the draft whose review the person saw. */
  draftVersion: z.number().int(),
  /** What the pressed button named. A cart that a colleague's review has priced anew is reviewed again first. */
  totals: z.array(Money),
  locale: z.enum(['en', 'ja']),
  attestationAccepted: z.literal(true, { error: 'attestationMissing' }),
})
export type PlaceOrder = z.infer<typeof PlaceOrder>

/**
 * One press of "Place order". The submission is on disk before Microsoft is called; a second press of the same draft,
 * by anyone, gets the first one's submission. Returns its id whatever the outcome: the order page tells the rest.
 * Throws AppError reviewOutdated, cartHasLineErrors, notAllowedToOrder, notFound.
 */
export async function placeOrder(context: ActorContext, input: PlaceOrder): Promise<{ submissionId: string }> {
  assertMayOrder(context.actor)
  const draft = await getDraft(context, input.draftId)
  if (draft.submissionId) return { submissionId: draft.submissionId }
  const { cart } = draft
  if (!cart || cart.draftVersion !== draft.version || draft.version !== input.draftVersion)
    throw new AppError('reviewOutdated')
  if (canonicalJson(input.totals) !== canonicalJson(cart.totals)) throw new AppError('reviewOutdated')
  if (hasLineErrors(cart)) throw new AppError('cartHasLineErrors')

  const attestation = await recordAttestation(context, draft, input.locale)
  const submission = await writeDown(context, draft, cart, attestation)
  if (!submission.isNew) return { submissionId: submission.id }
  const outcome = await callPlacing(context.partnerCenter, submission.row)
  await recordOutcome(context, submission.row, outcome)
  return { submissionId: submission.id }
}

async function recordAttestation(context: ActorContext, draft: DraftView, locale: string): Promise<AttestationRecord> {
  const text = partnerAttestationText(draft.content.partnerIdOnRecord, locale)
  const [session] = await context.db
    .select({ signInMethods: sessions.signInMethods })
    .from(sessions)
    .where(eq(sessions.id, context.actor.sessionId))
  return {
    text,
    version: ATTESTATION_VERSION,
    locale,
    textHash: sha256(text),
    contentHash: sha256(canonicalJson(draft.content)),
    personName: context.actor.name,
    personUpn: context.actor.upn,
    signInMethods: session?.signInMethods ?? [],
    acceptedAt: new Date().toISOString(),
  }
}

/** Submission, timeline and the lock on the draft: all of them or none. What a crash leaves behind, the sweep finds. */
async function writeDown(context: ActorContext, draft: DraftView, cart: ReviewedCart, attestation: AttestationRecord) {
  const { db, actor } = context
  return db.transaction(async (tx) => {
    const [locked] = await tx
      .update(orderDrafts)
      .set({ placedAt: new Date() })
      .where(
        and(
          eq(orderDrafts.id, draft.id),
          eq(orderDrafts.version, draft.version),
          isNull(orderDrafts.placedAt),
          isNull(orderDrafts.discardedAt),
        ),
      )
      .returning({ id: orderDrafts.id })
    if (!locked) return findFirstPress(tx, draft.id)
    const [row] = await tx
      .insert(orderSubmissions)
      .values({
        id: randomUUID(),
        draftId: draft.id,
        customerId: draft.customer.id,
        customerName: draft.customer.companyName,
        personId: actor.personId,
        sessionId: actor.sessionId,
        route: draft.content.route,
        state: FIRST_STATE,
        status: 'placing',
        requestId: randomUUID(),
        content: draft.content,
        cart,
        attestation,
        totals: cart.totals,
        value: cart.totals.length === 1 ? (cart.totals[0]?.amount ?? null) : null,
        searchText: searchText(draft, cart),
      })
      .returning()
    if (!row) throw new Error('The submission was not stored')
    await tx.insert(submissionTransitions).values({
      submissionId: row.id,
      toState: row.state,
      personId: actor.personId,
      why: 'pressed',
      requestId: row.requestId,
    })
    await tx.insert(submissionEvents).values({
      submissionId: row.id,
      kind: 'pressed',
      personId: actor.personId,
      requestId: row.requestId,
      detail: { route: row.route, lines: cart.lines.length },
    })
    return { id: row.id, isNew: true as const, row }
  })
}

/** Somebody pressed before: their submission is the answer. A draft that only changed meanwhile must be reviewed again. */
async function findFirstPress(tx: Pick<ActorContext['db'], 'select'>, draftId: string) {
  const [first] = await tx
    .select({ id: orderSubmissions.id })
    .from(orderSubmissions)
    .where(and(eq(orderSubmissions.draftId, draftId), ne(orderSubmissions.state, 'refused')))
  if (!first) throw new AppError('reviewOutdated')
  return { id: first.id, isNew: false as const }
}

function searchText(draft: DraftView, cart: ReviewedCart): string {
  const words = [draft.customer.companyName, draft.customer.domain, draft.content.poNumber]
  return [...words, ...cart.lines.flatMap((line) => [line.title, line.friendlyName])].join(' ').toLowerCase()
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
