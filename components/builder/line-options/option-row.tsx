import { type ReactNode, useId } from 'react'
import { classNames } from '@/components/ui/class-names'

type OptionRowProps = {
  /** Of the group. */
  name: string
  isChosen: boolean
  /** Why is said inside. */
  isDisabled?: boolean
  /** Chosen, but it does not hold. */
  isWrong?: boolean
  onChoose: () => void
  title: ReactNode
  /** A few words under the title. */
  note?: ReactNode
  children?: ReactNode
  /** At the end of the first line: a price, a date. */
  aside?: ReactNode
  /** Buttons that make it possible. */
  fixes?: ReactNode
}

/** One of several choices, with room for its terms, and for what to do where it is not possible. */
export function OptionRow({
  name,
  isChosen,
  isDisabled,
  isWrong,
  onChoose,
  title,
  note,
  children,
  aside,
  fixes,
}: OptionRowProps) {
  const id = useId()
  return (
    <div
      className={classNames(
        'rounded-md border border-line-strong bg-surface px-3 py-2 transition-colors not-has-[input:disabled]:hover:border-control has-[input:checked]:border-accent has-[input:checked]:bg-accent-tint has-[input:disabled]:bg-sunken',
        isWrong && 'border-failed! bg-failed-tint!',
      )}
    >
      <label className="flex items-start gap-2.5 pointer-coarse:min-h-11">
        <input
          type="radio"
          name={name}
          checked={isChosen}
          disabled={isDisabled && !isChosen}
          onChange={onChoose}
          aria-labelledby={`${id}-title ${id}-aside`}
          aria-describedby={`${id}-note ${id}-terms`}
          className="mt-0.5 size-4 shrink-0 appearance-none rounded-full border border-control bg-surface transition-colors checked:border-5 checked:border-accent disabled:border-line"
        />
        <span className={classNames('min-w-0 flex-1 text-sm wrap-anywhere', isDisabled ? 'text-ink-2' : 'text-ink')}>
          <span id={`${id}-title`}>{title}</span>
          {note && (
            <span id={`${id}-note`} className="block text-xs text-ink-3">
              {note}
            </span>
          )}
        </span>
        {aside && (
          <span id={`${id}-aside`} className="shrink-0 text-end text-sm">
            {aside}
          </span>
        )}
      </label>
      <div id={`${id}-terms`} className="ps-6.5 text-xs text-ink-3 empty:hidden">
        {children}
      </div>
      {fixes && <div className="flex flex-wrap gap-2 ps-6.5 pt-1.5 empty:hidden">{fixes}</div>}
    </div>
  )
}
