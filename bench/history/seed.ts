import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Fills a database with believable orders, as `npm run seed` does. Throws when it did not end well. */
export async function seed(databaseUrl: string, { orders, customers }: { orders: number; customers: number }) {
  const args = ['scripts/seed.mjs', '--orders', `${orders}`, '--customers', `${customers}`]
  const child = spawn(process.execPath, args, {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: 'inherit',
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The database was not seeded: exit code ${code}`)
}
