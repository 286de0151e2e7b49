/** How words hang together in a clause, as far as word forms and small words tell it. */
package id.peristiwa.extraction.syntax;
