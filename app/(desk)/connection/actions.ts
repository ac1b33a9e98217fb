'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { RetryReads, retryReads } from '@/lib/services/import/retry-reads'
import { StartImport, startImport } from '@/lib/services/import/start-import'
import { beginConnecting } from '@/lib/services/service-account/begin-connecting'
import { checkServiceAccount } from '@/lib/services/service-account/check-service-account'
import { disconnectServiceAccount } from '@/lib/services/service-account/disconnect-service-account'
import { pendingCookie } from '@/lib/services/service-account/pending-connection'

const Nothing = z.object({})

/** Answers the address of Entra's page; what comes back from there is held against a cookie of this browser. */
export const connectServiceAccountAction = partnerAction(Nothing, async (context) => {
  const { url, sealed } = await beginConnecting(context)
  const jar = await cookies()
  jar.set({ ...pendingCookie(), value: sealed })
  return { url }
})

export const checkServiceAccountAction = partnerAction(Nothing, checkServiceAccount)

export const disconnectServiceAccountAction = partnerAction(Nothing, disconnectServiceAccount)

export const startImportAction = partnerAction(StartImport, startImport)

export const retryReadsAction = partnerAction(RetryReads, retryReads)
