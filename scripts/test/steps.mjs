import { countPlaywright, countVitest } from './count.mjs'

const vitest = (project) => ({
  name: project,
  command: ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'],
  reportOption: (file) => [`--outputFile.json=${file}`],
  count: countVitest,
})

/** Long enough for every kind of fault, deaths included; the whole is `npm run chaos`. */
const SMALL_CHAOS = ['--orders', '60', '--seed', '1', '--quick']

/**
 * What `npm test` does, in this order: what fails soonest comes first. A step without `count` is one check.
 * @type {{
 *   name: string,
 *   command: string[],
 *   env?: Record<string, string>,
 *   reportOption?: (file: string) => string[],
 *   reportVariable?: string,
 *   count?: (report: any) => import('./count.mjs').Count,
 *   beside?: string,
 * }[]}
 */
export const steps = [
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  vitest('unit'),
  vitest('components'),
  vitest('contract'),
  vitest('sandbox'),
  vitest('services'),
  { name: 'build', command: ['node', 'scripts/build.mjs'] },
  // Side by side: chaos waits for what does not answer, most of its time.
  vitest('services-postgres'),
  { name: 'chaos', command: ['node', 'chaos/main.ts', ...SMALL_CHAOS], beside: 'services-postgres' },
  {
    name: 'chaos-postgres',
    command: ['node', 'chaos/main.ts', ...SMALL_CHAOS, '--postgres'],
    beside: 'services-postgres',
  },
  {
    name: 'e2e',
    command: ['playwright', 'test', '--reporter=list,json'],
    reportVariable: 'PLAYWRIGHT_JSON_OUTPUT_FILE',
    count: countPlaywright,
  },
]
