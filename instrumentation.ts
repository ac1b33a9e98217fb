/** Once per server, before the first request. A throw here would leave a server that answers 500 for ever. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { start } = await import('./lib/process/start')
  await start()
}
