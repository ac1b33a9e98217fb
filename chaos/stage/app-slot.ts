import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../scripts/run/port.mjs'
import { type AppOptions, startApp } from '../../scripts/run/start-app.mjs'

export type AppSlot = Awaited<ReturnType<typeof openAppSlot>>

type SlotOptions = Omit<AppOptions, 'port' | 'name' | 'onBegun'> & { name: string; port?: number }

/** A process of the app with an address of its own: it can be killed, and comes back there. Not running yet. */
export async function openAppSlot({ name, port: wanted, ...options }: SlotOptions) {
  const port = wanted ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  let program: { stop(now?: boolean): Promise<void> } | undefined
  let starts = 0
  let isClosed = false

  async function start(): Promise<void> {
    if (isClosed) return
    starts += 1
    const onBegun = (begun: typeof program) => {
      program = begun
    }
    // Every life has its own log.
    await startApp({ ...options, port, name: `${name}-${starts}`, onBegun })
  }

  return {
    name,
    url,
    role: options.role,
    start,
    /** In the middle of whatever it does; after a while it is started again. Returns when it answers. */
    async killAndRestart(awayMs: number): Promise<void> {
      await program?.stop(true)
      await pause(awayMs)
      await start()
    },
    async stop(): Promise<void> {
      isClosed = true
      await program?.stop()
    },
  }
}
