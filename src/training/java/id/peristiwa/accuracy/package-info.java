/** Measures extractions against annotated articles and reports what it finds. */
package id.peristiwa.accuracy;
