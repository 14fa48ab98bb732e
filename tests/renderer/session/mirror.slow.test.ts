import { test } from 'vitest'
import { SAMPLES } from '../../core/papers'
import { live } from './mirrors'

test.each(SAMPLES)(
  'after 1,000 edits, undos, moves and lost messages of %s every mirror says what the editor says',
  name => live(name, 1000),
)
