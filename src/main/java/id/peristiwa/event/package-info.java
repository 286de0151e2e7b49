/** Events over all stored documents. */
package id.peristiwa.event;
