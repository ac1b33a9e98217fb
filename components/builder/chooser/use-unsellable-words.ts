import { useTranslations } from 'next-intl'
import { useBuilder } from '@/components/builder/builder-context'
import { useCountryName } from '@/components/builder/use-country-name'
import type { Plan } from '@/lib/domain/catalog'

const SEGMENTS = ['education', 'government', 'nonprofit'] as const

/** Why something cannot be ordered for this customer, and what would change that. */
export function useUnsellableWords(): (why: NonNullable<Plan['unfit']>) => string {
  const t = useTranslations('catalog')
  const { customer } = useBuilder()
  const countryName = useCountryName()
  return (why) => {
    if (why.reason === 'notQualified') {
      const known = SEGMENTS.find((one) => one === why.segment)
      return t('unsellable.notQualified', { segment: known ? t(`segment.${known}`) : why.segment })
    }
    const country = customer.country ? countryName(customer.country) : ''
    return t(`unsellable.${why.reason}`, { country })
  }
}
