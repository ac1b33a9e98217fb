import type { ComponentProps } from 'react'
import { Icon } from '@/components/ui/icon'

type SelectBoxProps = Pick<ComponentProps<'input'>, 'ref'> & { checked: boolean; isPartly?: boolean; label: string }

/**
 * The box of a row, or of the page. It is what the table says it is: the table hears the press, because it knows which other rows
 * Shift takes along.
 */
export function SelectBox({ ref, checked, isPartly = false, label }: SelectBoxProps) {
  return (
    <span className="relative grid size-4 place-items-center max-sm:hidden">
      <input
        ref={ref}
        type="checkbox"
        aria-label={label}
        aria-checked={isPartly ? 'mixed' : undefined}
        data-select
        checked={checked}
        readOnly
        className="peer size-4 appearance-none rounded-sm border border-control bg-surface transition-colors after:absolute after:-inset-2 checked:border-accent checked:bg-accent aria-[checked=mixed]:border-accent aria-[checked=mixed]:bg-accent"
      />
      <Icon
        name="check"
        className="pointer-events-none absolute size-3 stroke-2 text-on-accent opacity-0 peer-checked:opacity-100"
      />
      <span className="pointer-events-none absolute h-0.5 w-2 bg-on-accent opacity-0 peer-aria-[checked=mixed]:opacity-100" />
    </span>
  )
}
