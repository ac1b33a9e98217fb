'use server'

import { z } from 'zod'
import { partnerAction } from '@/lib/action'
import { CustomerReference } from '@/lib/domain/picker'
import { ConfirmAgreement, confirmAgreement } from '@/lib/services/agreements/confirm-agreement'
import { GetAgreementText, getAgreementText } from '@/lib/services/agreements/get-agreement-text'
import { StartCustomerSync, startCustomerSync } from '@/lib/services/customers/start-customer-sync'
import { BeginOrder, beginOrder } from '@/lib/services/drafts/begin-order'
import { getInvitation } from '@/lib/services/readiness/get-invitation'
import { getReadiness } from '@/lib/services/readiness/get-readiness'
import { listGovernmentCodes } from '@/lib/services/readiness/list-government-codes'
import { RequestQualification, requestQualification } from '@/lib/services/readiness/request-qualification'

export const beginOrderAction = partnerAction(BeginOrder, beginOrder)
export const startCustomerSyncAction = partnerAction(StartCustomerSync, startCustomerSync)

const Nothing = z.object({})

/** Whether one can order for a customer: asked again, now. */
export const recheckReadinessAction = partnerAction(CustomerReference, (context, { customerId }) =>
  getReadiness(context, customerId),
)
export const confirmAgreementAction = partnerAction(ConfirmAgreement, confirmAgreement)
export const readAgreementTextAction = partnerAction(GetAgreementText, getAgreementText)
export const requestQualificationAction = partnerAction(RequestQualification, requestQualification)
export const listGovernmentCodesAction = partnerAction(Nothing, listGovernmentCodes)
export const readInvitationAction = partnerAction(Nothing, getInvitation)
