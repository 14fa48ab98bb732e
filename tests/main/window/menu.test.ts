import { beforeEach, expect, test, vi } from 'vitest'
import { setMenu } from '../../../main/window/menu'
import { COMMANDS } from '../../../preload/commands/commands'
import { Menu } from '../fake-electron'

vi.mock('electron', () => import('../fake-electron'))

interface Item {
  readonly id?: string
  readonly type?: string
  readonly role?: string
  readonly label?: string
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly submenu: readonly Item[]
  readonly click: () => void
}

const sent: string[] = []
let menus: readonly Item[] = []

beforeEach(() => {
  sent.length = 0
  Menu.buildFromTemplate.mockImplementation(template => template)
  Menu.setApplicationMenu.mockImplementation(template => {
    menus = template
  })
  setMenu(command => sent.push(command))
})

const shown = ({ type, role, label }: Item) => (type === 'separator' ? '—' : (role ?? label))

test('a menu has its commands in sections, and what the system does itself', () => {
  expect(menus.map(({ label, submenu }) => [label, submenu.map(shown).join(' ')])).toEqual([
    [
      'ไฟล์',
      'สร้างเอกสารใหม่… เริ่มรายงานเดือนถัดไป… เปิด… — บันทึก บันทึกเป็น… — ส่งออกเป็น Word… ส่งออกเป็น PDF… ส่งออกพร้อมตัวเลือก… — พิมพ์… ทำเอกสารประกอบ… ทำข่าวจากเอกสารนี้… สำเนาเวียน… ออกฉบับเวียน… ขั้นตอนของเอกสาร… — การตั้งค่า… — quit',
    ],
    ['แก้ไข', 'เลิกทำ ทำซ้ำ — cut copy paste selectAll'],
    ['แทรก', 'แทรกเรื่อง แทรกมติที่ประชุม แทรกข้อสั่งการ แทรกข้อค้นพบ แทรกตาราง แทรกเชิงอรรถ แทรกภาพ…'],
    [
      'ตาราง',
      'แทรกแถวด้านบน แทรกแถวด้านล่าง แทรกคอลัมน์ทางซ้าย แทรกคอลัมน์ทางขวา ลบแถวนี้ ลบคอลัมน์นี้ ลบทั้งตาราง',
    ],
    [
      'แฟ้มงาน',
      'เลือกแฟ้มงาน… — ทะเบียนมติ เรื่องของแต่ละหน่วยงาน ภาพรวมสามด้าน เปิดเรื่องถัดไปที่พบ — เอกสารของทั้งปี…',
    ],
    [
      'มุมมอง',
      'สลับเขียนกับกระดานข้อค้นพบ กระดานเดือนนี้… ผู้มาประชุมตามเวลา… ชุดการประชุม… รับรองและแก้ไข… — ไปยังช่องที่ขาดถัดไป แก้ทั้งหมดที่แก้แทนได้ — togglefullscreen',
    ],
  ])
})

test('an item shows the keys of its command, and choosing it tells the window which', () => {
  const items = menus.flatMap(({ submenu }) => submenu).filter(({ id }) => id !== undefined)
  expect(items.map(({ id, accelerator }) => [id, accelerator])).toEqual(
    COMMANDS.map(({ id, keys }) => [id, keys]),
  )
  for (const item of items) item.click()
  expect(sent).toEqual(COMMANDS.map(({ id }) => id))
})

test('the keys of a table are shown, but left to the system elsewhere', () => {
  const left = menus.flatMap(({ submenu }) =>
    submenu.filter(item => item.registerAccelerator === false),
  )
  expect(left.map(({ id }) => id?.split('-')[0])).toEqual(Array(7).fill('table'))
})
