import type { NextRequest } from 'next/server'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { CheckPartnerIds, checkPartnerIds } from '@/lib/services/resellers/check-partner-ids'

const check = partnerAction(CheckPartnerIds, checkPartnerIds)

/** `?id=…&id=…`: what Microsoft says of all PartnerIDs of an order: whose they are, and whether they may stand on it. */
export async function GET({ nextUrl }: NextRequest) {
  return respond(await check({ mpnIds: nextUrl.searchParams.getAll('id') }))
}
