import 'server-only'
import { sql } from 'drizzle-orm'
import { type Connection, getConnection } from '@/lib/db/client'
import { listenToChanges } from '@/lib/db/listen'
import { Change, type ChangeNews } from '@/lib/domain/change'
import { log } from '@/lib/log'
import { eventFrame } from './event-frame'
import { gatherChanges } from './gather-changes'
import { listChangesSince } from './list-changes-since'
import { listLiveSessions } from './list-live-sessions'

const BEAT_MS = 20_000
const LOOK_AT_SESSIONS_MS = 60_000

/** An open page's end of it. */
export type ChangeReader = {
  sessionId: string
  /** Until then, in ms since 1970: what stands between us and a browser dislikes answers without an end. */
  endsAt: number
  write(frame: Uint8Array): void
  /** Its time is over, the person was signed out, or the process ends. */
  end(): void
}
export type ChangeHub = {
  /** Returns the function that takes the reader off again. */
  add(reader: ChangeReader): () => void
  /** Now, by the database's clock. */
  now(): Date
  close(): Promise<void>
}

// On globalThis: the server bundles may hold this module more than once, the process listens once.
const kept = globalThis as typeof globalThis & { orderDeskChanges?: Promise<ChangeHub> }

/** The process's one ear at the database, opened by the first reader. Throws when the database cannot be listened to. */
export function getChangeHub(): Promise<ChangeHub> {
  kept.orderDeskChanges ??= openHub().catch((error) => {
    kept.orderDeskChanges = undefined
    throw error
  })
  return kept.orderDeskChanges
}

/** Ends every open stream (browsers come back to whoever answers then) and stops listening. */
export async function closeChangeHub(): Promise<void> {
  const opened = kept.orderDeskChanges
  kept.orderDeskChanges = undefined
  await (await opened?.catch(() => undefined))?.close()
}

async function openHub(): Promise<ChangeHub> {
  const connection = await getConnection()
  const readers = new Set<ChangeReader>()
  let aheadMs = await clockDifference(connection)
  const now = () => new Date(Date.now() + aheadMs)

  function tell(news: ChangeNews) {
    // The newest, so that who comes back is not told all of it again.
    const id = (news.kind === 'changes' && news.changes.at(-1)?.at) || now().toISOString()
    const frame = eventFrame(news, id)
    for (const reader of readers) reader.write(frame)
  }
  const gathered = gatherChanges(tell)

  async function lookAtSessions() {
    aheadMs = await clockDifference(connection)
    const live = await listLiveSessions(connection, [...new Set([...readers].map(({ sessionId }) => sessionId))])
    for (const reader of readers) if (!live.has(reader.sessionId)) reader.end()
  }

  const listening = await listenToChanges(connection, {
    onNotice: (payload) => {
      const change = readChange(payload)
      if (change) gathered.add(change)
    },
    onGap: (since) =>
      listChangesSince(connection, new Date(since.getTime() + aheadMs)).then(tell, (error: unknown) => {
        log.warn({ err: error }, 'what was missed could not be read')
        tell({ kind: 'gap' })
      }),
  })
  const beating = setInterval(() => {
    tell({ kind: 'beat' })
    for (const reader of readers) if (reader.endsAt <= Date.now()) reader.end()
  }, BEAT_MS)
  const looking = setInterval(
    () => lookAtSessions().catch((error: unknown) => log.warn({ err: error }, 'sessions could not be looked at')),
    LOOK_AT_SESSIONS_MS,
  )
  beating.unref()
  looking.unref()

  return {
    now,
    add(reader) {
      readers.add(reader)
      return () => readers.delete(reader)
    },
    async close() {
      clearInterval(beating)
      clearInterval(looking)
      gathered.stop()
      for (const reader of readers) reader.end()
      await listening.close()
    },
  }
}

/** A newer release of the app may tell what this one does not know. */
function readChange(payload: string): Change | undefined {
  try {
    return Change.parse(JSON.parse(payload))
  } catch (error) {
    log.warn({ err: error }, 'a notice of the database is none')
    return undefined
  }
}

/** How far the database's clock is ahead of this process's, in ms. */
async function clockDifference({ db }: Pick<Connection, 'db'>): Promise<number> {
  const { rows } = await db.execute<{ now: string }>(sql`select extract(epoch from clock_timestamp()) * 1000 as now`)
  return Number(rows[0]?.now ?? Date.now()) - Date.now()
}
