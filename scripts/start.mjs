// `npm start`: builds if need be, then serves, in one process.
await import('./build.mjs')
process.argv.splice(2, 0, 'serve')
await import('../dist/cli.js')
