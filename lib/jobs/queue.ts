import 'server-only'
import { setTimeout as passed } from 'node:timers/promises'
import { PgBoss } from 'pg-boss'
import { JOBS, type JobName, type JobPayload, jobKey } from './jobs'

/** What the queue needs of a database; a transaction of the caller's fits as well as the pool. */
export type SqlExecutor = ConstructorParameters<typeof PgBoss>[0] extends string | infer Options
  ? NonNullable<Extract<Options, { db?: unknown }>['db']>
  : never

export type SendOptions = {
  /** Send inside the caller's transaction: the job exists if and only if the transaction commits. */
  within?: SqlExecutor
  startAfterSeconds?: number
}

/**
 * The embedded database cannot LISTEN, so every worker polls. People wait for `now` (half a second is the least pg-boss
 * allows); nobody does for `soon`, and each poll is a turn of the one database.
 */
const POLLING_SECONDS = { now: 0.5, soon: 5 }
export type Workers = { concurrency: number; polls: keyof typeof POLLING_SECONDS }
/** A job that keeps failing is tried for about a day; the sweep picks up what is left after that. */
const RETRY = { retryLimit: 30, retryDelay: 2, retryBackoff: true, retryDelayMax: 3600 }

export type Queue = ReturnType<typeof createQueue>

/**
 * Takes an SQL executor, which stays the caller's to close, and a listener for errors of the queue itself.
 * A payload that does not fit its schema in jobs.ts throws before it is sent.
 */
export function createQueue(database: SqlExecutor, onError: (error: Error) => void) {
  const boss = new PgBoss({ db: database })
  boss.on('error', onError)

  return {
    /** Creates the queue's tables and one queue per job name; repeatable. */
    async start(): Promise<void> {
      await boss.start()
      for (const name of Object.keys(JOBS)) {
        await boss.createQueue(name, { policy: 'stately', ...RETRY })
        // Makes pg-boss remember the queue now. Otherwise the first send inside a transaction asks for it on another
        // connection, and the embedded database has one turn at a time: each would wait for the other.
        await boss.findJobs(name, { key: '' })
      }
    },

    /** Sends a job once: while an equal one waits, nothing is added. */
    async send<Name extends JobName>(name: Name, payload: JobPayload<Name>, options: SendOptions = {}): Promise<void> {
      const data = JOBS[name].parse(payload)
      await boss.send(name, data, {
        singletonKey: jobKey(name, payload),
        ...(options.startAfterSeconds ? { startAfter: options.startAfterSeconds } : {}),
        ...(options.within ? { db: options.within } : {}),
      })
    },

    /** Sends a job of that name by a cron expression (UTC). */
    async schedule<Name extends JobName>(name: Name, cron: string, payload: JobPayload<Name>): Promise<void> {
      await boss.schedule(name, cron, JOBS[name].parse(payload), { singletonKey: jobKey(name, payload) })
    },

    /** Runs the handler for each job of that name, `concurrency` at a time in this process. A throw means: try again later. */
    async work<Name extends JobName>(
      name: Name,
      { concurrency, polls }: Workers,
      handle: (payload: JobPayload<Name>) => Promise<void>,
    ): Promise<void> {
      const options = { localConcurrency: concurrency, pollingIntervalSeconds: POLLING_SECONDS[polls] }
      await boss.work(name, options, async (jobs) => {
        for (const job of jobs) {
          try {
            await handle(JOBS[name].parse(job.data) as JobPayload<Name>)
          } catch (error) {
            onError(new Error(`The job ${name} failed and will be tried again`, { cause: error }))
            throw error
          }
        }
      })
    },

    /** Takes no new jobs, and lets running ones finish for up to `withinMs`. Jobs can still be sent. */
    async rest(withinMs: number): Promise<void> {
      const finished = Promise.all(Object.keys(JOBS).map((name) => boss.offWork(name, { wait: true })))
      const waiting = new AbortController()
      await Promise.race([finished, passed(withinMs, undefined, { signal: waiting.signal }).catch(() => undefined)])
      waiting.abort()
    },

    /** Hands back what still runs, to be tried again by whoever is there, and ends. */
    async stop(): Promise<void> {
      await boss.stop({ graceful: false })
    },
  }
}
