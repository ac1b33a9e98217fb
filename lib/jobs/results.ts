import 'server-only'
import type { Job, JobResult } from 'pg-boss'

/** Runs a batch side by side; returns what became of each, so that one that fails is tried again alone. */
export async function toResults(
  jobs: readonly Job<unknown>[],
  run: (job: Job<unknown>) => Promise<void>,
  onFailure: (error: unknown) => void,
): Promise<JobResult[]> {
  return Promise.all(
    jobs.map(async (job): Promise<JobResult> => {
      try {
        await run(job)
        return { id: job.id, status: 'completed' }
      } catch (error) {
        onFailure(error)
        return { id: job.id, status: 'failed', output: { message: String(error) } }
      }
    }),
  )
}
