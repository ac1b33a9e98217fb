import 'server-only'
import { randomUUID } from 'node:crypto'
import type { FormData } from 'undici'
import type { z } from 'zod'
import type { Budget } from './budget/budget'
import { PATIENCE_MS, type Priority } from './budget/priority'
import type { Call, CallIds, CallRecord } from './call'
import { isWrite } from './errors'
import { readBody } from './exchange/body'
import { type CorrelationVector, startVector } from './exchange/correlation-vector'
import type { ExchangeLog } from './exchange/overhear'
import { quoteEtag } from './exchange/protocol-headers'
import { type Exchange, type Reply, send } from './exchange/send'
import { guardStream } from './exchange/stream'
import { TIMEOUTS, type Timeouts } from './exchange/timeouts'
import { unreadableError } from './failures/failures'
import { readRetryAfter } from './failures/retry-after'
import { withRetries } from './repeat/retry'

export type ClientOptions = {
  /** `https://api.partnercenter.microsoft.com` or the sandbox; without `/v1`. */
  baseUrl: string
  /** A valid bearer token; with `force` one that is newer than the last, because that one was refused. */
  getAccessToken(options: { force: boolean }): Promise<string>
  /** Told of every exchange, repetitions included. */
  requestLog?(call: CallRecord): void
  /** Asked before every exchange whether somebody wants to know all of it. */
  exchangeLog?: ExchangeLog | undefined
  /** Language of Microsoft's names and descriptions, e.g. `ja-JP`. */
  locale?: string
  timeoutMs?: Partial<Timeouts>
  firstPauseMs?: number
  /** `false` for a call that nobody should wait for: the first failure is the answer. */
  repeats?: boolean
  /** What the tenant may ask in a minute, shared by all its clients in this process. Without one: no limit of ours. */
  budget?: Budget | undefined
  /** Who goes first where the budget is short. */
  priority?: Priority | undefined
  /** The vector under which the caller works; without one, every call begins its own. */
  vector?: CorrelationVector | undefined
}

export type ReadOptions = {
  headers?: Record<string, string> | undefined
  signal?: AbortSignal | undefined
  vector?: CorrelationVector | undefined
}
/**
 * `requestId` names the intent: the same for every repetition of it, new for every other. ch. 3.3. `leavesBefore`: what was
 * held up for longer, by a frozen machine too, does not leave any more.
 */
export type WriteOptions = Pick<Call, 'requestId' | 'signal' | 'leavesBefore'>
/** `ifMatch`: an etag as the resource carries it, with or without quotes. ch. 3.4. */
type WriteRequest = WriteOptions & Pick<ReadOptions, 'headers'> & { body?: unknown; ifMatch?: string | undefined }

/** What was answered, with the ids that belong into a timeline. */
export type Answer<T> = {
  data: T
  /** 202: it will be done; `location` tells where to ask, `retryAfterMs` when. */
  status: number
  requestId: string
  correlationId: string
  location?: string | undefined
  retryAfterMs?: number | undefined
}

export type Client = ReturnType<typeof createClient>

