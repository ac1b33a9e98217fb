import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react'
import type { Option } from './option'

/**
 * Which option of a list the keys are at, while the focus stays in the field. Takes the options as they are listed, and what
 * they answer to: another text begins at the first option that can be chosen. While the list is stale, Enter waits for the
 * answer to what was typed: whoever types fast must not choose what an older text had found.
 */
export function useActiveOption(options: readonly Option[], answersTo: string, isStale = false) {
  const [place, setPlace] = useState({ answersTo, id: undefined as string | undefined })
  const first = options.find((option) => !option.isDisabled) ?? options[0]
  const chosen = place.answersTo === answersTo ? options.find((option) => option.id === place.id) : undefined
  const active = chosen ?? first

  const [awaited, setAwaited] = useState<string>()
  const isDue = awaited === answersTo && !isStale
  const chooseActive = useEffectEvent(() => {
    setAwaited(undefined)
    if (active && !active.isDisabled) active.choose()
  })
  useEffect(() => {
    if (isDue) chooseActive()
  }, [isDue])

  function goTo(option: Option | undefined) {
    if (!option) return
    setPlace({ answersTo, id: option.id })
    document.getElementById(option.id)?.scrollIntoView({ block: 'nearest' })
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    const at = active ? options.indexOf(active) : -1
    const target = targetOf(event.key, at, options.length)
    if (target !== undefined) {
      event.preventDefault()
      goTo(options[target])
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (isStale) setAwaited(answersTo)
      else if (active && !active.isDisabled) active.choose()
    }
  }

  return { activeId: active?.id, onKeyDown, goTo }
}

const PAGE = 8

function targetOf(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count
    case 'ArrowUp':
      return (at - 1 + count) % count
    case 'PageDown':
      return Math.min(at + PAGE, count - 1)
    case 'PageUp':
      return Math.max(at - PAGE, 0)
    default:
      return undefined
  }
}
