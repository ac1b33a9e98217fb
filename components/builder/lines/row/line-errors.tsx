import { useTranslations } from 'next-intl'
import { lineFieldId } from '@/components/builder/field-id'
import { useSheetPiece } from '@/components/builder/lines/sheet/sheet-context'
import { useFieldError } from '@/components/builder/state/order-state'
import { FieldError } from '@/components/ui/field'

type LineError = { fieldId: string; text: string }

/** What is wrong in the cells of a line, once it may be said; a text that is no value is said with the text. */
export function useLineErrors(key: string): LineError[] {
  const t = useTranslations('builder.lines.unread')
  const product = lineFieldId(key, 'product')
  const choice = lineFieldId(key, 'choice')
  const quantity = lineFieldId(key, 'quantity')
  const options = lineFieldId(key, 'options')
  const rawChoice = useSheetPiece(({ raw }) => raw[choice])
  const rawQuantity = useSheetPiece(({ raw }) => raw[quantity])
  const quantityError = useFieldError(quantity)
  const choiceError = useFieldError(choice)
  return [
    { fieldId: product, text: useFieldError(product) },
    { fieldId: choice, text: choiceError && rawChoice ? t('choice', { text: rawChoice }) : choiceError },
    {
      fieldId: quantity,
      text: quantityError && rawQuantity ? t('quantity', { text: rawQuantity, error: quantityError }) : quantityError,
    },
    { fieldId: options, text: useFieldError(options) },
  ].flatMap(({ fieldId, text }) => (text ? [{ fieldId, text }] : []))
}

/** Said under the line, where there is room for a sentence; the cell itself is marked. */
export function LineErrors({ errors }: { errors: readonly LineError[] }) {
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
