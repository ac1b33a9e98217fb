import { useFormatter, useTranslations } from 'next-intl'
import { useTermWords } from '@/components/builder/line-options/use-term-words'
import { useProvisioningWords } from '@/components/builder/provisioning/use-provisioning-words'
import type { DraftLine } from '@/lib/domain/order-draft'

/** What was chosen for a line beyond plan, quantity and name, in words; '' where nothing was. Its promotion stands by itself. */
export function useSaidOptions(): (line: DraftLine | undefined) => string {
  const t = useTranslations('lineOptions.words')
  const format = useFormatter()
  const provisioning = useProvisioningWords('words')
  const { following } = useTermWords()
  return (line) => {
    if (!line) return ''
    const { customTermEndDate, renewsTo } = line.options
    const end = customTermEndDate && new Date(`${customTermEndDate}T00:00:00Z`)
    const date = end && format.dateTime(end, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    return [
      ...provisioning(line),
      ...(date ? [t('ends', { date })] : []),
      ...(renewsTo ? [t('renews', { term: following(renewsTo) })] : []),
    ].join(' · ')
  }
}
