/** Named places resolved against a gazetteer to country, administrative chain and coordinates. */
package id.peristiwa.extraction.place;
