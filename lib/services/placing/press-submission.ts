import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, getTableColumns, ne, or, sql } from 'drizzle-orm'
import { orderDrafts, orderSubmissions } from '@/lib/db/schema/orders'
import { people } from '@/lib/db/schema/people'
import { submissionEvents, submissionTransitions } from '@/lib/db/schema/submissions'
import { AppError } from '@/lib/domain/app-error'
import { canonicalJson } from '@/lib/domain/canonical-json'
import type { DraftView } from '@/lib/domain/draft-view'
import type { Guard, Override } from '@/lib/domain/guards/guard'
import type { AttestationRecord, ReviewedCart } from '@/lib/domain/review'
import { FIRST_STATE } from '@/lib/domain/submission-transitions'
import type { ActorContext } from '@/lib/services/context'
import { newClaim } from '@/lib/services/submissions/claim-submission'
import type { SubmissionRecord, Transaction } from '@/lib/services/submissions/submission-record'

/** What a person pressed: a draft as they reviewed it, under an id that their browser keeps for every further press. */
export type Press = {
  submissionId: string
  draft: DraftView
  cart: ReviewedCart
  attestation: AttestationRecord
  overrides: Override[]
}

/** Somebody's press of this draft, the asker's own or a colleague's. */
export type EarlierPress = { submissionId: string; personId: string; personName: string }

/** `look_again`: Microsoft's cart is being written, or was since it was looked at: it may say something else now. */
export type Pressed =
  | { kind: 'new'; submission: SubmissionRecord }
  | { kind: 'earlier'; earlier: EarlierPress }
  | { kind: 'look_again' }

/**
 * Submission, timeline and the lock on the draft: all of them or none, claimed for the call that follows. Returns the
 * earlier press when there is one. Throws AppError reviewOutdated, draftAlreadyPlaced; anything else means that it could
 * not be written down.
 */
export async function pressSubmission({ db, actor }: ActorContext, press: Press): Promise<Pressed> {
  return db.transaction(async (tx) => {
    // Presses of one draft stand in line here, whichever processes they reach.
    const isCartBusy = sql<boolean>`coalesce(${orderDrafts.cartUntil} > now(), false)`
    const [draft] = await tx
      .select({ ...getTableColumns(orderDrafts), isCartBusy })
      .from(orderDrafts)
      .where(eq(orderDrafts.id, press.draft.id))
      .for('update')
    const earlier = await findEarlierPress(tx, actor, { submissionId: press.submissionId, draftId: press.draft.id })
    if (earlier) return { kind: 'earlier', earlier }
    if (!draft || draft.discardedAt || draft.placedAt || draft.version !== press.draft.version)
      throw new AppError('reviewOutdated')
    if (draft.isCartBusy) return { kind: 'look_again' }
    // Whoever wrote the cart died over it: nobody knows what it says.
    if (draft.cartUntil) throw new AppError('reviewOutdated')
    if (canonicalJson(draft.cart) !== canonicalJson(press.cart)) return { kind: 'look_again' }
    await tx.update(orderDrafts).set({ placedAt: new Date(), shown: press.cart }).where(eq(orderDrafts.id, draft.id))
    return { kind: 'new', submission: await insertSubmission(tx, actor, press) }
  })
}

/**
 * The press with this id, whatever became of it; otherwise the one that placed the draft. Throws AppError notFound for an
 * id that is somebody else's, or of another draft.
 */
export async function findEarlierPress(
  tx: Pick<Transaction, 'select'>,
  actor: Pick<ActorContext['actor'], 'personId'>,
  { submissionId, draftId }: { submissionId: string; draftId: string },
): Promise<EarlierPress | undefined> {
  const isPlaced = and(eq(orderSubmissions.draftId, draftId), ne(orderSubmissions.state, 'refused'))
  const presses = await tx
    .select({
      submissionId: orderSubmissions.id,
      draftId: orderSubmissions.draftId,
      personId: people.id,
      personName: people.name,
    })
    .from(orderSubmissions)
    .innerJoin(people, eq(people.id, orderSubmissions.personId))
    .where(or(eq(orderSubmissions.id, submissionId), isPlaced))
  const same = presses.find((press) => press.submissionId === submissionId)
  if (same && (same.draftId !== draftId || same.personId !== actor.personId)) throw new AppError('notFound')
  return same ?? presses[0]
}

async function insertSubmission(
  tx: Transaction,
  actor: ActorContext['actor'],
  { submissionId, draft, cart, attestation, overrides }: Press,
): Promise<SubmissionRecord> {
  const [submission] = await tx
    .insert(orderSubmissions)
    .values({
      id: submissionId,
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
      overrides,
      totals: cart.totals,
      value: cart.totals.length === 1 ? (cart.totals[0]?.amount ?? null) : null,
      searchText: searchText(draft, cart),
      ...newClaim(),
    })
    .returning()
  if (!submission) throw new Error('The submission was not stored')
  const { id, requestId, route, state } = submission
  const { personId } = actor
  await tx
    .insert(submissionTransitions)
    .values({ submissionId: id, toState: state, personId, why: 'pressed', requestId })
  const detail = { route, lines: cart.lines.length }
  await tx.insert(submissionEvents).values([
    { submissionId: id, kind: 'pressed', personId, requestId, detail },
    ...overrides.map(({ guard, reason }) => ({
      ...{ submissionId: id, kind: 'overridden' as const, personId },
      detail: { guard: guard.kind, ...toWords(guard), reason },
    })),
  ])
  return submission
}

/** What the sentence of the timeline names. */
function toWords(guard: Guard): Record<string, string> {
  if (guard.kind === 'duplicate') return { title: guard.reference }
  return 'title' in guard ? { title: guard.title } : {}
}

function searchText(draft: DraftView, cart: ReviewedCart): string {
  const words = [draft.customer.companyName, draft.customer.domain, draft.content.poNumber]
  return [...words, ...cart.lines.flatMap((line) => [line.title, line.friendlyName])].join(' ').toLowerCase()
}
