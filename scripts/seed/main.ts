import { openSeedTarget } from '@/lib/testing/seed/open-seed-target'
import { seedHistory } from '@/lib/testing/seed/seed-history'
import { Problem } from '../run/problem.mjs'
import { readOptions, type SeedOptions } from './read-options'
import { clock, showProgress } from './show-progress'

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/

try {
  await seed(readOptions(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(`\n  ${error.message.replaceAll('\n', '\n  ')}\n`)
  process.exitCode = 1
}

async function seed(options: SeedOptions): Promise<void> {
  const began = performance.now()
  const url = process.env.DATABASE_URL
  const directory = process.env.DATA_DIR || '.data/db'
  const name = url ? describe(url) : `the embedded database in ${directory}`
  if (url && !LOCAL.test(new URL(url).hostname) && !options.yes) {
    throw new Problem(`${name} is not on this machine. Say --yes if made-up orders belong there.`)
  }
  const { orders, customers, linesPerOrder } = options
  console.log(
    `\n  Filling ${name}: ${orders.toLocaleString('en-US')} orders of ${customers.toLocaleString('en-US')} customers`,
  )
  const target = await openSeedTarget(url ? { url } : { directory }).catch((cause: Error) => {
    throw new Problem(cause.message, { cause })
  })
  try {
    if ((await target.countEntries()) > 0 && !options.again) {
      throw new Problem(`${name} holds orders already. Say --again to add made-up ones to them.`)
    }
    const show = showProgress((text) => process.stdout.write(text), process.stdout.isTTY)
    await target.use((client) =>
      seedHistory(client, { orders, customers, linesPerOrder }, async (...progress) => {
        show(...progress)
        await target.keepUp(client)
      }),
    )
    console.log(`  Done in ${clock((performance.now() - began) / 1000)}\n`)
  } finally {
    await target.close()
  }
}

/** Without its password. */
function describe(url: string): string {
  const { host, pathname } = new URL(url)
  return `database ${pathname.slice(1)} on ${host}`
}
