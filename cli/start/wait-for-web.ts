import { request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

/** Returns once the web server gives any answer. Stops waiting when `signal` is aborted, by throwing. */
export async function waitForWeb(host: string, port: number, signal: AbortSignal): Promise<void> {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  while (!(await answers(reachable, port))) await delay(100, undefined, { signal })
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const attempt = request({ host, port, path: '/favicon.ico', method: 'HEAD' }, (response) => {
      response.resume()
      resolve(true)
    })
    attempt.on('error', () => resolve(false))
    attempt.end()
  })
}
