package id.peristiwa.extraction.ontology;

/** The 32 types of events; the ontology file says what each means and how it maps to other schemes. */
public enum EventType {
    CONSULT, AGREE, SUPPORT, COOPERATE, AID, CONCEDE, RETREAT, REQUEST,
    ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT,
    CRIME, JUSTICE, DISASTER, ACCIDENT, HEALTH, DEATH, PERSONNEL, ELECTION,
    POLICY, TRANSACT, MARKET, LAUNCH, COMPETE, MOVE, GATHER, DISCOVER
}
