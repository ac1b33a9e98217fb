import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent } from 'react'
import { useLineOption } from '@/components/builder/line-options/use-line-option'
import { RadioGroup } from '@/components/ui/radio-group'
import type { DraftLine } from '@/lib/domain/order-draft'
import type { AzurePlan } from '@/lib/domain/provisioning/azure-plan'
import { CommitmentField } from './commitment-field'

type Cover = { value: string; label: string; hint: string; context: Record<string, string> }

/** How much a savings plan commits to, and what it covers: all of an Azure plan, or one Azure subscription. ch. 5.10. */
export function SavingsPlanFields({ line, plans }: { line: DraftLine; plans: AzurePlan[] }) {
  const t = useTranslations('provisioning.savingsPlan')
  const setOption = useLineOption(line.key)
  const { scope, subscriptionId, entitlementId } = line.options.provisioningContext
  const value = scope === 'single' ? entitlementId : subscriptionId
  const covers = plans
    .filter((plan) => !plan.isLegacy)
    .flatMap((plan): Cover[] => [
      {
        value: plan.subscriptionId,
        label: t('shared', { plan: plan.name }),
        hint: t('sharedHint'),
        context: { scope: 'shared', subscriptionId: plan.subscriptionId },
      },
      ...plan.subscriptions
        .filter(({ isActive }) => isActive)
        .map((one) => ({
          value: one.entitlementId,
          label: t('single', { subscription: one.name }),
          hint: t('singleHint', { plan: plan.name, id: one.entitlementId }),
          context: { scope: 'single', entitlementId: one.entitlementId },
        })),
    ])
  const cover = (id: string | undefined) => {
    const chosen = covers.find((one) => one.value === id)
    if (chosen) setOption('provisioningContext', chosen.context)
  }
  const isUncovered = value === undefined
  const [first] = plans.filter((plan) => !plan.isLegacy)
  const only = plans.length === 1 ? first?.subscriptionId : undefined

  // Where there is one Azure plan, all of it is meant until somebody says less.
  const takeOnly = useEffectEvent(() => {
    if (only) cover(only)
  })
  useEffect(() => {
    if (isUncovered) takeOnly()
  }, [isUncovered])

  return (
    <div className="grid gap-4">
      <CommitmentField line={line} />
      <RadioGroup
        legend={t('covers')}
        name={`covers-${line.key}`}
        value={value ?? ''}
        onChange={({ target }) => cover(target.value)}
        options={covers}
        error={value && !covers.some((one) => one.value === value) ? t('gone') : undefined}
      />
      <p className="text-sm text-ink-2">{t('partner')}</p>
    </div>
  )
}
