import { lineFieldId } from '@/components/builder/field-id'
import { useOrderState } from '@/components/builder/state/order-state'
import type { Problem } from '@/components/builder/state/use-problem-words'
import { FieldError } from '@/components/ui/field'

const CELLS = ['product', 'choice', 'quantity'] as const

/** What is wrong in the cells of a line, once it may be said. */
export function useLineErrors(key: string): Problem[] {
  const { problems, shown } = useOrderState()
  const cells = CELLS.map((cell) => lineFieldId(key, cell))
  return problems.filter(({ fieldId }) => cells.includes(fieldId) && shown.has(fieldId))
}

/** Said under the line, where there is room for a sentence; the cell itself is marked. */
export function LineErrors({ errors }: { errors: readonly Problem[] }) {
  return errors.map(({ fieldId, text }) => (
    <FieldError key={fieldId} id={cellErrorId(fieldId)}>
      {text}
    </FieldError>
  ))
}

/** The id of the sentence that says what is wrong with a cell. */
export function cellErrorId(fieldId: string): string {
  return `${fieldId}-error`
}
