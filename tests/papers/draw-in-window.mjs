import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { app, BrowserWindow } from 'electron'

/**
 * Run by Electron: draws each SVG of a folder in a window, so many pixels wide and high, and leaves its grey
 * values beside it. Arguments: the folder, the width, the height.
 */
const [folder = '', width = 0, height = 0] = process.argv.slice(-3)
const size = { width: Number(width), height: Number(height) }

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
    ...size,
    show: false,
    useContentSize: true,
    webPreferences: { offscreen: true },
  })
  for (const name of readdirSync(folder).filter(file => file.endsWith('.svg'))) {
    const svg = readFileSync(path.join(folder, name)).toString('base64')
    const style = `display:block;width:${width}px;height:${height}px`
    const html = `<body style="margin:0"><img style="${style}" src="data:image/svg+xml;base64,${svg}">`
    await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`)
    await window.webContents.executeJavaScript('document.images[0].decode().then(() => 0)')
    await new Promise(resolve => setTimeout(resolve, 300))
    const image = await window.webContents.capturePage({ x: 0, y: 0, ...size })
    const pixels = image.toBitmap()
    const grey = Uint8Array.from({ length: pixels.length / 4 }, (_, at) => pixels[4 * at] ?? 0)
    const { width: w, height: h } = image.getSize()
    writeFileSync(
      path.join(folder, `${name}.pgm`),
      Buffer.concat([Buffer.from(`P5\n${w} ${h}\n255\n`), grey]),
    )
  }
}
