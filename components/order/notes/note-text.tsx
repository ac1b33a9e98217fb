/** As it was written, in whichever direction its script runs. */
export function NoteText({ text }: { text: string }) {
  return (
    <p dir="auto" className="text-ink whitespace-pre-line wrap-anywhere">
      {text}
    </p>
  )
}
