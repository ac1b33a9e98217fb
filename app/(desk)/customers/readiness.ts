import type { ReadinessActions } from '@/components/readiness/readiness-actions'
import {
  confirmAgreementAction,
  listGovernmentCodesAction,
  readAgreementTextAction,
  readInvitationAction,
  recheckReadinessAction,
  requestQualificationAction,
} from './actions'

/** What every page hands out that shows whether a customer can be ordered for. */
export const readinessActions: ReadinessActions = {
  recheck: recheckReadinessAction,
  confirmAgreement: confirmAgreementAction,
  readAgreementText: readAgreementTextAction,
  requestQualification: requestQualificationAction,
  listGovernmentCodes: listGovernmentCodesAction,
  readInvitation: readInvitationAction,
}
