import type { PoolClient } from 'pg'
import { ATTESTATION_VERSION, listAttestations } from '@/lib/domain/attestation'
import { takeDownIndexes } from './indexes'
import { seedEntries } from './seed-entries'
import { seedParties } from './seed-parties'
import { MIRROR } from './tables/mirror'
import { PLACED, TIMELINE } from './tables/placed'
import { STAGE, STAGE_LINES, STAGE_ORDERS } from './tables/stage'
import { DRAFTS_OF_SUBMISSIONS, FORGET_CONTENTS, SUBMISSIONS } from './tables/submissions'

export type SeedSize = { orders: number; customers: number; linesPerOrder: number }
/** How far a part is; it is called after every chunk. */
export type OnProgress = (part: string, done: number, total: number) => void | Promise<void>

const FILLED = [
  ...[
    'customers',
    'people',
    'resellers',
    'partner_orders',
    'partner_order_lines',
    'partner_subscriptions',
    'order_drafts',
  ],
  ...[
    'order_submissions',
    'orders',
    'order_lines',
    'order_errors',
    'order_drifts',
    'placing_attempts',
    'submission_events',
  ],
  ...['submission_transitions', 'order_entries'],
]

/** Orders per statement: large enough to be quick, small enough to see it move. */
const CHUNK = 50_000

/**
 * Fills a migrated database with a believable history, in one transaction: broken off, nothing of it stays. Takes a connection of
 * its own. The same sizes bring the same history, up to today, beside what is there already.
 */
export async function seedHistory(client: PoolClient, size: SeedSize, onProgress: OnProgress): Promise<void> {
  await client.query('begin')
  try {
    await client.query(`set local jit = off; set local synchronous_commit = off; set local work_mem = '64MB'; ${STAGE}`)
    const series = await nextSeries(client)
    const indexes = await takeDownIndexes(client)
    await seedParties(client, size, series, onProgress)
    for (let from = 0; from < size.orders; from += CHUNK) {
      const to = Math.min(size.orders, from + CHUNK)
      await seedOrders(client, size, { from, to, series })
      await onProgress('orders', to, size.orders)
    }
    // Of what was never counted a plan believes that it is small.
    await client.query(`analyze ${FILLED.join(', ')}`)
    const ofEntries = indexes.filter(({ name }) => name.startsWith('order_entries'))
    for (const one of indexes) if (!ofEntries.includes(one)) await one.build()
    await seedEntries(client, onProgress)
    for (const [done, one] of ofEntries.entries()) {
      await one.build()
      await onProgress('indexes', done + 1, ofEntries.length)
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
  // Plans know the new sizes, and whole pages need no look at single rows.
  await client.query(`vacuum analyze ${FILLED.join(', ')}`)
}

async function seedOrders(
  client: PoolClient,
  size: SeedSize,
  { from, to, series }: { from: number; to: number; series: string },
) {
  await client.query('truncate seed_orders, seed_lines')
  await client.query(STAGE_ORDERS, [size.orders, from, to, size.customers, size.linesPerOrder - 1, series])
  await client.query('analyze seed_orders')
  await client.query(STAGE_LINES, [series])
  await client.query('analyze seed_lines')
  for (const statement of MIRROR) await client.query(statement)
  // Without triggers: each would look at a single row, and ask for the way that led to its state. What is derived from
  // what was imported is kept by triggers that see whole statements, before and after this.
  await client.query('set local session_replication_role = replica')
  for (const statement of DRAFTS_OF_SUBMISSIONS) await client.query(statement)
  await client.query(SUBMISSIONS, [attested('1'), attested(''), ATTESTATION_VERSION])
  for (const statement of [...PLACED, ...TIMELINE, FORGET_CONTENTS]) await client.query(statement)
  await client.query('set local session_replication_role = origin')
}

/** What the ids of this history begin with: another one beside it has others. */
async function nextSeries(client: PoolClient): Promise<string> {
  const { rows } = await client.query<{ count: string }>('select count(*) from partner_orders')
  return `seed-${rows[0]?.count}`
}

function attested(partnerIdOnRecord: string): string {
  return listAttestations({ partnerIdOnRecord, lines: [] }, 'en')[0]?.text ?? ''
}
