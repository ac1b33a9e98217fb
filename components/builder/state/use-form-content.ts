import { replaceEqualDeep } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { DraftContent } from '@/lib/domain/order-draft'

/** What stands in the form, as data of its own: the form changes its values in place. Lines that stay equal stay the same. */
export function useFormContent({ subscribe, getValues }: UseFormReturn<DraftContent>): DraftContent {
  const [content, setContent] = useState(() => structuredClone(getValues()))
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => setContent((before) => replaceEqualDeep(before, structuredClone(values))),
      }),
    [subscribe],
  )
  return content
}
