/** Names of persons, organizations and places in the text, found by a learned sequence model over features and gazetteers. */
package id.peristiwa.extraction.name;
