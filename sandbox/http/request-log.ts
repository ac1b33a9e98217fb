const KEPT = 2000

/** One call as `GET /_sandbox/requests` shows it. No tokens: Entra's bodies, which hold some, are left out. */
export type LoggedRequest = {
  at: string
  method: string
  path: string
  query: string
  requestId?: string
  correlationId?: string
  principal?: 'app' | 'user'
  upn?: string
  /** What a call to Partner Center brought along, with keys as the service reads them. */
  body?: unknown
  fault?: string
  replayed?: boolean
  /** Absent while the call runs, and for calls whose connection was dropped without an answer. */
  status?: number
}

/** Keeps the last calls in order; entries are filled in while the call proceeds. */
export function createRequestLog() {
  const entries: LoggedRequest[] = []
  return {
    begin(entry: LoggedRequest): LoggedRequest {
      entries.push(entry)
      if (entries.length > KEPT) entries.shift()
      return entry
    },
    list: (): readonly LoggedRequest[] => entries,
    clear: (): void => void entries.splice(0),
  }
}

export type RequestLog = ReturnType<typeof createRequestLog>
