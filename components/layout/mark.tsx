import { classNames } from '@/components/ui/class-names'

/** The product's mark: an order whose last line has arrived. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={classNames('size-6 shrink-0', className)}>
      <rect width="24" height="24" rx="6" className="fill-accent" />
      <path d="M6.5 8h11M6.5 12h6" strokeWidth="2" strokeLinecap="round" className="stroke-on-accent" opacity="0.55" />
      <path
        d="m6.75 16.25 2.25 2.25 8-7"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
        className="stroke-on-accent"
      />
    </svg>
  )
}
