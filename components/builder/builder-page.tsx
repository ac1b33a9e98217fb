import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Banner } from '@/components/ui/banner'
import { PageHeader } from '@/components/ui/page-header'
import type { ActionResult } from '@/lib/domain/action-result'
import type { AttributionChoices } from '@/lib/domain/reseller'
import { AttributionSection } from './attribution/attribution-section'
import { useBuilder } from './builder-context'
import { LinesSection } from './lines/lines-section'
import { PlacingSection } from './placing-section'
import { ReferenceSection } from './reference-section'
import { AsideBanner } from './saving/aside-banner'
import { RestoredBanner } from './saving/restored-banner'
import { SaveStatus } from './saving/save-status'
import { SaveTrouble } from './saving/save-trouble'
import type { SetAside } from './saving/use-set-aside'
import { useHistory } from './state/history/use-history'
import { useOrderState } from './state/order-state'
import type { ShownFields } from './state/use-shown-fields'
import { BottomBar } from './summary/bottom-bar'
import { OrderSummary } from './summary/order-summary'
import { ProblemBanner } from './summary/problem-banner'
import { NOTICES_ID, useReview } from './summary/use-review'
import { useHashFocus } from './use-hash-focus'

type BuilderPageProps = {
  typed: SetAside
  facts: ReactNode
  tools: ReactNode
  notices: ReactNode
  attribution: Promise<ActionResult<AttributionChoices>>
  fields: ShownFields
}

/** The page: who it is for, what is in the way, the order itself, and the summary that stays in view. */
export function BuilderPage({ typed, facts, tools, notices, attribution, fields }: BuilderPageProps) {
  const t = useTranslations('builder')
  const { customer, canOrder, autosave } = useBuilder()
  const { problems } = useOrderState()
  const history = useHistory()
  const review = useReview({ hasProblems: problems.length > 0, onProblems: fields.showAll })
  useHashFocus()

  return (
    <>
      <PageHeader
        back={{ href: '/drafts', label: t('back') }}
        title={customer.name}
        context={facts}
        actions={
          <>
            {canOrder && <SaveStatus />}
            {tools}
          </>
        }
      />
      <div id={NOTICES_ID} className="grid scroll-mt-18 gap-3 not-empty:mb-6">
        {!canOrder && (
          <Banner kind="info" title={t('readOnly.title')}>
            {t('readOnly.reason')}
          </Banner>
        )}
        {notices}
        <SaveTrouble typed={typed} />
        {typed.aside && <AsideBanner aside={typed.aside} onTake={typed.takeAside} onDrop={typed.drop} />}
        {typed.restoredAt && <RestoredBanner keptAt={typed.restoredAt} onDismiss={typed.dismissRestored} />}
        {fields.isAll && problems.length > 0 && <ProblemBanner />}
      </div>
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_19.5rem]">
        <form
          noValidate
          onSubmit={(event) => event.preventDefault()}
          onBlur={(event) => {
            fields.leave(event.target.id)
            autosave.hurry()
            history.seal()
          }}
          className="min-w-0"
        >
          <fieldset disabled={!canOrder} className="grid min-w-0 gap-8">
            <LinesSection />
            <AttributionSection attribution={attribution} />
            <ReferenceSection />
            <PlacingSection />
          </fieldset>
        </form>
        <OrderSummary review={review} className="self-start xl:sticky xl:top-6" />
      </div>
      <BottomBar review={review} />
    </>
  )
}
