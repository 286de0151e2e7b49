/** Names of the world's and Indonesia's places: countries, divisions, cities, villages, islands, natural places, with codes and coordinates. */
package id.peristiwa.extraction.gazetteer;
