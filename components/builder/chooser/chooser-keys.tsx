import { useTranslations } from 'next-intl'
import { Kbd } from '@/components/ui/kbd'

/** The foot of the chooser: how many there are, and the keys. */
export function ChooserKeys({ count, hasProduct }: { count: number | undefined; hasProduct: boolean }) {
  const t = useTranslations('builder.chooser')
  return (
    <div className="flex w-full items-center justify-between gap-4 text-xs text-ink-3">
      <span role="status">{count !== undefined && t('results', { count })}</span>
      <span className="pointer-coarse:hidden">
        {t.rich(hasProduct ? 'keysPlans' : 'keys', { k: (chunks) => <Kbd>{chunks}</Kbd> })}
      </span>
    </div>
  )
}
