import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { focusField } from '@/components/builder/field-id'
import { useFieldError, useOrderState } from '@/components/builder/state/order-state'
import { isPartnerId } from '@/lib/domain/draft-problems'
import type { OfferedReseller } from '@/lib/domain/reseller'
import { ChosenPartner } from './chosen-partner'
import { PartnerSearch } from './partner-search'

export type PartnerFieldProps = {
  /** DOM id of the control that mends it. */
  id: string
  label: string
  hideLabel?: boolean
  hint?: string
  value: string
  choices: readonly OfferedReseller[]
  /** Ids that stand elsewhere on the order. */
  taken: readonly string[]
  /** It was just added: typing begins here. */
  isNew?: boolean
  onChange: (value: string) => void
  onRemove: () => void
}

/**
 * One partner of the order: a field to find a reseller by name or to type an id, and once there is an id, whose it is and
 * what Microsoft says of it. What is typed is the value at every key, so that half an id is a mistake and not a loss.
 */
export function PartnerField(props: PartnerFieldProps) {
  const { id, value, choices, onChange, onRemove } = props
  const t = useTranslations('builder.attribution')
  const { checks, problems } = useOrderState()
  const [isEditing, setEditing] = useState(props.isNew ?? false)
  const [focusNow, setFocusNow] = useState(props.isNew ?? false)
  const touchedError = useFieldError(id)

  useEffect(() => {
    if (!focusNow) return
    focusField(id)
    setFocusNow(false)
  }, [focusNow, id])

  const isChosen = isPartnerId(value) && !isEditing
  const check = checks[value]
  const refusal =
    check?.state === 'known' && check.check.verdict !== 'ok'
      ? problems.find((problem) => problem.fieldId === id)?.text
      : undefined

  const show = (editing: boolean) => {
    setEditing(editing)
    setFocusNow(true)
  }

  if (!isChosen) {
    return (
      <PartnerSearch
        {...props}
        error={isEditing ? undefined : touchedError}
        onFocus={() => setEditing(true)}
        onBlur={() => setEditing(false)}
        onChoose={(mpnId) => {
          onChange(mpnId)
          show(false)
        }}
      />
    )
  }
  return (
    <ChosenPartner
      id={id}
      label={props.label}
      hideLabel={props.hideLabel}
      mpnId={value}
      reseller={choices.find((one) => one.mpnId === value)}
      check={check}
      error={refusal ?? touchedError}
      changeLabel={t('change', { label: props.label })}
      removeLabel={t('clear', { label: props.label })}
      onChange={() => show(true)}
      onRemove={onRemove}
    />
  )
}
