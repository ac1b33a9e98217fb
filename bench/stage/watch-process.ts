import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const LOOK_EVERY_MS = 2_000
const MINUTE_MS = 60_000
const KB_IN_MB = 1024

/** Watches what a process takes from now on, by the system's own figures. */
export async function watchProcess(pid: number) {
  const begun = { at: performance.now(), cpuSeconds: (await look(pid)).cpuSeconds }
  const memory: number[] = []
  const timer = setInterval(() => {
    look(pid).then(
      ({ residentMb }) => memory.push(residentMb),
      // It ended: whoever waits for it says so.
      () => clearInterval(timer),
    )
  }, LOOK_EVERY_MS)

  return {
    /** CPU in seconds, altogether and per minute, to the second; the most memory it had, in MB. */
    async end(): Promise<{ cpuSeconds: number; cpuSecondsPerMinute: number; residentMb: number }> {
      clearInterval(timer)
      const { residentMb, ...now } = await look(pid)
      const cpuSeconds = now.cpuSeconds - begun.cpuSeconds
      const minutes = (performance.now() - begun.at) / MINUTE_MS
      return {
        cpuSeconds,
        cpuSecondsPerMinute: cpuSeconds / minutes,
        residentMb: Math.max(residentMb, ...memory),
      }
    },
  }
}

async function look(pid: number): Promise<{ cpuSeconds: number; residentMb: number }> {
  const { stdout } = await run('ps', ['-o', 'rss=,time=', '-p', `${pid}`])
  const [kilobytes = '', time = ''] = stdout.trim().split(/\s+/)
  return { cpuSeconds: toSeconds(time), residentMb: Number(kilobytes) / KB_IN_MB }
}

/** `[[days-]hours:]minutes:seconds`. */
function toSeconds(time: string): number {
  const [clock = '', days = '0'] = time.split('-').reverse()
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days) * 24 * 3600
}
