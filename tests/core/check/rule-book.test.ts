import { expect, test } from 'vitest'
import type { RuleSource, Severity } from '../../../core/check/rule'
import { namedRules, RULE_BOOK, RULE_SETS, RULES } from '../../../core/check/rule-book'

const SEVERITIES: Readonly<Record<Severity, string>> = {
  must: 'ต้องมี',
  should: 'ควรแก้',
  advice: 'คำแนะนำ',
}

const HEAD = `# กฎของการตรวจเอกสาร

ระดับ: **ต้องมี** ทำให้เอกสารติดคำว่า «ร่าง» · **ควรแก้** คือถ้อยคำหรือรูปแบบที่ผิด · **คำแนะนำ** แสดงให้เห็นเท่านั้น

ที่มา: **S** อ่านจากแหล่งที่เผยแพร่ · **M** วัดจากเอกสารจริง · **K** แบบที่ใช้กันทั่วไป เป็นการตั้งค่าของหน่วยงาน มิใช่ข้อบังคับ

“แก้เอง” คือข้อที่คำสั่ง \`repair\` แก้ให้ได้โดยไม่ต้องตัดสินใจ บางกรณีของข้อนั้นยังต้องให้คนตัดสิน จะไม่มีปุ่มแก้

## สิ่งที่ไม่แก้ให้

- ข้อความที่คัดมาตรงตัว เช่น จาก “…” เป็น “…” และคำว่า “…” ไม่ถูกตรวจ เพราะอาจคัดคำผิดมาเพื่อแก้
- ข้อความอื่นในอัญประกาศถูกตรวจ แต่ไม่แก้ให้ เว้นแต่แก้แล้วอ่านได้อย่างเดิม เช่น อักขระที่มองไม่เห็น
- ที่อยู่เว็บและไปรษณีย์อิเล็กทรอนิกส์ ชื่อหน่วยงานในทะเบียน ชื่อบุคคลในเอกสาร และคำของหน่วยงาน ไม่ถูกแก้
- ข้อความที่อ่านได้สองทางไม่ถูกแก้ แต่บอกทั้งสองทางให้คนเลือก เช่น \`1,234,56 บาท\` จำนวนเงินตัวอักษรที่ไม่ตรงกับตัวเลข \`เวลา ๑.๓๐ น.\` และตัวเลขที่ไม่ตรงกับรายชื่อ
- คำสะกดผิดถูกแก้เมื่อเป็นคำทั้งคำเท่านั้น หลังคำนำหน้าชื่อ เช่น นาย บริษัท หรือเมื่อไม่แน่ว่าคำขึ้นต้นและจบตรงไหน จะเพียงบอกให้ตรวจ
- เลขมาตรา ข้อ คดี และ พ.ศ. ของกฎหมายไม่เปลี่ยนค่า เปลี่ยนได้เพียงชนิดของเลข
`

function page(): string {
  const sets = Object.entries(RULE_SETS).map(([set, rules]) => {
    const lines = rules.map(({ name, words, severity, source, mend }) => {
      const cells = [`\`${name}\``, words.th, words.en, SEVERITIES[severity], sourceCell(source)]
      return `| ${[...cells, mend === undefined ? '' : 'ได้'].join(' | ')} |`
    })
    return `\n## ชุด \`${set}\`\n\n| กฎ | ตรวจว่า | In English | ระดับ | ที่มา | แก้เอง |\n|---|---|---|---|---|---|\n${lines.join('\n')}\n`
  })
  return HEAD + sets.join('')
}

function sourceCell({ status, from }: RuleSource): string {
  return `${status} ${from}`
}

test('docs/rules.md is the book of rules', async () => {
  await expect(page()).toMatchFileSnapshot('../../../docs/rules.md')
})

test('there are at least sixty rules, each with its own words', () => {
  const words = RULES.map(name => RULE_BOOK[name].words)
  expect(RULES.length).toBeGreaterThanOrEqual(60)
  expect(new Set(RULES).size).toBe(RULES.length)
  expect(new Set(words.map(({ th }) => th)).size).toBe(RULES.length)
  for (const { th, en } of words) expect([th, en]).not.toContain('')
})

test.each(RULES.filter(name => RULE_BOOK[name].source.status === 'K'))(
  '%s is a habit and is not stated as law',
  name => {
    const { words, source } = RULE_BOOK[name]
    expect(words.th + source.from).not.toMatch(
      /ระเบียบสำนัก|ระเบียบงานสารบรรณ|กฎหมาย|ข้อบังคับ|พ\.ร\.บ\./,
    )
    expect(words.th).not.toMatch(/^ต้อง/)
  },
)

test('a template may ask for rules one by one, for whole sets, and for both', () => {
  const asked = (names: readonly string[]) => namedRules(names).map(({ name }) => name)
  expect(asked(Object.keys(RULE_SETS))).toEqual(RULES)
  expect(asked(['typing', 'clean-edges', 'meeting-facts'])).toEqual([
    'meeting-facts',
    ...RULE_SETS.typing.map(({ name }) => name),
  ])
})
