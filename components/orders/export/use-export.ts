import { useEffect, useState } from 'react'
import { v4 as uuid } from 'uuid'
import { readRoute } from '@/components/customers/read-route'
import type { ExportProgress } from '@/lib/domain/orders-export'

const ASK_EVERY_MS = 500
/** So often nothing is known of it: the file did not begin. */
const PATIENCE = 20

type Running = { exportId: string; progress: ExportProgress | undefined; isLost: boolean }

/** Starts the download of a file and follows it: our server says how many rows are written. Takes the file's address by its id. */
export function useExport(addressOf: (exportId: string) => string) {
  const [running, setRunning] = useState<Running>()
  const exportId = running?.exportId
  const isMoving = running !== undefined && !running.isLost && (running.progress?.state ?? 'running') === 'running'

  useEffect(() => {
    if (!exportId || !isMoving) return
    const ended = new AbortController()
    follow(exportId, ended.signal, (change) =>
      setRunning((now) => (now?.exportId === exportId ? { ...now, ...change } : now)),
    ).catch((error: unknown) => {
      if (!ended.signal.aborted) throw error
    })
    return () => ended.abort()
  }, [exportId, isMoving])

  return {
    progress: running?.progress,
    hasBegun: running !== undefined,
    isMoving,
    isLost: running?.isLost ?? false,
    start() {
      const id = uuid()
      setRunning({ exportId: id, progress: undefined, isLost: false })
      download(addressOf(id))
    },
    async cancel() {
      if (!exportId) return
      const answer = await readRoute<ExportProgress>(`/api/orders/export/${exportId}`, undefined, { method: 'DELETE' })
      if (answer.ok) setRunning({ exportId, progress: answer.data, isLost: false })
    },
  }
}

async function follow(
  exportId: string,
  signal: AbortSignal,
  onChange: (change: Partial<Running>) => void,
): Promise<void> {
  for (let unknown = 0; unknown < PATIENCE; ) {
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
    signal.throwIfAborted()
    const answer = await readRoute<ExportProgress>(`/api/orders/export/${exportId}`, signal)
    if (answer.ok) onChange({ progress: answer.data })
    else unknown += 1
    if (answer.ok && answer.data.state !== 'running') return
  }
  onChange({ isLost: true })
}

/** The browser takes it from here: it writes to the disk, however large the file is. */
function download(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}
