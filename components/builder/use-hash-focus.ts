import { useEffect } from 'react'
import { focusField } from './field-id'

const NAMES_CELL = /-(product|choice|quantity|options|attestation)$/

/** A link from elsewhere to a cell (`#line-…-choice`, as the review has) ends in it; one to a line in what most likely changes. */
export function useHashFocus(): void {
  useEffect(() => {
    const { hash } = window.location
    if (!hash.startsWith('#line-')) return
    const id = hash.slice(1)
    focusField(NAMES_CELL.test(id) ? id : `${id}-quantity`)
  }, [])
}
