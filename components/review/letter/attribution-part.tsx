import { useTranslations } from 'next-intl'
import { Country } from '@/components/ui/country'
import { Description, DescriptionList } from '@/components/ui/description-list'
import type { DraftContent } from '@/lib/domain/order-draft'
import type { Reseller } from '@/lib/domain/reseller'
import { LetterPart } from './letter-part'

type AttributionPartProps = {
  content: Pick<DraftContent, 'partnerIdOnRecord' | 'additionalPartnerIds'>
  /** For the names; an id without one is shown alone. */
  resellers: readonly Reseller[]
  changeHref?: string
}

/** Who is credited: the partner on record, and the additional partners in their order. */
export function AttributionPart({ content, resellers, changeHref }: AttributionPartProps) {
  const t = useTranslations('review')
  const { partnerIdOnRecord, additionalPartnerIds } = content
  const find = (id: string) => resellers.find((one) => one.mpnId === id)
  return (
    <LetterPart title={t('part.attribution')} changeHref={changeHref}>
      <DescriptionList>
        <Description term={t('partnerOnRecord')}>
          {partnerIdOnRecord ? (
            <Partner id={partnerIdOnRecord} reseller={find(partnerIdOnRecord)} />
          ) : (
            <span className="text-ink-2">{t('noPartner')}</span>
          )}
        </Description>
        {additionalPartnerIds.length > 0 && (
          <Description term={t('additionalPartners')}>
            <ol className="grid list-inside list-decimal gap-1 marker:text-ink-3 marker:tabular-nums">
              {additionalPartnerIds.map((id) => (
                <li key={id}>
                  <Partner id={id} reseller={find(id)} />
                </li>
              ))}
            </ol>
          </Description>
        )}
      </DescriptionList>
    </LetterPart>
  )
}

function Partner({ id, reseller }: { id: string; reseller: Reseller | undefined }) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span className="font-mono text-xs text-ink-2">{id}</span>
      {reseller && <span className="font-medium">{reseller.name}</span>}
      {reseller?.country && <Country code={reseller.country} show="code" />}
    </span>
  )
}
