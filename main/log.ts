import log from 'electron-log/main'

/** Sets up the log file: errors and warnings only, 1 MB, never a word of a document. */
export function openLog(): void {
  log.transports.file.level = 'warn'
  log.transports.file.maxSize = 1024 * 1024
  log.transports.console.level = false
  log.errorHandler.startCatching({ showDialog: false })
}

/** Notes an error with its stack. */
export function logError(error: unknown): void {
  log.error(error)
}

/** Notes something odd that did no harm. */
export function logWarning(text: string): void {
  log.warn(text)
}
