/** The extraction contract as JSON: records that an extraction turns into on the wire and in the database. What is unknown is left out. */
package id.peristiwa.contract;
