import { once } from 'node:events'
import { type AddressInfo, connect as connectTo, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { connect, type Database, getConnection } from '@/lib/db/client'

export type CuttableDatabase = {
  db: Database
  /** Every connection breaks, and no new one comes about. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** A second way to the open database over a connection that a test can cut, as a network or a server's end does. */
export async function openCuttableDatabase(): Promise<CuttableDatabase> {
  const { url, embedded } = await getConnection()
  const address = new URL(url)
  const directory = address.searchParams.get('host')
  const target = directory
    ? { path: join(directory, `.s.PGSQL.${address.port || 5432}`) }
    : { port: Number(address.port), host: address.hostname }
  const sockets = new Set<Socket>()
  let isCut = false
  const proxy = createServer((incoming) => {
    if (isCut) return incoming.destroy()
    const outgoing = connectTo(target)
    for (const socket of [incoming, outgoing]) {
      sockets.add(socket)
      socket.on('close', () => {
        sockets.delete(socket)
        incoming.destroy()
        outgoing.destroy()
      })
      // What breaks here is what the test is about.
      socket.on('error', () => undefined)
    }
    incoming.pipe(outgoing).pipe(incoming)
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const through = new URL(url)
  through.searchParams.delete('host')
  through.host = `127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const connection = connect(through.href, { embedded })
  return {
    db: connection.db,
    cut() {
      isCut = true
      for (const socket of sockets) socket.destroy()
    },
    mend() {
      isCut = false
    },
    async close() {
      await connection.close()
      for (const socket of sockets) socket.destroy()
      proxy.close()
    },
  }
}
