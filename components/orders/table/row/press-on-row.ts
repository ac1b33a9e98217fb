import type { MouseEvent } from 'react'

/**
 * What a press in the table selects: a row's id, or the whole page. Undefined for every other press; one beside the link of a
 * row whose cells stand above it (pinned ones) is passed on to the link, with the keys that were held.
 */
export function pressOnRow(event: MouseEvent<HTMLElement>): string | 'page' | undefined {
  if (!(event.target instanceof Element)) return undefined
  const row = event.target.closest<HTMLElement>('[data-entry]')
  if (event.target.matches('[data-select]')) return row ? row.dataset.entry : 'page'
  if (row && !event.target.closest('a, button, input') && !document.getSelection()?.toString()) {
    const { ctrlKey, metaKey, shiftKey } = event
    const link = row.querySelector('[data-row-link]')
    link?.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }))
  }
  return undefined
}
