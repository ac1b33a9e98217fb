export type EmptyVariant = 'empty' | 'none-found' | 'failed'

/** The small drawings of EmptyState: sheets of paper, a lens over them, a torn line. */
export function EmptyDrawing({ variant }: { variant: EmptyVariant }) {
  return (
    <svg
      viewBox="0 0 120 80"
      fill="none"
      aria-hidden="true"
      className="h-20 w-30 text-neutral-8"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <rect
        x="34"
        y="10"
        width="44"
        height="56"
        rx="5"
        className="fill-sunken stroke-line-strong"
        transform="rotate(-6 56 38)"
      />
      <rect x="42" y="12" width="44" height="56" rx="5" className="fill-surface stroke-control" />
      <path d="M51 25h14M51 34h26M51 43h26" className="stroke-line-strong" strokeWidth="2.5" />
      {variant === 'empty' && (
        <>
          <path d="M51 52h10" className="stroke-line-strong" strokeWidth="2.5" />
          <circle cx="86" cy="60" r="11" className="fill-accent-tint stroke-accent" />
          <path d="M86 55.5v9M81.5 60h9" className="stroke-accent" strokeWidth="2" />
        </>
      )}
      {variant === 'none-found' && (
        <>
          <circle cx="82" cy="52" r="12" className="fill-surface stroke-accent" strokeWidth="2" />
          <path d="m91 61 9 9" className="stroke-accent" strokeWidth="3" />
          <path d="M77 52h10" className="stroke-accent" strokeWidth="2" />
        </>
      )}
      {variant === 'failed' && (
        <>
          <path d="m42 54 7-5 7 6 8-7 7 6 8-6 7 5" className="stroke-canvas" strokeWidth="7" />
          <circle cx="86" cy="60" r="11" className="fill-failed-tint stroke-failed" />
          <path d="M86 54.5v6M86 65v.010" className="stroke-failed" strokeWidth="2.25" />
        </>
      )}
    </svg>
  )
}
