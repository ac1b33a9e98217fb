import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Country } from '@/components/ui/country'
import { DateTime } from '@/components/ui/date-time'
import { Spinner } from '@/components/ui/spinner'
import { accountState, factStates, type Readiness } from '@/lib/domain/readiness'
import { Fact } from './fact'
import { QualificationFact } from './qualification-fact'
import type { ReadinessParts } from './readiness-actions'

type ReadinessFactsProps = {
  readiness: Readiness
  isChecking: boolean
  /** Given to who may change something. */
  edit?: ReadinessParts | undefined
  onCheckAgain?: () => void
}

/** Five facts that decide about an order, each by icon and word. */
export function ReadinessFacts({ readiness, isChecking, edit, onCheckAgain }: ReadinessFactsProps) {
  const t = useTranslations('readiness')
  const { customer, confirmation } = readiness
  const states = factStates(customer)
  const isCovered = states.agreement === 'good'
  return (
    <div className="flex items-start gap-3 rounded-lg border border-line bg-surface px-4 py-2.5">
      <dl className="flex min-w-0 flex-1 flex-wrap gap-x-8 gap-y-2.5 text-sm">
        <Fact term={t('agreement.term')} state={states.agreement}>
          {customer.signedDirectly ? t('agreement.signedDirectly') : t(`agreement.${states.agreement}`)}
          {isCovered && confirmation && (
            <span className="text-xs text-ink-3">
              {t.rich('agreement.by', {
                person: confirmation.confirmedBy,
                date: () => <DateTime value={confirmation.confirmedAt} show="date" />,
              })}
            </span>
          )}
        </Fact>
        <Fact term={t('account.term')} state={states.account}>
          {t(`account.${accountState(customer.validationStatus)}`)}
        </Fact>
        <QualificationFact customer={customer} edit={edit} />
        <Fact term={t('relationship.term')} state={states.relationship}>
          {t(states.relationship === 'stops' ? 'relationship.none' : 'relationship.ours')}
          {customer.resellerName && (
            <span className="text-xs text-ink-3">{t('relationship.via', { name: customer.resellerName })}</span>
          )}
        </Fact>
        <Fact term={t('country.term')} state={customer.country ? undefined : 'unknown'}>
          {customer.country ? <Country code={customer.country} /> : t('country.unknown')}
        </Fact>
      </dl>
      {isChecking ? (
        <span className="flex min-h-7 items-center gap-1.5 text-xs text-ink-3">
          <Spinner className="size-3" />
          <span className="max-sm:sr-only">{t('checking')}</span>
        </span>
      ) : (
        onCheckAgain && (
          <Button variant="ghost" size="small" icon="refresh" iconOnly title={t('checkAgain')} onClick={onCheckAgain}>
            {t('checkCustomer')}
          </Button>
        )
      )}
    </div>
  )
}
