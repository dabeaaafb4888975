import { createServer } from 'node:net'
import { codeOf, OperatorError } from '#db/operator-error.ts'

/** Throws OperatorError unless this process could listen there now. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)))
    server.listen(port, host, () => server.close(() => resolve()))
  })
}

function explain(error: Error, host: string, port: number): Error {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new OperatorError(
        `Port ${port} is in use by another program. Stop that, or choose another port: PORT=${port + 1} npm start`,
      )
    case 'EACCES':
      return new OperatorError(
        `Port ${port} needs special rights. Choose one above 1023: PORT=3000 npm start`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new OperatorError(
        `HOST=${host} is not an address of this machine. Use 0.0.0.0 to listen on all of them.`,
      )
    default:
      return error
  }
}
