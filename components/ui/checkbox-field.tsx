import { type ComponentProps, type ReactNode, useId } from 'react'
import { classNames } from './class-names'
import { describedBy, FieldError, type FieldProps } from './field'
import { Icon } from './icon'

type CheckboxFieldProps = Omit<ComponentProps<'input'>, 'className' | 'type'> &
  Pick<FieldProps, 'hint' | 'error' | 'className'> & {
    /** May be a whole legal sentence; the box stays beside its first line. */
    label: ReactNode
    /** Framed and set larger: for a sentence that is attested, one box per sentence. */
    legal?: boolean
  }

/** A box and the sentence it stands for; all of the sentence can be pressed. */
export function CheckboxField({ label, hint, error, legal, className, ...input }: CheckboxFieldProps) {
  const generated = useId()
  const id = input.id ?? generated
  return (
    <div className={classNames('grid gap-1.5', className)}>
      <label
        htmlFor={id}
        className={classNames(
          'flex items-start gap-2.5 pointer-coarse:min-h-11 pointer-coarse:py-2.5',
          legal &&
            'rounded-lg border border-line-strong bg-surface p-4 transition-colors hover:border-control has-checked:border-accent has-checked:bg-accent-tint has-aria-invalid:border-failed pointer-coarse:p-4',
        )}
      >
        <span className="relative mt-0.5 grid size-4 shrink-0 place-items-center">
          <input
            {...input}
            type="checkbox"
            id={id}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy(id, { hint, error })}
            className="peer size-4 appearance-none rounded-sm border border-control bg-surface transition-colors checked:border-accent checked:bg-accent aria-invalid:border-failed disabled:not-checked:border-line disabled:not-checked:bg-sunken disabled:checked:opacity-70"
          />
          <Icon
            name="check"
            className="pointer-events-none absolute size-3 stroke-2 text-on-accent opacity-0 peer-checked:opacity-100"
          />
        </span>
        <span className={legal ? 'text-base text-ink' : 'text-sm text-ink'}>{label}</span>
      </label>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && (
        <p id={`${id}-hint`} className="ps-6.5 text-xs text-ink-3">
          {hint}
        </p>
      )}
    </div>
  )
}
