/** Locations over all stored documents. */
package id.peristiwa.location;
