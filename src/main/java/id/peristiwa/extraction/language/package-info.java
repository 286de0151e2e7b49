/** Tells in which language a text is written. */
package id.peristiwa.extraction.language;
