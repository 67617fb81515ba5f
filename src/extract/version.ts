/**
 * The version of the extraction: raised with every change that can change what is found. Each stored article keeps the
 * one that made its records, so that `onrecord extract --stored` knows which to run again.
 */
export const EXTRACTION_VERSION = '5'
