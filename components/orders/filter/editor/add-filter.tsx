'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { menuItemClasses } from '@/components/ui/menu-item'
import { SearchField } from '@/components/ui/search-field'
import type { FacetChoice } from '@/lib/domain/history/facet-choice'
import { FILTER_KINDS, type FilterKind } from '@/lib/domain/history/filter-parts'
import { FilterLink } from '../filter-link'
import { SWITCHES } from './editor-props'
import FilterEditor from './filter-editor'
import { addressWith } from './kept-inputs'

type AddFilterProps = { search: string; chosen: Partial<Record<FilterKind, FacetChoice[]>> }

/** All kinds there are to filter by, found by typing; one of them opens its editor in the same place. */
export default function AddFilter({ search, chosen }: AddFilterProps) {
  const t = useTranslations('orderFilters')
  const [kind, setKind] = useState<FilterKind>()
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const words = typed.trim().toLowerCase()
  const kinds = FILTER_KINDS.filter((one) => t(`kind.${one}`).toLowerCase().includes(words))
  useEffect(() => {
    if (!kind) field.current?.focus()
  }, [kind])

  if (kind)
    return (
      <>
        <Button variant="ghost" size="small" icon="chevron-left" onClick={() => setKind(undefined)}>
          {t('back')}
        </Button>
        <p className="px-2.5 pt-1 text-sm font-medium">{t(`kind.${kind}`)}</p>
        <FilterEditor kind={kind} search={search} chosen={chosen[kind] ?? []} />
      </>
    )

  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('button, a') ?? [])]

  /** The arrows go through field and list; Enter in the field takes the first. */
  function onKeyDown(event: KeyboardEvent) {
    const stops: HTMLElement[] = field.current ? [field.current, ...items()] : items()
    const at = stops.findIndex((one) => one.matches(':focus'))
    const next = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : undefined
    if (next !== undefined) {
      event.preventDefault()
      stops[Math.max(0, Math.min(next, stops.length - 1))]?.focus()
    } else if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault()
      items()[0]?.click()
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it moves the focus among what is interactive inside.
    <div onKeyDown={onKeyDown} className="grid gap-1 p-1">
      <SearchField
        ref={field}
        label={t('findKind')}
        placeholder={t('findKind')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <ul ref={list} aria-label={t('kinds')} className="max-h-80 overflow-y-auto">
        {kinds.map((one) => (
          <li key={one}>
            {SWITCHES.some((name) => name === one) ? (
              <FilterLink href={addressWith(search, one, one, 'yes')}>{t(`kind.${one}`)}</FilterLink>
            ) : (
              <button type="button" className={menuItemClasses} onClick={() => setKind(one)}>
                {t(`kind.${one}`)}
                <Icon name="chevron-right" className="ms-auto size-3.5 text-ink-3" />
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className={kinds.length === 0 ? 'px-2 py-1 text-sm text-ink-2' : 'sr-only'}>
        {kinds.length === 0 ? t('noKind') : ''}
      </p>
    </div>
  )
}
