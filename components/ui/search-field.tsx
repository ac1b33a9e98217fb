import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Kbd } from './kbd'
import { SlashKey } from './slash-key'
import { Spinner } from './spinner'

type SearchFieldProps = Omit<ComponentProps<'input'>, 'className' | 'size' | 'type'> & {
  /** What is searched; read, not seen. */
  label: string
  /** `large` is the field that is the page. */
  size?: 'normal' | 'large'
  /** `/` brings the focus here; for the one search of a page. */
  slashKey?: boolean
  busy?: boolean
  className?: string
}

/** A field to find things by typing. */
export function SearchField({
  label,
  size = 'normal',
  slashKey = false,
  busy = false,
  className,
  ...input
}: SearchFieldProps) {
  const large = size === 'large'
  return (
    <span className={classNames('group/search relative block', className)} role="presentation">
      <span
        className={classNames(
          'pointer-events-none absolute inset-y-0 flex items-center text-ink-3',
          large ? 'start-4' : 'start-2.5',
        )}
      >
        {busy ? <Spinner /> : <Icon name="search" className={large ? 'size-5' : undefined} />}
      </span>
      <input
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        {...input}
        type="search"
        aria-label={label}
        data-slash-key={slashKey || undefined}
        className={classNames(
          'w-full rounded-md border border-control bg-surface text-ink transition-colors hover:border-ink-3 focus-visible:border-accent focus-visible:outline-offset-0 [&::-webkit-search-cancel-button]:appearance-none',
          large
            ? 'h-12 rounded-lg ps-12 pe-12 text-lg'
            : 'h-8 ps-8.5 pe-9 text-base pointer-coarse:h-11 pointer-coarse:text-lg',
        )}
      />
      {slashKey && (
        <>
          <Kbd
            className={classNames(
              'pointer-events-none absolute inset-y-0 my-auto group-focus-within/search:hidden max-sm:hidden',
              large ? 'end-4' : 'end-1.5',
            )}
          >
            /
          </Kbd>
          <SlashKey />
        </>
      )}
    </span>
  )
}
