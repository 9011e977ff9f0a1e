import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** Bare node:http sending the same bytes for every request: `BODY_FILE`, `CONTENT_TYPE`, `PORT`. */
const body = readFileSync(process.env['BODY_FILE'] ?? '')
const headers = { 'content-type': process.env['CONTENT_TYPE'] ?? 'application/json', 'content-length': body.length }

createServer((_request, response) => response.writeHead(200, headers).end(body)).listen(Number(process.env['PORT']), '127.0.0.1')
