import { dim } from '../../scripts/run/terminal.mjs'

const EVERY_MS = 5_000

/** Says every few seconds how far it is. Returns a function that ends it. */
export function startProgress(describe: () => string): () => void {
  const startedAt = Date.now()
  const show = () =>
    console.log(dim(`  ${String(Math.round((Date.now() - startedAt) / 1000)).padStart(4)} s  ${describe()}`))
  const timer = setInterval(show, EVERY_MS)
  return () => {
    clearInterval(timer)
    show()
  }
}