/** Takes where and as whom; returns the ways of calling. All throw PartnerCenterError, or the signal's own reason. */
export function createClient(options: ClientOptions) {
  const timeouts = { ...TIMEOUTS, ...options.timeoutMs }

  /** Budget, token, one exchange; repeated by the table of retry.ts. The only caller of `send`. */
  function perform<Body>(call: Call, way: Pick<Exchange<Body>, 'take' | 'alsoAnswers'>): Promise<Reply<Body>> {
    const { budget, priority = 'placing', requestLog, exchangeLog, baseUrl, locale } = options
    const totalMs = timeouts[isWrite(call.method) ? 'write' : 'read']
    const exchange = async ({ number: attempt, needsNewerToken }: { number: number; needsNewerToken: boolean }) => {
      const token = await options.getAccessToken({ force: needsNewerToken })
      return send({ ...way, call, token, attempt, timeouts, totalMs, baseUrl, locale, requestLog, exchangeLog })
    }
    return withRetries(
      call.method,
      (attempt) => (budget ? budget.run(call, priority, () => exchange(attempt)) : exchange(attempt)),
      {
        firstPauseMs: options.firstPauseMs,
        longestPauseMs: PATIENCE_MS[priority],
        signal: call.signal,
        repeats: options.repeats ?? true,
      },
    )
  }

  async function ask<T extends z.ZodType>(schema: T, call: Call): Promise<Answer<z.output<T>>> {
    const { status, headers, ids, body } = await perform(call, {
      async take(response, { ids, read }) {
        const text = await response.text()
        read(text)
        try {
          return readBody(schema, text)
        } catch (error) {
          throw unreadableError(ids, response.status, error)
        }
      },
    })
    const location = headers.get('Location') ?? undefined
    const { requestId, correlationId } = ids
    return { data: body, status, requestId, correlationId, location, retryAfterMs: readRetryAfter(headers) }
  }

  function reading(method: string, path: string, { headers, signal, vector }: ReadOptions): Call {
    return { method, path, requestId: randomUUID(), vector: vectorOf(vector), headers, signal }
  }

  const vectorOf = (vector = options.vector) => vector ?? startVector()

  return {
    /** Where the links of its answers may lead, and nowhere else. */
    baseUrl: options.baseUrl,

    /** GET. Takes the schema of the answer and a path with query; repeats by itself. */
    async read<T extends z.ZodType>(schema: T, path: string, readOptions: ReadOptions = {}): Promise<z.output<T>> {
      return (await ask(schema, reading('GET', path, readOptions))).data
    },

    /** GET whose status and `Location` matter: the way to an asynchronous result (202). */
    readAnswer<T extends z.ZodType>(schema: T, path: string, readOptions: ReadOptions = {}) {
      return ask(schema, reading('GET', path, readOptions))
    },

    /** HEAD: whether there is something at a path; 404 is an answer, not an error. ch. 3.8 d. */
    async head(path: string, readOptions: ReadOptions = {}): Promise<boolean> {
      const take = async () => undefined
      return (await perform(reading('HEAD', path, readOptions), { take, alsoAnswers: [404] })).status !== 404
    },

    /**
     * Takes a body in its wire form, or none; repeats only where nothing was done. The error's `outcome` says whether
     * something may have been. An answer without a body (202, 204) needs a schema that allows undefined.
     */
    write<T extends z.ZodType>(
      method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
      schema: T,
      path: string,
      { requestId, body, ifMatch, headers, signal, leavesBefore }: WriteRequest,
    ): Promise<Answer<z.output<T>>> {
      const json = body === undefined ? undefined : { json: body }
      return ask(schema, {
        method,
        path,
        requestId,
        vector: vectorOf(),
        body: json,
        headers: { ...headers, ...(ifMatch !== undefined && { 'If-Match': quoteEtag(ifMatch) }) },
        signal,
        leavesBefore,
      })
    },

    /** POST of a form with files. Repeats as every write does. */
    upload<T extends z.ZodType>(
      schema: T,
      path: string,
      { requestId, form, signal }: WriteOptions & { form: FormData },
    ) {
      return ask(schema, { method: 'POST', path, requestId, vector: vectorOf(), body: { form }, signal })
    },

    /**
     * GET of something that is not held in memory: what repeats is only the beginning. Reading the stream throws
     * PartnerCenterError where it breaks. The reader must read it to the end or cancel it.
     */
    async stream(path: string, readOptions: ReadOptions = {}): Promise<Download> {
      const { headers, body, ids } = await perform(reading('GET', path, readOptions), { take: guardStream })
      return {
        body,
        ids,
        contentType: headers.get('Content-Type') ?? undefined,
        disposition: headers.get('Content-Disposition') ?? undefined,
      }
    },
  }
}

export type Download = {
  body: ReadableStream<Uint8Array>
  /** Of the call that brought it. */
  ids: CallIds
  contentType: string | undefined
  /** `Content-Disposition`, where a file's name stands. */
  disposition: string | undefined
}
