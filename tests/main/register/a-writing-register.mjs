import { readFileSync } from 'node:fs'
import { builtModules } from '../../built.mjs'

// A process that writes a register until it is killed: it says a word when it begins.

const [folder, index] = process.argv.slice(2)
const { Register, disk } = await builtModules({
  register: 'main/register/register.ts',
  disk: 'main/storage/disk.ts',
})
const { agencies } = JSON.parse(readFileSync('templates/agencies.json', 'utf8'))
const words = readFileSync('dist/assets/thai-words.txt', 'utf8')
const register = new Register({ folder, index, agencies, words }, disk)
process.stdout.write('begun\n')
await register.look()
process.stdout.write('done\n')
// It goes on as the program does.
setInterval(() => {}, 1000)
