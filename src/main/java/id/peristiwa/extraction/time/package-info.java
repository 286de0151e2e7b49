/** Time expressions after TIMEX3, normalised against the day the document was written. */
package id.peristiwa.extraction.time;
