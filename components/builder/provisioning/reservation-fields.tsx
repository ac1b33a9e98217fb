import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent } from 'react'
import { useLineOption } from '@/components/builder/line-options/use-line-option'
import { RadioGroup } from '@/components/ui/radio-group'
import type { DraftLine } from '@/lib/domain/order-draft'
import type { AzurePlan } from '@/lib/domain/provisioning/azure-plan'
import { reservationDuration } from '@/lib/domain/provisioning/reservation-duration'
import { Registration } from './registration'
import { Stock } from './stock'

const SCOPES = ['shared', 'single'] as const
type Scope = (typeof SCOPES)[number]

/** Which Azure plan a reservation is for, and how far it reaches. partner-center-api.md ch. 5.10. */
export function ReservationFields({ line, plans }: { line: DraftLine; plans: AzurePlan[] }) {
  const t = useTranslations('provisioning.reservation')
  const setOption = useLineOption(line.key)
  const { subscriptionId, scope } = line.options.provisioningContext
  const chosen = plans.find((plan) => plan.subscriptionId === subscriptionId)
  const only = plans.length === 1 ? plans[0] : undefined
  const duration = reservationDuration(line.choice?.termDuration ?? '')
  const place = (id: string, reach: Scope) =>
    setOption('provisioningContext', { subscriptionId: id, scope: reach, ...(duration ? { duration } : {}) })
  const isUnplaced = subscriptionId === undefined

  // Where there is one plan there is nothing to choose: it is taken, and stands there to be seen.
  const takeOnly = useEffectEvent(() => {
    if (only) place(only.subscriptionId, 'shared')
  })
  useEffect(() => {
    if (isUnplaced) takeOnly()
  }, [isUnplaced])

  return (
    <div className="grid gap-4">
      <RadioGroup
        legend={t('subscription')}
        name={`subscription-${line.key}`}
        value={chosen?.subscriptionId ?? ''}
        onChange={({ target }) => place(target.value, scope === 'single' ? 'single' : 'shared')}
        options={plans.map((plan) => ({
          value: plan.subscriptionId,
          label: plan.name,
          hint: plan.isLegacy ? t('legacy') : t('holds', { count: plan.subscriptions.length }),
        }))}
        error={subscriptionId && !chosen ? t('gone') : undefined}
      />
      {chosen && (
        <>
          <RadioGroup
            legend={t('scope')}
            name={`scope-${line.key}`}
            value={scope ?? ''}
            onChange={({ target }) => place(chosen.subscriptionId, target.value === 'single' ? 'single' : 'shared')}
            options={SCOPES.map((one) => ({ value: one, label: t(one), hint: t(`${one}Hint`) }))}
          />
          <Registration plan={chosen} />
          <Stock line={line} subscriptionId={chosen.subscriptionId} />
        </>
      )}
    </div>
  )
}
