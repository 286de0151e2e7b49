package id.peristiwa.extraction.place;

import java.util.List;
import java.util.Set;

import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.name.NameType;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Token;

/**
 * Tells where a capital or seat stands for its government ("Moskow mengatakan"). What follows or stands before may say so by itself; other mentions
 * that name no position do once a seat of the document is known to act. Immutable and thread-safe.
 */
final class Seats {

    private static final Set<String> LOCATIVE = Set.of("di", "ke", "dekat", "kota", "ibu", "menuju", "sekitar", "luar", "pusat", "asal", "tiba",
            "kawasan",
            "wilayah", "mode", "langit", "jalanan", "via", "(", "-", "/");
    private static final Set<String> BEFORE_ACTORS = Set.of("antara", "oleh", "terhadap", "kepada", "bahwa", "apakah", "menuduh", "mendesak",
            "meminta",
            "menyerang", "menekan", "menyuruh", "bagi", "jika", "saat", "ketika", "sementara");
    private static final Set<String> AUXILIARIES = Set.of("telah", "sudah", "akan", "tidak", "juga", "belum", "ingin", "harus", "dapat", "bisa",
            "siap",
            "dituduh", "tetap", "terus", "masih", "sendiri", "justru", "kembali", "pun", "kini", "dinilai", "dianggap");

    private final Gazetteer gazetteer;

    Seats(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether a seat of the document acts beyond doubt. */
    boolean anyActs(AnalyzedText text, List<NameMention> names) {
        for (NameMention mention : names) {
            if (mention.type() == NameType.PLACE && gazetteer.seatOf(mention.text()) != null && !isPosition(text, mention) && acts(text, mention)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The country whose government the mention of this name means, null if the place itself may be meant.
     *
     * @param others whether a seat of the document acts beyond doubt
     */
    String countryActing(AnalyzedText text, NameMention mention, String name, boolean others) {
        String country = gazetteer.seatOf(name);
        if (country == null || isPosition(text, mention)) {
            return null;
        }
        return others || acts(text, mention) ? country : null;
    }

    private static Token before(AnalyzedText text, NameMention mention) {
        return mention.firstToken() > text.sentenceOf(mention.firstToken()).firstToken() ? text.token(mention.firstToken() - 1) : null;
    }

    private static Token after(AnalyzedText text, NameMention mention) {
        return mention.endToken() < text.sentenceOf(mention.firstToken()).endToken() ? text.token(mention.endToken()) : null;
    }

    /** Behind a word of position or a name, before a date or a dash: the place itself. */
    private static boolean isPosition(AnalyzedText text, NameMention mention) {
        Token before = before(text, mention);
        Token after = after(text, mention);
        boolean dateline = before == null && (after == null || !after.isWord());
        boolean behindName = before != null && before.isCapitalized()
                && mention.firstToken() - 1 > text.sentenceOf(mention.firstToken()).firstToken();
        boolean behindComma = before != null && before.is(",") && mention.firstToken() > 1 && text.token(mention.firstToken() - 2).isCapitalized();
        boolean listed = after != null && (after.is(",") || after.is("(")) && before != null && !BEFORE_ACTORS.contains(before.lower());
        return dateline || behindName || behindComma || listed || before != null && LOCATIVE.contains(before.lower());
    }

    private static boolean acts(AnalyzedText text, NameMention mention) {
        Token before = before(text, mention);
        Token after = after(text, mention);
        if (before != null && BEFORE_ACTORS.contains(before.lower())) {
            return true;
        }
        return after != null && after.isWord() && !after.isCapitalized() && (AUXILIARIES.contains(after.lower()) || isVerb(after.lower()));
    }

    private static boolean isVerb(String lower) {
        boolean active = lower.length() > 5 && (lower.startsWith("me") || lower.startsWith("ber"));
        return active && !lower.equals("menjadi") && !lower.equals("berada") && !lower.equals("merupakan") && !lower.equals("menuju");
    }
}
