import { useTranslations } from 'next-intl'
import type { PartnerCheck } from '@/components/builder/state/use-partner-checks'
import { Icon } from '@/components/ui/icon'
import { Spinner } from '@/components/ui/spinner'

/** How Microsoft's check of an id stands. What it refuses is said as the field's error. */
export function PartnerVerdict({ check }: { check: PartnerCheck | undefined }) {
  const t = useTranslations('builder.attribution')
  if (check?.state === 'checking') {
    return (
      <span className="inline-flex items-center gap-1">
        <Spinner className="size-3" />
        {t('checking')}
      </span>
    )
  }
  if (check?.state === 'failed') return <span>{t('notChecked')}</span>
  if (check?.check.verdict !== 'ok') return null
  return (
    <span className="inline-flex items-center gap-1 text-active-ink">
      <Icon name="circle-check" className="size-3.5 text-active" />
      {t('verdict.ok')}
    </span>
  )
}
