import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Connection, connect, getConnection } from '@/lib/db/client'
import { partnerOrders } from '@/lib/db/schema/history'
import { orderDrafts } from '@/lib/db/schema/orders'
import { sessions } from '@/lib/db/schema/people'
import { EMPTY_DRAFT } from '@/lib/domain/order-draft'
import type { ActorContext } from '@/lib/services/context'
import { createDraft } from '@/lib/services/drafts/create-draft'
import { discardDraft } from '@/lib/services/drafts/discard-draft'
import { saveDraft } from '@/lib/services/drafts/save-draft'
import { AskForNews, listNews } from '@/lib/services/history/list-news'
import { type Desk, openDesk } from '@/lib/testing/open-desk'
import { pressOrder } from '@/lib/testing/press-order'
import { readEvents } from '@/lib/testing/read-events'
import { closeChangeHub } from './change-hub'
import { openChangeStream } from './open-change-stream'

let desk: Desk
let sana: ActorContext
let customerId: string
/** As another process has it. */
let other: Connection

beforeAll(async () => {
  desk = await openDesk()
  sana = await desk.as('sana')
  customerId = await desk.addCustomer()
  const { url, embedded } = await getConnection()
  other = connect(url, { embedded })
})
beforeEach(closeChangeHub)
afterAll(async () => {
  await closeChangeHub()
  await other.close()
  await desk.close()
})

const open = async (since?: Date) => readEvents(await openChangeStream(sana, { since }))

describe('an open page', () => {
  test('is told what another process stores, with the time to come back with', async () => {
    const { draftId } = await createDraft(sana, { customerId })
    const events = await open()
    expect(await events.next()).toMatchObject({ news: { kind: 'beat' } })
    await other.db.update(orderDrafts).set({ version: 2 }).where(eq(orderDrafts.id, draftId))
    const { id, news } = await events.next()
    expect(news).toEqual({ kind: 'changes', changes: [{ noun: 'draft', id: draftId, revision: 2, at: id }] })
    await events.close()
  })

  test('hears every change of an order from the press on, and of the draft it was', async () => {
    const events = await open()
    const { submissionId, look } = await pressOrder(desk, sana)
    await events.until((change) => change.noun === 'draft' && change.revision === 2)
    // The press and what came of it may be one piece of news.
    const placed = await events.until((change) => change.id === submissionId && change.revision >= 2)
    await look()
    await events.until((change) => change.id === submissionId && change.at > placed.at)
    await events.close()
  })

  test('is not told of what it cannot show: the cart that Microsoft answered', async () => {
    const { draftId } = await createDraft(sana, { customerId })
    const events = await open()
    await events.next()
    await other.db.update(orderDrafts).set({ cart: null }).where(eq(orderDrafts.id, draftId))
    await discardDraft(sana, { draftId })
    const { news } = await events.next()
    expect(news).toMatchObject({ changes: [{ id: draftId, revision: 1 }] })
    await events.close()
  })
})

describe('an open list of orders', () => {
  test('hears of orders placed elsewhere once per customer, and asks for what it does not know', async () => {
    const since = new Date(Date.now() - 1_000).toISOString()
    const events = await open()
    const order = { customerId, orderStatus: 'completed', status: 'active' as const, billingCycle: 'monthly' }
    await other.db
      .insert(partnerOrders)
      .values(['a', 'b'].map((id) => ({ ...order, id, creationDate: new Date('2025-03-01T10:00:00Z') })))
    await other.db.execute(sql`select refresh_elsewhere_entries(array[${customerId}]::uuid[])`)
    await events.until(({ noun, id }) => noun === 'history' && id === customerId)
    await events.close()
    const ask = (filter: object, whole = 'false') =>
      listNews(sana, AskForNews.parse({ ids: '', since, whole, filter: { customer: customerId, ...filter } }), 'UTC')
    const { newIds } = await ask({})
    expect(newIds).toHaveLength(2)
    expect((await ask({ status: 'late' })).newIds).toEqual([])

    await other.db.update(partnerOrders).set({ status: 'suspended' }).where(eq(partnerOrders.id, 'a'))
    await other.db.execute(sql`select refresh_elsewhere_entries(array[${customerId}]::uuid[])`)
    const changed = (await ask({ status: 'suspended' }, 'true')).newIds
    expect([newIds.includes(changed[0] ?? ''), (await ask({ status: 'suspended' })).newIds]).toEqual([true, []])
    const { rows } = await listNews(
      sana,
      AskForNews.parse({ ids: changed[0], since, whole: 'true', filter: {} }),
      'UTC',
    )
    expect(rows.map(({ id, status, revision }) => [id, status, revision])).toEqual([[changed[0], 'suspended', 2]])
  })
})

describe('a page that comes back', () => {
  test('is told what it missed, in the order of its happening', async () => {
    const events = await open()
    const { id: since } = await events.next()
    await events.close()
    const first = await createDraft(sana, { customerId })
    const second = await createDraft(sana, { customerId })
    await saveDraft(sana, { draftId: first.draftId, version: 1, content: EMPTY_DRAFT })
    const again = await open(new Date(since))
    const { news } = await again.next()
    const missed = news.kind === 'changes' ? news.changes.map(({ id, revision }) => [id, revision]) : []
    expect(missed.slice(-2)).toEqual([
      [second.draftId, 1],
      [first.draftId, 2],
    ])
    await again.close()
  })

  test('is told to read again when it missed too much to tell', async () => {
    const since = new Date()
    await other.db.execute(sql`
      insert into order_drafts (id, customer_id, owner_id, content)
      select gen_random_uuid(), ${customerId}, ${sana.actor.personId}, '{}' from generate_series(1, 501)`)
    const events = await open(since)
    expect((await events.next()).news).toEqual({ kind: 'gap' })
    await events.close()
  })
})

describe('a stream', () => {
  test('ends when its person was signed out, and not for anybody else', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const anneke = await desk.as('anneke')
      const stays = await open()
      const ends = readEvents(await openChangeStream(anneke, {}))
      await other.db.update(sessions).set({ endedAt: new Date() }).where(eq(sessions.id, anneke.actor.sessionId))
      vi.advanceTimersByTime(60_000)
      await ends.untilEnd()
      const { draftId } = await createDraft(sana, { customerId })
      await stays.until((change) => change.id === draftId)
      await stays.close()
    } finally {
      vi.useRealTimers()
    }
  })

  test('ends when the process does', async () => {
    const events = await open()
    await closeChangeHub()
    await events.untilEnd()
  })

  test('that nobody reads is ended instead of kept in memory', async () => {
    const stream = await openChangeStream(sana, {})
    const told = await open()
    const { draftId } = await createDraft(sana, { customerId })
    // Each burst is one event of up to 500 changes, some 60 KB.
    for (let burst = 2; burst < 12; burst += 1) {
      await other.db.execute(sql`
        with bumped as (select id from order_drafts where id <> ${draftId} order by id limit 450)
        update order_drafts set version = ${burst} where id in (select id from bumped)`)
      await told.until((change) => change.revision === burst)
    }
    const unread = readEvents(stream)
    const bytes = await unread.untilEnd()
    expect(bytes).toBeLessThanOrEqual(256 * 1024)
    await told.close()
  })
})
