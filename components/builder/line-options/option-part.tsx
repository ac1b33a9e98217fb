import { type ReactNode, useId } from 'react'

type OptionPartProps = {
  title: string
  /** One line of what it is for. */
  context?: ReactNode
  children: ReactNode
}

/** One part of a line's options, named. */
export function OptionPart({ title, context, children }: OptionPartProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="grid gap-2 border-t border-line py-4 first:border-t-0 first:pt-1">
      <div>
        <h3 id={heading} className="text-base font-semibold">
          {title}
        </h3>
        {context && <p className="text-sm text-ink-3">{context}</p>}
      </div>
      {children}
    </section>
  )
}
