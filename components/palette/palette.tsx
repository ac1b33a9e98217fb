'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, startTransition, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { listGroups, type PaletteOption } from './list-options'
import { type CommandProps, listCommands } from './palette-commands'
import { PaletteFoot } from './palette-foot'
import { paletteKey } from './palette-key'
import { PaletteList } from './palette-list'
import { usePaletteSearch, words } from './use-palette-search'

type PaletteProps = CommandProps & { open: boolean; onClose: () => void }

/** One field over everything: what was found, what can be done, where one can go. The focus stays in the field. */
export default function Palette({ open, onClose, ...props }: PaletteProps) {
  const t = useTranslations('palette')
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useId()
  const search = usePaletteSearch()
  const [activeId, setActiveId] = useState<string>()
  /** Enter was pressed while the answer was on its way. */
  const [enterWaits, setEnterWaits] = useState(false)
  const commands = listCommands(props).map((command) => ({ command, label: t(`commands.${command.name}`) }))
  const groups = listGroups({
    query: words(search.text),
    hits: search.answer.hits,
    commands,
    mayOrder: props.mayOrder,
  })
  const options = groups.flatMap((group) => group.options)
  const index = Math.max(
    0,
    options.findIndex(({ id }) => id === activeId),
  )
  const active = options[index]
  const optionId = (id: string) => `${list}-${id}`

  const begin = useEffectEvent(() => {
    setActiveId(undefined)
    setEnterWaits(false)
    search.begin()
  })
  useEffect(() => {
    const element = dialog.current
    if (open && element && !element.open) {
      element.showModal()
      begin()
    }
    if (!open && element?.open) element.close()
  }, [open])

  const takeFirst = useEffectEvent(() => active && choose(active, false))
  useEffect(() => {
    if (!enterWaits || search.isBehind) return
    setEnterWaits(false)
    takeFirst()
  }, [enterWaits, search.isBehind])

  function choose(option: PaletteOption, inNewTab: boolean) {
    // The first row may still be the answer to something else: who did not move to it means what is on its way.
    const isMeant = option.kind === 'command' || activeId !== undefined || search.hasFailed
    if (search.isBehind && !isMeant) return setEnterWaits(true)
    if (option.href && inNewTab) window.open(option.href, '_blank', 'noopener')
    else if (option.href) router.push(option.href as Route)
    const { run } = option
    if (run) startTransition(run)
    if (!inNewTab) onClose()
  }

  function onKeyDown(event: KeyboardEvent) {
    const key = paletteKey(event.nativeEvent, index, options.length)
    if (!key) return
    event.preventDefault()
    if (key.kind === 'choose' && active) return choose(active, key.inNewTab)
    const target = key.kind === 'move' ? options[key.to] : undefined
    if (!target) return
    setActiveId(target.id)
    document.getElementById(optionId(target.id))?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <dialog
      ref={dialog}
      aria-label={t('title')}
      closedby="any"
      onClose={onClose}
      className="mx-auto mt-[12dvh] mb-auto w-full max-w-xl overflow-hidden rounded-lg bg-raised p-0 text-ink shadow-float open:animate-appear backdrop:bg-scrim max-sm:m-0 max-sm:h-dvh max-sm:max-h-none max-sm:max-w-none max-sm:rounded-none"
    >
      <div className="flex max-h-[70dvh] flex-col max-sm:max-h-none max-sm:h-full">
        <div className="flex items-center border-b border-line ps-4 pe-2">
          <Icon name="search" className="text-ink-3" />
          <input
            // Not `search`: Escape closes the palette, it does not only clear the field.
            type="text"
            role="combobox"
            aria-label={t('field')}
            aria-expanded={options.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={active && optionId(active.id)}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            placeholder={t('placeholder')}
            value={search.text}
            onChange={(event) => {
              setActiveId(undefined)
              setEnterWaits(false)
              search.type(event.target.value)
            }}
            onKeyDown={onKeyDown}
            className="h-12 min-w-0 flex-1 bg-transparent px-3 text-lg outline-none placeholder:text-ink-3"
          />
          <button
            type="button"
            onClick={onClose}
            className="flex size-8 items-center justify-center rounded-md text-ink-3 hover:bg-hover hover:text-ink pointer-coarse:size-11"
          >
            <Icon name="cross" />
            <span className="sr-only">{t('close')}</span>
          </button>
        </div>
        <PaletteList
          id={list}
          groups={groups}
          query={search.answer.query}
          activeId={active?.id}
          isBehind={search.isBehind}
          optionId={optionId}
          onPoint={(option) => setActiveId(option.id)}
          onChoose={choose}
        />
        <PaletteFoot hasFailed={search.hasFailed} />
        <p role="status" className="sr-only">
          {open && !search.isBehind && t('found', { count: options.length })}
        </p>
      </div>
    </dialog>
  )
}
