/** Data as it is, for whoever reads JSON. */
export function JsonBlock({ value }: { value: unknown }) {
  return (
    <pre className="p-4 pe-12 font-mono text-xs whitespace-pre-wrap text-ink-2 wrap-anywhere">
      {JSON.stringify(value, undefined, 2)}
    </pre>
  )
}
