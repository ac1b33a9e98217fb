import 'server-only'
import type { Connection } from '@/lib/db/client'
import { listenOnServer } from '@/lib/db/listen'
import type { SqlExecutor } from '@/lib/jobs/queue'

/** Takes the process's connection; returns what the queue needs of it. A server also tells of new jobs; embedded polls. */
export function queueExecutor({ pool, url, embedded }: Connection): SqlExecutor {
  const executor: SqlExecutor = { executeSql: (text, values) => pool.query(text, values) }
  if (embedded) return executor
  return {
    ...executor,
    async listen(channel, onNotice, onHeardAgain) {
      const listening = await listenOnServer(url, channel, { onNotice, onGap: onHeardAgain })
      onHeardAgain()
      return listening
    },
  }
}
