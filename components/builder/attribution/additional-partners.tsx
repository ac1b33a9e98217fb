import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useBuilder } from '@/components/builder/builder-context'
import { ADDITIONAL_PARTNERS_ID, additionalPartnerId, focusField } from '@/components/builder/field-id'
import { useDraftModel } from '@/components/builder/state/draft-model'
import { useFieldError, useOrderPiece } from '@/components/builder/state/order-state'
import { useCountryName } from '@/components/builder/use-country-name'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { MAX_ADDITIONAL_PARTNER_IDS } from '@/lib/domain/draft-limits'
import { isInEuOrEfta } from '@/lib/domain/region'
import type { OfferedReseller } from '@/lib/domain/reseller'
import { AdditionalPartner } from './additional-partner'

/** Further partners of the order, in order. Exist only in the EU and EFTA, and after a first one. partner-center-api.md ch. 6.8. */
export function AdditionalPartners({ choices }: { choices: readonly OfferedReseller[] }) {
  const t = useTranslations('builder.attribution')
  const countryName = useCountryName()
  const { customer } = useBuilder()
  const model = useDraftModel()
  const [added, setAdded] = useState<number>()
  const [moved, setMoved] = useState<number>()
  const error = useFieldError(ADDITIONAL_PARTNERS_ID)
  const primary = useOrderPiece(({ content }) => content.partnerIdOnRecord)
  const ids = useOrderPiece(({ content }) => content.additionalPartnerIds)
  const set = (next: string[]) => model.write({ additionalPartnerIds: next })

  // Whoever moves a partner stays with it.
  useEffect(() => {
    if (moved === undefined) return
    focusField(additionalPartnerId(moved))
    setMoved(undefined)
  }, [moved])

  const without = (index: number) => ids.toSpliced(index, 1)
  // Ids repeat while they are typed, so that a row is its place among so many.
  const rows = ids.map((value, index) => ({ key: `${index}-${ids.length}`, value, index }))

  const isOffered = isInEuOrEfta(customer.country)
  if (!isOffered && ids.length === 0) {
    return (
      <p className="text-sm text-ink-3">
        {customer.country ? t('notOffered', { country: countryName(customer.country) }) : t('notOfferedUnknown')}
      </p>
    )
  }

  const isFull = ids.length >= MAX_ADDITIONAL_PARTNER_IDS
  const reason = !primary ? t('needsPrimary') : isFull ? t('atMaximum', { maximum: MAX_ADDITIONAL_PARTNER_IDS }) : ''

  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1.5 text-xs font-medium text-ink-2">{t('additional')}</legend>
      {ids.length > 0 && (
        <ol className="grid gap-2">
          {rows.map(({ key, value, index }) => (
            <AdditionalPartner
              key={key}
              index={index}
              value={value}
              isNew={added === index && value === ''}
              isLast={index === ids.length - 1}
              choices={choices}
              taken={[primary, ...without(index)]}
              onChange={(next) => set(ids.with(index, next))}
              onMove={(by) => {
                set(without(index).toSpliced(index + by, 0, value))
                setMoved(index + by)
              }}
              onRemove={() => {
                setAdded(undefined)
                set(without(index))
              }}
            />
          ))}
        </ol>
      )}
      {error && <FieldError id={`${ADDITIONAL_PARTNERS_ID}-error`}>{error}</FieldError>}
      {isOffered ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button
            id={ADDITIONAL_PARTNERS_ID}
            size="small"
            icon="plus"
            aria-disabled={reason !== '' || undefined}
            aria-describedby={`${ADDITIONAL_PARTNERS_ID}-hint`}
            className={reason ? 'opacity-60' : undefined}
            onClick={() => {
              if (reason) return
              setAdded(ids.length)
              set([...ids, ''])
            }}
          >
            {t('addAdditional')}
          </Button>
          <span id={`${ADDITIONAL_PARTNERS_ID}-hint`} className="text-xs text-ink-3">
            {reason || t('additionalHint', { maximum: MAX_ADDITIONAL_PARTNER_IDS })}
          </span>
        </div>
      ) : (
        <Button id={ADDITIONAL_PARTNERS_ID} size="small" className="justify-self-start" onClick={() => set([])}>
          {t('removeAll')}
        </Button>
      )}
    </fieldset>
  )
}
