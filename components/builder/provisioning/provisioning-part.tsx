import { useTranslations } from 'next-intl'
import { OptionPart } from '@/components/builder/line-options/option-part'
import { Reading } from '@/components/builder/line-options/reading'
import type { DraftLine } from '@/lib/domain/order-draft'
import { provisioningKind } from '@/lib/domain/provisioning/provisioning-kind'
import { NoAzurePlan } from './no-azure-plan'
import { ReservationFields } from './reservation-fields'
import { SavingsPlanFields } from './savings-plan-fields'
import { useAzurePlans } from './use-azure'

/** What Microsoft wants to know before a line can be provisioned; nothing for a plain line. partner-center-api.md ch. 5.10. */
export function ProvisioningPart({ line }: { line: DraftLine }) {
  const kind = provisioningKind(line)
  return kind === 'reservation' || kind === 'savingsPlan' ? <AzurePart line={line} kind={kind} /> : null
}

function AzurePart({ line, kind }: { line: DraftLine; kind: 'reservation' | 'savingsPlan' }) {
  const t = useTranslations('provisioning')
  const question = useAzurePlans()
  const plans = question.data
  return (
    <OptionPart title={t(`${kind}.title`)} context={t(`${kind}.context`)}>
      <Reading question={question} />
      {plans?.length === 0 && <NoAzurePlan question={question} />}
      {plans && plans.length > 0 && kind === 'reservation' && <ReservationFields line={line} plans={plans} />}
      {plans && plans.length > 0 && kind === 'savingsPlan' && <SavingsPlanFields line={line} plans={plans} />}
    </OptionPart>
  )
}
