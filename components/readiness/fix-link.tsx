import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import type { CustomerRow, UnfitReason } from '@/lib/domain/customer-row'

type FixLinkProps = {
  customer: CustomerRow
  reason: UnfitReason
  size?: 'small' | 'normal'
  /** The main thing to do where it stands; a dialog's focus begins here. */
  isMain?: boolean
  className?: string
}

/** Leads to where one can do something about what stands between a customer and an order. */
export function FixLink({ customer, reason, size = 'small', isMain = false, className }: FixLinkProps) {
  const t = useTranslations('readiness')
  return (
    <LinkButton
      href={`/orders/new?customer=${customer.id}`}
      size={size}
      variant={isMain ? 'primary' : 'secondary'}
      data-initial-focus={isMain || undefined}
      className={className}
      aria-label={t('fixItFor', { customer: customer.companyName, reason: t(`reason.${reason}`) })}
    >
      {t('fixIt')}
    </LinkButton>
  )
}
