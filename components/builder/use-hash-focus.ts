import { useEffect } from 'react'
import { focusField } from './field-id'

/** A link from elsewhere to a cell of a line ends there; one to the line (`#line-…`) in the field that is most likely to change. */
export function useHashFocus(): void {
  useEffect(() => {
    const { hash } = window.location
    if (!hash.startsWith('#line-')) return
    const id = decodeURIComponent(hash.slice(1))
    const isCell = document.getElementById(id)?.hasAttribute('data-cell')
    focusField(isCell ? id : `${id}-quantity`)
  }, [])
}
