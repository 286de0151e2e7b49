package id.peristiwa.openapi;

import java.util.Map;

/** What the values of the contract's enumerations mean: the engine's types carry no annotations of OpenAPI. */
final class Enumerations {

    private static final Map<String, String> MEANINGS = Map.of(
            "ActorType",
            """
                    What an actor is: `PERSON` a named person, `ORGANIZATION` a named organization, party, company, ministry, agency or outlet, `STATE` a country, \
                    province or city that acts, `GROUP` unnamed people who take part in an event or speak ("polisi", "dua pelaku").""",
            "DateSource",
            """
                    How the day of a document is known: `REQUEST` from `publishedAt`, `METADATA` from the HTML page, `BYLINE` from its author or date line, \
                    `DATELINE` from the head of its first paragraph, `CAPTION` from a picture's caption, `TEXT` from the dates in it.""",
            "EventStatus",
            """
                    Whether it happened: `OCCURRED`, `ONGOING` still, `PLANNED` announced or scheduled, `POSSIBLE` may happen, is feared or suspected, \
                    `DENIED` did not happen.""",
            "EventType",
            """
                    What happened. `CONSULT` meeting, talks, visit, summit. `AGREE` signing or reaching an agreement. `SUPPORT` political, moral or diplomatic support. \
                    `COOPERATE` joint work. `AID` giving money, goods, weapons or help. `CONCEDE` yielding: release, easing of sanctions, ceasefire, apology. \
                    `RETREAT` withdrawal, surrender. `REQUEST` asking, demanding, proposing. `ACCUSE` blaming, criticising, condemning. `REJECT` refusing, vetoing. \
                    `THREATEN` threat, warning with a consequence, ultimatum. `PROTEST` demonstration, strike, boycott, riot. `SANCTION` sanctions, embargo, cutting \
                    relations or aid, fines on states or firms. `MOBILIZE` deploying forces or police, alert, weapon test. `COERCE` force of authority without a court: \
                    ban, seizure, eviction, censorship, hostage taking. `ASSAULT` deliberate violence, war. `CRIME` crime without violence. `JUSTICE` investigation, \
                    arrest, charge, trial, verdict. `DISASTER` natural hazard. `ACCIDENT` unintended harm. `HEALTH` outbreak, cases, treatment. `DEATH` a death or injury \
                    told as a happening of its own. `PERSONNEL` appointing, dismissing, resigning. `ELECTION` candidacy, campaign, voting, result. `POLICY` law, \
                    regulation, decision or programme of an authority. `TRANSACT` buying, investing, lending, paying. `MARKET` prices, indexes, economic figures. \
                    `LAUNCH` opening, releasing or starting something. `COMPETE` match, race, contest. `MOVE` travel, evacuation, transport. `GATHER` festival, ceremony, \
                    conference, worship. `DISCOVER` finding, research result.""",
            "MentionKind",
            """
                    How an actor is meant: `NAME` by a name or a part of it, `NOMINAL` by a noun phrase ("presiden itu"), `PRONOUN` by a pronoun ("ia", "-nya").""",
            "PlaceKind",
            """
                    What a place is: `CONTINENT`, `REGION` of several countries or parts of them, `COUNTRY`, `PROVINCE` first-level division, `REGENCY` second-level \
                    division, `CITY`, `DISTRICT`, `VILLAGE`, `NATURAL` mountain, island or other land, `WATER` sea, lake or river, `STREET`, `FACILITY` building, airport \
                    or the like, `OTHER`.""",
            "SectionKind",
            """
                    What a paragraph is: `BODY`, `TITLE`, `BYLINE` author, outlet or date line, `CAPTION` of a picture, `HEADING` inside the text, `RELATED` link to or \
                    headline of another article, `KEYWORDS`, `BOILERPLATE` navigation, advertisement, initials, `DATELINE`.""",
            "SpeechAct", """
                    What is done by saying it: `SAY`, `ASK`, `DENY`, `DEMAND`, `PROMISE`, `ACCUSE`, `WARN`, `AGREE`.""",
            "StatementKind", """
                    How it is reported: `DIRECT` all in quotation marks, `INDIRECT` nothing in quotation marks, `MIXED` some.""",
            "TimexType",
            """
                    TIMEX3 type: `DATE` a calendar day or longer, `TIME` shorter than a day, `DURATION` a length of time, `SET` something that recurs.""");

    private Enumerations() {
    }

    /** What the values of the schema mean, or null if it is no enumeration of the engine. */
    static String meaning(String schema) {
        return MEANINGS.get(schema);
    }
}
