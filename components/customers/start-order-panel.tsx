import { useTranslations } from 'next-intl'
import { OpenDrafts } from '@/components/drafts/open-drafts'
import type { ReadinessActions } from '@/components/readiness/readiness-actions'
import { StartReadiness } from '@/components/readiness/start-readiness'
import { Section } from '@/components/ui/section'
import { Surface } from '@/components/ui/surface'
import { TextLink } from '@/components/ui/text-link'
import { findUnfitReason } from '@/lib/domain/customer-row'
import type { DraftRow } from '@/lib/domain/draft-view'
import type { Readiness } from '@/lib/domain/readiness'
import { CustomerFacts } from './customer-facts'
import { StartOrderButton } from './start-order-button'
import type { BeginOrderAction } from './use-order-start'

type StartOrderPanelProps = {
  readiness: Readiness
  /** Open drafts of this customer that something was put into. */
  drafts: DraftRow[]
  mayOrder: boolean
  beginAction: BeginOrderAction
  readinessActions: ReadinessActions
}

/** One customer, chosen by a link: who it is, what has been begun, and the button that starts an order. */
export function StartOrderPanel({ readiness, drafts, mayOrder, beginAction, readinessActions }: StartOrderPanelProps) {
  const t = useTranslations('customers')
  const { customer } = readiness
  const unfit = findUnfitReason(customer)
  return (
    <div className="grid gap-6">
      <StartReadiness known={readiness} mayChange={mayOrder} actions={readinessActions} />
      <Surface>
        <CustomerFacts customer={customer} />
      </Surface>
      {drafts.length > 0 && (
        <Section title={t('start.openDrafts')} count={drafts.length} context={t('start.openDraftsText')}>
          <OpenDrafts drafts={drafts} />
        </Section>
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <StartOrderButton
          customer={{ id: customer.id, companyName: customer.companyName }}
          action={beginAction}
          anew={drafts.length > 0}
          variant={drafts.length > 0 ? 'secondary' : 'primary'}
          size="large"
          disabled={!mayOrder || unfit !== undefined}
        >
          {drafts.length > 0 ? t('openDrafts.startAnother') : t('start.button', { name: customer.companyName })}
        </StartOrderButton>
        <TextLink href={`/orders?customer=${customer.id}`}>{t('start.history')}</TextLink>
      </div>
    </div>
  )
}
