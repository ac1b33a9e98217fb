import { dim } from '../../scripts/run/terminal.mjs'

const EVERY_MS = 5_000
/** As long as nothing changes. */
const AT_LEAST_EVERY_MS = 60_000

/** Says every few seconds how far it is. Returns a function that ends it. */
export function startProgress(describe: () => string): () => void {
  const startedAt = Date.now()
  let said = ''
  let saidAt = 0
  function show(): void {
    const text = describe()
    if (text === said && Date.now() - saidAt < AT_LEAST_EVERY_MS) return
    said = text
    saidAt = Date.now()
    console.log(dim(`  ${String(Math.round((saidAt - startedAt) / 1000)).padStart(4)} s  ${text}`))
  }
  const timer = setInterval(show, EVERY_MS)
  return () => {
    clearInterval(timer)
    show()
  }
}
