import { useFormatter, useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import { ADDITIONAL_PARTNERS_ID, additionalPartnerId, focusField } from '@/components/builder/field-id'
import { Button } from '@/components/ui/button'
import type { OfferedReseller } from '@/lib/domain/reseller'
import { PartnerField } from './partner-field'

type AdditionalPartnerProps = {
  index: number
  value: string
  isNew: boolean
  isLast: boolean
  choices: readonly OfferedReseller[]
  taken: readonly string[]
  onChange: (value: string) => void
  /** To the place before or after. */
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One of the additional partners, in its place; Alt and an arrow moves it from the keyboard. */
export function AdditionalPartner({ index, isLast, onMove, onRemove, ...field }: AdditionalPartnerProps) {
  const t = useTranslations('builder.attribution')
  const format = useFormatter()
  const position = index + 1
  const id = additionalPartnerId(index)
  const isSearch = field.value === ''
  const mayMove = { up: index > 0, down: !isLast }

  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (!event.altKey || by === undefined) return
    event.preventDefault()
    if (by < 0 ? mayMove.up : mayMove.down) onMove(by)
  }

  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-start gap-1.5" onKeyDown={onKeyDown}>
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
        {mayMove.up && (
          <Button
            variant="ghost"
            size="small"
            icon="arrow-up"
            iconOnly
            title={t('moveHint')}
            onClick={() => onMove(-1)}
          >
            {t('moveUp', { position })}
          </Button>
        )}
        {mayMove.down && (
          <Button
            variant="ghost"
            size="small"
            icon="arrow-down"
            iconOnly
            title={t('moveHint')}
            onClick={() => onMove(1)}
          >
            {t('moveDown', { position })}
          </Button>
        )}
      </span>
    </li>
  )
}
