import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { DecisionFrame } from './decision'

/** Without Microsoft's answer there is nothing to sign: the button stays where it is and says why it is dead. */
export function NoDecision({ canOrder }: { canOrder: boolean }) {
  const t = useTranslations('review')
  return (
    <DecisionFrame>
      <section aria-label={t('totals')} className="grid gap-2">
        <h2 className="text-sm font-medium text-ink-3">{t('totals')}</h2>
        <p className="text-base text-ink-2">{t(canOrder ? 'totalsUnknown' : 'totalsNotAsked')}</p>
      </section>
      <Button variant="primary" size="large" disabled aria-describedby="no-decision" className="w-full">
        {t('placeAny')}
      </Button>
      <p id="no-decision" className="text-sm text-ink-2">
        {t(canOrder ? 'blocked.noAnswer' : 'blocked.role')}
      </p>
    </DecisionFrame>
  )
}
