import pg from 'pg'
import type { Order } from './orders.ts'

/**
 * What it takes at best to write an order down before and after Microsoft is called: the press, the call, its answer, one row
 * and one commit each.
 */
export async function openLedger(databaseUrl: string): Promise<{ write: Order; close(): Promise<void> }> {
  const database = new pg.Client(databaseUrl)
  await database.connect()
  await database.query('create table bench_ledger (entry text not null)')
  return {
    async write() {
      for (const entry of ['press', 'call', 'answer'])
        await database.query('insert into bench_ledger (entry) values ($1)', [entry])
    },
    close: () => database.end(),
  }
}
