import { type ComponentProps, type ReactNode, useId } from 'react'
import { classNames } from './class-names'
import { FieldError } from './field'

export type RadioOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }
type RadioGroupProps = Omit<ComponentProps<'input'>, 'className' | 'type' | 'value' | 'defaultValue'> & {
  legend: ReactNode
  hideLegend?: boolean
  options: RadioOption[]
  /** For a controlled group; leave out with React Hook Form's `register`. */
  value?: string
  defaultValue?: string
  error?: ReactNode
  className?: string
}

/** A few choices, all of them in sight, each with room for a word of explanation. */
export function RadioGroup({
  legend,
  hideLegend,
  options,
  value,
  defaultValue,
  error,
  className,
  ...input
}: RadioGroupProps) {
  const id = useId()
  return (
    <fieldset className={classNames('grid gap-1.5', className)} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={hideLegend ? 'sr-only' : 'mb-1.5 text-xs font-medium text-ink-2'}>{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex items-start gap-2.5 rounded-md border border-line-strong bg-surface px-3 py-2 transition-colors not-has-disabled:hover:border-control has-checked:border-accent has-checked:bg-accent-tint has-disabled:bg-sunken has-disabled:text-ink-3 pointer-coarse:min-h-11"
        >
          <input
            {...input}
            type="radio"
            value={option.value}
            disabled={option.disabled || input.disabled}
            {...(value !== undefined ? { checked: value === option.value } : {})}
            {...(defaultValue !== undefined ? { defaultChecked: defaultValue === option.value } : {})}
            className="mt-0.5 size-4 shrink-0 appearance-none rounded-full border border-control bg-surface transition-colors checked:border-5 checked:border-accent disabled:border-line"
          />
          <span className="grid gap-0.5 text-sm">
            {option.label}
            {option.hint && <span className="text-xs text-ink-3">{option.hint}</span>}
          </span>
        </label>
      ))}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}
