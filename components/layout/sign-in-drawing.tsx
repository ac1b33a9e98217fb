import { classNames } from '@/components/ui/class-names'

const lines = [
  { y: 92, words: 96, amount: 34, reach: 3 },
  { y: 144, words: 74, amount: 42, reach: 2 },
  { y: 196, words: 110, amount: 28, reach: 1 },
]
const nodes = [214, 258, 302]

/** Beside the sign-in: an order sheet whose lines are on their way. No words, no numbers, only the shape of the work. */
export function SignInDrawing({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 420 320"
      fill="none"
      aria-hidden="true"
      className={classNames('h-auto w-full max-w-140', className)}
    >
      <rect x="58" y="34" width="340" height="262" rx="10" className="fill-neutral-3 stroke-line" />
      <rect x="22" y="20" width="368" height="262" rx="10" className="fill-surface stroke-line-strong" />
      <rect x="46" y="42" width="120" height="9" rx="4.5" className="fill-neutral-11" />
      <rect x="46" y="60" width="74" height="6" rx="3" className="fill-neutral-6" />
      {lines.map(({ y, words, amount, reach }) => (
        <g key={y}>
          <path d={`M22 ${y - 14}h368`} className="stroke-line" />
          <rect x="46" y={y + 4} width={words} height="7" rx="3.5" className="fill-neutral-9" />
          <rect x="46" y={y + 18} width={words * 0.55} height="5" rx="2.5" className="fill-neutral-6" />
          <path d={`M214 ${y + 13}h88`} strokeWidth="2" className="stroke-neutral-5" />
          <path d={`M214 ${y + 13}h${(reach - 1) * 44}`} strokeWidth="2" className="stroke-active" />
          {nodes.map((x, index) => (
            <g key={x} strokeWidth="2">
              <circle cx={x} cy={y + 13} r="6" className="fill-surface stroke-neutral-7" />
              {index < reach && <circle cx={x} cy={y + 13} r="6" className={nodeLook(index + 1, reach)} />}
            </g>
          ))}
          <rect x={366 - amount} y={y + 9} width={amount} height="8" rx="4" className="fill-neutral-10" />
        </g>
      ))}
      <path d="M22 234h368" className="stroke-line" />
      <rect x="306" y="251" width="60" height="11" rx="5.5" className="fill-accent" />
      <rect x="46" y="253" width="52" height="7" rx="3.5" className="fill-neutral-6" />
    </svg>
  )
}

/** A line that has reached its third node has arrived; before that its last node is still at work. */
function nodeLook(node: number, reach: number): string {
  if (node < reach || reach === nodes.length) return 'fill-active stroke-active'
  return 'animate-pulse-slow fill-provisioning-tint stroke-provisioning'
}
