import pMap from 'p-map'
import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import { z } from 'zod'
import type { SandboxClient } from '../stage/sandbox-client.ts'

const CLIENTS = 16
const Created = z.object({ id: z.string() })

/** The order that all others are like: its submission, and what it ordered. */
export type Model = { submissionId: string; offerId: string }

/** Reads what a placed submission ordered. */
export async function readModel(database: pg.Client, submissionId: string): Promise<Model> {
  const { rows } = await database.query('select offer_id from order_lines where submission_id = $1', [submissionId])
  return { submissionId, offerId: z.object({ offer_id: z.string() }).parse(rows[0]).offer_id }
}

/** Orders the same so many times at the sandbox itself, on all customers in turn; returns customer and order of each. */
export async function orderUpstream(
  sandbox: SandboxClient,
  customerIds: readonly string[],
  { offerId }: Model,
  count: number,
): Promise<{ customerId: string; orderId: string }[]> {
  const body = {
    ...{ billingCycle: 'monthly', partnerOnRecordAttestationAccepted: true },
    lineItems: [{ lineItemNumber: 0, offerId, quantity: 1, termDuration: 'P1Y' }],
  }
  return pMap(
    Array.from({ length: count }, (_, index) => customerIds[index % customerIds.length] ?? ''),
    async (customerId) => ({
      customerId,
      orderId: Created.parse(await sandbox.post(`/customers/${customerId}/orders`, body)).id,
    }),
    { concurrency: CLIENTS },
  )
}

/**
 * Stores them as they would stand if the desk had placed them some hours ago and then been away for a while: all of
 * them are pending, and due. The triggers are passed by, which would ask for the way that led there.
 */
export async function storePending(
  database: pg.Client,
  { submissionId }: Model,
  orders: readonly { customerId: string; orderId: string }[],
): Promise<void> {
  await database.query('begin')
  await database.query('set local session_replication_role = replica')
  await database.query(
    `create temporary table pending on commit drop as
     select n, gen_random_uuid() as id, customer_id, order_id,
       now() - make_interval(secs => 3600 + n % 720 * 60) as placed_at
     from unnest($1::uuid[], $2::text[]) with ordinality as given (customer_id, order_id, n)`,
    [orders.map(({ customerId }) => customerId), orders.map(({ orderId }) => orderId)],
  )
  const copy = (table: string, ofModel: string, changes: string) =>
    database.query(
      `insert into ${table} overriding system value
       select (jsonb_populate_record(known, ${changes})).* from pending, ${table} as known where known.${ofModel} = $1`,
      [submissionId],
    )
  await copy(
    'order_submissions',
    'id',
    `jsonb_build_object('id', pending.id, 'draft_id', gen_random_uuid(), 'number', known.number + pending.n,
       'customer_id', pending.customer_id, 'request_id', gen_random_uuid(), 'state', 'late', 'status', 'late',
       'attempts', 21, 'placed_at', pending.placed_at, 'created_at', pending.placed_at, 'looking_until', null, 'looking_by', null,
       'next_look_at', now())`,
  )
  const ids = `'customer_id', pending.customer_id, 'submission_id', pending.id, 'placed_at', pending.placed_at`
  await copy('orders', 'submission_id', `jsonb_build_object('id', pending.order_id, ${ids})`)
  await copy(
    'order_lines',
    'submission_id',
    `jsonb_build_object('order_id', pending.order_id, 'stage', 'provisioning', 'stage_reason', 'unfulfilled', 'settled_at', null, ${ids})`,
  )
  await database.query(
    `select setval(pg_get_serial_sequence('order_submissions', 'number'), max(number)) from order_submissions`,
  )
  await database.query('commit')
}

/** A job for each of them, as the desk sends it for an order that is not fresh any more. */
export async function queuePending(databaseUrl: string, database: pg.Client, { submissionId }: Model): Promise<void> {
  const { rows } = await database.query<{ id: string }>('select id from order_submissions where id <> $1', [
    submissionId,
  ])
  const boss = new PgBoss({ connectionString: databaseUrl, supervise: false, schedule: false, migrate: false })
  await boss.start()
  await boss.insert(
    'follow-submission',
    rows.map(({ id }) => ({ data: { submissionId: id }, singletonKey: `follow-submission:${id}` })),
  )
  await boss.stop({ graceful: false })
}
