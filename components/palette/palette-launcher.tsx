'use client'

import { usePathname } from 'next/navigation'
import { lazy, useEffect, useState } from 'react'
import { WhenNeeded } from '@/components/ui/when-needed'
import { noteVisit } from './note-visit'
import type { CommandProps } from './palette-commands'

const load = () => import('./palette')
const Palette = lazy(load)

/** Waits for Ctrl/Cmd+K and for its buttons, on every page; its script comes with the first sign that it may be wanted. */
export function PaletteLauncher(props: CommandProps) {
  const [isOpen, setIsOpen] = useState(false)
  const path = usePathname()
  useEffect(() => noteVisit(path), [path])

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Control' || event.key === 'Meta') void load()
      if (!isShortcut(event)) return
      event.preventDefault()
      setIsOpen((open) => !open)
    }
    function onClick(event: MouseEvent) {
      if (isButton(event)) setIsOpen(true)
    }
    function onPointerOver(event: PointerEvent) {
      if (isButton(event)) void load()
    }
    // Before everything else: a sheet or a dialog keeps its keys for itself.
    document.addEventListener('keydown', onKeyDown, { capture: true })
    document.addEventListener('click', onClick)
    document.addEventListener('pointerover', onPointerOver)
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true })
      document.removeEventListener('click', onClick)
      document.removeEventListener('pointerover', onPointerOver)
    }
  }, [])

  return (
    <WhenNeeded needed={isOpen}>
      <Palette {...props} open={isOpen} onClose={() => setIsOpen(false)} />
    </WhenNeeded>
  )
}

function isShortcut({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey && !isComposing
}

function isButton({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-opens-palette]') !== null
}
