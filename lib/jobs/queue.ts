import 'server-only'
import { setTimeout as passed } from 'node:timers/promises'
import { PgBoss } from 'pg-boss'
import { JOBS, type JobName, type JobPayload, jobKey, RUNS_BESIDE_ITSELF } from './jobs'
import { toResults } from './results'
import { FIRST, LIFE, toWorkOptions, type Workers } from './settings'

/** What the queue needs of a database; a transaction of the caller's fits as well as the pool. */
export type SqlExecutor = ConstructorParameters<typeof PgBoss>[0] extends string | infer Options
  ? NonNullable<Extract<Options, { db?: unknown }>['db']>
  : never

export type SendOptions = {
  /** Send inside the caller's transaction: the job exists if and only if the transaction commits. */
  within?: SqlExecutor
  startAfterSeconds?: number
  /** Before all others of its name. */
  first?: boolean
}

export type Queue = ReturnType<typeof createQueue>

/**
 * Takes an SQL executor, which stays the caller's to close, and a listener for errors of the queue itself. Where the
 * executor can `listen`, a job without a delay wakes a worker at once; otherwise workers only poll.
 * A payload that does not fit its schema in jobs.ts throws before it is sent.
 */
export function createQueue(database: SqlExecutor, onError: (error: Error) => void) {
  const notify = database.listen !== undefined
  const boss = new PgBoss({ db: database, useListenNotify: notify, superviseIntervalSeconds: LIFE.superviseSeconds })
  boss.on('error', onError)

  /** A queue of an earlier version may have another policy, which cannot be changed: the sweep fills the new one. */
  async function prepare(name: JobName): Promise<void> {
    const policy = RUNS_BESIDE_ITSELF.has(name) ? 'short' : 'stately'
    const known = await boss.getQueue(name)
    if (known && known.policy !== policy) await boss.deleteQueue(name)
    await boss.createQueue(name, { policy, notify, ...LIFE.ofJobs })
    await boss.updateQueue(name, { notify, ...LIFE.ofJobs })
    // Makes pg-boss remember the queue now. Otherwise the first send inside a transaction asks for it on another
    // connection, and the embedded database has one turn at a time: each would wait for the other.
    await boss.findJobs(name, { key: '' })
  }

  return {
    /** Creates the queue's tables and one queue per job name; repeatable. */
    async start(): Promise<void> {
      await boss.start()
      for (const name of Object.keys(JOBS) as JobName[]) await prepare(name)
    },

    /** Sends a job once: while an equal one waits, that one is moved to the new time. */
    async send<Name extends JobName>(name: Name, payload: JobPayload<Name>, options: SendOptions = {}): Promise<void> {
      const sent = {
        singletonKey: jobKey(name, payload),
        priority: options.first ? FIRST : 0,
        startAfter: options.startAfterSeconds ?? 0,
        ...(options.within ? { db: options.within } : {}),
      }
      const id = await boss.send(name, JOBS[name].parse(payload), sent)
      if (id === null) await boss.update(name, undefined, sent)
    },

    /** Sends many at once; those of which an equal one waits are left as they are. */
    async sendMissing<Name extends JobName>(name: Name, payloads: readonly JobPayload<Name>[]): Promise<void> {
      if (payloads.length === 0) return
      const jobs = payloads.map((payload) => ({
        data: JOBS[name].parse(payload),
        singletonKey: jobKey(name, payload),
      }))
      await boss.insert(name, jobs)
    },

    /** Sends a job of that name by a cron expression (UTC). */
    async schedule<Name extends JobName>(name: Name, cron: string, payload: JobPayload<Name>): Promise<void> {
      await boss.schedule(name, cron, JOBS[name].parse(payload), { singletonKey: jobKey(name, payload) })
    },

    /** Runs the handler for each job of that name, so many at a time in this process. A throw means: try again later. */
    async work<Name extends JobName>(
      name: Name,
      workers: Workers,
      handle: (payload: JobPayload<Name>) => Promise<void>,
    ): Promise<void> {
      const failed = (error: unknown) =>
        onError(new Error(`The job ${name} failed and will be tried again`, { cause: error }))
      await boss.work(name, { ...toWorkOptions(workers), perJobResults: true }, (jobs) =>
        toResults(jobs, async ({ data }) => handle(JOBS[name].parse(data) as JobPayload<Name>), failed),
      )
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
