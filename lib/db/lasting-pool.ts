import 'server-only'
import { Pool, type PoolClient } from 'pg'
import { noteLostDatabase } from '@/lib/db/lost-database'

type Taken = Parameters<Pool['connect']>[0]

/**
 * A pool that outlasts the loss of its connections, also of those in use. `pg` tells of such a loss by an event, which
 * ends the process where nobody hears it; and a transaction whose `begin` fails never hands its connection back (drizzle),
 * so that the pool would run dry.
 */
export class LastingPool extends Pool {
  override connect(): Promise<PoolClient>
  override connect(taken: Taken): void
  override connect(taken?: Taken): Promise<PoolClient> | undefined {
    if (!taken) return super.connect().then(handBackAtEnd)
    // Asked with a callback by the pool itself, which hands back what it takes.
    super.connect(taken)
    return undefined
  }
}

/** Hands a connection back when it ends, and only once: whoever used it may do so later. */
function handBackAtEnd(client: PoolClient): PoolClient {
  const { release } = client
  let isBack = false
  const handBack = (reason?: Error | boolean) => {
    if (isBack) return
    isBack = true
    client.off('error', noteLostDatabase)
    client.off('end', ended)
    release(reason)
  }
  const ended = () => handBack(true)
  client.on('error', noteLostDatabase)
  client.once('end', ended)
  client.release = handBack
  return client
}
