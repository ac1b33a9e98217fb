import { useTranslations } from 'next-intl'
import { Kbd } from '@/components/ui/kbd'

type ChooserKeysProps = {
  count: number | undefined
  /** While the plans of a new market are being read. */
  progress: { read: number; total: number } | null
  hasProduct: boolean
}

/** The foot of the chooser: how many there are, how far a new market is read, and the keys. */
export function ChooserKeys({ count, progress, hasProduct }: ChooserKeysProps) {
  const t = useTranslations('builder.chooser')
  const catalog = useTranslations('catalog')
  return (
    <div className="flex w-full items-center justify-between gap-4 text-xs text-ink-3">
      <span className="flex flex-wrap gap-x-3">
        <span role="status">{count !== undefined && t('results', { count })}</span>
        {progress && <span title={catalog('progressHint')}>{catalog('progress', progress)}</span>}
      </span>
      <span className="pointer-coarse:hidden">
        {t.rich(hasProduct ? 'keysPlans' : 'keys', { k: (chunks) => <Kbd>{chunks}</Kbd> })}
      </span>
    </div>
  )
}
