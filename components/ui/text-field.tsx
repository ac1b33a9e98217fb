import { type ComponentProps, type ReactNode, useId } from 'react'
import { classNames } from './class-names'
import { controlClasses } from './control-classes'
import { describedBy, Field, type FieldProps } from './field'

export type TextFieldProps = Omit<ComponentProps<'input'>, 'className' | 'size'> &
  FieldProps & {
    /** Set in monospace with tabular figures: ids, codes. */
    code?: boolean
    /** Stands inside the field at its end: a unit, a state. */
    suffix?: ReactNode
    inputClassName?: string
  }

/** One line of text with its label, hint and error. Spread React Hook Form's `register` into it. */
export function TextField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  code,
  suffix,
  inputClassName,
  ...input
}: TextFieldProps) {
  const generated = useId()
  const id = input.id ?? generated
  return (
    <Field {...{ id, label, hint, error, optional, hideLabel, className }}>
      <span className="relative block">
        <input
          type="text"
          autoComplete="off"
          {...input}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
          className={controlClasses(
            classNames(
              'h-8 px-2.5 pointer-coarse:h-11',
              code && 'font-mono text-sm',
              Boolean(suffix) && 'pe-14',
              inputClassName,
            ),
          )}
        />
        {suffix && (
          <span className="pointer-events-none absolute inset-y-0 end-2.5 flex items-center text-sm text-ink-3">
            {suffix}
          </span>
        )}
      </span>
    </Field>
  )
}
