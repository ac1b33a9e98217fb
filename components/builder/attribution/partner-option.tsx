import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { RelativeTime } from '@/components/ui/relative-time'
import type { Reseller } from '@/lib/domain/reseller'

type PartnerOptionProps = { reseller: Reseller; country: string; isTaken: boolean }

/** A reseller in the list: who, where, how its agreement stood when Microsoft was last asked. */
export function PartnerOption({ reseller, country, isTaken }: PartnerOptionProps) {
  const t = useTranslations('builder.attribution')
  const { name, mpnId, mpa, checkedAt } = reseller
  const isFine = mpa === 'signed'
  return (
    <>
      <span className="grid min-w-0 flex-1">
        <span className="truncate">{name}</span>
        <span className="flex flex-wrap items-center gap-x-1.5 text-xs text-ink-3">
          <Icon
            name={isFine ? 'circle-check' : mpa === 'unknown' ? 'circle-dashed' : 'alert'}
            className={isFine ? 'size-3.5 text-active' : mpa === 'unknown' ? 'size-3.5' : 'size-3.5 text-needs-you-ink'}
          />
          <span className={isFine || mpa === 'unknown' ? undefined : 'text-needs-you-ink'}>{t(`mpa.${mpa}`)}</span>
          {checkedAt && <span>{t.rich('checkedAgo', { time: () => <RelativeTime value={checkedAt} /> })}</span>}
        </span>
      </span>
      {isTaken ? (
        <span className="shrink-0 text-xs">{t('alreadyChosen')}</span>
      ) : (
        country && <span className="max-w-28 shrink-0 truncate text-xs text-ink-3">{country}</span>
      )}
      <span className="shrink-0 font-mono text-xs text-ink-3">{mpnId}</span>
    </>
  )
}
