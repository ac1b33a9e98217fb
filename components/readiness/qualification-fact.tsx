import { useTranslations } from 'next-intl'
import { lazy, useState } from 'react'
import { Button } from '@/components/ui/button'
import { DateTime } from '@/components/ui/date-time'
import { Icon } from '@/components/ui/icon'
import { WhenNeeded } from '@/components/ui/when-needed'
import type { CustomerRow } from '@/lib/domain/customer-row'
import { Fact } from './fact'
import type { ReadinessParts } from './readiness-actions'
import { useQualificationName } from './use-qualification-name'

const QualificationDialog = lazy(() => import('./qualification-dialog'))

type QualificationFactProps = { customer: CustomerRow; edit: ReadinessParts | undefined }

/** What the customer may buy besides commercial offers, what is being reviewed, and asking for more. */
export function QualificationFact({ customer, edit }: QualificationFactProps) {
  const t = useTranslations('readiness.qualification')
  const nameOf = useQualificationName()
  const [isOpen, setOpen] = useState(false)
  const { qualifications, vetting } = customer
  const held = qualifications.filter((name) => name.toLowerCase() !== 'none')
  return (
    <Fact term={t('term')} state={held.length > 0 ? 'good' : vetting.length > 0 ? 'waits' : undefined}>
      {held.length > 0 && held.map(nameOf).join(', ')}
      {held.length === 0 && vetting.length === 0 && t('none')}
      {vetting.map(({ name, state, since, reason }) => (
        <span key={name} className="inline-flex flex-wrap items-center gap-x-1.5">
          {held.length > 0 && <Icon name="clock" className="size-3.5 text-needs-you-ink" />}
          {t(state, { name: nameOf(name) })}
          {state === 'inReview' && since && (
            <span className="text-xs text-ink-3">
              {t.rich('since', { date: () => <DateTime value={since} show="date" /> })}
            </span>
          )}
          {state === 'denied' && reason && <span className="text-xs text-ink-3">{reason}</span>}
        </span>
      ))}
      {edit && (
        <>
          <Button variant="ghost" size="small" className="-my-1 text-accent-ink!" onClick={() => setOpen(true)}>
            {t('request')}
          </Button>
          <WhenNeeded needed={isOpen}>
            <QualificationDialog {...edit} open={isOpen} onClose={() => setOpen(false)} />
          </WhenNeeded>
        </>
      )}
    </Fact>
  )
}
