import { CATALOG_CODES } from './catalog-codes'
import type { CodeRow, Service } from './code-row'
import { CUSTOMER_CODES } from './customer-codes'
import { GENERAL_CODES } from './general-codes'
import { MIGRATION_CODES } from './migration-codes'
import { ORDER_CODES } from './order-codes'
import { SUBSCRIPTION_CODES } from './subscription-codes'

/** What is known of a refusal. `path` tells which service spoke, where two of them use one code. */
export type Refusal = { status: number | undefined; code: string | undefined; path?: string | undefined }

/** Every code of partner-center-api.md ch. 3.11, 8.7 and 10 that comes as an error of HTTP. */
export const CODE_TABLE: readonly CodeRow[] = [
  ...GENERAL_CODES,
  ...CUSTOMER_CODES,
  ...CATALOG_CODES,
  ...ORDER_CODES,
  ...SUBSCRIPTION_CODES,
  ...MIGRATION_CODES,
]

const SERVICES: Record<Service, RegExp> = {
  'agreement-status': /\/compliance\//i,
  subscriptions: /\/subscriptions(?:[/?]|$)/i,
}

/** Some gateways repeat the HTTP status as the code: so short a code means what it says only under its own status. */
const SHORTEST_SURE_CODE = 4

const byCode = new Map<string, CodeRow[]>()
for (const row of CODE_TABLE) byCode.set(row[1], [...(byCode.get(row[1]) ?? []), row])

/**
 * Takes a refusal; returns the row of its code. Of several rows the one of this service, then the one of this status.
 * A code that came under another status than documented is still that code: inside a checkout of 201 each has none.
 */
export function findCodeRow({ status, code, path = '' }: Refusal): CodeRow | undefined {
  const rows = byCode.get(code ?? '') ?? []
  const ofStatus = (row: CodeRow) => status !== undefined && [row[0]].flat().includes(status)
  const candidates = (code ?? '').length < SHORTEST_SURE_CODE ? rows.filter(ofStatus) : rows
  const ofService = candidates.filter((row) => row[4] && SERVICES[row[4]].test(path))
  const anyService = candidates.filter((row) => !row[4])
  return ofService.find(ofStatus) ?? ofService[0] ?? anyService.find(ofStatus) ?? anyService[0] ?? candidates[0]
}
