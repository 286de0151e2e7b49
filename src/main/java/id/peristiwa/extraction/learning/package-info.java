/** Linear models over hashed features: a classifier and a linear-chain conditional random field. Only what reading a trained model needs. */
package id.peristiwa.extraction.learning;
