import { type ComponentProps, useId } from 'react'
import { classNames } from './class-names'
import { controlClasses } from './control-classes'
import { describedBy, Field, type FieldProps } from './field'
import { Icon } from './icon'

export type SelectOption = { value: string; label: string; disabled?: boolean }
type SelectFieldProps = Omit<ComponentProps<'select'>, 'className' | 'size'> &
  FieldProps & {
    options?: SelectOption[]
    /** A first, empty choice, such as "Choose a plan". */
    placeholder?: string
    selectClassName?: string
  }

/** The browser's own list of choices; `children` may bring `<optgroup>`s instead of `options`. */
export function SelectField(props: SelectFieldProps) {
  const {
    label,
    hint,
    error,
    optional,
    hideLabel,
    className,
    options,
    placeholder,
    selectClassName,
    children,
    ...select
  } = props
  const generated = useId()
  const id = select.id ?? generated
  return (
    <Field {...{ id, label, hint, error, optional, hideLabel, className }}>
      <span className="relative block">
        <select
          {...select}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
          className={controlClasses(
            classNames('h-8 appearance-none ps-2.5 pe-8 text-ellipsis pointer-coarse:h-11', selectClassName),
          )}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options?.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
          {children}
        </select>
        <Icon name="chevron-down" className="pointer-events-none absolute inset-y-0 end-2 my-auto text-ink-3" />
      </span>
    </Field>
  )
}
