/** The types of events and their codes in PLOVER and CAMEO, read from one file. */
package id.peristiwa.extraction.ontology;
