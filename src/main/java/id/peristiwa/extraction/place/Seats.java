package id.peristiwa.extraction.place;

import id.peristiwa.extraction.gazetteer.Gazetteer;
import id.peristiwa.extraction.name.NameMention;
import id.peristiwa.extraction.text.AnalyzedText;
import id.peristiwa.extraction.text.Sentence;
import id.peristiwa.extraction.text.Token;

/** Tells where a capital or seat stands for its government ("Moskow mengatakan"). Immutable and thread-safe. */
final class Seats {

    private final Gazetteer gazetteer;

    Seats(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The country whose government the mention of this name means, null if the place itself may be meant. */
    String countryActing(AnalyzedText text, NameMention mention, String lowerName) {
        String country = gazetteer.seatOf(lowerName);
        if (country == null) {
            return null;
        }
        Sentence sentence = text.sentenceOf(mention.firstToken());
        Token before = mention.firstToken() > sentence.firstToken() ? text.token(mention.firstToken() - 1) : null;
        Token after = mention.endToken() < sentence.endToken() ? text.token(mention.endToken()) : null;
        if (before != null && (before.isCapitalized() || isLocative(before.lower())) || after == null || !after.isWord()) {
            return null;
        }
        boolean between = before != null && (before.is("antara") || before.is("oleh") || before.is("terhadap") || before.is("kepada"));
        return between || acts(after.lower()) ? country : null;
    }

    private static boolean isLocative(String lower) {
        return switch (lower) {
            case "di", "ke", "dari", "dekat", "kota", "ibu", "menuju", "sekitar", "luar", "pusat", ",", "(", "-" -> true;
            default -> false;
        };
    }

    private static boolean acts(String lower) {
        boolean verb = lower.length() > 5
                && (lower.startsWith("meng") || lower.startsWith("mem") || lower.startsWith("men") || lower.startsWith("ber"));
        return verb || switch (lower) {
            case "telah", "sudah", "akan", "tidak", "juga", "belum", "ingin", "harus", "dapat", "bisa", "siap", "dituduh", "tetap", "terus", "masih",
                    "sendiri" ->
                true;
            default -> false;
        };
    }
}
