/** Who acts, speaks or is acted on: names, roles and pronouns linked to one entry per real person, organization, state or group. */
package id.peristiwa.extraction.actor;
