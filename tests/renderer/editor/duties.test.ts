import * as fc from 'fast-check'
import {
  $addUpdateTag,
  $createTextNode,
  $nodesOfType,
  DELETE_CHARACTER_COMMAND,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  UNDO_COMMAND,
} from 'lexical'
import { expect, test } from 'vitest'
import type { ActionItem } from '../../../core/model/action-item'
import { plainText, richText } from '../../../core/model/rich-text'
import {
  $addDuty,
  $changeDuty,
  $lead,
  $removeDuty,
  $sameDue,
} from '../../../renderer/editor/duties'
import { $move } from '../../../renderer/editor/insert'
import {
  $actionFacts,
  $createProgressNode,
  $dutyOf,
  $progressOf,
  ActionItemNode,
} from '../../../renderer/editor/nodes/action-item-node'
import { $readDocument } from '../../../renderer/editor/read'
import { action, duty, minutesWith, told } from '../../core/minutes'
import { now, opened, template } from './opened'

const form = template('monthly-minutes')

/** An order of the first meeting, in which three agencies have a part, each with a report. */
const followed = action({
  duties: [
    duty({ agency: 'rtp', progress: richText('ตร. จับกุม ๑๒ คดี') }),
    duty({ agency: 'dsi', due: null, progress: richText('ดีเอสไอ สอบสวนแล้ว') }),
    duty({ agency: 'doe', status: 'standing', progress: richText('กกจ. ตรวจแรงงาน') }),
  ],
  trail: [told({ event: 'ordered', agency: 'rtp' })],
})

function openedWith(item: ActionItem) {
  const document = minutesWith('matters-arising', { actions: [item] })
  const editor = opened(document, form)
  const read = () => {
    const words = editor.read(() => $readDocument(document))
    const items = words.kind === 'minutes' ? words.agenda.flatMap(({ actions }) => actions) : []
    return items[0] ?? null
  }
  return { editor, read }
}

/** Does something to the order in the editor. */
function change(editor: LexicalEditor, $do: (node: ActionItemNode) => void): void {
  now(editor, () => {
    const [node] = $nodesOfType(ActionItemNode)
    if (node === undefined) throw new Error('no order')
    $addUpdateTag(HISTORY_PUSH_TAG)
    $do(node)
  })
}

/** The key of the duty at a place. */
function $keyAt(node: ActionItemNode, place: number): number {
  return $actionFacts(node).duties[place]?.key ?? Number.NaN
}

/** «ตร.: …» of each part, in its order. */
function parts(item: ActionItem | null): string[] {
  return (item?.duties ?? []).map(({ agency, progress }) => `${agency}: ${plainText(progress)}`)
}

test('each agency has a place for its report, and a new order has none', () => {
  const { editor, read } = openedWith(followed)
  expect(read()).toEqual(followed)
  const count = (item: ActionItem) => {
    const { editor: other } = openedWith(item)
    return other.read(() => $nodesOfType(ActionItemNode).flatMap($progressOf).length)
  }
  expect(editor.read(() => $nodesOfType(ActionItemNode).flatMap($progressOf))).toHaveLength(3)
  expect(count(action())).toBe(0)
  expect(count(action({ progress: richText('รายงานแล้ว') }))).toBe(1)
})

test('an agency that is added has its own place, and one that is taken out takes its words along', () => {
  const { editor, read } = openedWith(followed)
  change(editor, node => $addDuty(node, 'dsdw'))
  change(editor, node => {
    $progressOf(node).at(-1)?.getFirstChildOrThrow().replace($createTextNode('พส. รับไว้'))
  })
  change(editor, node => $removeDuty(node, $keyAt(node, 0)))
  expect(parts(read())).toEqual(['dsi: ดีเอสไอ สอบสวนแล้ว', 'doe: กกจ. ตรวจแรงงาน', 'dsdw: พส. รับไว้'])
})

test('undo brings an agency back with its words', () => {
  const { editor, read } = openedWith(followed)
  change(editor, node => $lead(node, $keyAt(node, 0)))
  const before = read()
  change(editor, node => $removeDuty(node, $keyAt(node, 1)))
  expect(parts(read())).toHaveLength(2)
  editor.dispatchCommand(UNDO_COMMAND, undefined)
  expect(read()).toEqual(before)
})

