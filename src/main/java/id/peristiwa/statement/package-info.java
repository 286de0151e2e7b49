/** Statements over all stored documents. */
package id.peristiwa.statement;
