/** Turns what the stages hold for likely into probabilities that hold on articles nobody learned from. */
package id.peristiwa.extraction.confidence;
