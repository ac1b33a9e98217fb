'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { SearchField } from '@/components/ui/search-field'
import type { FacetChoice } from '@/lib/domain/history/facet-choice'
import { FilterForm } from '../filter-form'
import type { EditorProps, ListKind } from './editor-props'
import { KeptInputs } from './kept-inputs'
import { useChoices } from './use-choices'

/** A list longer than this is looked through by typing. */
const FITS = 8

/** Any number of values; ticked ones stand first, and Enter takes the one that is called what was typed, or fits it alone. */
export function ListEditor({ kind, search, chosen }: EditorProps & { kind: ListKind }) {
  const t = useTranslations('orderFilters')
  const title = t(`kind.${kind}`)
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState('')
  const [ticked, setTicked] = useState(chosen)
  const { choices, isSearched, isBehind, failed } = useChoices(kind, typed)
  const isTicked = ({ value }: FacetChoice) => ticked.some((one) => one.value === value)
  const found = choices ?? []
  const others = typed.trim() ? found : found.filter(({ value }) => !chosen.some((one) => one.value === value))
  const shown = typed.trim() ? found : [...chosen, ...others]

  function toggle(choice: FacetChoice) {
    setTicked(isTicked(choice) ? ticked.filter(({ value }) => value !== choice.value) : [...ticked, choice])
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !typed.trim()) return
    event.preventDefault()
    const exact = found.find(({ label }) => label.toLowerCase() === typed.trim().toLowerCase())
    const only = exact ?? (found.length === 1 ? found[0] : undefined)
    if (!only || isBehind) return
    // The form is sent when what was ticked is in it.
    flushSync(() => {
      if (!isTicked(only)) toggle(only)
      setTyped('')
    })
    form.current?.requestSubmit()
  }

  return (
    <FilterForm ref={form} className="grid gap-2">
      <KeptInputs search={search} kind={kind} />
      {ticked.map(({ value }) => (
        <input key={value} type="hidden" name={kind} value={value} />
      ))}
      {(isSearched || shown.length > FITS || typed) && (
        <SearchField
          label={t('find', { kind: title })}
          placeholder={t('find', { kind: title })}
          value={typed}
          busy={isBehind}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
      <fieldset className="grid max-h-64 grid-cols-1 gap-2 overflow-y-auto p-1 pointer-coarse:gap-0">
        <legend className="sr-only">{title}</legend>
        {shown.map((choice) => (
          <CheckboxField
            key={choice.value}
            checked={isTicked(choice)}
            onChange={() => toggle(choice)}
            label={
              <>
                <span className="wrap-anywhere">{choice.label}</span>
                {choice.hint && <span className="block text-xs wrap-anywhere text-ink-3">{choice.hint}</span>}
              </>
            }
          />
        ))}
      </fieldset>
      <p role="status" className={says() ? 'px-1 text-sm text-ink-2' : 'sr-only'}>
        {says()}
      </p>
      <Button type="submit" size="small">
        {t('apply')}
      </Button>
    </FilterForm>
  )

  function says(): string | undefined {
    if (failed) return t('failed')
    if (!choices) return t('loading')
    if (shown.length > 0) return undefined
    return typed.trim() ? t('none') : t('empty')
  }
}
