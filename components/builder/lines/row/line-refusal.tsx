import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import type { ReviewedLine } from '@/lib/domain/review'

/** Why Microsoft refuses a line, in its own words and with its code. */
export function LineRefusal({ error }: { error: NonNullable<ReviewedLine['error']> }) {
  const t = useTranslations('builder.lines')
  const words = [error.description, `(${error.code})`].filter(Boolean).join(' ')
  return (
    <p className="flex gap-1.5 text-sm text-failed-ink">
      <Icon name="circle-cross" className="mt-0.5 text-failed" />
      <span className="wrap-anywhere">
        {error.code === 'missing' ? t('lineErrorUnnamed') : t('lineError', { words })}
        {error.availableQuantity !== undefined && ` ${t('available', { quantity: error.availableQuantity })}`}
      </span>
    </p>
  )
}
