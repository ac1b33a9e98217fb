import { useEffect } from 'react'
import { focusField } from './field-id'

/** A link from elsewhere to a line (`#line-…`, as the review has) ends in the field that is most likely to change. */
export function useHashFocus(): void {
  useEffect(() => {
    const { hash } = window.location
    if (hash.startsWith('#line-')) focusField(`${hash.slice(1)}-quantity`)
  }, [])
}
