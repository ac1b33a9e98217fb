import type { Exchange } from './exchange'
import { sanitiseBody } from './sanitise-body'
import { sanitiseHeaders } from './sanitise-headers'
import { scrubText } from './scrub-text'

type Headers = Iterable<readonly [string, string]>

/** A call as it went over the wire, and what it was made with that nobody else may see. */
export type RawExchange = Pick<Exchange, 'at' | 'ms' | 'method' | 'path' | 'status' | 'requestId' | 'correlationId'> & {
  secrets: readonly string[]
  request: { headers: Headers; body: string | undefined }
  answer: { headers: Headers; body: string | undefined } | null
}

/** The only way from a call to something that is kept: what is not known to be harmless does not get through. */
export function sanitiseExchange({ secrets, request, answer, ...call }: RawExchange): Exchange {
  return {
    ...call,
    path: scrubText(call.path, secrets),
    requestId: scrubText(call.requestId, secrets),
    correlationId: scrubText(call.correlationId, secrets),
    request: { headers: sanitiseHeaders(request.headers, secrets), body: sanitiseBody(request.body, secrets) },
    answer: answer && {
      headers: sanitiseHeaders(answer.headers, secrets),
      body: sanitiseBody(answer.body, secrets),
    },
  }
}
