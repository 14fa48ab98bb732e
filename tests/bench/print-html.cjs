// Electron's main script: prints argv[-2] (HTML) to argv[-1] (tagged PDF).
const { writeFileSync } = require('node:fs')
const { app, BrowserWindow } = require('electron')

const [page, output] = process.argv.slice(-2)
app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false })
  await window.loadFile(page)
  const options = { preferCSSPageSize: true, generateTaggedPDF: true }
  writeFileSync(output, await window.webContents.printToPDF(options))
  app.exit(0)
})
