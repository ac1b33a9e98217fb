import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SUBMISSION_STATES, type SubmissionState } from '@/lib/domain/order-submission'
import { canMove, FIRST_STATE, listTransitions } from '@/lib/domain/submission-transitions'
import { openTestDatabase, type TestDatabase } from '@/lib/testing/open-test-database'
import { storeSubmission } from '@/lib/testing/store-submission'
import { orderDrafts, orderSubmissions } from './schema/orders'
import { people } from './schema/people'
import { submissionStateChanges, submissionTransitions } from './schema/submissions'

const PERSON = 'person'
const CUSTOMER = '00000000-0000-4000-8000-00000000000c'
const FINAL: SubmissionState[] = ['refused', 'settled', 'abandoned']
const UNPLACED: SubmissionState[] = ['placing', 'outcome_unknown', 'refused']

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
  await database.db.insert(people).values({ id: PERSON, name: 'Sana', upn: 'sana@example.com', roles: [] })
})
afterAll(() => database.close())

/** What belongs to each state, so that nothing but the way there can be refused. */
function factsOf(state: SubmissionState) {
  return {
    state,
    placedAt: UNPLACED.includes(state) ? null : new Date(),
    settledAt: FINAL.includes(state) ? new Date() : null,
  }
}

async function newRow(state: SubmissionState): Promise<typeof orderSubmissions.$inferInsert> {
  const draftId = randomUUID()
  const content = { lines: [], partnerIdOnRecord: '', additionalPartnerIds: [], poNumber: '', notes: '' }
  const draft = { ...content, route: 'cart' as const }
  await database.db.insert(orderDrafts).values({ id: draftId, customerId: CUSTOMER, ownerId: PERSON, content: draft })
  const cart = { cartId: randomUUID(), draftVersion: 1, expiresAt: '', readAt: '', lines: [], totals: [] }
  const words = { text: '', version: '', locale: 'en', textHash: '', contentHash: '', personName: '', personUpn: '' }
  return {
    id: randomUUID(),
    draftId,
    customerId: CUSTOMER,
    customerName: 'Contoso',
    personId: PERSON,
    sessionId: 'session',
    route: 'cart',
    status: 'placing',
    requestId: randomUUID(),
    content: draft,
    cart,
    attestation: { ...words, signInMethods: [], acceptedAt: '' },
    totals: [],
    searchText: '',
    ...factsOf(state),
  }
}

async function stored(state: SubmissionState): Promise<string> {
  const row = await newRow(state)
  await storeSubmission(database.db, row)
  return row.id
}

/** Changes the state with its reason, as `moveSubmission` does, but without asking the domain first. */
async function move(id: string, toState: SubmissionState, facts: object = factsOf(toState)) {
  await database.db.transaction(async (tx) => {
    await tx.insert(submissionTransitions).values({ submissionId: id, toState, why: 'test' })
    await tx
      .update(orderSubmissions)
      .set({ ...facts, state: toState })
      .where(eq(orderSubmissions.id, id))
  })
}

/** Drizzle puts the database's words into the cause. */
const refusedBecause = (words: RegExp) =>
  expect.objectContaining({ cause: expect.objectContaining({ message: expect.stringMatching(words) }) })

describe('the states of a submission in the database', () => {
  it('change as the domain says, and in no other way', async () => {
    const pairs = await database.db.select().from(submissionStateChanges)
    const spell = (from: string, to: string) => `${from} → ${to}`
    expect(pairs.map(({ fromState, toState }) => spell(fromState, toState)).sort()).toEqual(
      listTransitions()
        .map(({ from, to }) => spell(from, to))
        .sort(),
    )
  })

  it.each(SUBMISSION_STATES)('lead from %s only where the domain lets them', async (from) => {
    for (const to of SUBMISSION_STATES.filter((state) => state !== from)) {
      const moving = move(await stored(from), to)
      if (canMove(from, to)) await moving
      else await expect(moving).rejects.toEqual(refusedBecause(/cannot go from/))
    }
  })

  it.each(SUBMISSION_STATES.filter((state) => state !== FIRST_STATE))('do not begin with %s', async (state) => {
    const row = await newRow(state)
    await expect(database.db.insert(orderSubmissions).values(row)).rejects.toEqual(refusedBecause(/begins as placing/))
  })

  it('do not begin or change without a reason that is written down', async () => {
    const unwritten = refusedBecause(/was not written down/)
    await expect(database.db.insert(orderSubmissions).values(await newRow('placing'))).rejects.toEqual(unwritten)
    const ofPlaced = eq(orderSubmissions.id, await stored('placed'))
    const changing = database.db.update(orderSubmissions).set({ state: 'following' }).where(ofPlaced)
    await expect(changing).rejects.toEqual(unwritten)
  })

  it.each<[SubmissionState, SubmissionState, object]>([
    ['following', 'settled', { placedAt: new Date(), settledAt: null }],
    ['placed', 'following', { placedAt: null, settledAt: null }],
    ['placed', 'following', { placedAt: new Date(), settledAt: new Date() }],
    ['placing', 'refused', { placedAt: null, settledAt: null }],
    ['placing', 'outcome_unknown', { placedAt: new Date(), settledAt: null }],
    ['following', 'settled', { placedAt: new Date(), settledAt: new Date(), nextLookAt: new Date() }],
  ])('are refused without what belongs to them: %s → %s %j', async (from, to, facts) => {
    await expect(move(await stored(from), to, facts)).rejects.toEqual(refusedBecause(/_check/))
  })

  it('let a draft be placed once, and again only after it was refused as a whole', async () => {
    const first = await newRow('placing')
    await storeSubmission(database.db, first)
    const second = { ...first, id: randomUUID() }
    await expect(storeSubmission(database.db, second)).rejects.toEqual(refusedBecause(/order_submissions_once_idx/))
    await move(first.id, 'refused')
    await storeSubmission(database.db, second)
    const { rows } = await database.db.execute(
      sql`select 1 from ${orderSubmissions} where draft_id = ${first.draftId} and state <> 'refused'`,
    )
    expect(rows).toHaveLength(1)
  })
})
