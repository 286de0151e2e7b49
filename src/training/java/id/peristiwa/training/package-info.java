/** Trains the engine's models and measures it: reads the annotated articles and the public data sets, writes resources. Not part of the service. */
package id.peristiwa.training;
