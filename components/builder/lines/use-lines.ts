import { useEffect, useState } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { focusField, lineFieldId } from '@/components/builder/field-id'
import { copyLine, newLine, planFields } from '@/components/builder/new-line'
import type { Plan } from '@/lib/domain/catalog'
import { MAX_LINES } from '@/lib/domain/draft-limits'
import type { DraftContent, DraftLine, PlanChoice } from '@/lib/domain/order-draft'

/** A line that was removed, and where it stood. */
export type Removed = { line: DraftLine; index: number }

/** What can be done with the lines of the form. Whatever appears gets the focus where typing goes on. */
export function useLines() {
  const { control, getValues } = useFormContext<DraftContent>()
  const { fields, append, insert, remove, update } = useFieldArray({ control, name: 'lines' })
  const [removed, setRemoved] = useState<Removed>()
  const [focusId, setFocusId] = useState<string>()

  useEffect(() => {
    if (!focusId) return
    focusField(focusId)
    setFocusId(undefined)
  }, [focusId])

  const lineAt = (index: number): DraftLine | undefined => structuredClone(getValues('lines')[index])

  return {
    fields,
    removed,
    isFull: fields.length >= MAX_LINES,
    forgetRemoved: () => setRemoved(undefined),
    add(plan: Plan, choice: PlanChoice) {
      const line = newLine(plan, choice)
      append(line, { shouldFocus: false })
      setFocusId(lineFieldId(line.key, 'quantity'))
    },
    changePlan(index: number, plan: Plan, choice: PlanChoice) {
      const line = lineAt(index)
      if (!line) return
      update(index, { ...line, ...planFields(plan, choice) })
      setFocusId(lineFieldId(line.key, 'quantity'))
    },
    duplicate(index: number) {
      const line = lineAt(index)
      if (!line) return
      const copy = copyLine(line)
      insert(index + 1, copy, { shouldFocus: false })
      setFocusId(lineFieldId(copy.key, 'quantity'))
    },
    remove(index: number) {
      const line = lineAt(index)
      if (!line) return
      remove(index)
      setRemoved({ line, index })
    },
    undoRemove() {
      if (!removed) return
      insert(removed.index, removed.line, { shouldFocus: false })
      setFocusId(lineFieldId(removed.line.key, 'quantity'))
      setRemoved(undefined)
    },
  }
}
