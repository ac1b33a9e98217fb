import { useTranslations } from 'next-intl'
import { Suspense, use } from 'react'
import { PRIMARY_PARTNER_ID } from '@/components/builder/field-id'
import { useDraftModel } from '@/components/builder/state/draft-model'
import { useOrderPiece } from '@/components/builder/state/order-state'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { ErrorBanner } from '@/components/ui/error-banner'
import { LoadingRegion } from '@/components/ui/loading-region'
import { Section } from '@/components/ui/section'
import { Skeleton } from '@/components/ui/skeleton'
import type { ActionResult } from '@/lib/domain/action-result'
import type { AttributionChoices } from '@/lib/domain/reseller'
import { AdditionalPartners } from './additional-partners'
import { AttributionRules } from './attribution-rules'
import { LastPartners } from './last-partners'
import { PartnerField } from './partner-field'

type AttributionSectionProps = {
  /** On its way while the page is already there. */
  attribution: Promise<ActionResult<AttributionChoices>>
}

/** Which partners the order is credited to. A direct-bill partner has no resellers and does not see it. */
export function AttributionSection({ attribution }: AttributionSectionProps) {
  return (
    <Suspense fallback={<AttributionBones />}>
      <Attribution attribution={attribution} />
    </Suspense>
  )
}

const UNKNOWN: AttributionChoices = { kind: 'unknown', resellers: [], last: null }

function Attribution({ attribution }: AttributionSectionProps) {
  const t = useTranslations('builder.attribution')
  const model = useDraftModel()
  const partnerIdOnRecord = useOrderPiece(({ content }) => content.partnerIdOnRecord)
  const additionalPartnerIds = useOrderPiece(({ content }) => content.additionalPartnerIds)
  const result = use(attribution)
  const { kind, resellers, last } = result.ok ? result.data : UNKNOWN
  const set = (primary: string, additional: string[]) =>
    model.write({ partnerIdOnRecord: primary, additionalPartnerIds: additional })

  if (kind === 'direct-bill') {
    if (!partnerIdOnRecord && additionalPartnerIds.length === 0) return null
    return (
      <Section id="attribution" title={t('title')}>
        <Banner
          kind="warn"
          title={t('directBill')}
          action={
            <Button id={PRIMARY_PARTNER_ID} size="small" onClick={() => set('', [])}>
              {t('removePartners')}
            </Button>
          }
        >
          {[partnerIdOnRecord, ...additionalPartnerIds].join(', ')}
        </Banner>
      </Section>
    )
  }
  return (
    <Section id="attribution" title={t('title')} context={t('context')}>
      {!result.ok && (
        <div className="grid gap-2">
          <ErrorBanner error={result.error} />
          <p className="text-sm text-ink-2">{t('failed')}</p>
        </div>
      )}
      <div className="grid max-w-2xl gap-5">
        {last && <LastPartners last={last} onTake={set} />}
        <PartnerField
          id={PRIMARY_PARTNER_ID}
          label={t('primary')}
          hint={t('primaryHint')}
          value={partnerIdOnRecord}
          choices={resellers}
          taken={additionalPartnerIds}
          onChange={(value) => set(value, additionalPartnerIds)}
          onRemove={() => set('', additionalPartnerIds)}
        />
        <AdditionalPartners choices={resellers} />
        <AttributionRules />
      </div>
    </Section>
  )
}

function AttributionBones() {
  const t = useTranslations('builder.attribution')
  return (
    <Section title={t('title')} context={t('context')}>
      <LoadingRegion className="grid max-w-2xl gap-2">
        <Skeleton className="h-4 w-40" />
        <Skeleton className="mt-2 h-8 w-full" />
        <Skeleton className="mt-2 h-4 w-64" />
      </LoadingRegion>
    </Section>
  )
}
