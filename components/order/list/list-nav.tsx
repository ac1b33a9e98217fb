'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent } from 'react'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'

/** Addresses of the orders before and after this one in the list it was opened from; null where the list ends. */
type ListNavProps = {
  previous: string | null
  next: string | null
  labels: { list: string; previous: string; next: string }
}

/** The way through a list without going back to it: two links, and the keys [ and ], K and J. */
export function ListNav({ previous, next, labels }: ListNavProps) {
  const router = useRouter()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const address = isForUs(event) && addressOf(event.key.toLowerCase())
    if (!address) return
    event.preventDefault()
    router.push(address as Route)
  })
  const addressOf = (key: string) => {
    if (key === '[' || key === 'k') return previous
    return key === ']' || key === 'j' ? next : null
  }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return (
    <nav aria-label={labels.list} className="flex gap-1 print:hidden">
      <Step href={previous} icon="chevron-up" label={labels.previous} />
      <Step href={next} icon="chevron-down" label={labels.next} />
    </nav>
  )
}

function Step({ href, icon, label }: { href: string | null; icon: 'chevron-up' | 'chevron-down'; label: string }) {
  if (href)
    return (
      <LinkButton href={href} icon={icon} iconOnly title={label}>
        {label}
      </LinkButton>
    )
  return (
    <Button icon={icon} iconOnly disabled>
      {label}
    </Button>
  )
}

/** Neither typed into a field, nor meant for a dialog or the browser. */
function isForUs({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || defaultPrevented) return false
  const isTyping = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], dialog')
  return !isTyping && document.querySelector('dialog[open]') === null
}
