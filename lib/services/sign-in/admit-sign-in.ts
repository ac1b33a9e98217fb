import 'server-only'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { PartnerCenterError } from '@/lib/partner-center/http/errors'
import { createPartnerCenter } from '@/lib/partner-center/partner-center'

/** Somebody is waiting in front of a blank page: Partner Center is asked once, and not for long. */
const PROBE_TIMEOUT_MS = { read: 8_000, write: 8_000 }

const MFA_MISSING = '900421'

export type Admission = 'admitted' | 'wrongTenant' | 'mfaRequired' | 'tokenRefused'

/**
 * Takes what Entra said of somebody: may they come in? Only people of the partner's own tenant, and only with a second
 * factor — which Partner Center is asked about, since it is Partner Center that insists (401/900421, ch. 2.6). Any
 * other 401 means that it accepts none of our tokens. When it cannot be asked they come in, and every later call is
 * judged by itself.
 */
export async function admitSignIn({
  tenantId,
  accessToken,
}: {
  tenantId: string
  accessToken: string
}): Promise<Admission> {
  if (tenantId.toLowerCase() !== env().PARTNER_TENANT_ID.toLowerCase()) return 'wrongTenant'
  const partnerCenter = createPartnerCenter({
    baseUrl: env().PARTNER_CENTER_BASE_URL,
    getAccessToken: async () => accessToken,
    requestLog: (call) => log.info(call, 'partner center'),
    timeoutMs: PROBE_TIMEOUT_MS,
    repeats: false,
  })
  try {
    await partnerCenter.profiles.mpn()
    return 'admitted'
  } catch (error) {
    if (!(error instanceof PartnerCenterError)) throw error
    if (error.code === MFA_MISSING) return 'mfaRequired'
    if (error.status === 401) {
      log.error({ err: error }, 'Partner Center refuses the token of a sign-in: is PARTNER_CENTER_RESOURCE right?')
      return 'tokenRefused'
    }
    log.warn({ err: error }, 'signed in without asking Partner Center')
    return 'admitted'
  }
}
