import { classNames } from './class-names'

/** The first letters of a person's or company's name; decoration beside the name itself. */
export function AvatarInitials({ name, className }: { name: string; className?: string }) {
  const words = name.trim().split(/\s+/)
  const first = Array.from(words[0] ?? '')[0] ?? ''
  const last = words.length > 1 ? (Array.from(words.at(-1) ?? '')[0] ?? '') : ''
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'grid size-7 shrink-0 place-items-center rounded-full bg-accent-tint text-xs font-semibold text-accent-ink uppercase select-none',
        className,
      )}
    >
      {first}
      {last}
    </span>
  )
}
