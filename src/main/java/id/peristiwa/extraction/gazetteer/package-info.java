/** Names of places and what is known of each: countries, first-level divisions, every Indonesian area down to the village, towns of the world. */
package id.peristiwa.extraction.gazetteer;
