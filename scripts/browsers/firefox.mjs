#!/usr/bin/env node
// Stands for Firefox as Playwright starts it. Playwright speaks WebDriver BiDi to Firefox, with one command
// that Firefox's extended-support releases do not know and without which no page opens. This program starts
// the Firefox at FIREFOX_PATH, passes every message on, and answers that command itself with "done": what
// it would set (colours, motion) is set by preferences of the profile, see firefoxPreferences.mjs.
import { spawn } from 'node:child_process'
import { WebSocket, WebSocketServer } from 'ws'

const UNKNOWN_TO_FIREFOX = new Set(['emulation.setMediaFeaturesOverride'])
const LISTENING = /WebDriver BiDi listening on (ws:\/\/\S+)/
/** Pictures of a whole page come in one message. */
const LARGEST = 512 * 1024 * 1024

const firefox = spawn(process.env.FIREFOX_PATH ?? 'firefox-esr', process.argv.slice(2), {
  stdio: ['ignore', 'pipe', 'pipe'],
})
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill(signal))
firefox.on('error', ({ message }) => {
  console.error(message)
  process.exit(1)
})
firefox.on('exit', (code) => process.exit(code ?? 0))

/** The answer to a command that Firefox does not know; null if it is to be asked. */
function answerTo(text) {
  const { id, method } = JSON.parse(text)
  return UNKNOWN_TO_FIREFOX.has(method) ? JSON.stringify({ type: 'success', id, result: {} }) : null
}

function join(up, address) {
  const down = new WebSocket(address, { perMessageDeflate: false, maxPayload: LARGEST })
  const early = []
  const send = (text) => (down.readyState === WebSocket.OPEN ? down.send(text) : early.push(text))
  up.on('message', (data) => {
    const text = String(data)
    const answer = answerTo(text)
    if (answer === null) send(text)
    else up.send(answer)
  })
  down.on('open', () => early.splice(0).forEach((text) => down.send(text)))
  down.on('message', (data, isBinary) => up.send(data, { binary: isBinary }))
  for (const [one, other] of [
    [up, down],
    [down, up],
  ]) {
    one.on('close', () => other.close())
    one.on('error', () => other.close())
  }
}

let isListening = false
function listen(address) {
  isListening = true
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
  server.on('connection', (up, { url }) => join(up, address + url))
  server.on('listening', () =>
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`),
  )
}

for (const stream of [firefox.stdout, firefox.stderr])
  stream.on('data', (chunk) => {
    const said = LISTENING.exec(String(chunk))
    if (said && !isListening) listen(said[1])
    else if (!said) process.stderr.write(chunk)
  })
