const colours = process.stdout.isTTY && !process.env.NO_COLOR

const paint = (code) => (text) => (colours ? `\x1b[${code}m${text}\x1b[0m` : text)
export const bold = paint(1)
export const dim = paint(2)
export const red = paint(31)
export const green = paint(32)

/**
 * Says what a long part does, and when it is done, how long it took. On a terminal the seconds count in place.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} part
 * @returns {Promise<T>}
 */
export async function progress(title, part) {
  const startedAt = Date.now()
  const seconds = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`
  const show = (mark, end = '') => process.stdout.write(`\r\x1b[K  ${mark} ${title} ${dim(seconds())}${end}`)
  if (!process.stdout.isTTY) {
    console.log(`  ${title} …`)
    const result = await part()
    console.log(`  ${title}: done in ${seconds()}`)
    return result
  }
  show('·')
  const ticking = setInterval(() => show('·'), 100)
  try {
    const result = await part()
    show(green('✓'), '\n')
    return result
  } catch (error) {
    show(red('✗'), '\n')
    throw error
  } finally {
    clearInterval(ticking)
  }
}
