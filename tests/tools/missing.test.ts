import { expect, test } from 'vitest'
import { aptLine, missingLibraries, packagesFor } from '../../scripts/system/missing.mjs'

const LDD = `	linux-vdso.so.1 (0x00007ffd6b5f2000)
	libffmpeg.so => ./libffmpeg.so (0x00007f1c2f000000)
	libgtk-3.so.0 => not found
	libnss3.so => not found
	libnspr4.so => not found
	libasound.so.2 => not found
	libatk-1.0.so.0 => not found
	libgtk-3.so.0 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1c2e800000)
	/lib64/ld-linux-x86-64.so.2 (0x00007f1c3a000000)
`

test('ldd names each library that is not found, once', () => {
  expect(missingLibraries(LDD)).toEqual([
    'libgtk-3.so.0',
    'libnss3.so',
    'libnspr4.so',
    'libasound.so.2',
    'libatk-1.0.so.0',
  ])
})

test.each([
  ['all there', '	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1c2e800000)\n'],
  ['a static program', '	statically linked\n'],
  ['nothing at all', ''],
])('nothing is missing: %s', (_, report) => {
  expect(missingLibraries(report)).toEqual([])
})

test('libraries become the few packages that bring them', () => {
  expect(packagesFor(missingLibraries(LDD))).toEqual(['libgtk-3-0', 'libnss3', 'libasound2'])
})

test('a library that no table knows is one that comes with GTK', () => {
  expect(packagesFor(['libepoxy.so.0'])).toEqual(['libgtk-3-0'])
})

test('one line installs all', () => {
  expect(aptLine(['xvfb', 'xauth'])).toBe('apt-get install -y --no-install-recommends xvfb xauth')
})
