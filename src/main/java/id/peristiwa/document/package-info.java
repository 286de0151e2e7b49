/** Stored documents with all that was read from them. */
package id.peristiwa.document;
