import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const SERVER_ID = randomBytes(4).toString('hex').toUpperCase()
const APP_ID = randomUUID()

export type ProtocolIds = { requestId: string; correlationId: string }

/** The ids of a call: what the caller sent, or fresh ones (reference §3.2). */
export function readIds(headers: IncomingHttpHeaders): ProtocolIds {
  return {
    requestId: single(headers['ms-requestid']) ?? randomUUID(),
    correlationId: single(headers['ms-correlationid']) ?? randomUUID(),
  }
}

/** The headers every Partner Center answer carries; ids are echoed, MS-CV is generated when absent. */
export function protocolHeaders(headers: IncomingHttpHeaders, ids: ProtocolIds): Record<string, string> {
  return {
    'MS-RequestId': ids.requestId,
    'MS-CorrelationId': ids.correlationId,
    'MS-CV': single(headers['ms-cv']) ?? `${randomBytes(12).toString('base64')}.0`,
    'MS-ServerId': SERVER_ID,
    'X-Locale': single(headers['x-locale']) ?? 'en-US',
    'Request-Context': `appId=cid-v1:${APP_ID}`,
  }
}

/** One value of a header that a client may have repeated or left empty. */
export function single(value: string | string[] | undefined): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  return first?.trim() || undefined
}
