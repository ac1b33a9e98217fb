import { expect, test, vi } from 'vitest'

/** The server's bundles each hold a copy of the module; here two imports with an emptied module cache. */
async function twoCopies() {
  const one = await import('./app-error')
  vi.resetModules()
  const other = await import('./app-error')
  expect(other.AppError).not.toBe(one.AppError)
  return [one.AppError, other.AppError] as const
}

test('knows a refusal that was thrown in another bundle of the server', async () => {
  const [Ours, Theirs] = await twoCopies()
  expect(new Theirs('throttled') instanceof Ours).toBe(true)
})

test('takes nothing else for a refusal', async () => {
  const [Ours] = await twoCopies()
  const others: unknown[] = [
    new Error('AppError'),
    { name: 'AppError', code: 'throttled' },
    'AppError',
    null,
    undefined,
  ]
  expect(others.filter((value) => value instanceof Ours)).toEqual([])
})
