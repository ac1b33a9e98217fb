import { eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '@/lib/db/client'
import { orderSubmissions } from '@/lib/db/schema/orders'
import { placingAttempts } from '@/lib/db/schema/submissions'
import { CustomerId } from '@/lib/domain/wire/ids'
import type { ActorContext } from '@/lib/services/context'
import { sweepSubmissions } from '@/lib/services/following/sweep-submissions'
import { getSubmission } from '@/lib/services/orders/get-submission'
import { ageSubmission } from '@/lib/testing/age-submission'
import { BASIC, buildDraft } from '@/lib/testing/build-draft'
import { type CuttableDatabase, openCuttableDatabase } from '@/lib/testing/cuttable-database'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { reviewDraft } from '@/lib/testing/place-draft'
import { findOutOutcome } from './find-out-outcome'
import { placeOrder } from './place-order'

const MINUTE_MS = 60_000

let desk: Desk
let sana: ActorContext
let line: CuttableDatabase
/** The same person at a process whose way to the database can be cut. */
let faraway: ActorContext

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  line = await openCuttableDatabase()
  faraway = { ...sana, db: line.db }
})
afterEach(() => line.mend())
afterAll(async () => {
  await line.close()
  await desk.close()
})

async function reviewed() {
  const customerId = await desk.addCustomer({ country: 'DE' })
  const { draftId } = await buildDraft(sana, customerId, [BASIC])
  const press = await reviewDraft(sana, draftId)
  const { submissionId } = press
  const attempts = eq(placingAttempts.submissionId, submissionId)
  return {
    press,
    submissionId,
    atMicrosoft: () => desk.system.partnerCenter.orders.list(CustomerId.parse(customerId)),
    stored: () => sana.db.select().from(orderSubmissions).where(eq(orderSubmissions.draftId, draftId)),
    attempts: () => sana.db.select().from(placingAttempts).where(attempts),
    isQueued: async () => {
      const queued = sql`select 1 from pgboss.job where name = 'find-out-outcome' and data->>'submissionId' = ${submissionId}`
      return (await sana.db.execute(queued)).rows.length > 0
    },
  }
}

/** The database, with something that happens right after a transaction was committed. */
function afterCommit(db: Database, happens: () => void): Database {
  const transaction: Database['transaction'] = async (...work) => {
    const result = await db.transaction(...work)
    happens()
    return result
  }
  return Object.assign(Object.create(db), { transaction })
}

/** Partner Center, with something that happens when a checkout was answered. */
function afterCheckout({ partnerCenter }: ActorContext, happens: () => void): ActorContext['partnerCenter'] {
  const { carts } = partnerCenter
  const checkout: typeof carts.checkout = async (...call) => {
    const answer = await carts.checkout(...call)
    happens()
    return answer
  }
  return { ...partnerCenter, carts: { ...carts, checkout } }
}

describe('a press while the database is away', () => {
  it('orders nothing and says so; the same press places one order when it is back', async () => {
    const { press, atMicrosoft, stored } = await reviewed()
    line.cut()
    await expect(placeOrder(faraway, press)).rejects.toMatchObject({ code: 'notWrittenDown' })
    expect(await stored()).toEqual([])
    expect(await atMicrosoft()).toEqual([])
    line.mend()
    expect(await placeOrder(faraway, press)).toEqual({ submissionId: press.submissionId, placedBy: null })
    expect(await stored()).toMatchObject([{ state: 'placed' }])
    expect(await atMicrosoft()).toHaveLength(1)
  })

  it('that was stored although nobody heard so orders nothing afterwards either', async () => {
    const { press, submissionId, atMicrosoft, attempts } = await reviewed()
    const lost = () => {
      throw new Error('Connection terminated unexpectedly')
    }
    await expect(placeOrder({ ...sana, db: afterCommit(sana.db, lost) }, press)).rejects.toMatchObject({
      code: 'notWrittenDown',
    })
    expect(await attempts()).toEqual([])
    await ageSubmission(sana.db, submissionId, MINUTE_MS)
    await findOutOutcome(desk.system, { submissionId })
    const view = await getSubmission(sana, submissionId)
    expect(view).toMatchObject({ state: 'refused', failure: { code: 'notWrittenDown', neverLeft: true } })
    expect(await atMicrosoft()).toEqual([])
  })
})

describe('when the database goes away after the press', () => {
  it('and before the call, nothing is called, and the draft opens again', async () => {
    const { press, submissionId, atMicrosoft } = await reviewed()
    const placed = await placeOrder({ ...faraway, db: afterCommit(line.db, line.cut) }, press)
    expect(placed).toEqual({ submissionId, placedBy: null })
    line.mend()
    await ageSubmission(sana.db, submissionId, MINUTE_MS)
    await findOutOutcome(desk.system, { submissionId })
    expect(await getSubmission(sana, submissionId)).toMatchObject({ state: 'refused' })
    expect(await atMicrosoft()).toEqual([])
  })

  it('and during the call, the person gets the order’s page, and the sweep finds out what became of it', async () => {
    const { press, submissionId, atMicrosoft, isQueued } = await reviewed()
    const placed = await placeOrder({ ...faraway, partnerCenter: afterCheckout(sana, line.cut) }, press)
    expect(placed).toEqual({ submissionId, placedBy: null })
    expect(await getSubmission(sana, submissionId)).toMatchObject({ state: 'placing', orders: [] })
    line.mend()
    await sweepSubmissions(desk.system)
    expect(await isQueued()).toBe(false)
    await ageSubmission(sana.db, submissionId, MINUTE_MS)
    await sweepSubmissions(desk.system)
    expect(await isQueued()).toBe(true)
    await findOutOutcome(desk.system, { submissionId })
    expect(await getSubmission(sana, submissionId)).toMatchObject({ state: 'placed' })
    expect(await atMicrosoft()).toHaveLength(1)
  })
})
