import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { answerVector } from './answer/correlation-vector.ts'

const SERVER_ID = randomBytes(4).toString('hex').toUpperCase()
const REQUEST_CONTEXT = `appId=cid-v1:${randomUUID()}`
const DEFAULT_LOCALE = 'en-US'

export type ProtocolIds = { requestId: string; correlationId: string }

/** The ids of a call: what the caller sent, in whatever form, or fresh ones (reference §3.2). */
export function readIds(headers: IncomingHttpHeaders): ProtocolIds {
  return {
    requestId: single(headers['ms-requestid']) ?? randomUUID(),
    correlationId: single(headers['ms-correlationid']) ?? randomUUID(),
  }
}

/** An id as two spellings of it compare: `{C245…}` and `c245…` are one GUID. */
export function plainId(id: string): string {
  return id.replace(/^[{(]|[)}]$/g, '').toLowerCase()
}

/** The culture that a call asks for. */
export function localeOf(headers: IncomingHttpHeaders): string {
  return single(headers['x-locale']) ?? DEFAULT_LOCALE
}

/**
 * The headers every Partner Center answer carries: ids are echoed, the correlation vector goes on. `X-Locale` comes
 * doubled, as it was recorded (ch. 3.2, 10 no. 19); which services leave it out is not known.
 */
export function protocolHeaders(headers: IncomingHttpHeaders, ids: ProtocolIds): Record<string, string> {
  const locale = localeOf(headers)
  return {
    'MS-RequestId': ids.requestId,
    'MS-CorrelationId': ids.correlationId,
    'MS-CV': answerVector(single(headers['ms-cv'])),
    'MS-ServerId': SERVER_ID,
    'X-Locale': `${locale},${locale}`,
    'Request-Context': REQUEST_CONTEXT,
  }
}

/** One value of a header that a client may have repeated or left empty. */
export function single(value: string | string[] | undefined): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  if (first === undefined) return undefined
  const comma = first.indexOf(',')
  return (comma < 0 ? first : first.slice(0, comma)).trim() || undefined
}
