import { createServer, type Server } from 'node:http'

/** Answers /healthz while the process runs and /readyz while it works on both partitions. */
export function serveHealth({ host, port, ready }: { host: string; port: number; ready: () => boolean }): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = request.url === '/healthz' ? 200 : request.url === '/readyz' ? (ready() ? 200 : 503) : 404
    response.writeHead(answer, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify({ ready: ready() }))
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}
