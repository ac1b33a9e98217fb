import { useState } from 'react'

/** Fields that may say what is wrong with them: those that were left, and all once the review was asked for. */
export function useShownFields() {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isAll, setAll] = useState(false)
  return {
    isAll,
    has: (fieldId: string) => isAll || left.has(fieldId),
    leave(...fieldIds: string[]) {
      if (fieldIds.some((id) => id && !left.has(id))) setLeft((before) => new Set([...before, ...fieldIds]))
    },
    showAll: () => setAll(true),
  }
}

export type ShownFields = ReturnType<typeof useShownFields>
