/** What comes in: the document with what its sender knows of it, and what the text itself tells of its date, title and keywords. */
package id.peristiwa.extraction.document;
