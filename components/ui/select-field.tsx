import { type ComponentProps, useId } from 'react'
import { controlClasses } from './control-classes'
import { describedBy, Field, type FieldProps } from './field'

type SelectFieldProps = Omit<ComponentProps<'select'>, 'className' | 'size'> &
  FieldProps & { options: { value: string; label: string }[] }

/** One of a known list, with its label, hint and error: the browser's own list, which every keyboard and phone knows. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  options,
  ...select
}: SelectFieldProps) {
  const generated = useId()
  const id = select.id ?? generated
  return (
    <Field {...{ id, label, hint, error, optional, hideLabel, className }}>
      <select
        {...select}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={controlClasses('h-8 px-2 pointer-coarse:h-11')}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
