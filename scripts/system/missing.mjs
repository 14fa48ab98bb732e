// Which Debian package brings which library that Electron is linked against.
const GTK = 'libgtk-3-0'
const LIBRARIES = new Map([
  ['libasound.so.2', 'libasound2'],
  ['libgbm.so.1', 'libgbm1'],
  ['libdrm.so.2', 'libgbm1'],
  ['libexpat.so.1', 'libgbm1'],
  ['libnspr4.so', 'libnss3'],
  ['libnss3.so', 'libnss3'],
  ['libnssutil3.so', 'libnss3'],
  ['libsmime3.so', 'libnss3'],
  ['libudev.so.1', 'libudev1'],
])

/**
 * What the tests run besides the window, and the Debian package that brings it: a display that nobody sees, and what
 * reads the finished papers back. Programs by their names, files by their full ones.
 */
export const TEST_PROGRAMS = new Map([
  ['xvfb-run', 'xvfb'],
  ['xauth', 'xauth'],
  ['pdftotext', 'poppler-utils'],
  ['qpdf', 'qpdf'],
  ['mutool', 'mupdf-tools'],
  ['soffice', 'libreoffice-writer-nogui'],
  ['unzip', 'unzip'],
  ['java', 'default-jre-headless'],
  ['/usr/share/java/preflight.jar', 'libpdfbox2-java'],
  ['/usr/share/java/commons-logging.jar', 'libcommons-logging-java'],
  ['/usr/share/java/javax.activation.jar', 'libactivation-java'],
  ['/usr/share/java/jaxb-api.jar', 'libjaxb-api-java'],
  ['/usr/lib/python3/dist-packages/docx/__init__.py', 'python3-docx'],
])

/**
 * The libraries that ldd did not find, each once.
 *
 * @param {string} report What `ldd` printed.
 */
export function missingLibraries(report) {
  const names = report
    .split('\n')
    .filter(line => line.trimEnd().endsWith('=> not found'))
    .map(line => line.trim().split(/\s/)[0] ?? '')
  return [...new Set(names)]
}

/**
 * The Debian packages that bring these libraries. What is not listed comes with GTK, which draws in all the rest.
 *
 * @param {readonly string[]} libraries
 */
export function packagesFor(libraries) {
  return [...new Set(libraries.map(library => LIBRARIES.get(library) ?? GTK))]
}

/**
 * The one line that installs these packages.
 *
 * @param {readonly string[]} packages
 */
export const aptLine = packages =>
  `apt-get install -y --no-install-recommends ${packages.join(' ')}`
