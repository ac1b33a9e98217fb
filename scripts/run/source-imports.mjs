// Node runs the sources as they are, and finds `@/lib/…` and `./name` as the bundler does.
import { registerHooks } from 'node:module'

const root = new URL('../../', import.meta.url)

registerHooks({
  resolve(specifier, context, next) {
    const own = specifier.startsWith('@/') ? new URL(specifier.slice(2), root).href : specifier
    const isOurs = own !== specifier || /^\.{1,2}\//.test(specifier)
    const isBare = isOurs && !/\.(ts|mjs|js|json|node)$/.test(own) && !context.parentURL?.includes('/node_modules/')
    return next(isBare ? `${own}.ts` : own, context)
  },
})