test('the part that nobody has yet goes to the first agency that is chosen', () => {
  const { editor, read } = openedWith(action({ duties: [duty({ agency: null })] }))
  change(editor, node => {
    $addDuty(node, 'rtp')
    $addDuty(node, 'dsi')
  })
  expect(read()?.duties.map(({ agency }) => agency)).toEqual(['rtp', 'dsi'])
  expect(read()?.duties.map(({ due }) => due)).toEqual(['2018-10-31', null])
})

test('the last part stays, and only its agency goes', () => {
  const { editor, read } = openedWith(action({ progress: richText('รายงานแล้ว') }))
  change(editor, node => $removeDuty(node, $keyAt(node, 0)))
  expect(parts(read())).toEqual(['null: รายงานแล้ว'])
})

test('one leads or none, and one day can be that of all', () => {
  const { editor, read } = openedWith(followed)
  const leads = () => read()?.duties.map(({ lead }) => lead === true)
  change(editor, node => $lead(node, $keyAt(node, 0)))
  change(editor, node => $lead(node, $keyAt(node, 2)))
  expect(leads()).toEqual([false, false, true])
  change(editor, node => $lead(node, $keyAt(node, 2)))
  expect(leads()).toEqual([false, false, false])
  change(editor, node => $sameDue(node, { due: '2018-11-30' }))
  expect(read()?.duties.map(({ due }) => due)).toEqual(Array(3).fill('2018-11-30'))
  change(editor, node => $changeDuty(node, $keyAt(node, 1), { status: 'ended' }))
  expect(read()?.duties.map(({ status }) => status)).toEqual(['open', 'ended', 'standing'])
})

test('a place that is rubbed out comes back, and no other report moves into it', () => {
  const { editor, read } = openedWith(followed)
  change(editor, node => $progressOf(node)[0]?.remove())
  expect(parts(read())).toEqual(['rtp: ', 'dsi: ดีเอสไอ สอบสวนแล้ว', 'doe: กกจ. ตรวจแรงงาน'])
  expect(editor.read(() => $nodesOfType(ActionItemNode).flatMap($progressOf))).toHaveLength(3)
})

test('Backspace takes a blank report of a new order away, and that of an earlier order stays', () => {
  const blank = { kind: 'paragraph' as const, spans: [] }
  const count = (item: ActionItem) => {
    const { editor } = openedWith(item)
    change(editor, node => $progressOf(node)[0]?.selectStart())
    now(editor, () => {
      editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)
    })
    return editor.read(() => $nodesOfType(ActionItemNode).flatMap($progressOf).length)
  }
  expect(count(action({ progress: [blank] }))).toBe(0)
  expect(count(action({ progress: [blank], trail: [told()] }))).toBe(1)
})

test('words of a place that is nobody’s go into the last, also in a new order', () => {
  for (const item of [followed, action({ duties: [duty(), duty({ agency: 'dsi' })] })]) {
    const { editor, read } = openedWith(item)
    const before = parts(read())
    change(editor, node => {
      const stray = $createProgressNode(99)
      node.append(stray.append($createTextNode('คำที่เหลือ')))
    })
    const [last = '', ...others] = parts(read()).reverse()
    expect(others).toEqual(before.slice(0, -1).reverse())
    expect(last).toMatch(/คำที่เหลือ$/)
  }
})

test('whatever is done to the places, each report stays that of its agency', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('add', 'drop', 'up', 'down'), fc.nat(3)), { maxLength: 8 }),
      deeds => {
        const { editor, read } = openedWith(followed)
        const said = new Map(parts(read()).map(part => [part.split(':')[0] ?? '', part]))
        for (const [deed, at] of deeds)
          change(editor, node => {
            const frames = $progressOf(node)
            const frame = frames[at % frames.length]
            if (deed === 'add') $addDuty(node, `หน่วย-${at}`)
            else if (deed === 'drop' && $actionFacts(node).duties.length > 1)
              $removeDuty(node, $keyAt(node, at))
            else if (deed !== 'drop' && frame !== undefined) $move(frame, deed === 'up' ? -1 : 1)
          })
        for (const part of parts(read())) {
          const agency = part.split(':')[0] ?? ''
          expect(part).toBe(said.get(agency) ?? `${agency}: `)
        }
        const order = editor.read(() =>
          $nodesOfType(ActionItemNode).map(node => [
            $progressOf(node).map($dutyOf),
            $actionFacts(node).duties.map(({ key }) => key),
          ]),
        )
        for (const [places, keys] of order) expect(places).toEqual(keys)
      },
    ),
    { numRuns: 60 },
  ))
