import { deskServer } from './desk/desk-server.ts'
import { DeskFolder } from './desk/folder.ts'

/**
 * `npm run desk`: a page on this machine, for nobody else, that shows what is due and where it stands, and writes into the files of
 * `content` what a person says of it. No part of the site that is built. `DESK_PORT` is 4310 unless it is given.
 */
const port = Number(process.env.DESK_PORT ?? 4310)
const server = deskServer(new DeskFolder('.'))
server.on('error', (error) => {
  console.error(`核对台打不开 / The desk does not open: ${error.message}; DESK_PORT=4311 npm run desk`)
  process.exitCode = 1
})
server.listen(port, '127.0.0.1', () => console.log(`核对台 / desk: http://localhost:${port}  (Ctrl+C)`))
