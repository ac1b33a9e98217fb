import { enableCompileCache } from 'node:module'

// Half of the start would go into compiling what did not change since the last one.
enableCompileCache()

const { run } = await import('./run.ts')
await run()
