import 'server-only'
import type { MicrosoftReach, Tried } from '@/lib/domain/connection-view'
import { getAppToken } from '@/lib/entra/app-access-token'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import { createPartnerCenter } from '@/lib/partner-center/partner-center'
import { toAppError } from '@/lib/services/to-app-error'

/** Somebody waits for the answer: Partner Center is asked once, and not for long. */
const TIMEOUT_MS = { read: 8_000, write: 8_000 }
/** However often the page is loaded, Microsoft is asked no more often than this. */
const GOOD_FOR_MS = 15_000

// On globalThis: the server bundles may hold this module more than once, and all pages share one answer.
const kept = globalThis as typeof globalThis & { orderDeskReach?: { at: number; reach: Promise<MicrosoftReach> } }

/** Whether Entra ID gives the application a token, and Partner Center takes it. Never throws: a failure is the answer. */
export function checkMicrosoft(): Promise<MicrosoftReach> {
  if (!kept.orderDeskReach || kept.orderDeskReach.at < Date.now() - GOOD_FOR_MS) {
    kept.orderDeskReach = { at: Date.now(), reach: check() }
  }
  return kept.orderDeskReach.reach
}

async function check(): Promise<MicrosoftReach> {
  const checkedAt = new Date().toISOString()
  const token = await tried(getAppToken())
  if (!token.ok) return { token, partnerCenter: null, checkedAt }
  const { accessToken, expiresAt } = token.data
  return {
    token: { ok: true, data: { expiresAt: expiresAt.toISOString() } },
    partnerCenter: await tried(ask(accessToken)),
    checkedAt,
  }
}

/** The partner's own papers: App-only may read them, and they count against no limit. ch. 4.11. */
async function ask(accessToken: string): Promise<{ answeredInMs: number }> {
  const partnerCenter = createPartnerCenter({
    baseUrl: env().PARTNER_CENTER_BASE_URL,
    getAccessToken: async () => accessToken,
    requestLog: (call) => log.info(call, 'partner center'),
    timeoutMs: TIMEOUT_MS,
    repeats: false,
  })
  const begun = performance.now()
  try {
    await partnerCenter.profiles.legalBusiness()
  } catch (error) {
    if (!isAnswer(error)) throw error
  }
  return { answeredInMs: Math.round(performance.now() - begun) }
}

/** It is there and took the token, whatever it said of the profile. */
function isAnswer(error: unknown): boolean {
  if (!(error instanceof PartnerCenterError)) return false
  if (error.kind === 'unreadable') return (error.status ?? 500) < 400
  return error.kind === 'answered' && [403, 404].includes(error.status ?? 0)
}

async function tried<T>(trial: Promise<T>): Promise<Tried<T>> {
  try {
    return { ok: true, data: await trial }
  } catch (error) {
    log.warn({ err: error }, 'the connection to Microsoft does not work')
    return { ok: false, error: toAppError(error).view }
  }
}
