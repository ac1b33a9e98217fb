import type { NextRequest } from 'next/server'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { ListAzurePlans, listAzurePlans } from '@/lib/services/provisioning/list-azure-plans'

const list = partnerAction(ListAzurePlans, listAzurePlans)

/** The customer's Azure plans and the Azure subscriptions under each. */
export async function GET(_: NextRequest, { params }: RouteContext<'/api/customers/[customerId]/azure'>) {
  return respond(await list({ customerId: (await params).customerId }))
}
