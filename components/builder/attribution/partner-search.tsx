import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { OptionList } from '@/components/builder/options/option-list'
import { useActiveOption } from '@/components/builder/options/use-active-option'
import { TextField } from '@/components/ui/text-field'
import type { PartnerFieldProps } from './partner-field'
import { usePartnerGroups } from './use-partner-groups'

/** As long as the schema takes it; a name is found by less. */
const MAX_LENGTH = 20

type PartnerSearchProps = PartnerFieldProps & {
  error: string | undefined
  onFocus: () => void
  onBlur: () => void
  onChoose: (mpnId: string) => void
}

/** A field that finds resellers by name, country or id, and takes any id that is typed whole. */
export function PartnerSearch(props: PartnerSearchProps) {
  const { id, label, value, choices, taken } = props
  const t = useTranslations('builder.attribution')
  const [isOpen, setOpen] = useState(false)
  // What was there before the first key is an id to be replaced, not a search.
  const [untyped, setUntyped] = useState<string | undefined>(value)
  const query = value === untyped ? '' : value
  const groups = usePartnerGroups({ fieldId: id, choices, taken, query, onChoose: choose })
  const options = groups.flatMap((group) => group.options)
  const keys = useActiveOption(options, query)
  const isShown = isOpen && (options.length > 0 || query !== '')
  const listId = `${id}-options`

  function choose(mpnId: string) {
    setOpen(false)
    setUntyped(mpnId)
    props.onChoose(mpnId)
  }

  return (
    <div className="relative min-w-0">
      <TextField
        id={id}
        label={label}
        hideLabel={props.hideLabel}
        hint={props.hint}
        error={props.error}
        value={value}
        placeholder={t('placeholder')}
        maxLength={MAX_LENGTH}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown ? keys.activeId : undefined}
        onFocus={() => {
          setOpen(true)
          props.onFocus()
        }}
        onBlur={() => {
          setOpen(false)
          props.onBlur()
        }}
        onChange={(event) => {
          setUntyped(undefined)
          setOpen(true)
          props.onChange(event.target.value.trimStart())
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isShown) {
            event.preventDefault()
            setOpen(false)
          } else if (isShown) keys.onKeyDown(event)
          else if (event.key === 'ArrowDown') setOpen(true)
        }}
      />
      {isShown && (
        <div className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 animate-appear overflow-y-auto rounded-lg bg-raised p-1 shadow-float">
          {options.length > 0 ? (
            <OptionList
              id={listId}
              label={t('resellers')}
              groups={groups}
              activeId={keys.activeId}
              onPoint={keys.goTo}
            />
          ) : (
            <p id={listId} role="status" className="px-3 py-2 text-sm text-ink-3">
              {t('noneMatches')}
            </p>
          )}
        </div>
      )}
    </div>
  )
}
