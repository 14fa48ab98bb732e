import { test } from 'vitest'
import { SAMPLES } from '../../core/papers'
import { live } from './mirrors'

test.each(SAMPLES)('after 50 edits of %s every mirror says what the editor says', name =>
  live(name, 50),
)
