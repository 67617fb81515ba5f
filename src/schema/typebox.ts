/**
 * TypeBox, through one file: the build bundles it (`scripts/build.mjs`), since loading its seven hundred modules one by
 * one takes a fifth of a second of every start.
 */
export { type Static, type TObject, type TSchema, Type } from 'typebox'
