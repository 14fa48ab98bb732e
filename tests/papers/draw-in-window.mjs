import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { app, BrowserWindow } from 'electron'

/**
 * Run by Electron: draws each SVG of a folder in a window, at so many dots per inch, and leaves its grey
 * values beside it. Arguments: the folder, the dots per inch.
 */
const [folder = '', dots = '72'] = process.argv.slice(-2)
app.commandLine.appendSwitch('force-device-scale-factor', '1')

// Awaited at the top of a module, the program would never be ready.
app
  .whenReady()
  .then(drawAll)
  .then(
    () => app.exit(0),
    cause => {
      process.stderr.write(`${String(cause)}\n`)
      app.exit(1)
    },
  )

async function drawAll() {
  const window = new BrowserWindow({
    show: false,
    useContentSize: true,
    webPreferences: { offscreen: true },
  })
  for (const name of readdirSync(folder).filter(file => file.endsWith('.svg'))) {
    const svg = readFileSync(path.join(folder, name), 'utf8')
    const image = await draw(window, svg, path.join(folder, `${name}.html`))
    const pixels = image.toBitmap()
    const grey = Uint8Array.from({ length: pixels.length / 4 }, (_, at) => pixels[4 * at] ?? 0)
    const { width, height } = image.getSize()
    writeFileSync(
      path.join(folder, `${name}.pgm`),
      Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]),
    )
  }
}

/**
 * A page as part of the document, as on the desk: an image would be painted some time later. It fills whole
 * pixels, as the PDF does, or the one would be a fraction of a pixel larger than the other.
 */
async function draw(window, svg, file) {
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? []
  const size = { width: pixelsOf(width), height: pixelsOf(height) }
  const style = `display:block;width:${size.width}px;height:${size.height}px`
  const page = svg.replace('<svg ', `<svg preserveAspectRatio="none" style="${style}" `)
  writeFileSync(file, `<meta charset="utf-8"><body style="margin:0;overflow:hidden">${page}`)
  window.setContentSize(size.width, size.height)
  await window.loadFile(file)
  await window.webContents.executeJavaScript(
    'new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))',
  )
  return window.webContents.capturePage({ x: 0, y: 0, ...size })
}

function pixelsOf(points) {
  return Math.round((Number(points) / 72) * Number(dots))
}
