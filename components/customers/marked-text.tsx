import { matchParts } from './match-parts'

/** A text with the part that was typed marked in it. */
export function MarkedText({ text, query }: { text: string; query: string }) {
  return matchParts(text, query).map((part) =>
    part.matched ? (
      <mark
        key={part.at}
        className="bg-transparent text-accent-ink underline decoration-accent decoration-2 underline-offset-3"
      >
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
