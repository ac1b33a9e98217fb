import { useTranslations } from 'next-intl'
import type { PartnerCheck } from '@/components/builder/state/use-partner-checks'
import { Icon } from '@/components/ui/icon'
import { RelativeTime } from '@/components/ui/relative-time'
import { Spinner } from '@/components/ui/spinner'
import type { Reseller } from '@/lib/domain/reseller'

type PartnerVerdictProps = { check: PartnerCheck | undefined; reseller: Reseller | undefined }

/** How Microsoft's check of an id stands; where it failed, what was known before. What it refuses is said as the field's error. */
export function PartnerVerdict({ check, reseller }: PartnerVerdictProps) {
  const t = useTranslations('builder.attribution')
  if (check?.state === 'checking') {
    return (
      <span className="inline-flex items-center gap-1">
        <Spinner className="size-3" />
        {t('checking')}
      </span>
    )
  }
  if (check?.state === 'failed') {
    const { checkedAt = null, mpa } = reseller ?? {}
    return (
      <span>
        {t('notChecked')}
        {checkedAt && mpa && (
          <> {t.rich('lastCheck', { state: t(`mpa.${mpa}`), time: () => <RelativeTime value={checkedAt} /> })}</>
        )}
      </span>
    )
  }
  if (check?.check.verdict !== 'ok') return null
  return (
    <span className="inline-flex items-center gap-1 text-active-ink">
      <Icon name="circle-check" className="size-3.5 text-active" />
      {t('verdict.ok')}
    </span>
  )
}
