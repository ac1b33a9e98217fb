/** What a header or a body may hold once it was sanitised: see sanitise-body.ts. */
export type Sanitised = null | boolean | number | string | Sanitised[] | { [name: string]: Sanitised }

/** Headers by their names in lower case; only those that are known to hold nothing secret. */
export type ExchangeRequest = { headers: Record<string, string>; body: Sanitised }
export type ExchangeAnswer = { headers: Record<string, string>; body: Sanitised }

/** One question to Partner Center and its answer, without anything that must stay secret. */
export type Exchange = {
  /** When it was asked, ISO 8601 in UTC. */
  at: string
  ms: number
  method: string
  /** With `/v1` and query. */
  path: string
  /** Null where nothing was answered. */
  status: number | null
  requestId: string
  correlationId: string
  request: ExchangeRequest
  answer: ExchangeAnswer | null
}

/** As it is kept: the same again is counted, at its latest time. */
export type KeptExchange = Exchange & { id: number; times: number }
