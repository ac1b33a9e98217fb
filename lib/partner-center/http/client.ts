import 'server-only'
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import {
  answeredError,
  type CallIds,
  isWrite,
  PartnerCenterError,
  parseJson,
  unansweredError,
  unreadableError,
} from './errors'
import { withRetries } from './retry'

/** One HTTP exchange, for the log. */
export type CallRecord = CallIds & { status: number | undefined; ms: number }

export type ClientOptions = {
  /** `https://api.partnercenter.microsoft.com` or the sandbox; without `/v1`. */
  baseUrl: string
  /** A valid bearer token; with `force` one that is newer than the last, because that one was refused. */
  getAccessToken(options: { force: boolean }): Promise<string>
  fetch?: typeof fetch
  /** Told of every exchange, repetitions included. */
  requestLog?(call: CallRecord): void
  /** Language of Microsoft's names and descriptions, e.g. `ja-JP`. */
  locale?: string
  timeoutMs?: { read: number; write: number }
  firstPauseMs?: number
  /** `false` for a call that nobody should wait for: the first failure is the answer. */
  repeats?: boolean
}

export type ReadOptions = { headers?: Record<string, string> | undefined; signal?: AbortSignal | undefined }
/** `requestId` names the intent: the same for every repetition of it, new for every other. ch. 3.3. */
export type WriteOptions = { requestId: string }

/** What a write was answered, with the ids that belong into a timeline. */
export type Answer<T> = { data: T; requestId: string; correlationId: string }

export type Client = ReturnType<typeof createClient>

type Call = {
  method: string
  path: string
  body?: unknown
  requestId: string
  headers?: Record<string, string> | undefined
  signal?: AbortSignal | undefined
}

/** .NET SDK: three minutes; nobody reads a page for that long. */
const TIMEOUT_MS = { read: 30_000, write: 120_000 }
/** These 401 stay, however new the token: wrong audience, no second factor. ch. 3.11. */
const FINAL_401_CODES = new Set(['900420', '900421'])

/** Takes where and as whom; returns the two ways of calling: reading and writing. */
export function createClient(options: ClientOptions) {
  const { getAccessToken, firstPauseMs, requestLog, repeats = true } = options

  /** Token, one exchange, and once more with a newer token when the first was refused. */
  async function exchange(call: Call): Promise<{ text: string; status: number; ids: CallIds }> {
    try {
      return await send(call, await getAccessToken({ force: false }))
    } catch (error) {
      if (!(error instanceof PartnerCenterError) || error.status !== 401) throw error
      if (FINAL_401_CODES.has(error.code ?? '')) throw error
      return await send(call, await getAccessToken({ force: true }))
    }
  }

  /** The one place that speaks HTTP. Throws PartnerCenterError, or the caller's own abort reason. */
  async function send(call: Call, token: string): Promise<{ text: string; status: number; ids: CallIds }> {
    const { method, path, requestId } = call
    let ids: CallIds = { method, path, requestId, correlationId: randomUUID() }
    const timeout = AbortSignal.timeout((options.timeoutMs ?? TIMEOUT_MS)[isWrite(method) ? 'write' : 'read'])
    const started = performance.now()
    let status: number | undefined
    try {
      const response = await (options.fetch ?? fetch)(`${options.baseUrl}${path}`, {
        method,
        headers: {
          ...protocolHeaders(ids, token, options.locale),
          ...(call.body !== undefined && JSON_BODY),
          ...call.headers,
        },
        body: call.body === undefined ? null : JSON.stringify(call.body),
        signal: call.signal ? AbortSignal.any([timeout, call.signal]) : timeout,
        redirect: 'manual',
        cache: 'no-store',
      })
      status = response.status
      ids = { ...ids, correlationId: response.headers.get('MS-CorrelationId') ?? ids.correlationId }
      // A refusal whose explanation is cut short is a refusal all the same.
      const text = response.ok ? await response.text() : await response.text().catch(() => '')
      if (!response.ok) throw answeredError(ids, status, response.headers, text)
      return { text, status, ids }
    } catch (error) {
      if (error instanceof PartnerCenterError || call.signal?.aborted) throw error
      throw unansweredError(ids, error, timeout.aborted)
    } finally {
      requestLog?.({ ...ids, status, ms: Math.round(performance.now() - started) })
    }
  }

  async function call<T extends z.ZodType>(schema: T, request: Call): Promise<Answer<z.output<T>>> {
    const attempt = () => exchange(request)
    const retries = { firstPauseMs, signal: request.signal }
    const { text, status, ids } = await (repeats ? withRetries(request.method, attempt, retries) : attempt())
    try {
      return { data: schema.parse(parseJson(text)), requestId: ids.requestId, correlationId: ids.correlationId }
    } catch (error) {
      throw unreadableError(ids, status, error)
    }
  }

  return {
    /** Takes the schema of the answer and a path with query; repeats by itself. Throws PartnerCenterError. */
    async read<T extends z.ZodType>(schema: T, path: string, readOptions: ReadOptions = {}): Promise<z.output<T>> {
      return (await call(schema, { method: 'GET', path, requestId: randomUUID(), ...readOptions })).data
    },

    /** Takes a body in its wire form, or none; repeats only after 429. Throws PartnerCenterError with its `outcome`. */
    write<T extends z.ZodType>(
      method: 'POST' | 'PUT' | 'PATCH',
      schema: T,
      path: string,
      { requestId, body }: WriteOptions & { body?: unknown },
    ): Promise<Answer<z.output<T>>> {
      return call(schema, { method, path, requestId, body })
    },
  }
}

const JSON_BODY = { 'Content-Type': 'application/json; charset=utf-8' }

function protocolHeaders(
  { requestId, correlationId }: CallIds,
  token: string,
  locale = 'en-US',
): Record<string, string> {
  return {
    Authorization: `Bearer ${token}`,
    Accept: 'application/json',
    'MS-RequestId': requestId,
    'MS-CorrelationId': correlationId,
    'MS-PartnerCenter-Application': 'Order Desk',
    'X-Locale': locale,
  }
}
