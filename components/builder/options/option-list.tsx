import { useId } from 'react'
import { classNames } from '@/components/ui/class-names'
import type { Option, OptionGroup } from './option'

type OptionListProps = {
  id: string
  label: string
  groups: readonly OptionGroup[]
  activeId: string | undefined
  /** It answers an older text than what stands in the field. */
  isBehind?: boolean
  onPoint: (option: Option) => void
}

/** The list that belongs to the field above it: the field keeps the focus, the list shows where the keys are. */
export function OptionList({ id, label, groups, activeId, isBehind = false, onPoint }: OptionListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      aria-busy={isBehind}
      tabIndex={-1}
      className="grid grid-cols-[minmax(0,1fr)] gap-1 outline-none"
    >
      {groups.map((group) => (
        <OptionListGroup key={group.id} group={group} activeId={activeId} onPoint={onPoint} />
      ))}
    </div>
  )
}

type OptionListGroupProps = Pick<OptionListProps, 'activeId' | 'onPoint'> & { group: OptionGroup }

function OptionListGroup({ group, activeId, onPoint }: OptionListGroupProps) {
  const heading = useId()
  const options = group.options.map((option) => (
    <button
      type="button"
      key={option.id}
      id={option.id}
      role="option"
      tabIndex={-1}
      aria-selected={option.id === activeId}
      aria-disabled={option.isDisabled || undefined}
      data-active={option.id === activeId || undefined}
      onPointerMove={() => option.id !== activeId && onPoint(option)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !option.isDisabled && option.choose()}
      className={classNames(
        'flex min-h-9 w-full items-center text-start gap-3 rounded-md px-3 py-1.5 text-sm pointer-coarse:min-h-11',
        option.isDisabled ? 'cursor-not-allowed text-ink-3' : 'cursor-pointer text-ink',
        option.id === activeId && (option.isDisabled ? 'bg-hover' : 'bg-accent-tint'),
      )}
    >
      {option.content}
    </button>
  ))
  if (!group.heading) return options
  return (
    <fieldset aria-labelledby={heading} className="min-w-0 border-t border-line pt-2 pb-1 first:border-t-0 first:pt-0">
      <div id={heading} className="px-3 pb-1">
        {group.heading}
      </div>
      {options}
    </fieldset>
  )
}
