// Which source files a test file is held to cover: the one that it mirrors.
export default (test) => test.replace(/^test\//, 'src/').replace(/\.test\.ts$/, '.ts')
