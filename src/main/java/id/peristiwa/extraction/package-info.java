/** The engine: from a document to an immutable extraction. Plain Java, without I/O but for its own resources at start. */
package id.peristiwa.extraction;
