/**
 * The document as text: spans, paragraphs with their kind, sentences and tokens. Every position points into the text as it was submitted.
 */
package id.peristiwa.extraction.text;
