package id.peristiwa.extraction.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.gazetteer.PlaceClass;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.learning.LexiconFile;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.text.AnalyzedText;

/**
 * What lists tell of words that names are made of: titles, words of organizations and places, names of people, well-known organizations, products and events,
 * the gazetteer. Immutable and thread-safe.
 */
public final class NameLexica {

    private static final int[] BY_PROMINENCE = {PlaceClass.COUNTRY, PlaceClass.PROVINCE, PlaceClass.REGENCY, PlaceClass.CAPITAL, PlaceClass.REGION,
            PlaceClass.BIG_CITY, PlaceClass.FACILITY, PlaceClass.DIVISION, PlaceClass.DISTRICT, PlaceClass.NATURAL, PlaceClass.SMALL_CITY,
            PlaceClass.VILLAGE};

    private static final byte PAIR_OF_PLACES = (byte) ((2 * BY_PROMINENCE.length + 1) * 4);

    /** The bit of {@link Marks#role} of words that begin names of organizations and facilities. */
    static final int HEAD = 1;

    private final Gazetteer gazetteer;
    private final PhraseTable classes = new PhraseTable();
    private final PhraseTable phrases = new PhraseTable();
    private final PhraseTable acronyms = new PhraseTable();
    private final PhraseTable persons = new PhraseTable();
    private final PhraseTable roles = new PhraseTable();
    private final PhraseTable longForms = new PhraseTable();
    private final PhraseTable sport = new PhraseTable();
    private final KnownNames known;

    private NameLexica(Gazetteer gazetteer, KnownNames known) {
        this.gazetteer = gazetteer;
        this.known = known;
    }

    /** Loads the lexica of the class path. */
    public static NameLexica load(Gazetteer gazetteer) {
        return load(gazetteer, KnownNames.load());
    }

    /** Loads the lexica of the class path, with other known names. */
    public static NameLexica load(Gazetteer gazetteer, KnownNames known) {
        NameLexica lexica = new NameLexica(gazetteer, known);
        Map<String, String> kinds = new HashMap<>();
        LexiconFile.read("gazetteer/generic-words.tsv", 2).forEach(row -> kinds.merge(row[0], row[1], NameLexica::both));
        LexiconFile.read("actor/sectors.tsv", 2).forEach(row -> kinds.merge(row[0], "sector " + row[1], NameLexica::both));
        LexiconFile.read("actor/titles.tsv", 2).forEach(row -> kinds.merge(row[0], "title " + row[1], NameLexica::both));
        LexiconFile.read("time/words.tsv", 3).stream().filter(row -> row[1].equals("MONTH") || row[1].equals("WEEKDAY"))
                .forEach(row -> kinds.put(row[0], "day"));
        kinds.forEach((word, kind) -> lexica.classes.add(word, number(kind)));
        LexiconFile.read("name/phrases.tsv", 2).forEach(row -> lexica.addPhrase(row[0], row[1]));
        LexiconFile.read("name/persons.tsv", 2).forEach(row -> lexica.persons.add(row[0], number(row[1])));
        for (String[] row : LexiconFile.read("name/words.tsv", 2)) {
            lexica.roles.add(row[0], number(row[1]) * 2 + (row[1].contains("HEAD") ? HEAD : 0));
            if (row[1].contains("SPORT")) {
                lexica.sport.add(row[0], 1);
            }
        }
        for (String[] row : LexiconFile.read("actor/acronyms.tsv", 2)) {
            String first = row[1].toLowerCase(Locale.ROOT).split(" ")[0];
            int hash = Hash.of(first);
            int kind = lexica.roles.valueOfWord(hash) + lexica.classes.valueOfWord(hash);
            lexica.longForms.add(row[0].toLowerCase(Locale.ROOT), kind == 0 ? 1 : kind);
        }
        return lexica;
    }

    /** What the first word of the long form of this short form is, 0 if it is no known short form. */
    int longForm(int lowerHash) {
        return longForms.valueOfWord(lowerHash);
    }

    private static String both(String kind, String other) {
        return kind + "+" + other;
    }

