package id.peristiwa.extraction.statement;

/** What the speaker does by saying it. */
public enum SpeechAct {
    SAY, ASK, DENY, DEMAND, PROMISE, ACCUSE, WARN, AGREE
}
