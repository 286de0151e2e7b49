package id.peristiwa.extraction.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.peristiwa.extraction.actor.Actor;
import id.peristiwa.extraction.actor.ActorMention;
import id.peristiwa.extraction.actor.MentionKind;
import id.peristiwa.extraction.learning.Hash;
import id.peristiwa.extraction.morphology.Roots;
import id.peristiwa.extraction.morphology.TokenTraits;
import id.peristiwa.extraction.statement.Statement;
import id.peristiwa.extraction.syntax.Clauses;
import id.peristiwa.extraction.syntax.DependencyParser;
import id.peristiwa.extraction.syntax.Trees;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Token;

/** What the learned parts of this stage ask of a document, computed once. Not to be changed once made. */
final class EventContext {

    private static final DependencyParser PARSER = DependencyParser.load();
    private static final MoodWords MOODS = MoodWords.load();

    final AnalyzedText text;
    final TokenTraits traits;
    final List<Actor> actors;
    /** Hash of each token's root. */
    final int[] root;
    /** Form of each token as {@link Roots} has it. */
    final byte[] form;
    /** Type of the actor that the token names plus 1, 0 where it names none. */
    final byte[] named;
    /** Index of the statement whose content the token belongs to, or -1. */
    final int[] said;
    /** Key of each token in the lexicon. */
    final int[] key;
    /** What the lexicon knows of each token, by itself or as part of an expression; null if nothing. */
    final EventLexicon.Entry[] entry;
    /** 1 for the first word of an expression of several words, 2 for the last, 3 between, 0 for no part of one. */
    final byte[] expression;
    /** Types in whose world the token is at home. */
    final int[] topics;
    /** Types of the words of the token's root. */
    final int[] rootTypes;
    /** Coarse and fine group of the world of each token's root, -1 if not known. */
    final short[] world;
    final short[] group;
    private final boolean[] never;
    final Surroundings surroundings;
    private final byte[] moods;
    final Clauses clauses;
    final Trees trees;
    /** Of each statement the index of its speaker among the actors, or -1. */
    private final int[] speakers;
    private final int[] sectors;
    private final int[] names;
    private final int[] firstWords;
    private final int[] titles;

    EventContext(AnalyzedText text, TokenTraits traits, List<Actor> actors, List<Statement> statements, EventLexicon lexicon) {
        this.text = text;
        this.traits = traits;
        this.actors = actors;
        int n = text.tokenCount();
        root = new int[n];
        form = new byte[n];
        named = new byte[n];
        said = new int[n];
        moods = new byte[n];
        for (int i = 0; i < n; i++) {
            Token token = text.token(i);
            root[i] = token.isWord() ? Hash.of(Roots.of(token.lower())) : traits.lower(i);
            form[i] = (byte) (token.isWord() ? Roots.form(token.lower()) : 0);
            said[i] = -1;
            moods[i] = (byte) (token.isWord() ? MOODS.mood(token.lower()) : 0);
        }
        for (Actor actor : actors) {
            for (ActorMention m : actor.mentions()) {
                for (int i = m.firstToken(); m.kind() == MentionKind.NAME && i < m.endToken(); i++) {
                    named[i] = (byte) (actor.type().ordinal() + 1);
                }
            }
        }
        clauses = new Clauses(text, i -> named[i] > 0);
        trees = new Trees(PARSER, text, traits, clauses);
        Map<String, Integer> indexes = new HashMap<>();
        for (int a = 0; a < actors.size(); a++) {
            indexes.put(actors.get(a).id(), a);
        }
        sectors = new int[actors.size()];
        names = new int[actors.size()];
        firstWords = new int[actors.size()];
        titles = new int[actors.size()];
        for (int a = 0; a < actors.size(); a++) {
            Actor actor = actors.get(a);
            sectors[a] = actor.sector() == null ? 0 : Hash.of(actor.sector());
            names[a] = Hash.of(actor.name());
            firstWords[a] = firstWord(actor.name());
            titles[a] = actor.role() == null ? 0 : firstWord(actor.role());
        }
        speakers = statements.stream().mapToInt(s -> indexes.getOrDefault(s.speaker(), -1)).toArray();
        for (int s = 0; s < statements.size(); s++) {
            int i = text.firstTokenEndingAfter(statements.get(s).content().begin());
            while (i < n && text.token(i).begin() < statements.get(s).content().end()) {
                said[i++] = s;
            }
        }
        key = new int[n];
        entry = new EventLexicon.Entry[n];
        expression = new byte[n];
        topics = new int[n];
        rootTypes = new int[n];
        never = new boolean[n];
        world = new short[n];
        group = new short[n];
        look(lexicon);
        surroundings = new Surroundings(this);
    }

    private void look(EventLexicon lexicon) {
        for (int i = 0; i < key.length; i++) {
            Token token = text.token(i);
            if (token.isWord()) {
                never[i] = lexicon.isNever(traits.lower(i));
                key[i] = EventLexicon.key(token.lower());
                entry[i] = lexicon.entry(token.lower(), key[i], form[i]);
                topics[i] = lexicon.topics(key[i]);
                rootTypes[i] = lexicon.typesOfRoot(root[i]);
                int known = lexicon.world(root[i]);
                world[i] = (short) (known >> 16);
                group[i] = (short) known;
            }
        }
        for (Sentence s : text.sentences()) {
            for (int i = s.firstToken(); i < s.endToken(); i++) {
                lexicon.expressions(text, key, i, s.endToken(), (first, end, known) -> {
                    for (int k = first; k < end; k++) {
                        entry[k] = known;
                        expression[k] = (byte) (k == first ? 1 : k == end - 1 ? 2 : 3);
                    }
                });
            }
        }
    }

    private static int firstWord(String phrase) {
        int space = phrase.indexOf(' ');
        return Hash.of(phrase, 0, space < 0 ? phrase.length() : space);
    }

    int sector(int actor) {
        return sectors[actor];
    }

    int nameHash(int actor) {
        return names[actor];
    }

    int firstWord(int actor) {
        return firstWords[actor];
    }

    /** First word of a person's title, 0 if there is none. */
    int title(int actor) {
        return titles[actor];
    }

    /** See {@link MoodWords#mood}. */
    int mood(int i) {
        return moods[i];
    }

    /** Index of the actor in whose statement the token stands, or -1. */
    int speaker(int i) {
        return said[i] < 0 ? -1 : speakers[said[i]];
    }

    int lower(int i, int begin, int end) {
        return i >= begin && i < end ? traits.lower(i) : TokenTraits.BORDER;
    }

    int root(int i, int begin, int end) {
        return i >= begin && i < end ? root[i] : TokenTraits.BORDER;
    }

    int wordClass(int i, int begin, int end) {
        return i >= begin && i < end ? traits.wordClass(i) : 0;
    }

    int named(int i, int begin, int end) {
        return i >= begin && i < end ? named[i] : 7;
    }

    int group(int i, int begin, int end) {
        return i >= begin && i < end ? group[i] : -2;
    }

    int topics(int i, int begin, int end) {
        return i >= begin && i < end ? topics[i] : 0;
    }

    /** Whether the token may be a trigger at all. */
    boolean mayTrigger(int i) {
        Token token = text.token(i);
        return token.isWord() && token.form().length() > 2 && !never[i] && (named[i] == 0 || !token.isCapitalized());
    }
}
