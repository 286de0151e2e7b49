/** Actors over all stored documents. */
package id.peristiwa.actor;
