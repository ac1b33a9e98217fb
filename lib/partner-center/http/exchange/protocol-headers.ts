import 'server-only'
import type { Call, CallIds } from '../call'

const JSON_BODY = { 'Content-Type': 'application/json; charset=utf-8' }
const APPLICATION = 'Order Desk'
const DEFAULT_LOCALE = 'en-US'

/**
 * Takes a call, the ids of this exchange of it, and as whom; returns its headers. What the call itself asks for goes
 * before what every call has, but never its token and ids. A form brings its own content type. ch. 3.1.
 */
export function protocolHeaders(
  call: Call,
  { requestId, correlationId, cv, token, locale }: CallIds & { cv: string; token: string; locale?: string | undefined },
): Record<string, string> {
  return {
    accept: 'application/json',
    ...(call.body && 'json' in call.body && lowerCase(JSON_BODY)),
    'x-locale': locale ?? DEFAULT_LOCALE,
    ...lowerCase(call.headers ?? {}),
    authorization: `Bearer ${token}`,
    'ms-requestid': requestId,
    'ms-correlationid': correlationId,
    'ms-cv': cv,
    'ms-partnercenter-application': APPLICATION,
  }
}

/** Takes an etag as a resource carries it; returns the value of `If-Match`: in double quotes, exactly once. ch. 3.4. */
export function quoteEtag(etag: string): string {
  return /^(?:W\/)?".*"$/.test(etag) ? etag : `"${etag}"`
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
