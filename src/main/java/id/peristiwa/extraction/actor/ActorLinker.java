package id.peristiwa.extraction.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.name.NameType;
import id.peristiwa.extraction.place.Place;
import id.peristiwa.extraction.text.AnalyzedText;

/** Turns names, unnamed groups and places into actors, one per real person, organization, state or group. Immutable and thread-safe. */
public final class ActorLinker {

    private final PersonLinker persons;
    private final OrganizationLinker organizations;
    private final GroupFinder groups;
    private final RoleReader roles;
    private final PronounResolver pronouns = new PronounResolver();
    private final Titles titles;

    private ActorLinker(Acronyms acronyms, PersonNouns nouns, Titles titles) {
        this.persons = new PersonLinker(acronyms);
        this.organizations = new OrganizationLinker(acronyms);
        this.groups = new GroupFinder(nouns);
        this.roles = new RoleReader(titles);
        this.titles = titles;
    }

    /** Loads the lexica of the class path. */
    public static ActorLinker load() {
        return new ActorLinker(Acronyms.load(), PersonNouns.load(), Titles.load());
    }

    /**
     * @param text the text
     * @param names its names in the order of the text
     * @param places its places, which together hold every name of the type PLACE
     */
    public Participants link(AnalyzedText text, List<NameMention> names, List<Place> places) {
        int[] owner = new int[text.tokenCount()];
        Arrays.fill(owner, -1);
        boolean[] person = new boolean[names.size()];
        for (int i = 0; i < names.size(); i++) {
            Arrays.fill(owner, names.get(i).firstToken(), names.get(i).endToken(), i);
            person[i] = names.get(i).type() == NameType.PERSON;
        }
        List<Draft> people = persons.link(text, names.stream().filter(n -> n.type() == NameType.PERSON).toList());
        List<Draft> drafts = new ArrayList<>(people);
        drafts.addAll(organizations.link(text, names.stream().filter(n -> n.type() == NameType.ORGANIZATION).toList()));
        List<Location> locations = locations(places, drafts);
        Draft[] draftOf = new Draft[text.tokenCount()];
        for (Draft d : drafts) {
            d.mentions.forEach(m -> Arrays.fill(draftOf, m.firstToken(), m.endToken(), d));
        }
        Map<String, Draft> byTitle = new HashMap<>();
        for (Draft d : people) {
            describe(text, d, owner, person, draftOf, byTitle);
        }
        for (Draft group : groups.find(text, owner, person)) {
            Draft named = group.modifier == null ? byTitle.get(group.head) : null;
            (named == null ? drafts : new ArrayList<Draft>()).add(group);
            if (named != null) {
                named.mentions.addAll(group.mentions);
            }
        }
        for (int i = 0; i < draftOf.length; i++) {
            if (draftOf[i] != null && draftOf[i].type != ActorType.PERSON) {
                draftOf[i] = null;
            }
        }
        pronouns.resolve(text, draftOf);
        return new Participants(actors(drafts), locations);
    }

    /** Role, affiliation, country and sector of a person. */
    private void describe(AnalyzedText text, Draft d, int[] owner, boolean[] person, Draft[] draftOf, Map<String, Draft> byTitle) {
        RoleReader.Role role = roles.read(text, d, owner, person);
        if (role == null) {
            return;
        }
        d.role = text.span(role.firstToken(), role.endToken()).in(text.source());
        d.sector = titles.sectorOfTitle(d.role);
        for (int i = role.firstToken(); i < role.endToken(); i++) {
            if (draftOf[i] == null) {
                continue;
            }
            if (draftOf[i].type == ActorType.ORGANIZATION && d.affiliation == null) {
                d.affiliation = draftOf[i];
            }
            d.country = d.country == null ? draftOf[i].country : d.country;
        }
        byTitle.merge(text.token(role.firstToken()).lower(), d, (a, b) -> NOBODY);
    }

    /** Stands for a title that several persons bear. */
    private static final Draft NOBODY = null;

    private static List<Location> locations(List<Place> places, List<Draft> drafts) {
        List<Location> locations = new ArrayList<>();
        for (Place place : places) {
            String id = "l" + (locations.size() + 1);
            locations.add(new Location(id, place, place.mentions()));
            Draft draft = new Draft(ActorType.STATE);
            for (NameMention mention : place.mentions()) {
                draft.add(mention, mention.text(), new String[]{mention.text()});
            }
            draft.name = place.name();
            draft.country = place.country();
            draft.location = id;
            draft.sector = "GOV";
            drafts.add(draft);
        }
        return locations;
    }

    private List<Actor> actors(List<Draft> drafts) {
        drafts.forEach(d -> d.mentions.sort(Comparator.comparing(ActorMention::span)));
        drafts.sort(Comparator.comparing((Draft d) -> d.mentions.get(0).span()));
        Map<Draft, String> ids = new HashMap<>();
        drafts.forEach(d -> ids.put(d, "a" + (ids.size() + 1)));
        List<Actor> actors = new ArrayList<>();
        for (Draft d : drafts) {
            String sector = d.type == ActorType.ORGANIZATION ? titles.sectorOfOrganization(d.name) : d.sector;
            String country = d.country == null && d.affiliation != null ? d.affiliation.country : d.country;
            actors.add(new Actor(ids.get(d), d.type, d.name, d.role, ids.get(d.affiliation), country, sector, d.location, d.mentions, d.confidence));
        }
        return actors;
    }
}
