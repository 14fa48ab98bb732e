import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What a person may say to all corrections of a Word file at once, as LibreOffice calls it. */
export type Decision = 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges'

/**
 * Opens a Word file in LibreOffice, decides on all its corrections and saves the words as plain text. `home` is that of
 * an earlier conversion: LibreOffice makes the library of macros, of which one is put in the place, when it first starts.
 */
export async function decideAll(
  decision: Decision,
  docx: string,
  to: string,
  home: string,
): Promise<void> {
  const profile = path.join(home, 'profile')
  writeFileSync(path.join(profile, 'user/basic/Standard/Module1.xba'), MACRO)
  const call = `macro:///Standard.Module1.Decide(${decision},file://${docx},file://${to})`
  await run('soffice', [`-env:UserInstallation=file://${profile}`, '--headless', call])
}

const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Decide(decision As String, source As String, target As String)
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  paper = StarDesktop.loadComponentFromURL(source, "_blank", 0, opening())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(paper.CurrentController.Frame, ".uno:" &amp; decision, "", 0, Array())
  Dim saving(1) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "Text (encoded)"
  saving(1).Name = "FilterOptions"
  saving(1).Value = "UTF8"
  paper.storeToURL(target, saving())
  paper.close(True)
End Sub
</script:module>
`
