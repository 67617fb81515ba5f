/** The part of the WebAssembly interface that the schema engine's loader uses (otherwise in TypeScript's DOM library only). */
declare namespace WebAssembly {
  function instantiate(
    bytes: Uint8Array,
    imports: Record<string, object>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>
}
