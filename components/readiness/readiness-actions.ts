import type { Action } from '@/lib/domain/action-result'
import type { AgreementConsent } from '@/lib/domain/agreement-consent'
import type { GovernmentCode, Readiness, WantedQualification } from '@/lib/domain/readiness'

type Of = { customerId: string }

/** What can be done about what stands between a customer and an order; handed out by the page. */
export type ReadinessActions = {
  recheck: Action<Of, Readiness>
  confirmAgreement: Action<Of & { requestId: string } & AgreementConsent, Readiness>
  readAgreementText: Action<
    Of & { locale: 'en' | 'ja' },
    { displayUri: string; downloadUri: string; goodUntil: string }
  >
  requestQualification: Action<Of & { requestId: string; wanted: WantedQualification }, Readiness>
  listGovernmentCodes: Action<Record<string, never>, GovernmentCode[]>
  readInvitation: Action<Record<string, never>, { url: string }>
}

/** What every part of it needs. */
export type ReadinessParts = {
  readiness: Readiness
  actions: ReadinessActions
  /** Something was done: how the customer stands now. */
  onChanged: (readiness: Readiness) => void
}
