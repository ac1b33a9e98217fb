import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icon'
import { type CustomerRow, findUnfitReason } from '@/lib/domain/customer-row'

/** Whether one can order for this customer, and if not, why: icon and word. */
export function CustomerState({ customer, className = 'text-xs' }: { customer: CustomerRow; className?: string }) {
  const t = useTranslations('customers')
  const reason = findUnfitReason(customer)
  const unchecked = !reason && customer.checkedAt === null
  return (
    <span
      className={classNames(
        'flex min-w-0 items-center gap-1.5 whitespace-nowrap',
        reason ? 'font-medium text-needs-you-ink' : 'text-ink-3',
        className,
      )}
    >
      <Icon
        name={reason ? 'hand' : unchecked ? 'circle-dashed' : 'circle-check'}
        className={classNames('size-3.5', reason ? 'text-needs-you-ink' : !unchecked && 'text-active')}
      />
      <span className="truncate">{reason ? t(`unfit.${reason}`) : t(unchecked ? 'notChecked' : 'ready')}</span>
    </span>
  )
}
