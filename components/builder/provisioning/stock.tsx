import { useTranslations } from 'next-intl'
import { errorView } from '@/components/builder/ask-server'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { Icon } from '@/components/ui/icon'
import type { DraftLine } from '@/lib/domain/order-draft'
import { useStock } from './use-azure'

/** Whether Microsoft has the capacity, in its own words where it has not. ch. 5.8. */
export function Stock({ line, subscriptionId }: { line: DraftLine; subscriptionId: string }) {
  const t = useTranslations('provisioning.stock')
  const question = useStock(line, subscriptionId)
  if (question.error) {
    const again = (
      <Button size="small" icon="refresh" pending={question.isFetching} onClick={() => question.refetch()}>
        {t('again')}
      </Button>
    )
    return <ErrorBanner error={errorView(question.error)} action={again} />
  }
  // Nothing to say: not answered yet, or no check wanted.
  if (!question.data) return null
  const { isRestricted, reasons } = question.data
  if (!isRestricted) {
    return (
      <p role="status" className="flex items-center gap-1.5 text-sm">
        <Icon name="circle-check" className="text-active" />
        {t('available')}
      </p>
    )
  }
  return (
    <Banner kind="error" title={t('none')}>
      {t('noneText')} {reasons.length > 0 && <q>{reasons.join(' ')}</q>}
    </Banner>
  )
}
