import * as nodeModule from 'node:module'

// Half of the start would go into compiling what did not change since the last one. Node 20 has no such cache.
nodeModule.enableCompileCache?.()

const { run } = await import('./run.ts')
await run()
