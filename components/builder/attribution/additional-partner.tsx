import { useFormatter, useTranslations } from 'next-intl'
import { ADDITIONAL_PARTNERS_ID, additionalPartnerId, focusField } from '@/components/builder/field-id'
import { Button } from '@/components/ui/button'
import type { Reseller } from '@/lib/domain/reseller'
import { PartnerField } from './partner-field'

type AdditionalPartnerProps = {
  index: number
  value: string
  isNew: boolean
  resellers: readonly Reseller[]
  taken: readonly string[]
  onChange: (value: string) => void
  onMoveUp: () => void
  onRemove: () => void
}

/** One of the additional partners, in its place. */
export function AdditionalPartner({ index, onMoveUp, onRemove, ...field }: AdditionalPartnerProps) {
  const t = useTranslations('builder.attribution')
  const format = useFormatter()
  const position = index + 1
  const id = additionalPartnerId(index)
  const isSearch = field.value === ''
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-start gap-1.5">
      <span aria-hidden="true" className="pt-1.5 text-sm text-ink-3 tabular-nums">
        {format.number(position)}
      </span>
      <PartnerField {...field} id={id} label={t('additionalItem', { position })} hideLabel onRemove={onRemove} />
      <span className="flex gap-0.5 pt-0.5">
        {isSearch && (
          <Button
            variant="ghost"
            size="small"
            icon="cross"
            iconOnly
            title={t('clearShort')}
            onClick={() => {
              onRemove()
              focusField(ADDITIONAL_PARTNERS_ID)
            }}
          >
            {t('clear', { label: t('additionalItem', { position }) })}
          </Button>
        )}
        {index > 0 && (
          <Button variant="ghost" size="small" icon="arrow-up" iconOnly onClick={onMoveUp}>
            {t('moveUp', { position })}
          </Button>
        )}
      </span>
    </li>
  )
}
