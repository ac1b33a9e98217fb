import type { IncomingMessage } from 'node:http'
import { Refusal } from '../http/route.ts'

const LOOPBACK_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i
const LOOPBACK_PEER = /^(::ffff:)?127\.|^::1$/
/** What proxies add: a request that came through one may come from anywhere. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via']

/**
 * Throws 403 unless the caller sits on this machine, said so, and nobody passed the request on. Pages of other addresses are
 * refused: a browser lets them post without a body, and says from where.
 */
export function requireLocal({ headers, socket }: IncomingMessage): void {
  const isLocal = LOOPBACK_HOST.test(headers.host ?? '') && LOOPBACK_PEER.test(socket.remoteAddress ?? '')
  if (!isLocal || FORWARDED.some((name) => headers[name] !== undefined)) {
    throw new Refusal(403, 0, 'The control endpoint is local.')
  }
  const isOwnPage = headers.origin === undefined || headers.origin === `http://${headers.host}`
  const site = headers['sec-fetch-site'] ?? 'none'
  if (!isOwnPage || (site !== 'none' && site !== 'same-origin')) {
    throw new Refusal(403, 0, 'The control endpoint is closed to web pages.')
  }
}
