import { setTimeout as pause } from 'node:timers/promises'
import type { World } from '../../world.ts'
import type { Registration } from './registration.ts'
import { CERTIFICATE_PATH, signWithIdentity } from './signing-identity.ts'

/** How one attempt ended, as validation events report it. */
export type Attempt = { responseCode: string; responseMessage: string; systemError: boolean; dateTimeUtc: string }

type Delivery = {
  world: World
  baseUrl: string
  registration: Registration
  body: string
  /** Told of each attempt; `isLast` when no other follows. */
  onAttempt?: (attempt: Attempt, isLast: boolean) => void
}

const MAX_ATTEMPTS = 10
/** The n-th pause is n times as long. How long the service waits is not documented. */
const PAUSE_MS = 25
const ANSWER_WITHIN_MS = 10_000
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/i

/**
 * Posts an event to the registered URL, signed, until it is taken: ten attempts at most (ch. 9.4). Every answer but a
 * 2xx counts as failed. Only loopback addresses are ever called: the sandbox sends nothing to other machines.
 */
export async function deliverEvent({ world, baseUrl, registration, body, onAttempt }: Delivery): Promise<void> {
  const attempted = (responseCode: string, responseMessage: string, systemError: boolean): Attempt => ({
    ...{ responseCode, responseMessage, systemError },
    dateTimeUtc: world.now().toISOString().replace('Z', '0000'),
  })
  const refused = whyNotCalled(new URL(registration.webhookUrl), new URL(baseUrl))
  if (refused !== undefined) {
    onAttempt?.(attempted('', refused, true), true)
    return
  }
  const headers = await signedHeaders(registration, baseUrl, body)
  for (let number = 1; number <= MAX_ATTEMPTS; number++) {
    const outcome = await post(registration.webhookUrl, headers, body)
    const isLast = outcome.taken || number === MAX_ATTEMPTS
    onAttempt?.(attempted(outcome.code, outcome.message, outcome.code === ''), isLast)
    if (isLast) return
    await pause(number * PAUSE_MS, undefined, { ref: false })
  }
}

/** Who may call Partner Center must not reach the controls by way of an event. */
function whyNotCalled(url: URL, own: URL): string | undefined {
  if (!LOOPBACK.test(url.hostname)) return 'The sandbox delivers events to loopback addresses only.'
  return url.port === own.port ? 'The sandbox delivers no events to itself.' : undefined
}

async function signedHeaders(registration: Registration, baseUrl: string, body: string) {
  const signature = `Signature ${await signWithIdentity(body)}`
  return {
    'Content-Type': 'application/json; charset=utf-8',
    [registration.signatureInOwnHeader ? 'x-ms-signature' : 'Authorization']: signature,
    'X-MS-Certificate-Url': `${baseUrl}${CERTIFICATE_PATH}`,
    'X-MS-Signature-Algorithm': 'rsa-sha256',
  }
}

/** One attempt. Redirects are answers like others: following one could leave the machine. */
async function post(url: string, headers: Record<string, string>, body: string) {
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS)
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
    await response.body?.cancel()
    const { ok, status, statusText } = response
    return { taken: ok, code: statusText.replaceAll(' ', '') || String(status), message: '' }
  } catch (error) {
    return { taken: false, code: '', message: error instanceof Error ? reasonOf(error) : String(error) }
  }
}

function reasonOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : error.message
}
