import { compile } from '@inlang/paraglide-js'

import { compilerOptions } from './compiler-options.ts'

await compile(compilerOptions())
// The compiler's store leaves a timer of 30 s behind, which would hold up every start.
process.exit(0)
