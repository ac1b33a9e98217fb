import { useTranslations } from 'next-intl'
import { Suspense, use } from 'react'
import { useFormContext } from 'react-hook-form'
import { PRIMARY_PARTNER_ID } from '@/components/builder/field-id'
import { useOrderState } from '@/components/builder/state/order-state'
import { ErrorBanner } from '@/components/ui/error-banner'
import { LoadingRegion } from '@/components/ui/loading-region'
import { Section } from '@/components/ui/section'
import { Skeleton } from '@/components/ui/skeleton'
import type { ActionResult } from '@/lib/domain/action-result'
import type { DraftContent } from '@/lib/domain/order-draft'
import type { Reseller } from '@/lib/domain/reseller'
import { AdditionalPartners } from './additional-partners'
import { PartnerField } from './partner-field'

type AttributionSectionProps = {
  /** On its way from Microsoft while the page is already there. */
  resellers: Promise<ActionResult<Reseller[]>>
}

/** Which partners the order is credited to. A direct-bill partner has no resellers and does not see it. */
export function AttributionSection({ resellers }: AttributionSectionProps) {
  return (
    <Suspense fallback={<AttributionBones />}>
      <Attribution resellers={resellers} />
    </Suspense>
  )
}

function Attribution({ resellers }: AttributionSectionProps) {
  const t = useTranslations('builder.attribution')
  const { content } = useOrderState()
  const { setValue } = useFormContext<DraftContent>()
  const result = use(resellers)
  const known = result.ok ? result.data : []
  const { partnerIdOnRecord, additionalPartnerIds } = content
  const isDirectBill = result.ok && known.length === 0
  if (isDirectBill && !partnerIdOnRecord && additionalPartnerIds.length === 0) return null

  const set = (value: string) => setValue('partnerIdOnRecord', value, { shouldDirty: true })
  return (
    <Section id="attribution" title={t('title')} context={t('context')}>
      {!result.ok && (
        <div className="grid gap-2">
          <ErrorBanner error={result.error} />
          <p className="text-sm text-ink-2">{t('failed')}</p>
        </div>
      )}
      <div className="grid max-w-2xl gap-5">
        <PartnerField
          id={PRIMARY_PARTNER_ID}
          label={t('primary')}
          hint={t('primaryHint')}
          value={partnerIdOnRecord}
          resellers={known}
          taken={additionalPartnerIds}
          onChange={set}
          onRemove={() => set('')}
        />
        <AdditionalPartners resellers={known} />
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
