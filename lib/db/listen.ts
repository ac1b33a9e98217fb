import 'server-only'
import { Client } from 'pg'
import { CHANGES_CHANNEL } from '@/lib/db/changes-channel'
import type { Connection } from '@/lib/db/client'
import { log } from '@/lib/log'

const CONNECT_WITHIN_MS = 10_000
/** A connection that a router forgot says nothing for ever: it is asked, and has this long to answer. */
const ASK_EVERY_MS = 15_000
const ANSWER_WITHIN_MS = 10_000
/** Pauses between tries to connect again; the last one repeats. */
const PAUSES_MS = [100, 250, 500, 1_000, 2_000, 5_000] as const

export type Hearing = {
  onNotice(payload: string): void
  /** Listening was interrupted and goes on: what was told since then (by this process's clock) was not heard. */
  onGap(since: Date): void
}
export type Listening = { close(): Promise<void> }

/**
 * Hears what the database's triggers tell on the channel of changes, from every process on it, for as long as the process
 * wants. Resolves when it listens; throws when the first connection fails. A later loss is mended by itself.
 */
export async function listenToChanges(connection: Connection, hearing: Hearing): Promise<Listening> {
  const { notices } = connection
  if (!notices) return listenOnServer(connection.url, CHANGES_CHANNEL, hearing)
  // The embedded database lives and dies with this process: nothing can come between.
  notices.on('notice', hearing.onNotice)
  return { close: async () => void notices.off('notice', hearing.onNotice) }
}

/**
 * Hears one channel of a Postgres server, on a connection of its own, because a pool's come and go. Resolves when it
 * listens; throws when the first connection fails.
 */
export async function listenOnServer(url: string, channel: string, { onNotice, onGap }: Hearing): Promise<Listening> {
  let closed = false
  let tries = 0
  let pause: NodeJS.Timeout | undefined
  let current = await openListener(url, channel, onNotice, onLost)

  function onLost(error: unknown) {
    if (closed) return
    log.warn({ err: error }, 'the connection that hears of changes was lost')
    retry()
  }

  function retry() {
    pause = setTimeout(reopen, PAUSES_MS[tries] ?? PAUSES_MS.at(-1))
    tries += 1
  }

  async function reopen() {
    try {
      const next = await openListener(url, channel, onNotice, onLost)
      if (closed) return await next.close()
      const since = current.answeredAt()
      current = next
      tries = 0
      onGap(since)
    } catch (error) {
      log.warn({ err: error }, 'the database is not back yet')
      if (!closed) retry()
    }
  }

  return {
    async close() {
      closed = true
      clearTimeout(pause)
      await current.close()
    },
  }
}

/** Tells `onLost` once, when the connection broke or no longer answers. Throws when it cannot be opened. */
async function openListener(
  url: string,
  channel: string,
  onNotice: (payload: string) => void,
  onLost: (error: unknown) => void,
) {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
    keepAlive: true,
  })
  let isOpen = false
  let answeredAt = new Date()
  const ask = () =>
    client.query('SELECT 1').then(() => {
      answeredAt = new Date()
    }, lose)
  const end = async () => {
    isOpen = false
    clearInterval(asking)
    await client.end().catch((error: unknown) => log.debug({ err: error }, 'a listening connection did not end well'))
  }
  const lose = (error: unknown) => {
    if (!isOpen) return
    void end()
    onLost(error)
  }
  const asking = setInterval(() => isOpen && ask(), ASK_EVERY_MS)
  asking.unref()
  client.on('notification', ({ payload }) => onNotice(payload ?? ''))
  client.on('error', lose)
  client.on('end', () => lose(new Error('The database ended the connection')))
  try {
    await client.connect()
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`)
  } catch (error) {
    await end()
    throw error
  }
  isOpen = true
  return { close: end, answeredAt: () => answeredAt }
}