    private void addPhrase(String phrase, String kind) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        boolean acronym = phrase.indexOf(' ') < 0 && phrase.length() <= 6 && phrase.equals(phrase.toUpperCase(Locale.ROOT));
        if (acronym) {
            acronyms.add(phrase, number(kind));
        } else {
            phrases.add(lower, number(kind));
        }
    }

    private static int number(String kind) {
        return 1 + (Hash.of(kind) & 0xFFFF);
    }

    /** What the lists tell of the tokens of a text. */
    Marks marks(AnalyzedText text, TokenTraits traits) {
        int n = text.tokenCount();
        int[] listed = new int[n];
        int[] person = new int[n];
        int[] role = new int[n];
        int[] phrase = new int[n];
        int phraseEnd = 0;
        int sporting = 0;
        for (int i = 0; i < n; i++) {
            if (!text.token(i).isWord()) {
                continue;
            }
            listed[i] = classes.valueOfWord(traits.lower(i));
            role[i] = roles.valueOfWord(traits.lower(i));
            sporting += sport.valueOfWord(traits.lower(i));
            if (traits.is(i, TokenTraits.CAPITALIZED)) {
                person[i] = persons.valueOfWord(traits.lower(i));
                if (i >= phraseEnd) {
                    phraseEnd = i + phrase(text, traits, i, phrase);
                }
            }
        }
        int perHundred = sporting * 100 / Math.max(1, n);
        int topic = perHundred >= 5 ? 2 : perHundred >= 2 ? 1 : 0;
        return new Marks(places(text), listed, person, role, phrase, known.phrases(text, traits), known.words(text, traits), topic);
    }

    private int phrase(AnalyzedText text, TokenTraits traits, int i, int[] marks) {
        int match = phrases.match(traits, i, text.sentenceOf(i).endToken());
        if (match == 0) {
            int acronym = acronyms.valueOfWord(traits.form(i));
            match = acronym == 0 ? 0 : 1 << 24 | acronym;
        }
        int length = match >> 24;
        for (int k = 0; k < length; k++) {
            marks[i + k] = (match & 0x1FFFF) * 4 + KnownNames.position(k, length);
        }
        return length;
    }

    /**
     * For every token whether it is part of a name of the gazetteer, the longest that starts at a capital: what the place is and where in the name the
     * token stands; 0 for none.
     */
    private byte[] places(AnalyzedText text) {
        byte[] marks = new byte[text.tokenCount()];
        for (int i = 0; i < marks.length; i++) {
            if (!text.token(i).isCapitalized()) {
                continue;
            }
            int match = gazetteer.match(text, i, text.sentenceOf(i).endToken());
            int length = Gazetteer.length(match);
            int kind = kind(Gazetteer.classes(match));
            if (length == 0 && arePlaces(text.token(i).form())) {
                marks[i] = PAIR_OF_PLACES;
            }
            for (int k = 0; k < length; k++) {
                marks[i + k] = (byte) (kind * 4 + KnownNames.position(k, length));
            }
            i += Math.max(0, length - 1);
        }
        return marks;
    }

    private boolean arePlaces(String form) {
        int hyphen = form.indexOf('-');
        return hyphen > 0 && hyphen + 1 < form.length() && Character.isUpperCase(form.charAt(hyphen + 1)) && isPlace(form.substring(0, hyphen))
                && isPlace(form.substring(hyphen + 1));
    }

    /** Whether the gazetteer has a place of this name, whatever its capitals. */
    boolean isPlace(String name) {
        return gazetteer.places(name).length > 0;
    }

    /** The number of the first of the classes that the name has, from the most to the least prominent, above 0. */
    private static int kind(int classes) {
        for (int i = 0; i < BY_PROMINENCE.length; i++) {
            if ((classes & BY_PROMINENCE[i]) != 0) {
                return 2 * i + ((classes & PlaceClass.ALIAS) != 0 ? 2 : 1);
            }
        }
        return 0;
    }

    /**
     * Numbers of what the lists tell of each token, 0 for nothing.
     *
     * @param place a place's kind, and where in its name the token stands
     * @param listed titles and generic words of organizations and places
     * @param person given and family names
     * @param role words that shape names: degrees, legal forms, heads of organization names, words of sport
     * @param phrase kind of a listed organization, product, event…, and where in it the token stands
     * @param known what the known name that the token is part of usually names
     * @param word what a name with the word usually names
     * @param topic 2 if the text is about sport, where countries and cities play, 1 if it may be, else 0
     */
    record Marks(byte[] place, int[] listed, int[] person, int[] role, int[] phrase, int[] known, int[] word,
            int topic) {
    }
}
