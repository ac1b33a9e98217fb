import type { NextRequest } from 'next/server'
import { partnerAction } from '@/lib/action'
import { respond } from '@/lib/respond'
import { AzureSubscriptionInput, getRegistration } from '@/lib/services/provisioning/get-registration'
import { registerSubscription } from '@/lib/services/provisioning/register-subscription'

type Context = RouteContext<'/api/customers/[customerId]/azure/[subscriptionId]/registration'>

const read = partnerAction(AzureSubscriptionInput, getRegistration)
const register = partnerAction(AzureSubscriptionInput, registerSubscription)

/** Whether reservations may be bought for this subscription, as Microsoft says now. */
export async function GET(_: NextRequest, { params }: Context) {
  return respond(await read(await params))
}

/** Registers it; how far that is stands in the answer, and in later ones to GET. */
export async function POST(_: NextRequest, { params }: Context) {
  return respond(await register(await params))
}
