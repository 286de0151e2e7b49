package id.peristiwa.extraction.name;

import java.util.ArrayList;
import java.util.List;

/** The labels of name tokens: {@code O}, and begin, inside, end and single of each type. */
public final class NameLabels {

    /** {@code O, B-PERSON, I-PERSON, E-PERSON, S-PERSON, …} in the order of {@link NameType}. */
    public static final List<String> ALL = all();

    private NameLabels() {
    }

    private static List<String> all() {
        List<String> out = new ArrayList<>(List.of("O"));
        for (NameType type : NameType.values()) {
            for (String part : List.of("B-", "I-", "E-", "S-")) {
                out.add(part + type);
            }
        }
        return List.copyOf(out);
    }

    /** Label of a token of a name of {@code length} tokens. */
    public static int label(NameType type, int position, int length) {
        int part = length == 1 ? 3 : position == 0 ? 0 : position == length - 1 ? 2 : 1;
        return 1 + type.ordinal() * 4 + part;
    }

    /** Whether the name goes on after a token of this label. */
    public static boolean mayContinue(int label) {
        return label != 0 && (label - 1) % 4 < 2;
    }

    /** Whether {@code next} may follow {@code label}. */
    public static boolean mayFollow(int label, int next) {
        boolean open = label != 0 && (label - 1) % 4 < 2;
        boolean continues = next != 0 && ((next - 1) % 4 == 1 || (next - 1) % 4 == 2);
        return open == continues && (!open || (label - 1) / 4 == (next - 1) / 4);
    }
}
