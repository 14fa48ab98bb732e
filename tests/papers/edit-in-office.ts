import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startOffice } from './office'

/**
 * Opens Word files in LibreOffice, changes words in every paragraph of them while it keeps track of changes, and saves
 * them in `to` under their own names. The macro stands in the settings in `home`, which a first start of the office has
 * made.
 */
export async function editAll(files: readonly string[], to: string, home: string): Promise<void> {
  const library = path.join(home, 'profile/user/basic/Standard')
  writeFileSync(path.join(library, 'Edit.xba'), MODULE)
  const list = path.join(library, 'script.xlb')
  const known = readFileSync(list, 'utf8').replace(/<library:element library:name="Edit"\/>/, '')
  const entry = '<library:element library:name="Edit"/></library:library>'
  writeFileSync(list, known.replace('</library:library>', entry))
  await startOffice(home, `macro:///Standard.Edit.Main("${files.join('|')}", "${to}")`)
}

/**
 * By turns a letter or two come in, go, come in at the beginning, and a whole paragraph goes. A mistake ends it: a message
 * would wait for ever where there is no screen.
 */
const MACRO = `
Dim count As Integer

Sub Main(names As String, target As String)
  On Error Goto Failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  files = Split(names, "|")
  For number = 0 To UBound(files)
    document = StarDesktop.loadComponentFromURL(ConvertToURL(files(number)), "_blank", 0, hidden())
    document.RecordChanges = True
    count = 0
    EditAll(document.Text)
    steps = Split(files(number), "/")
    document.storeToURL(ConvertToURL(target & "/" & steps(UBound(steps))), filter())
    document.close(True)
  Next
Failed:
  StarDesktop.terminate()
End Sub

Sub EditAll(story)
  blocks = story.createEnumeration()
  Do While blocks.hasMoreElements()
    block = blocks.nextElement()
    If block.supportsService("com.sun.star.text.TextTable") Then
      For Each cell In block.getCellNames()
        EditAll(block.getCellByName(cell))
      Next
    Else
      EditOne(block)
    End If
  Loop
End Sub

Sub EditOne(paragraph)
  If Len(paragraph.String) < 4 Then Exit Sub
  count = count + 1
  at = paragraph.Text.createTextCursorByRange(paragraph.Start)
  Select Case count Mod 4
    Case 0
      at.goRight(2, False)
      paragraph.Text.insertString(at, "เพิ่ม", False)
    Case 1
      at.goRight(1, False)
      at.goRight(2, True)
      at.String = ""
    Case 2
      paragraph.Text.insertString(at, "ต้น", False)
    Case 3
      at.gotoRange(paragraph.End, True)
      at.String = ""
  End Select
End Sub
`

const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic"
>${MACRO.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</script:module>`
