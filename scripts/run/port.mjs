import { once } from 'node:events'
import { createServer } from 'node:net'
import { Problem } from './problem.mjs'

/** @returns {Promise<number>} a port of 127.0.0.1 that nobody uses */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

/**
 * Reads a port from the environment and throws a Problem when it is not one, or is taken.
 * @param {string} variable name of the environment variable
 * @param {number} usual the port when it is not set
 * @param {string} user what wants it, for the sentence
 */
export async function requirePort(variable, usual, user) {
  const port = Number(process.env[variable] || usual)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Problem(`${variable} must be a port between 1 and 65535, not "${process.env[variable]}".`)
  }
  const server = createServer()
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  } catch (error) {
    if (error.code === 'EACCES') throw new Problem(`You may not use port ${port}: set ${variable} to another one.`)
    throw new Problem(`Port ${port} is taken, ${user} needs it: stop what uses it, or set ${variable} to another port.`)
  }
  server.close()
  await once(server, 'close')
  return port
}
