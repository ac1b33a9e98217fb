import 'server-only'
import type { PGlite } from '@electric-sql/pglite'
import { readNotices } from './embedded-notices.ts'

/** First bytes of the messages of an extended query, which ends with Sync. */
const inQuery = new Set([...'PBDECHF'].map((letter) => letter.charCodeAt(0)))

/**
 * Takes the one PGlite behind all connections; returns the same one, which reports a half-sent query as a transaction.
 *
 * pglite-socket changes to another connection after any protocol message outside a transaction. A statement is five
 * messages (Parse, Bind, Describe, Execute, Sync) that share one unnamed statement, so under load a connection was
 * given the rows of another's query. It stays with a connection for as long as `isInTransaction()` says so: saying so
 * until Sync makes each query whole.
 * `hear` gets the payload of every notification of a channel that the database listens to, whoever committed it.
 */
export function inTurns(database: PGlite, hear: (payload: string) => void): PGlite {
  let halfSent = false
  const turns = {
    isInTransaction: () => halfSent || database.isInTransaction(),
    execProtocolRawStream: (...[message, options]: Parameters<PGlite['execProtocolRawStream']>) => {
      halfSent = inQuery.has(message[0] ?? 0)
      const read = readNotices(hear)
      const onRawData = (data: Uint8Array) => {
        read(data)
        options.onRawData(data)
      }
      return database.execProtocolRawStream(message, { ...options, onRawData })
    },
    /** The server rolls back through this when a connection is cut in the middle. */
    exec: (...[query, options]: Parameters<PGlite['exec']>) => {
      halfSent = false
      return database.exec(query, options)
    },
  }
  return new Proxy(database, {
    get(target, key) {
      if (key in turns) return Reflect.get(turns, key)
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
