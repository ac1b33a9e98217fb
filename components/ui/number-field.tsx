import { classNames } from './class-names'
import { TextField, type TextFieldProps } from './text-field'

type NumberFieldProps = Omit<TextFieldProps, 'type' | 'inputMode' | 'code'>

/**
 * A whole number, typed as text: no spinner that changes money by a scroll, right-aligned tabular figures.
 * Its value is a string; the form's schema makes the number.
 */
export function NumberField({ inputClassName, ...rest }: NumberFieldProps) {
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      pattern="[0-9]*"
      inputClassName={classNames('text-end tabular-nums', inputClassName)}
    />
  )
}
