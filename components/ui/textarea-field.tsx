import { type ComponentProps, useId } from 'react'
import { controlClasses } from './control-classes'
import { describedBy, Field, type FieldProps } from './field'

type TextareaFieldProps = Omit<ComponentProps<'textarea'>, 'className'> & FieldProps

/** Several lines of text; grows with what is written, where the browser can. */
export function TextareaField({ label, hint, error, optional, hideLabel, className, ...textarea }: TextareaFieldProps) {
  const generated = useId()
  const id = textarea.id ?? generated
  return (
    <Field {...{ id, label, hint, error, optional, hideLabel, className }}>
      <textarea
        rows={3}
        {...textarea}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={controlClasses('field-sizing-content min-h-16 px-2.5 py-1.5')}
      />
    </Field>
  )
}
